import { memoizeEach } from "../../base/memoize.ts";
import type { Fact, MinimumUpdate } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { buildsOf, isBranch, type Runner } from "../builds.ts";
import { type RunsBuild, runnersOn, runnersUsing } from "./builds-of.ts";
import { computersOf } from "./computers.ts";
import { databasesOf } from "./databases.ts";
import { nameIn } from "./versions.ts";

/** What a pool or server has that requires an update of the product. */
export type BuildUse = {
  /** What requires it, as the documents name it: "Windows Server 2022". */
  readonly what: string;
  /** The same in the words of the manifest; absent for a setting. */
  readonly text?: string;
  readonly runner: RunsBuild;
  /** The path of the property that requires it. */
  readonly path: Path;
  /** Undefined if each build of the product has it. */
  readonly minimum: MinimumUpdate | undefined;
};

/** What requires an update of the product where the manifest states no build. */
export type BuildNeed = MinimumUpdate & {
  /** As the documents name it: "Windows Server 2022", "TLS 1.2 only". */
  readonly what: string;
  /** The pool or server that states no build. */
  readonly of: Pick<RunsBuild, "noun" | "fqdn">;
  /** The path of the property that requires it. */
  readonly path: Path;
};

/** All that requires an update of the product where the manifest states no build, in the order of the checks. */
export function buildNeedsOf(deployment: Deployment, profile: Profile): readonly BuildNeed[] {
  const uses = [
    ...systemUses(deployment, profile),
    ...databaseUses(deployment, profile),
    ...tlsUses(deployment, profile),
    ...hybridUses(deployment, profile),
  ];
  return uses.flatMap(({ what, runner: { noun, fqdn, stated }, path, minimum }) =>
    stated || !minimum ? [] : [{ what, of: { noun, fqdn }, path, ...minimum }],
  );
}

/** The operating systems that require an update of the product. */
export function systemUses(deployment: Deployment, { operatingSystems }: Profile): readonly BuildUse[] {
  if (!operatingSystems.since) return [];
  return computersOf(deployment).flatMap((computer) => {
    const { own, path } = computer;
    const required = own.os === undefined ? undefined : requiredFor(own.os, operatingSystems);
    if (!required) return [];
    return runnersOn(deployment, computer).map((runner) => ({ ...required, runner, path: [...path, "os"] }));
  });
}

/** The versions of SQL Server that require an update of the product. */
export function databaseUses(deployment: Deployment, { sqlServers }: Profile): readonly BuildUse[] {
  if (!sqlServers.since) return [];
  return databasesOf(deployment).flatMap((database) => {
    const { value, path } = database;
    const required = value.version === undefined ? undefined : requiredFor(value.version, sqlServers);
    if (!required) return [];
    return runnersUsing(deployment, database).map((runner) => ({ ...required, runner, path: [...path, "version"] }));
  });
}

/** The path of the property that disables TLS 1.0 and TLS 1.1. */
export const tlsPath: Path = ["spec", "network", "tls12Only"];

/**
 * The pools and servers that require an update of the product because TLS 1.0 and TLS 1.1 are disabled. If not all servers
 * of the product support it, no update helps the others.
 */
export function tlsUses(deployment: Deployment, { tls12Only }: Profile): readonly BuildUse[] {
  const { servers, update, branches = update } = tls12Only.value;
  if (deployment.spec.network?.tls12Only !== true || servers !== "all") return [];
  return buildsOf(deployment).runners.flatMap((runner) => {
    const minimum = isBranch(runner) ? branches : update;
    // A branch may run a build of an earlier product.
    return minimum || isBranch(runner) ? [{ what: "TLS 1.2 only", runner, path: tlsPath, minimum }] : [];
  });
}

/** The path of the property for the dedicated hybrid application. */
export const hybridPath: Path = ["spec", "hybrid", "dedicatedApplication"];

/** The Front End Servers, which run the dedicated hybrid application. */
export function hybridUses(deployment: Deployment, { hybridApplication }: Profile): readonly BuildUse[] {
  const { value: minimum } = hybridApplication;
  if (deployment.spec.hybrid?.dedicatedApplication !== true || minimum === null) return [];
  return buildsOf(deployment).runners.flatMap((runner) =>
    isFrontEnd(runner) ? [{ what: "the dedicated hybrid application", runner, path: hybridPath, minimum }] : [],
  );
}

function isFrontEnd({ path, roles = [] }: Runner): boolean {
  return path[3] === "frontEndPools" || roles.includes("front-end") || roles.includes("standard-edition");
}

/** The value of a fact that a text names, with the update that it requires; undefined if it requires none. */
function requiredFor(text: string, { since }: Fact<unknown>): Pick<BuildUse, "what" | "text" | "minimum"> | undefined {
  const what = since && nameIn(text, namesOf(since));
  const minimum = what === undefined ? undefined : since?.[what];
  return what === undefined || !minimum ? undefined : { what, text, minimum };
}

const namesOf = memoizeEach((since: Readonly<Record<string, MinimumUpdate>>) => Object.keys(since));
