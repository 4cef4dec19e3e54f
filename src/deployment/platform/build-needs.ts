import { memoizeEach } from "../../base/memoize.ts";
import type { Fact, Maybe, MinimumUpdate } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, DeploymentSpec } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { buildsOf, isBranch, type Runner } from "../builds.ts";
import { chatPools, isOfProduct } from "../chat-pools.ts";
import { databasesOf, isChatDatabase } from "../databases.ts";
import { isOn, partsOf } from "../parts.ts";
import { type BuildUse, type RunsBuild, runnersOf, runnersOn } from "./builds-of.ts";
import { computersOf } from "./computers.ts";
import { directoryUses } from "./directory-uses.ts";
import { frameworkUses } from "./frameworks.ts";
import { nameIn } from "./versions.ts";

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
    ...chatUses(deployment, profile),
    ...frameworkUses(deployment, profile),
    ...directoryUses(deployment, profile),
    ...Object.values(buildSettings).flatMap((setting) => settingUses(deployment, profile, setting)),
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
export function databaseUses(deployment: Deployment, profile: Profile): readonly BuildUse[] {
  const { sqlServers, localDatabases, chatSqlServers } = profile;
  if (!sqlServers.since) return [];
  const stored = databasesOf(deployment).map((database) => ({
    ...{ text: database.value.version, path: [...database.path, "version"] },
    required: isChatDatabase(database) ? chatSqlServers : sqlServers,
  }));
  const local = partsOf(deployment, "frontEndPools").map(({ value, path }) => ({
    ...{ text: value.localDatabase, path: [...path, "localDatabase"] },
    required: localDatabases,
  }));
  return [...stored, ...local].flatMap(({ text, path, required: fact }) => {
    const required = text === undefined ? undefined : requiredFor(text, fact);
    if (!required) return [];
    const owner = path.at(-1) === "version" ? path.slice(0, -2) : path.slice(0, -1);
    return runnersOf(deployment, owner).map((runner) => ({ ...required, runner, path }));
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

/** A setting that requires an update of the product. */
export type BuildSetting = {
  /** As the documents name it. */
  readonly what: string;
  readonly path: Path;
  readonly isOn: (spec: DeploymentSpec) => boolean;
  readonly factOf: (profile: Profile) => Maybe<MinimumUpdate>;
  /** Whether it concerns a pool or server. */
  readonly concerns: (runner: Runner) => boolean;
};

/** The settings of hybrid deployments that require an update. */
export const buildSettings = {
  // The announcement names only Front End Servers for the configuration.
  application: {
    what: "the dedicated hybrid application",
    path: ["spec", "hybrid", "dedicatedApplication"],
    isOn: ({ hybrid }) => isOn(hybrid) && hybrid.dedicatedApplication === true,
    factOf: ({ hybridApplication }) => hybridApplication,
    concerns: isFrontEnd,
  },
  movesUsers: {
    what: "moving users to Microsoft 365",
    path: ["spec", "hybrid", "movesUsers"],
    isOn: ({ hybrid }) => isOn(hybrid) && hybrid.movesUsers === true,
    factOf: ({ movesUsers }) => movesUsers,
    concerns: isFrontEnd,
  },
  voice: {
    what: "hybrid voice",
    path: ["spec", "hybrid", "voice"],
    isOn: ({ hybrid }) => isOn(hybrid) && hybrid.voice === true,
    factOf: ({ hybridVoice }) => hybridVoice,
    concerns: (runner) => isFrontEnd(runner) || runner.path[3] === "edgePools",
  },
  // Branch appliances are the exception of the page.
  modernAuthentication: {
    what: "modern authentication",
    path: ["spec", "modernAuthentication", "skypeForBusiness"],
    isOn: ({ modernAuthentication }) => modernAuthentication?.skypeForBusiness === true,
    factOf: ({ modernAuthentication }) => modernAuthentication,
    concerns: (runner) => !isBranch(runner),
  },
} as const satisfies Readonly<Record<string, BuildSetting>>;

/** The pools and servers that require an update of the product because of a setting. */
export function settingUses(deployment: Deployment, profile: Profile, setting: BuildSetting): readonly BuildUse[] {
  const { what, path, factOf, concerns } = setting;
  const { value: minimum } = factOf(profile);
  if (minimum === null || !setting.isOn(deployment.spec)) return [];
  return buildsOf(deployment).runners.flatMap((runner) => (concerns(runner) ? [{ what, runner, path, minimum }] : []));
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

/** The Persistent Chat pools of the product, if it has Persistent Chat from an update on. */
export function chatUses(deployment: Deployment, { persistentChat: { value, since } }: Profile): readonly BuildUse[] {
  const minimum = since?.[value];
  if (!minimum) return [];
  const own = chatPools(deployment).filter((pool) => isOfProduct(pool, deployment));
  const paths = new Set(own.map(({ path }) => path.join()));
  return buildsOf(deployment).runners.flatMap((runner) =>
    paths.has(runner.path.slice(0, 5).join())
      ? [{ what: "Persistent Chat", runner, path: runner.path.slice(0, 5), minimum }]
      : [],
  );
}
