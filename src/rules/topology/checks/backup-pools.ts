import { keyOfName } from "../../../base/host-names.ts";
import { quote } from "../../../base/wording.ts";
import { type PairedPool as Pool, partnersIn } from "../../../deployment/pairs.ts";
import { partsOf } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** A pool with its backup, and what else the pools are paired with or back up. */
export type Backup = {
  readonly pool: Pool;
  readonly backup: Pool;
  readonly partner: Pool | undefined;
  /** The pool that the backup is paired with, or that names it first. */
  readonly other: Pool | undefined;
};

/** The pools whose backup Registrar is a defined pool. */
export function* backupsIn(deployment: Deployment): Generator<Backup, void> {
  const pools = partsOf(deployment, "frontEndPools");
  const byKey = new Map(pools.toReversed().map((pool) => [keyOfName(pool.value.fqdn), pool]));
  const partners = partnersIn(deployment);
  const owners = new Map<Pool, Pool>();
  for (const pool of pools) {
    const { fqdn, backupRegistrar } = pool.value;
    const backup = backupRegistrar === undefined ? undefined : byKey.get(keyOfName(backupRegistrar));
    if (!backup) continue;
    const other = partners.get(keyOfName(backup.value.fqdn)) ?? owners.get(backup);
    yield { pool, backup, partner: partners.get(keyOfName(fqdn)), other };
    if (!owners.has(backup) && backup !== pool) owners.set(backup, pool);
  }
}

type Wrong = Pick<Hit, "message" | "related"> | undefined;

function nameOf({ pool, backup }: Backup): string {
  const is = `the backup Registrar of pool ${quote(pool.value.fqdn)} is`;
  return backup === pool ? `${is} the pool itself` : `${is} ${quote(backup.value.fqdn)}`;
}

/** A backup that is not at another central site. */
export function misplaced(found: Backup): Wrong {
  const { pool, backup, partner } = found;
  const required = "a pool at another central site is required";
  if (backup === pool) return { message: `${nameOf(found)}; ${required}` };
  // The pair decides where the backup has to be.
  if (partner && partner !== backup) return undefined;
  const { name, kind } = backup.site;
  if (kind === "branch") return { message: `${nameOf(found)} at the branch site ${quote(name)}; ${required}` };
  if (backup.site === pool.site) return { message: `${nameOf(found)} at the same site ${quote(name)}; ${required}` };
  return undefined;
}

/** A backup that is not the pair of the pool, or that is the pair or the backup of another pool. */
export function repeated(found: Backup): Wrong {
  const { pool, backup, partner, other } = found;
  if (partner && partner !== backup)
    return {
      message: `${nameOf(found)}, but the pool is paired with ${quote(partner.value.fqdn)}; a pool has one backup pool, its pair`,
      related: [{ path: [...partner.path, "fqdn"], message: "the paired pool" }],
    };
  if (backup !== pool && (!other || other === pool)) return undefined;
  if (!other || other === pool) return { message: `${nameOf(found)}; another pool is required`, related: [] };
  return {
    message: `${nameOf(found)}, which is the pair or the backup of ${quote(other.value.fqdn)}; a pool backs up one other pool only`,
    related: [{ path: [...other.path, "fqdn"], message: "the other pool" }],
  };
}
