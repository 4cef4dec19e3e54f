import type { Location } from "../base/source-text.ts";
import type { Citation } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import type { Level, RuleInfo, Security } from "./rule.ts";
import type { Size } from "./size.ts";
import type { WaiverTerms } from "./waiver-terms.ts";

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
  /** How far it is from what is required, if that has a size. */
  readonly size?: Size;
  /** The size that was accepted or known before, if the finding is larger: it is worse, and counts. */
  readonly knownSize?: Size;
  /** The severity that was known before, if the finding is more severe: it is worse, and counts. */
  readonly knownLevel?: Level;
  /** The waiver or baseline entry that suppresses the known size only. Default: the size is that before a change. */
  readonly exceeds?: WaiverTerms;
  /** How many findings it represents in a report that does not list them all. Default: itself. */
  readonly more?: number;
  readonly related: readonly (Location & { readonly message: string; readonly file: string; readonly path: Path })[];
};
