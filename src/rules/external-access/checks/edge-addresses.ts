import { keyOfName } from "../../../base/host-names.ts";
import { parseIpAddress } from "../../../base/ip-address.ts";
import { formatNumber } from "../../../base/wording.ts";
import { allServices, sharesName } from "../../../deployment/edge.ts";
import type { EdgePool } from "../../../schema/deployment.ts";

/** The number of different addresses of one IP version, and that version in messages. */
type AddressCount = { readonly count: number; readonly version: "IP" | "IPv4" | "IPv6" };

/**
 * Counts different addresses, in any notation. Of both versions, the one with more addresses counts: a service with two
 * stacks has an address of each, and one version must suffice for all services.
 */
export function countAddresses(texts: readonly string[]): AddressCount {
  const [first, second] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    const address = parseIpAddress(text);
    if (address?.version === 6) second.add(address.bits);
    else first.add(address?.bits ?? keyOfName(text));
  }
  const isMixed = first.size > 0 && second.size > 0;
  if (second.size > first.size) return { count: second.size, version: isMixed ? "IPv6" : "IP" };
  return { count: first.size, version: isMixed ? "IPv4" : "IP" };
}

/**
 * The public addresses that a pool requires: of every server, and of its hardware load balancer. Without `singleFqdn` they
 * are three, because every Edge Server runs all services. Different types of load balancing: edge-load-balancing.
 */
export function neededAddresses(pool: EdgePool, servers: number, hasVirtual: boolean) {
  const { internal = "hardware", external } = pool.loadBalancing ?? {};
  const isShared = pool.singleFqdn || sharesName(pool);
  const each = isShared ? 1 : allServices.length;
  const own = isShared ? "one for every server" : "one for each Edge service of every server";
  const balanced = hasVirtual && servers > 1 && internal === "hardware" && external === "hardware";
  if (!balanced) return { total: servers * each, parts: own };
  return { total: (servers + 1) * each, parts: `${own} and ${formatNumber(each)} for the hardware load balancer` };
}
