import type { Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { buildsOf, isBranch, type Runner } from "../builds.ts";
import { isDomainJoined } from "../edge.ts";
import type { BuildUse } from "./builds-of.ts";
import { nameIn } from "./versions.ts";

/** A system of a domain controller, or a functional level, as the manifest states it. */
export type DirectoryVersion = {
  readonly kind: "controller" | "level";
  readonly text: string;
  readonly path: Path;
  /** As in messages: "the forest". */
  readonly of: string;
};

const root: Path = ["spec", "activeDirectory"];

/** The systems of domain controllers and the functional levels. */
export function* directoryVersionsOf({ spec }: Deployment): Generator<DirectoryVersion, void> {
  const { forestLevel, domains = [], domainControllers = [] } = spec.activeDirectory ?? {};
  if (forestLevel !== undefined)
    yield { kind: "level", text: forestLevel, path: [...root, "forestLevel"], of: "the forest" };
  for (const [at, { name, level }] of domains.entries())
    if (level !== undefined)
      yield { kind: "level", text: level, path: [...root, "domains", at, "level"], of: `domain "${name}"` };
  for (const [at, { name, os }] of domainControllers.entries())
    if (os !== undefined) {
      const of = name === undefined ? "a domain controller" : `domain controller "${name}"`;
      yield { kind: "controller", text: os, path: [...root, "domainControllers", at, "os"], of };
    }
}

/** The systems of domain controllers and the levels that require an update of the product, on all of its servers. */
export function directoryUses(deployment: Deployment, profile: Profile): readonly BuildUse[] {
  return [...directoryVersionsOf(deployment)].flatMap(({ kind, text, path }) => {
    const { since }: Fact<unknown> = kind === "level" ? profile.directoryLevels : profile.domainControllers;
    const name = since && nameIn(text, Object.keys(since));
    if (!since || name === undefined) return [];
    const what = kind === "level" ? `the functional level ${name}` : `domain controllers on ${name}`;
    const runners = buildsOf(deployment).runners.filter((runner) => isInDirectory(deployment, runner));
    return runners.map((runner) => ({ what, runner, path, minimum: since[name] }));
  });
}

/** Whether something reads Active Directory. Edge Servers in a workgroup do not; of a branch, nothing is documented. */
function isInDirectory({ spec }: Deployment, runner: Runner): boolean {
  const { path, roles } = runner;
  const [, , site, list, at] = path;
  if (isBranch(runner) || roles?.every((role) => role === "edge") === true) return false;
  const pool = list === "edgePools" ? spec.sites[Number(site)]?.edgePools?.[Number(at)] : undefined;
  return pool === undefined || isDomainJoined(pool);
}
