import type { Location } from "../base/source-text.ts";
import type { Citation } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import type { RuleInfo, Security } from "./rule.ts";

/** A finding: a hit with a file and a range. Its severity is that of its rule. */
export type Finding = Location & {
  readonly rule: RuleInfo;
  readonly message: string;
  readonly file: string;
  readonly path: Path;
  /** `metadata.name` of the manifest; empty if it cannot be read. */
  readonly deployment: string;
  /** Name of the object: the nearest one with a name at or above the path. Empty for the deployment itself. */
  readonly object: string;
  readonly source: Citation;
  readonly security?: Security;
  readonly related: readonly (Location & { readonly message: string; readonly file: string; readonly path: Path })[];
};
