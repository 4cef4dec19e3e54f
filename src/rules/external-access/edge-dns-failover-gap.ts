import { joinList, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { titleOf } from "../../sources/page-titles.ts";
import { partnersWithoutFailover } from "./checks/partners-without-failover.ts";

export const edgeDnsFailoverGap: Rule = {
  id: "edge-dns-failover-gap",
  title: "Edge pools use hardware load balancing if partners do not support DNS failover",
  level: "warning",
  preset: "recommended",
  why: "Public IM, Office Communications Server and old Unified Messaging use the first address only, and lose the Edge pool if that server fails",
  fix: "Use hardware load balancing with public addresses on both sides of the Edge pool, or accept the gap",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment, context) =>
    deployment.spec.availability === "high" &&
    edgePoolsOf(deployment).length > 0 &&
    partnersWithoutFailover(deployment, context).length > 0,
  *check(deployment, context) {
    const { hardwareBalancedPartners: fact, name } = context.profile;
    const { value, conflict } = fact;
    const lost = partnersWithoutFailover(deployment, context).filter(({ key }) =>
      (conflict?.value ?? value).includes(key),
    );
    if (lost.length === 0 || deployment.spec.availability !== "high") return;
    // What only one of two pages requires is disputed.
    const isDisputed = lost.every(({ key }) => !value.includes(key));
    const other = isDisputed && conflict ? `, but ${titleOf(fact.source)} does not` : "";
    const page = isDisputed && conflict ? titleOf(conflict.source) : name;
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      if (!pool.federation || pool.loadBalancing?.external !== "dns" || serverCount(pool.servers) < 2) continue;
      yield {
        path: [...path, "loadBalancing", "external"],
        message: `Edge pool ${quote(pool.fqdn)} has "dns" load balancing, which provides no failover for ${joinList(lost.map(({ message }) => message))}; ${page} requires "hardware" for this${other}`,
        fact,
        ...(isDisputed && conflict && { source: conflict.source, disputed: true }),
        related: lost.map(({ path: at, message }) => ({ path: at, message })),
      };
    }
  },
};
