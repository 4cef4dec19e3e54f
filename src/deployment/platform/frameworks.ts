import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, Server } from "../../schema/deployment.ts";
import { siteLists } from "../../schema/lists.ts";
import type { Path } from "../../yaml/path.ts";
import { listNames, ownPartsOf } from "../parts.ts";
import { runsProduct } from "../roles.ts";
import { type BuildUse, type RunsBuild, runnerOf, runnersOf } from "./builds-of.ts";
import { serversWith } from "./equipment.ts";

/** A pool or server that states its version of the .NET Framework. */
export type Framework = {
  readonly text: string;
  readonly path: Path;
  /** As in messages: `server "fe01.contoso.com"`. */
  readonly of: string;
  readonly runners: readonly RunsBuild[];
};

type Pool = { readonly fqdn: string; readonly dotNet?: string; readonly servers?: number | readonly Server[] };

/** The stated versions of the .NET Framework on servers of the product. */
export function* frameworksOf(deployment: Deployment): Generator<Framework, void> {
  for (const list of listNames)
    for (const { value, path } of ownPartsOf(deployment, list)) {
      const { fqdn, dotNet, servers }: Pool = value;
      if (dotNet === undefined) continue;
      const others = membersWithOwn(servers);
      const runners = runnersOf(deployment, path).filter((runner) => !others.has(keyOfName(runner.fqdn)));
      yield { text: dotNet, path: [...path, "dotNet"], of: `${siteLists[list].noun} ${quote(fqdn)}`, runners };
    }
  for (const { own, path, fqdn, roles } of serversWith(deployment, "dotNet"))
    if (own.dotNet !== undefined && runsProduct(roles)) {
      const runners = [runnerOf(deployment, { fqdn, path })];
      yield { text: own.dotNet, path: [...path, "dotNet"], of: `server ${quote(fqdn)}`, runners };
    }
}

function membersWithOwn(servers: Pool["servers"]): ReadonlySet<string> {
  if (typeof servers !== "object") return new Set();
  return new Set(
    servers.flatMap((one) => (typeof one === "object" && one.dotNet !== undefined ? [keyOfName(one.fqdn)] : [])),
  );
}

/** The versions of the .NET Framework that require an update of the product. */
export function frameworkUses(deployment: Deployment, { frameworks }: Profile): readonly BuildUse[] {
  const { since } = frameworks;
  if (!since) return [];
  return [...frameworksOf(deployment)].flatMap(({ text, path, runners }) => {
    const version = frameworkIn(text, Object.keys(since));
    if (version === undefined) return [];
    const what = `.NET Framework ${version}`;
    return runners.map((runner) => ({ what, text: what, runner, path, minimum: since[version] }));
  });
}

/** A version as in messages: `.NET Framework "4.6.2"`, or `".NET 4.6.2"` for a text that has the name. */
export function quotedFramework(text: string): string {
  return /\.net|framework/i.test(text) ? quote(text) : `.NET Framework ${quote(text)}`;
}

/** The first of some versions that a text names: "4.6" for "4.6.2". */
export function frameworkIn(text: string, versions: readonly string[]): string | undefined {
  const version = frameworkVersion(text) ?? "";
  return versions.find((one) => version === one || version.startsWith(`${one}.`));
}

/** Whether a text names no version, or one that is at least another one. */
export function isFrameworkFrom(text: string, least: string): boolean {
  const version = frameworkVersion(text);
  if (version === undefined) return true;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * The lowest value of Release in the registry for each version since 4.5 (Microsoft, Determine which .NET Framework versions
 * are installed, 2025-10-20).
 */
const releases: readonly (readonly [least: number, version: string])[] = [
  [533_320, "4.8.1"],
  [528_040, "4.8"],
  [461_808, "4.7.2"],
  [461_308, "4.7.1"],
  [460_798, "4.7"],
  [394_802, "4.6.2"],
  [394_254, "4.6.1"],
  [393_295, "4.6"],
  [379_893, "4.5.2"],
  [378_675, "4.5.1"],
  [378_389, "4.5"],
];

/**
 * The version of the .NET Framework in a text, also by its value of Release: "4.7.2" of "461814". Undefined for a text
 * without one, and for the version of the runtime, 4.0.30319, which all versions since 4.0 share.
 */
export function frameworkVersion(text: string): string | undefined {
  const [number = ""] = /\d+(?:[.,]\d+)*/.exec(text) ?? [];
  if (/^\d{6}$/.test(number)) return releases.find(([least]) => Number(number) >= least)?.[1];
  // "4.80" and "4,8" are ways to write 4.8.
  const [major, minor = "0", patch] = number.split(/[.,]/);
  if (!major) return undefined;
  const version = `${major}.${minor.replace(/(?<=\d)0+$/, "")}`;
  if (patch === undefined || /^0+$/.test(patch)) return version;
  // A longer third part is a build, which states the version of 4.7 no further.
  const isBuild = patch.length > 2;
  if (isBuild && /^4\.[07]$/.test(version)) return undefined;
  return isBuild ? version : `${version}.${patch}`;
}
