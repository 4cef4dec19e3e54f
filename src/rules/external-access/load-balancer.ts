import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment, LoadBalancer, Servers } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import {
  type Balancer,
  directorPorts,
  edgeBalancerRows,
  frontEndBalancerRows,
  frontEndPorts,
  webBalancerRows,
} from "./checks/balancer-rows.ts";
import { settingFindings } from "./checks/setting-rows.ts";

export const loadBalancer: Rule = {
  id: "load-balancer",
  title: "Hardware load balancers have the documented settings",
  level: "error",
  preset: "recommended",
  why: "Clients lose their server or their connection in the middle of a session, or never reach the web services",
  fix: "Change the setting of the load balancer to the stated value",
  source: "load-balancing-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: (deployment) => lists.some((list) => partsOf(deployment, list).some(({ value }) => value.loadBalancer)),
  *check(deployment, { profile }) {
    const at = balancerReader(deployment);
    for (const { value, path } of partsOf(deployment, "frontEndPools"))
      for (const one of at(value, `pool ${quote(value.fqdn)}`, path, frontEndPorts(value)))
        yield* settingFindings(one, frontEndBalancerRows, profile);
    for (const { value, path } of partsOf(deployment, "directorPools"))
      for (const one of at(value, `Director pool ${quote(value.fqdn)}`, path, directorPorts(value)))
        yield* settingFindings(one, webBalancerRows, profile);
    for (const { value, path } of edgePoolsOf(deployment))
      for (const one of at(value, `Edge pool ${quote(value.fqdn)}`, path))
        yield* settingFindings(one, edgeBalancerRows, profile);
  },
};

const lists = ["frontEndPools", "directorPools", "edgePools"] as const;

/** A pool that may have a load balancer. */
type Balanced = { readonly loadBalancer?: LoadBalancer; readonly servers: Servers; readonly edition?: string };

/** Reads the load balancer of a pool of several servers, if it has one. A single server needs none. */
function balancerReader({ spec }: Deployment) {
  // The requirement is specific to 2015. Other products do not coexist with 2010, which coexistence reports.
  const isWith2010 =
    spec.product === "skype-for-business-server-2015" && spec.coexistsWith?.includes("lync-server-2010") === true;
  return (pool: Balanced, owner: string, path: Path, needed: readonly number[] = []) => {
    if (!pool.loadBalancer || pool.edition === "standard" || serverCount(pool.servers) < 2) return [];
    const value: Balancer = { ...pool.loadBalancer, isWith2010, needed };
    return [{ name: `the load balancer of ${owner}`, value, path: [...path, "loadBalancer"] }];
  };
}
