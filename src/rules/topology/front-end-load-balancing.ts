import { pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { balancingError } from "./checks/load-balancing.ts";

export const frontEndLoadBalancing: Rule = {
  id: "front-end-load-balancing",
  title: "Front End pools of several servers use supported load balancing",
  level: "error",
  preset: "recommended",
  why: "Without it, all clients connect to one server, or web services such as meeting content and the address book fail at random",
  fix: "Use DNS for SIP with hardware for HTTP, or hardware for both",
  source: "topologies-2010",
  evidence: "A",
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.loadBalancing),
  *check(deployment, { profile }) {
    for (const { value, path } of loadedPools(deployment, "enterprise")) {
      const error = value.loadBalancing && serverCount(value.servers) > 1 && balancingError(value.loadBalancing);
      if (!error) continue;
      yield {
        path: [...path, "loadBalancing", error.key],
        message: `pool ${quote(value.fqdn)} has ${pluralize(serverCount(value.servers), "server")}, but ${error.message}`,
        fact: profile[facts[error.key]],
      };
    }
  },
};

/** The facts that require load balancing of a Front End pool. */
const facts = { sip: "loadBalancing", http: "webLoadBalancing" } as const;
