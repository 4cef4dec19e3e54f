import check from "../generated/deployment-check.cjs";
import type { SchemaError } from "./validate.ts";

type Validated = { readonly content: unknown };

/** Validates a manifest against the schema. */
export type ValidateManifest = (manifest: Validated) => Iterable<SchemaError>;

/** A validator for manifests that are known to be valid. */
export const alwaysValid: ValidateManifest = () => [];

/**
 * The validator for these manifests. Most are valid, which a small compiled check decides; the full validator, which can
 * locate and describe errors, is loaded only if one is not.
 */
export async function validatorFor(manifests: readonly Validated[]): Promise<ValidateManifest> {
  return manifests.every(({ content }) => check(content))
    ? alwaysValid
    : (await import("./validate.ts")).validateDeployment;
}
