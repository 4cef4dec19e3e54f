import check from "./generated/deployment-check.cjs";
import type { Hit, Manifest } from "./types.ts";

/** Says what a manifest's form lacks. */
export type CheckForm = (manifest: Manifest) => Iterable<Hit>;

/** For manifests that are known to have the form. */
export const sound: CheckForm = () => [];

/**
 * What says what the forms of these manifests lack. Most have it, which a small check sees; the large one, which knows
 * where and why one fails, is loaded for the first that has not.
 */
export async function formCheckFor(manifests: readonly Manifest[]): Promise<CheckForm> {
  return manifests.every(({ content }) => check(content)) ? sound : (await import("./schema.ts")).checkForm;
}
