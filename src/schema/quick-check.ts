import check from "../generated/deployment-check.cjs";
import type { SchemaError } from "./validate.ts";

type Validated = { readonly content: unknown };

/** Says what a manifest's form lacks. */
export type CheckForm = (manifest: Validated) => Iterable<SchemaError>;

/** For manifests that are known to have the form. */
export const sound: CheckForm = () => [];

/**
 * What says what the forms of these manifests lack. Most have it, which a small check sees; the large one, which knows
 * where and why one fails, is loaded for the first that has not.
 */
export async function formCheckFor(manifests: readonly Validated[]): Promise<CheckForm> {
  return manifests.every(({ content }) => check(content)) ? sound : (await import("./validate.ts")).checkForm;
}
