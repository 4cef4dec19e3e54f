import type { Citation } from "../sources/index.ts";
import type { Fact } from "./fact.ts";
import type { Profile } from "./profile.ts";

/**
 * That a page of Lync Server 2010 says so. For a later product it is the page of a sibling, which makes no error of what
 * it asks.
 */
export function saidFor2010(
  { product }: Profile,
  source: Citation,
  evidence: Fact<true>["evidence"] = "A",
): Fact<true> {
  return { value: true, source, evidence: product === "lync-server-2010" ? evidence : "C" };
}
