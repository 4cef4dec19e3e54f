import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { countAddresses, neededAddresses } from "./checks/edge-addresses.ts";
import { portClash } from "./checks/port-clash.ts";

/** The pages that state the number of addresses. */
export const pages: Pages = {
  "lync-server-2010": ["edge-reference-2010", "A"],
  "lync-server-2013": ["edge-topologies-2013", "A*"],
  ...since2015("edge-2015", "A*"),
};

export const edgeAddressing: Rule = {
  id: "edge-addressing",
  title: "Every Edge service has its own public IP address or its own port",
  level: "error",
  preset: "recommended",
  why: "Two services cannot listen on the same port of the same address, so one of them is unreachable",
  fix: "Add public addresses up to the required number, or set singleFqdn: true and a different port for each service on a shared address",
  source: "edge-reference-2010",
  evidence: "A",
  applies: (deployment) => addressed(deployment).length > 0,
  *check(deployment, { profile }) {
    const fact = stated(profile, pages);
    // The page of 2010 counts no addresses of a load balancer.
    const hasVirtual = profile.product !== "lync-server-2010";
    for (const { value: pool, path } of addressed(deployment)) {
      yield* portClash(pool, path, profile);
      if (!pool.publicIps) continue;
      const servers = serverCount(pool.servers);
      const available = countAddresses(pool.publicIps);
      const { total, parts } = neededAddresses(pool, servers, hasVirtual);
      if (available.count >= total) continue;
      const noun = `public ${available.version} address`;
      const has = `Edge pool ${quote(pool.fqdn)} has ${pluralize(available.count, noun, `${noun}es`)} for ${pluralize(servers, "server")}`;
      yield {
        path: [...path, "publicIps"],
        message: `${has}; ${profile.name} requires ${formatNumber(total)}, ${parts}`,
        fact,
        size: { amount: total - available.count, unit: "address" },
      };
    }
  },
};

/** The Edge pools that list public addresses, or ports of services that share an address. */
function addressed(deployment: Deployment) {
  return edgePoolsOf(deployment).filter(({ value }) => value.publicIps ?? (value.singleFqdn && value.ports));
}
