import type { Citation } from "../sources/index.ts";
import type { Fact } from "./fact.ts";
import type { Profile } from "./profile.ts";

/**
 * A requirement from the documentation of Lync Server 2010. For a later product it is evidence from a related product, so
 * a violation is not an error.
 */
export function lync2010Fact(
  { product }: Profile,
  source: Citation,
  evidence: Fact<true>["evidence"] = "A",
): Fact<true> {
  return { value: true, source, evidence: product === "lync-server-2010" ? evidence : "C" };
}
