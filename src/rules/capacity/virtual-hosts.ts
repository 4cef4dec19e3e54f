import { grouped, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hostsOf, virtualPools } from "../../deployment/sizing/virtualization.ts";
import type { Rule } from "../../model/rule.ts";

export const virtualHosts: Rule = {
  id: "virtual-hosts",
  title: "The virtual servers of a pool run on several physical hosts",
  level: "warning",
  preset: "recommended",
  why: "When the one host is lost, every server of the pool is lost with it, however many there are",
  fix: "Move some of the virtual machines to another host",
  turnOffWhen: "The host is itself a cluster that moves its virtual machines elsewhere when a machine is lost",
  source: "virtual-environment-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  // A Standard Edition server is one computer: what is asked of several is not asked of it.
  yieldsTo: ["standard-edition-limits"],
  applies: (deployment) => virtualPools(deployment).some(({ value }) => hostsOf(value).length > 0),
  *check(deployment) {
    for (const { value: pool, path } of virtualPools(deployment)) {
      const hosts = hostsOf(pool);
      const [host = ""] = hosts;
      if (hosts.length < 2 || hosts.length !== serverCount(pool.servers) || new Set(hosts).size !== 1) continue;
      yield {
        path: [...path, "servers"],
        message: `all ${grouped(hosts.length)} servers of pool ${quoted(pool.fqdn)} run on host ${quoted(host)}; they are best spread over several hosts`,
      };
    }
  },
};
