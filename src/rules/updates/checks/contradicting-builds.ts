import { quote } from "../../../base/wording.ts";
import { buildsOf, type RepeatedBuild } from "../../../deployment/builds.ts";
import { buildWords } from "../../../deployment/update-words.ts";
import { understoodBuild } from "../../../deployment/updates.ts";
import type { Context, Hit } from "../../../model/rule.ts";
import { compareReleased } from "../../../profiles/updates/releases.ts";
import type { Updates, UpdateTable } from "../../../profiles/updates/types.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { inferredFrom } from "./mixed-builds.ts";

/** A hit for each build in the inventory that differs from the one that another entry of the same computer states. */
export function* contradictingBuilds(
  deployment: Deployment,
  { profile, updates: { table } }: Context & { readonly updates: Updates },
): Iterable<Hit> {
  for (const one of buildsOf(deployment).repeated) {
    const builds = differingBuilds(deployment, one, table);
    if (!builds) continue;
    const { of, applied, repeated } = one;
    const subject = `${of.noun} ${quote(of.fqdn)}`;
    yield {
      path: repeated.path,
      message: `${subject} has build ${builds.applied}, but build ${builds.repeated} in spec.servers; all entries of a computer require the same build`,
      fact: inferredFrom(profile),
      related: [{ path: applied.path, message: `build ${builds.applied}, which is checked, is here` }],
    };
  }
}

/** The two builds in messages; undefined if they are not known to differ, or if the first is left to build-format. */
function differingBuilds(
  deployment: Deployment,
  { of, applied, repeated }: RepeatedBuild,
  table: UpdateTable,
): { readonly applied: string; readonly repeated: string } | undefined {
  const [first, second] = [applied, repeated].map(({ text }) => understoodBuild(deployment, text, [of], table));
  if (!first) return undefined;
  // Builds of two products differ, although their releases are not comparable.
  const differs = !second || first.product !== second.product || compareReleased(first, second, table);
  if (!differs) return undefined;
  return { applied: buildWords(first), repeated: second ? buildWords(second) : quote(repeated.text) };
}
