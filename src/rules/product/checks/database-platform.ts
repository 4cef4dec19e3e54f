import { once } from "../../../base/memoize.ts";
import { listed, quoted } from "../../../base/wording.ts";
import { partsOf } from "../../../deployment/parts.ts";
import { is32Bit, isSupported } from "../../../deployment/platform/versions.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { BackEnd, Deployment } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A database of a pool or server. `local` is one that a Standard Edition server brings along. */
export type Store = { readonly value: BackEnd; readonly path: Path; readonly of: string; readonly local: boolean };

export const storesOf = once((deployment: Deployment): readonly Store[] => {
  const stores: Store[] = [];
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    const { backEnd, fqdn, edition } = value;
    if (!backEnd) continue;
    stores.push({ value: backEnd, path: [...path, "backEnd"], of: fqdn, local: edition === "standard" });
  }
  for (const list of ["archivingServers", "monitoringServers"] as const) {
    for (const { value, path } of partsOf(deployment, list)) {
      const { sqlStore, fqdn } = value;
      if (sqlStore) stores.push({ value: sqlStore, path: [...path, "sqlStore"], of: fqdn, local: false });
    }
  }
  return stores;
});

export function* storeHits({ value, path, of, local }: Store, profile: Profile): Iterable<Hit> {
  const { version, edition, architecture } = value;
  const { sqlServers, sqlEditions } = profile;
  const has = (what: string) => `the database of ${quoted(of)} is on ${what}`;
  if (version !== undefined && !isSupported(version, sqlServers)) {
    const message = `${has(quoted(version))}; ${profile.name} needs ${listed(sqlServers.value, "or")}`;
    yield { path: [...path, "version"], message, fact: sqlServers };
  }
  if (edition !== undefined && !sqlEditions.value.includes(edition) && !(local && edition === "express")) {
    const message = `${has(`SQL Server ${named(edition)}`)}; ${profile.name} needs ${listed(sqlEditions.value.map(named), "or")}`;
    yield { path: [...path, "edition"], message, fact: sqlEditions };
  }
  const says32 = version !== undefined && is32Bit(version);
  if (architecture !== "x86" && !says32) return;
  yield {
    path: [...path, architecture === "x86" ? "architecture" : "version"],
    message: `${has("a 32-bit SQL Server")}; ${profile.name} needs a 64-bit one`,
    fact: sqlEditions,
  };
}

function named(edition: string): string {
  return `${edition.slice(0, 1).toUpperCase()}${edition.slice(1)} Edition`;
}
