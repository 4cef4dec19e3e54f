import type { Place } from "../base/source-text.ts";
import type { Citation } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import type { RuleInfo } from "./rule.ts";

/** A hit with a file and a range. Its level is its rule's. */
export type Finding = Place & {
  readonly rule: RuleInfo;
  readonly message: string;
  readonly file: string;
  readonly path: Path;
  /** `metadata.name` of the manifest, or empty where it cannot be read. */
  readonly deployment: string;
  /** The name of what it is about: the nearest thing with a name at or above the path, or empty for the deployment. */
  readonly object: string;
  readonly source: Citation;
  readonly related: readonly (Place & { readonly message: string; readonly file: string; readonly path: Path })[];
};
