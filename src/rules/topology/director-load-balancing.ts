import { pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { balancingError } from "./checks/load-balancing.ts";

export const pages: Pages = {
  "lync-server-2010": ["director-components-2010", "A"],
  ...since2015("load-balancing-2015", "A*"),
};

export const directorLoadBalancing: Rule = {
  id: "director-load-balancing",
  title: "Director pools of several servers use supported load balancing",
  level: "error",
  preset: "recommended",
  why: "Without it, all clients connect to one Director, and the others do not take over if it fails",
  fix: "Use DNS for SIP with hardware for HTTP, or hardware for both",
  source: "director-components-2010",
  evidence: "A",
  applies: (deployment) => partsOf(deployment, "directorPools").some(({ value }) => value.loadBalancing),
  *check(deployment, { profile }) {
    for (const { value, path } of partsOf(deployment, "directorPools")) {
      const error = value.loadBalancing && serverCount(value.servers) > 1 && balancingError(value.loadBalancing);
      if (!error) continue;
      yield {
        path: [...path, "loadBalancing", error.key],
        message: `pool ${quote(value.fqdn)} has ${pluralize(serverCount(value.servers), "server")}, but ${error.message}`,
        fact: stated(profile, pages),
      };
    }
  },
};
