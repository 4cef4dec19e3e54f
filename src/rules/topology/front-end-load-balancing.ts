import { keyOfName } from "../../base/host-names.ts";
import { pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { lync2010Fact } from "../../profiles/lync-2010-fact.ts";
import type { FrontEndPool, PoolLoadBalancing } from "../../schema/deployment.ts";

export const frontEndLoadBalancing: Rule = {
  id: "front-end-load-balancing",
  title: "Multi-server pools use supported load balancing for SIP and HTTP",
  level: "error",
  preset: "recommended",
  why: "Without it, all clients connect to one server, or web services such as meeting content and the address book fail at random",
  fix: "Use DNS for SIP with hardware for HTTP, or hardware for both; with DNS, give the web services a separate internalFqdn",
  source: "topologies-2010",
  evidence: "A",
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(({ value }) => value.loadBalancing || value.webServices) ||
    partsOf(deployment, "directorPools").some(({ value }) => value.loadBalancing),
  *check(deployment, { profile }) {
    for (const { value, path } of [...loadedPools(deployment, "enterprise"), ...partsOf(deployment, "directorPools")]) {
      const error = value.loadBalancing && serverCount(value.servers) > 1 && balancingError(value.loadBalancing);
      if (!error) continue;
      const [key, text] = error;
      const message = `pool ${quote(value.fqdn)} has ${pluralize(serverCount(value.servers), "server")}, but ${text}`;
      const fact = "edition" in value ? profile[facts[key]] : lync2010Fact(profile, "director-components-2010");
      yield { path: [...path, "loadBalancing", key], message, fact };
    }
    for (const { value, path } of partsOf(deployment, "frontEndPools")) {
      const message = webNameError(value);
      if (!message) continue;
      const fact = lync2010Fact(profile, "front-end-web-services-2010");
      yield { path: [...path, "webServices", "internalFqdn"], message, fact };
    }
  },
};

/** The facts that require load balancing of a Front End pool. */
const facts = { sip: "loadBalancing", http: "webLoadBalancing" } as const;

function balancingError({ sip, http }: PoolLoadBalancing): readonly [keyof PoolLoadBalancing, string] | undefined {
  if (sip === "none") return ["sip", `loadBalancing.sip is "none"; "dns" or "hardware" is required`];
  if (http === "none") return ["http", `loadBalancing.http is "none"; "hardware" is required`];
  if (sip !== "dns" || http) return undefined;
  return ["http", `loadBalancing.http is not set; with DNS load balancing of SIP, web traffic requires "hardware"`];
}

function webNameError({ fqdn, edition, servers, loadBalancing, webServices }: FrontEndPool): string | undefined {
  const internal = webServices?.internalFqdn;
  if (internal === undefined) return undefined;
  const same = keyOfName(internal) === keyOfName(fqdn);
  if (edition === "standard" && !same)
    return `internalFqdn is ${quote(internal)} on Standard Edition server ${quote(fqdn)}; it must be the FQDN of the server`;
  if (edition === "standard" || !same || loadBalancing?.sip !== "dns" || serverCount(servers) < 2) return undefined;
  return `internalFqdn is ${quote(internal)}, which is also the FQDN of the pool; DNS load balancing requires a separate FQDN`;
}
