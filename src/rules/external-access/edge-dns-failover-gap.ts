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
  why: "Public IM providers and Office Communications Server keep using the first address; if that Edge Server fails, they are disconnected",
  fix: "Use hardware load balancing with public addresses on both sides of the Edge pool, or accept the gap",
  source: "edge-topologies-2010",
  evidence: "A",
  applies: (deployment, { today }) =>
    deployment.spec.availability === "high" &&
    edgePoolsOf(deployment).length > 0 &&
    partnersWithoutFailover(deployment, today).length > 0,
  *check(deployment, { profile, today }) {
    const { hardwareBalancedPartners: fact, name } = profile;
    const { value, conflict } = fact;
    const lost = partnersWithoutFailover(deployment, today).filter(({ key }) =>
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
        message: `Edge pool ${quote(pool.fqdn)} has "dns" load balancing, which provides no failover for ${joinList(lost.map(({ message }) => message))}; ${page} requires "hardware" for them${other}`,
        fact,
        ...(isDisputed && conflict && { source: conflict.source, disputed: true }),
        related: lost.map(({ path: at, message }) => ({ path: at, message })),
      };
    }
  },
};
