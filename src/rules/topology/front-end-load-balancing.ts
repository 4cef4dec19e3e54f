import { keyOfName } from "../../base/host-names.ts";
import { counted, quoted } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { saidFor2010 } from "../../profiles/lync-2010-fact.ts";
import type { FrontEndPool, PoolLoadBalancing } from "../../schema/deployment.ts";

export const frontEndLoadBalancing: Rule = {
  id: "front-end-load-balancing",
  title: "Pools of several servers balance SIP and HTTP, each as it has to be",
  level: "error",
  preset: "recommended",
  why: "Without it all clients meet one server, or web services such as meeting content and the address book fail at random",
  fix: "Use DNS for SIP with hardware for HTTP, or hardware for both; give web services behind DNS a name of their own",
  turnOffWhen: "Something else spreads the traffic, and loadBalancing says so only in a comment",
  source: "topologies-2010",
  evidence: "A",
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(({ value }) => value.loadBalancing || value.webServices) ||
    partsOf(deployment, "directorPools").some(({ value }) => value.loadBalancing),
  *check(deployment, { profile }) {
    for (const { value, path } of [...loadedPools(deployment, "enterprise"), ...partsOf(deployment, "directorPools")]) {
      const flaw = value.loadBalancing && serverCount(value.servers) > 1 && flawOf(value.loadBalancing);
      if (!flaw) continue;
      const [key, says] = flaw;
      const message = `pool ${quoted(value.fqdn)} has ${counted(serverCount(value.servers), "server")}, but ${says}`;
      const fact = "edition" in value ? profile[asked[key]] : saidFor2010(profile, "director-components-2010");
      yield { path: [...path, "loadBalancing", key], message, fact };
    }
    for (const { value, path } of partsOf(deployment, "frontEndPools")) {
      const message = webNameFlaw(value);
      if (!message) continue;
      const fact = saidFor2010(profile, "front-end-web-services-2010");
      yield { path: [...path, "webServices", "internalFqdn"], message, fact };
    }
  },
};

/** The facts that ask it of a Front End pool. */
const asked = { sip: "loadBalancing", http: "webLoadBalancing" } as const;

function flawOf({ sip, http }: PoolLoadBalancing): readonly [keyof PoolLoadBalancing, string] | undefined {
  if (sip === "none") return ["sip", `loadBalancing.sip is "none"; "dns" or "hardware" is needed`];
  if (http === "none") return ["http", `loadBalancing.http is "none"; "hardware" is needed`];
  if (sip !== "dns" || http) return undefined;
  return [
    "http",
    `has DNS load balancing without loadBalancing.http; "hardware" is needed, since DNS cannot carry web traffic`,
  ];
}

function webNameFlaw({ fqdn, edition, servers, loadBalancing, webServices }: FrontEndPool): string | undefined {
  const internal = webServices?.internalFqdn;
  if (internal === undefined) return undefined;
  const same = keyOfName(internal) === keyOfName(fqdn);
  if (edition === "standard" && !same)
    return `internalFqdn is ${quoted(internal)} on Standard Edition server ${quoted(fqdn)}; its own name is needed`;
  if (edition === "standard" || !same || loadBalancing?.sip !== "dns" || serverCount(servers) < 2) return undefined;
  return `internalFqdn is ${quoted(internal)}, the name of the pool itself; with DNS load balancing another name is needed`;
}
