import { memoizeLast } from "../../base/memoize.ts";
import type { BackEnd, Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { partsOf } from "../parts.ts";

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
