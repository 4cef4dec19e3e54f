import { formatNumber, pluralize, quote } from "../../../base/wording.ts";
import { serverCount } from "../../../deployment/parts.ts";
import { type LoadedPool, neededFrontEnds } from "../../../deployment/sizing/front-end.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";

/** More Front End Servers than the product supports in a pool, or fewer. */
export function* frontEndLimits({ value: pool, path, users }: LoadedPool, profile: Profile): Iterable<Hit> {
  const { name, maxFrontEnds: most, minFrontEnds: least } = profile;
  const servers = serverCount(pool.servers);
  const has = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")}; ${name}`;
  if (servers > most.value) {
    const other = most.conflict ? ` (its topology page states ${formatNumber(most.conflict.value)})` : "";
    const message = `${has} supports at most ${formatNumber(most.value)} in one pool${other}`;
    const size = { amount: servers - most.value, unit: "server" } as const;
    yield { path: [...path, "servers"], message, fact: most, size };
  }
  // A single server: pool-quorum. Too few for the users: front-end-count.
  if (servers < 2 || servers >= least.value || servers < neededFrontEnds(users, profile)) return;
  // Users that are not stated do not exclude a pool for large meetings.
  const disputed = least.conflict !== undefined && servers >= least.conflict.value && users === 0;
  const other = disputed ? ", except on its capacity page, in a pool for large meetings, which homes no users" : "";
  const message = `${has} does not support a pool of ${formatNumber(servers)}; at least ${formatNumber(least.value)} are required${other}`;
  const size = { amount: least.value - servers, unit: "missing server" } as const;
  yield { path: [...path, "servers"], message, fact: least, disputed, size };
}
