import type { Location, SourceText } from "../../base/source-text.ts";
import { statesBuild } from "../../deployment/builds.ts";
import { readManifests } from "../../engine/read-manifests.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Skipped } from "../../model/report.ts";
import type { Product } from "../../profiles/fact.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { validateDeployment } from "../../schema/validate.ts";
import { knownUpdates } from "./build-operations.ts";
import { type Move, moveOf } from "./move.ts";

/** An error because of which a manifest is not evaluated. */
export type UnreadManifest = Location & { readonly file: string; readonly message: string };

/** The upgrades of all deployments in some texts. */
export type Upgrade = {
  readonly asOf: string;
  readonly to: Product;
  /** In the order of the texts. */
  readonly moves: readonly Move[];
  /** Manifests that cannot be evaluated, each with its first error. */
  readonly unread: readonly UnreadManifest[];
  readonly skipped: readonly Skipped[];
  /** Whether a manifest states a build, so that it was compared with the table of updates. */
  readonly statesBuilds: boolean;
};

/** Works out what the upgrade to a product changes. `today` is the date of the upgrade, as YYYY-MM-DD. */
export async function upgrade(
  texts: Iterable<SourceText>,
  to: Product,
  today: string,
  updates = knownUpdates,
): Promise<Upgrade> {
  const moves: Move[] = [];
  const unread: UnreadManifest[] = [];
  const skipped: Skipped[] = [];
  let statesBuilds = false;
  for (const text of texts) {
    const parsed =
      readManifests(text) ?? (await import("../../engine/read-by-library.ts")).readManifestsByLibrary(text);
    if (parsed.skipped) skipped.push(parsed.skipped);
    for (const error of parsed.errors.slice(0, 1)) unread.push({ ...error, file: text.file });
    for (const manifest of parsed.manifests) {
      const error = schemaErrorOf(manifest);
      if (error) unread.push(error);
      else {
        moves.push(moveOf(manifest, to, { today, updates }));
        statesBuilds ||= statesBuild(manifest.content as Deployment);
      }
    }
  }
  return { asOf: today, to, moves, unread, skipped, statesBuilds };
}

function schemaErrorOf(manifest: Manifest): UnreadManifest | undefined {
  const [hit] = validateDeployment(manifest);
  return hit && { ...manifest.locate(hit.path, hit.part), file: manifest.file, message: hit.message };
}
