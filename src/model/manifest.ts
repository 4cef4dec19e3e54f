import type { Place } from "../base/source-text.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Part, Path } from "../yaml/path.ts";

/** A YAML document that was read. */
export type Manifest = {
  readonly file: string;
  readonly content: unknown;
  /** Where the path stands or, if nothing is there, its nearest ancestor. */
  readonly locate: (path: Path, part?: Part) => Place;
};

/** Is handed every sound manifest before the rules are. */
export type Seen = (manifest: Manifest, deployment: Deployment) => void;
