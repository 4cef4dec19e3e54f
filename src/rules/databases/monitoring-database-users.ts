import { keyOfName } from "../../base/host-names.ts";
import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { type LoadedPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import type { SqlStore } from "../../schema/deployment.ts";

export const monitoringDatabaseUsers: Rule = {
  id: "monitoring-database-users",
  title: "No database server stores monitoring or archiving data of too many users",
  level: "warning",
  preset: "strict",
  why: "More records arrive than the server was estimated to write, so that reports lag behind and queues grow",
  fix: "Give some pools a monitoring and archiving database on another database server",
  source: "monitoring-2015",
  evidence: "A*",
  applies: (deployment) => loadedPools(deployment).some((pool) => storesOf(pool).length > 0),
  *check(deployment, { profile }) {
    const { name, monitoringDatabaseUsers: most } = profile;
    const byServer = new Map<string, LoadedPool[]>();
    for (const pool of most.value === null ? [] : loadedPools(deployment))
      for (const key of new Set(storesOf(pool).map(({ sqlServer }) => keyOfName(sqlServer))))
        byServer.set(key, [...(byServer.get(key) ?? []), pool]);
    for (const pools of byServer.values()) {
      const users = pools.reduce((sum, pool) => sum + pool.users, 0);
      const [first] = pools;
      if (!first || most.value === null || users <= most.value) continue;
      const atLeast = pools.every(({ isCounted }) => isCounted) ? "" : "at least ";
      const key = first.value.monitoringStore ? "monitoringStore" : "archivingStore";
      const [store] = storesOf(first);
      yield {
        path: [...first.path, key, "sqlServer"],
        message: `SQL Server ${quote(store?.sqlServer ?? "")} stores monitoring or archiving data of ${pluralize(pools.length, "pool")} with ${atLeast}${pluralize(users, "user")}; the documentation of ${name} estimates at most ${formatNumber(most.value)} for one database server`,
        fact: most,
        size: { amount: users - most.value, unit: "user" },
      };
    }
  },
};

/** The monitoring and archiving stores of a pool. */
function storesOf({ value: { monitoringStore, archivingStore } }: LoadedPool): readonly SqlStore[] {
  return [monitoringStore, archivingStore].flatMap((store) => (store ? [store] : []));
}
