import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { perimeterRows } from "./checks/perimeter-rows.ts";
import { settingFindings } from "./checks/setting-rows.ts";

export const edgePerimeter: Rule = {
  id: "edge-perimeter",
  title: "Edge pools are between two firewalls, in networks without a route around them",
  level: "error",
  preset: "recommended",
  why: "The internal network is open to attacks from the Internet, or media takes a path that the servers do not expect",
  fix: "Change the networks and firewalls around the Edge Servers as stated",
  source: "edge-systems-2015",
  evidence: "A*",
  applies: (deployment) => edgePoolsOf(deployment).some(({ value }) => value.perimeter),
  *check(deployment, { profile }) {
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      if (!pool.perimeter) continue;
      const edge = { name: `Edge pool ${quote(pool.fqdn)}`, value: pool.perimeter, path: [...path, "perimeter"] };
      yield* settingFindings(edge, perimeterRows, profile);
    }
  },
};
