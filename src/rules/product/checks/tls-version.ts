import { joinList, quote } from "../../../base/wording.ts";
import { buildsOf, type Runner } from "../../../deployment/builds.ts";
import type { Database } from "../../../deployment/databases.ts";
import { tlsPath } from "../../../deployment/platform/build-needs.ts";
import type { BuildUse } from "../../../deployment/platform/builds-of.ts";
import { serversWith } from "../../../deployment/platform/equipment.ts";
import {
  frameworkIn,
  frameworksOf,
  isFrameworkFrom,
  quotedFramework,
} from "../../../deployment/platform/frameworks.ts";
import { isSupported, lacksUpdate, windowsRelease } from "../../../deployment/platform/versions.ts";
import { runsProduct } from "../../../deployment/roles.ts";
import { runnerWords } from "../../../deployment/update-words.ts";
import type { Hit } from "../../../model/rule.ts";
import { profiles } from "../../../profiles/index.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { isOlder } from "../../../profiles/updates/builds.ts";
import type { UpdateTable } from "../../../profiles/updates/types.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { minimumWords, runningWords, type UsesOfBuild, usesByBuild } from "./required-builds.ts";

/** Why a product cannot disable TLS 1.0 and TLS 1.1 in any build: it supports TLS 1.2 only on Edge Servers, or not at all. */
export function unsupportedServers(deployment: Deployment, { name, tls12Only }: Profile): string | undefined {
  const { servers } = tls12Only.value;
  if (servers === "all") return undefined;
  if (servers === "none") return `network.tls12Only is true; ${name} does not work without TLS 1.0 and TLS 1.1`;
  const others = buildsOf(deployment).runners.filter((runner) => !isEdge(runner));
  if (others.length === 0) return undefined;
  const are = others.length === 1 ? "is no Edge Server" : "are no Edge Servers";
  return `network.tls12Only is true, but ${runnerWords(others)} ${are}; no other servers of ${name} work without TLS 1.0 and TLS 1.1`;
}

/** Whether a server is an Edge Server, or may be one because the manifest states no role. */
function isEdge({ path, roles }: Runner): boolean {
  return path[3] === "edgePools" || roles?.every((role) => role === "edge") === true;
}

/** Builds that are known to be older than the update with TLS 1.2 only. A branch server may run an earlier product. */
export function* oldBuilds(
  deployment: Deployment,
  uses: readonly BuildUse[],
  own: Profile,
  table: UpdateTable,
): Iterable<Hit> {
  for (const group of usesByBuild(deployment, uses, table)) {
    const required = requirementFor(group, own, table);
    if (required === undefined) continue;
    yield {
      path: group.stated.path,
      message: `${runningWords(group)} with TLS 1.0 and TLS 1.1 disabled; ${required}`,
      fact: profiles[group.build.product].tls12Only,
      related: [{ path: tlsPath, message: "TLS 1.0 and TLS 1.1 are disabled here" }],
    };
  }
}

/** What the product of a build requires; undefined if the build is not known to be too old. */
function requirementFor({ build, first }: UsesOfBuild, own: Profile, table: UpdateTable): string | undefined {
  const { name, product, tls12Only } = profiles[build.product];
  if (tls12Only.value.servers !== "all") return `branch servers of ${name} do not work without TLS 1.0 and TLS 1.1`;
  const { update, branches = update } = tls12Only.value;
  const minimum = product === own.product ? first.minimum : branches;
  const isTooOld = minimum && isOlder(build, minimum, table);
  return isTooOld ? `${name} requires ${minimumWords(minimum)} or later` : undefined;
}

/** A server without the update of Windows, or a version of the .NET Framework, that TLS 1.2 only requires. */
export function* oldSoftware(deployment: Deployment, { name, frameworks, tls12Only: fact }: Profile): Iterable<Hit> {
  const { framework, windowsUpdates = {} } = fact.value;
  for (const { text, path, of } of framework === undefined ? [] : frameworksOf(deployment)) {
    // A version that the product does not support at all is reported by prerequisites.
    if (framework === undefined || isFrameworkFrom(text, framework) || !frameworkIn(text, frameworks.value ?? []))
      continue;
    const message = `${of} has ${quotedFramework(text)} with TLS 1.0 and TLS 1.1 disabled; ${name} requires ${framework} or later`;
    yield { path, message, fact };
  }
  for (const { own, os = "", path, fqdn, roles } of serversWith(deployment, "windowsUpdates")) {
    const update = windowsUpdates[`Windows Server ${windowsRelease(os)}`];
    if (update === undefined || !runsProduct(roles)) continue;
    if (own.windowsUpdates?.some((one) => maySupersede(one, update))) continue;
    const message = `server ${quote(fqdn)} runs ${quote(os)} with TLS 1.0 and TLS 1.1 disabled, but without ${update}; ${name} requires this update of Windows or one that supersedes it`;
    yield { path: [...path, "windowsUpdates"], message, fact };
  }
}

/** Whether an update is another one or may supersede it. The page names none that do, so a later number passes. */
function maySupersede(update: string, least: string): boolean {
  return Number(update.slice(2)) >= Number(least.slice(2));
}

/**
 * A database on a version of SQL Server that has TLS 1.2 only with a later update. A version that the product does not
 * support at all is reported by platform-support.
 */
export function* oldDatabases(
  { value, path, of }: Database,
  { name, sqlServers, tls12Only: fact }: Profile,
): Iterable<Hit> {
  const { version } = value;
  const { databases } = fact.value;
  if (version === undefined || !databases || !lacksUpdate(version, databases) || !isSupported(version, sqlServers))
    return;
  const message = `the database of ${quote(of)} is on ${quote(version)} with TLS 1.0 and TLS 1.1 disabled; ${name} requires ${joinList(databases, "or")} or later`;
  yield { path: [...path, "version"], message, fact };
}
