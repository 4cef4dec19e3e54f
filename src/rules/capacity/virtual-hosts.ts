import { formatNumber, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hostsOf, virtualPools } from "../../deployment/sizing/virtualization.ts";
import type { Rule } from "../../model/rule.ts";

export const virtualHosts: Rule = {
  id: "virtual-hosts",
  title: "The virtual servers of a pool run on more than one physical host",
  level: "warning",
  preset: "recommended",
  why: "If the only host fails, all servers of the pool fail with it",
  fix: "Move some of the virtual machines to another host",
  source: "virtual-environment-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  // A Standard Edition server with several computers is reported there.
  yieldsTo: ["standard-edition-limits"],
  applies: (deployment) => virtualPools(deployment).some(({ value }) => hostsOf(value).length > 0),
  *check(deployment) {
    for (const { value: pool, path } of virtualPools(deployment)) {
      const hosts = hostsOf(pool);
      const [host = ""] = hosts;
      if (hosts.length < 2 || hosts.length !== serverCount(pool.servers) || new Set(hosts).size !== 1) continue;
      yield {
        path: [...path, "servers"],
        message: `${hosts.length === 2 ? "both" : `all ${formatNumber(hosts.length)}`} servers of pool ${quote(pool.fqdn)} run on host ${quote(host)}; at least two hosts are recommended`,
      };
    }
  },
};
