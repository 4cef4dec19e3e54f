import { keyOfName } from "../../base/host-names.ts";
import { buildsOf } from "../../deployment/builds.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { validateDeployment } from "../../schema/validate.ts";
import type { Draft, MapDraft } from "./draft.ts";

/**
 * Whether a new build of the deployment would also apply to something that the files do not contain, such as a pool that the
 * user added. A manifest that is not valid may contain such a thing.
 */
export function inheritsElsewhere(content: unknown, draft: MapDraft): boolean {
  const deployment = content as Deployment;
  if (!changesSpecBuild(deployment.spec?.build, draft)) return false;
  if ([...validateDeployment({ content })].length > 0) return true;
  const drafted = new Set([...namesIn(draft)].map(keyOfName));
  return buildsOf(deployment).runners.some(({ fqdn, stated }) => !stated?.of && !drafted.has(keyOfName(fqdn)));
}

function changesSpecBuild(present: unknown, draft: MapDraft): boolean {
  const spec = entryOf(draft, "spec");
  if (spec?.kind !== "map") return false;
  const build = entryOf(spec, "build");
  if (build?.kind === "value") return !build.agrees?.(present);
  return present !== undefined && (spec.removed ?? []).includes("build");
}

function entryOf({ entries }: MapDraft, name: string): Draft | undefined {
  return entries.find(([key]) => key === name)?.[1];
}

/** The names of all pools, servers and branches in a draft. */
function* namesIn(draft: Draft): Iterable<string> {
  if (draft.kind === "strings") yield* draft.strings;
  if (draft.kind === "list") for (const item of draft.items) yield* namesIn(item);
  if (draft.kind !== "map") return;
  for (const [key, entry] of draft.entries) {
    if (key === "fqdn" && entry.kind === "value") yield String(entry.value);
    else yield* namesIn(entry);
  }
}
