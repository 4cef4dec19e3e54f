import { formatNumber, quote } from "../../../base/wording.ts";
import { type LoadedPool, serversForLoad, serversWithFailover } from "../../../deployment/sizing/front-end.ts";
import { requiredForPair, requiredFrontEndsOf, requiredVirtual } from "../../../deployment/sizing/required-servers.ts";
import type { Profile } from "../../../profiles/profile.ts";

/**
 * The number of Front End Servers with which a pool has no finding about it, with the reason, as in messages: "Lync Server
 * 2010 requires 4 (3 for load, 1 spare)". A lower number would only lead to the next finding.
 */
export function frontEndRequirement(pool: LoadedPool, partner: LoadedPool | undefined, profile: Profile): string {
  const { name, maxFrontEnds: most } = profile;
  const required = requiredFrontEndsOf(pool, partner, profile);
  const advice =
    required > most.value ? `, but a pool may have at most ${formatNumber(most.value)}, so split the pool` : "";
  return `${name} requires ${formatNumber(required)} (${reason(required, pool, partner, profile)})${advice}`;
}

/** What the number follows from: the users, or what requires more servers than they do. */
function reason(required: number, pool: LoadedPool, partner: LoadedPool | undefined, profile: Profile): string {
  const { usersPerFrontEnd, virtualFrontEndUsers, spareFrontEnds: spare, survivesOneLoss } = profile;
  const carriers = serversForLoad(pool.users, profile);
  const withFailover = serversWithFailover(pool.users, profile);
  if (required > withFailover && required === requiredVirtual(pool, profile))
    return `one per ${formatNumber(virtualFrontEndUsers.value ?? 0)} users on virtual servers`;
  if (spare.value > 0) return `${formatNumber(carriers)} for load, ${formatNumber(spare.value)} spare`;
  const each = `about one per ${formatNumber(usersPerFrontEnd.value)} users`;
  if (required > withFailover && required === requiredForPair(pool, partner, profile))
    return `${each} of the pool and its pair ${quote(partner?.value.fqdn ?? "")}`;
  if (required > withFailover) return `${each}, and at least ${formatNumber(required)} in a pool`;
  return survivesOneLoss.value ? `${each}, and one more for the loss of a server` : each;
}
