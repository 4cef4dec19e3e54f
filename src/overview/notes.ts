import { keyOfName } from "../base/host-names.ts";
import { formatNumber, quote } from "../base/wording.ts";
import { partnersIn } from "../deployment/pairs.ts";
import { serverCount } from "../deployment/parts.ts";
import { type LoadedPool, loadedPools } from "../deployment/sizing/front-end.ts";
import type { Fact, Running } from "../profiles/fact.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Recovery } from "../profiles/resilience.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Citation } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";

/** What the documents state about a pool besides its limits. */
export type Note = {
  /** The pool. */
  readonly name: string;
  readonly path: Path;
  readonly text: string;
  readonly source: Citation;
};

/** A statement, and the fact that it is from. */
type Statement = readonly [text: string, fact: Fact<unknown>];

/** The notes on the Front End pools: how many servers must run, how long a failover takes, and how databases grow. */
export function notesOf(deployment: Deployment, profile: Profile): readonly Note[] {
  return loadedPools(deployment).flatMap((pool) =>
    [...quorumOf(pool, profile), ...recoveryOf(pool, deployment, profile), ...growthOf(pool, profile)].map(
      ([text, { source }]): Note => ({ name: pool.value.fqdn, path: pool.path, text, source }),
    ),
  );
}

function* quorumOf({ value: pool }: LoadedPool, { quorum, laterStart }: Profile): Iterable<Statement> {
  const servers = serverCount(pool.servers);
  const size = pool.edition === "enterprise" ? quorum.value?.[servers] : undefined;
  if (!size) return;
  const { start, conflict } = size;
  const all = `${formatNumber(start ?? 0)} of ${formatNumber(servers)} servers must run`;
  if (start !== undefined) yield [`${all} to start the pool for the first time`, quorum];
  if (start !== undefined && laterStart.value !== null)
    yield [
      `a later start requires ${laterStart.value} percent of the servers, for which the page refers to the same table`,
      laterStart,
    ];
  const other = conflict ? `; another row of the table states ${running(conflict)}` : "";
  yield [`${running(size)} must run to keep the pool running${other}`, quorum];
}

function running({ run, first }: Running): string {
  return `any ${formatNumber(run)} of the first ${formatNumber(first)} servers`;
}

function* recoveryOf({ value: pool }: LoadedPool, deployment: Deployment, profile: Profile): Iterable<Statement> {
  const { poolRecovery, managementRecovery, mirrorRecovery } = profile;
  const key = keyOfName(pool.fqdn);
  const partner = partnersIn(deployment).get(key);
  if (partner && poolRecovery.value)
    yield [`a failover to ${quote(partner.value.fqdn)} takes ${takes(poolRecovery.value)}`, poolRecovery];
  const managed = keyOfName(deployment.spec.centralManagementPool ?? "") === key;
  if (partner && managed && managementRecovery.value)
    yield [
      `before it, the failover of the Central Management store takes ${takes(managementRecovery.value)}`,
      managementRecovery,
    ];
  const { highAvailability, nodes = [] } = pool.backEnd ?? {};
  if (highAvailability === "mirroring" && nodes.some(({ role }) => role === "witness") && mirrorRecovery.value)
    yield [`a failover to the mirror of the Back End database takes ${takes(mirrorRecovery.value)}`, mirrorRecovery];
}

function takes({ time: { min, max }, point }: Recovery): string {
  return `${min === max ? "" : `${min} to `}${max} minutes and loses up to ${point} minutes of data`;
}

/** The kilobytes of a megabyte. */
const megabyte = 1024;

function* growthOf({ value: pool, users, isCounted }: LoadedPool, { storeGrowth: fact }: Profile): Iterable<Statement> {
  if (fact.value === null || !isCounted || users === 0) return;
  const { calls, quality, archiving } = fact.value;
  const grows = (database: string, each: number): Statement => [
    `the ${database} database grows by about ${formatNumber(Math.ceil((users * each) / megabyte))} MB each day (${each} KB for each user)`,
    fact,
  ];
  if (pool.monitoringStore) yield grows("monitoring", calls + quality);
  if (pool.archivingStore) yield grows("archiving", archiving);
}
