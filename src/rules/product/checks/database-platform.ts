import { joinList, quote } from "../../../base/wording.ts";
import { type Database, isChatDatabase } from "../../../deployment/databases.ts";
import { is32Bit, isSupported } from "../../../deployment/platform/versions.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { BackEnd } from "../../../schema/deployment.ts";

/** An edition of SQL Server: the one that is stated, otherwise the one in the text of the version. */
type StatedEdition = { readonly edition: string; readonly key: "edition" | "version" };

/** Editions in the text of a version: "SQL Server 2016 SP2 Standard". */
const editions = /\b(enterprise|standard|datacenter|developer|express|workgroup|web)\b/i;

/** The edition of a database, and the property that states it. */
export function editionOf({ edition, version = "" }: BackEnd): StatedEdition | undefined {
  if (edition !== undefined) return { edition, key: "edition" };
  const [, named] = editions.exec(version) ?? [];
  return named === undefined ? undefined : { edition: named.toLowerCase(), key: "version" };
}

/** Whether a product supports an edition. A Standard Edition server includes Express; collocation reports other databases on it. */
export function isEditionSupported(
  edition: string,
  { local, onStandard }: Database,
  { sqlEditions }: Profile,
): boolean {
  return sqlEditions.value.includes(edition) || ((local || onStandard === true) && edition === "express");
}

/** Violations of the version, edition and architecture of a database server. */
export function* databaseHits(database: Database, profile: Profile): Iterable<Hit> {
  const { value, path, of, what: kind } = database;
  const { version, architecture } = value;
  const stated = editionOf(value);
  const { sqlServers, sqlEditions } = profile;
  const location = (what: string) => `the ${kind} of ${quote(of)} is on ${what}`;
  if (version !== undefined && !isSupported(version, sqlServers) && !isChatVersion(version, database, profile)) {
    const message = `${location(quote(version))}; ${profile.name} requires ${joinList(sqlServers.value, "or")}`;
    yield { path: [...path, "version"], message, fact: sqlServers };
  }
  if (stated && !isEditionSupported(stated.edition, database, profile)) {
    const message = `${location(`SQL Server ${editionName(stated.edition)}`)}; ${profile.name} requires ${joinList(sqlEditions.value.map(editionName), "or")}`;
    yield { path: [...path, stated.key], message, fact: sqlEditions };
  }
  const is32BitVersion = version !== undefined && is32Bit(version);
  if (architecture !== "x86" && !is32BitVersion) return;
  yield {
    path: [...path, architecture === "x86" ? "architecture" : "version"],
    message: `${location("a 32-bit SQL Server")}; ${profile.name} requires a 64-bit one`,
    fact: sqlEditions,
  };
}

/** Whether a version is one that the product supports for the databases of Persistent Chat only. */
function isChatVersion(version: string, database: Database, { chatSqlServers: { value } }: Profile): boolean {
  return value !== null && isChatDatabase(database) && isSupported(version, { value });
}

/** An edition of SQL Server in messages. */
export function editionName(edition: string): string {
  return `${edition.slice(0, 1).toUpperCase()}${edition.slice(1)} Edition`;
}
