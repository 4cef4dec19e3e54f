import type { Location } from "../base/source-text.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Part, Path } from "../yaml/path.ts";

/** A YAML document that was read. */
export type Manifest = {
  readonly file: string;
  readonly content: unknown;
  /** Location of a path or, if it is missing, of its nearest ancestor. */
  readonly locate: (path: Path, part?: Part) => Location;
  /** The paths whose values could not be read because of YAML errors, which are reported. Default: none. */
  readonly unknown?: readonly Path[];
};

/** A callback that is given every valid manifest before the rules run. */
export type OnManifest = (manifest: Manifest, deployment: Deployment) => void;
