import { memoizeLast } from "../../../base/memoize.ts";
import { joinList, quote } from "../../../base/wording.ts";
import { partsOf } from "../../../deployment/parts.ts";
import { is32Bit, isSupported } from "../../../deployment/platform/versions.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { BackEnd, Deployment } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A database of a pool or server. `local` is the built-in one of a Standard Edition server. */
export type Database = { readonly value: BackEnd; readonly path: Path; readonly of: string; readonly local: boolean };

/** All databases that a manifest describes. */
export const databasesOf = memoizeLast((deployment: Deployment): readonly Database[] => {
  const databases: Database[] = [];
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    const { backEnd, fqdn, edition } = value;
    if (!backEnd) continue;
    databases.push({ value: backEnd, path: [...path, "backEnd"], of: fqdn, local: edition === "standard" });
  }
  for (const list of ["archivingServers", "monitoringServers"] as const) {
    for (const { value, path } of partsOf(deployment, list)) {
      const { sqlStore, fqdn } = value;
      if (sqlStore) databases.push({ value: sqlStore, path: [...path, "sqlStore"], of: fqdn, local: false });
    }
  }
  return databases;
});

/** Violations of the version, edition and architecture of a database server. */
export function* databaseHits({ value, path, of, local }: Database, profile: Profile): Iterable<Hit> {
  const { version, edition, architecture } = value;
  const { sqlServers, sqlEditions } = profile;
  const location = (what: string) => `the database of ${quote(of)} is on ${what}`;
  if (version !== undefined && !isSupported(version, sqlServers)) {
    const message = `${location(quote(version))}; ${profile.name} requires ${joinList(sqlServers.value, "or")}`;
    yield { path: [...path, "version"], message, fact: sqlServers };
  }
  if (edition !== undefined && !sqlEditions.value.includes(edition) && !(local && edition === "express")) {
    const message = `${location(`SQL Server ${editionName(edition)}`)}; ${profile.name} requires ${joinList(sqlEditions.value.map(editionName), "or")}`;
    yield { path: [...path, "edition"], message, fact: sqlEditions };
  }
  const is32BitVersion = version !== undefined && is32Bit(version);
  if (architecture !== "x86" && !is32BitVersion) return;
  yield {
    path: [...path, architecture === "x86" ? "architecture" : "version"],
    message: `${location("a 32-bit SQL Server")}; ${profile.name} requires a 64-bit one`,
    fact: sqlEditions,
  };
}

function editionName(edition: string): string {
  return `${edition.slice(0, 1).toUpperCase()}${edition.slice(1)} Edition`;
}
