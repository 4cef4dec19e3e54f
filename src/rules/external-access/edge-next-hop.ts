import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { keysOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { otherHops } from "./checks/other-hops.ts";

export const edgeNextHop: Rule = {
  id: "edge-next-hop",
  title: "The next hop of an Edge pool is a Director pool or a Front End pool",
  level: "error",
  preset: "recommended",
  why: "Other servers do not accept traffic from the Edge pool, so external users cannot sign in or be reached",
  fix: "Set nextHop to the FQDN of a Director pool, a Front End pool or a Standard Edition server",
  source: "edge-next-hop",
  evidence: "A",
  applies: (deployment) => edgePoolsOf(deployment).some(({ value }) => value.nextHop !== undefined),
  *check(deployment, { profile }) {
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      if (pool.nextHop === undefined || isRight(deployment, keyOfName(pool.nextHop))) continue;
      const other = otherHops(deployment).get(keyOfName(pool.nextHop));
      // An undefined name: known-reference.
      if (!other) continue;
      yield {
        path: [...path, "nextHop"],
        message: `the next hop of Edge pool ${quote(pool.fqdn)} is ${quote(pool.nextHop)}, ${other.message}; ${profile.name} requires a Director pool, a Front End pool or a Standard Edition server`,
        related: [{ path: other.path, message: `${quote(pool.nextHop)} is defined here` }],
      };
    }
  },
};

function isRight(deployment: Deployment, key: string): boolean {
  return keysOf(deployment, "directorPools").has(key) || keysOf(deployment, "frontEndPools").has(key);
}
