import { keyOfName } from "../../base/host-names.ts";
import { joinAbbreviated, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { webServiceUsers } from "./checks/web-services.ts";

/** The pages that state which pools are published. That external users use each of them is inferred. */
export const pages: Pages = {
  "lync-server-2010": ["reverse-proxy-publishing-2010", "A"],
  ...since2015("edge-systems-2015", "A*"),
};

export const reverseProxyPools: Rule = {
  id: "reverse-proxy-pools",
  title: "Reverse proxies publish the web services of every Front End and Director pool",
  level: "warning",
  preset: "recommended",
  why: "External users of a pool that is not published get no address book and no meeting content",
  fix: "Add a publishing rule for each pool in the message, and list the pool under pools of a reverse proxy",
  source: "reverse-proxy-publishing-2010",
  evidence: "A",
  applies: (deployment) => listsPools(deployment) && webServiceUsers(deployment).length > 0,
  *check(deployment, { profile }) {
    const proxies = deployment.spec.reverseProxies ?? [];
    if (!listsPools(deployment) || webServiceUsers(deployment).length === 0) return;
    const pools = [
      ...partsOf(deployment, "frontEndPools").map((part) => ({ ...part, kind: "Front End pool" })),
      ...partsOf(deployment, "directorPools").map((part) => ({ ...part, kind: "Director pool" })),
    ];
    const known = new Set(pools.map(({ value }) => keyOfName(value.fqdn)));
    const listed = new Set(proxies.flatMap((proxy) => proxy.pools ?? []).map(keyOfName));
    // An undefined name may mean any of the pools: known-reference.
    if ([...listed].some((name) => !known.has(name))) return;
    const missing = pools.filter(({ value }) => serverCount(value.servers) > 0 && !listed.has(keyOfName(value.fqdn)));
    if (missing.length === 0) return;
    yield {
      path: ["spec", "reverseProxies", proxies.length - 1, "pools"],
      message: `no reverse proxy publishes ${joinAbbreviated(missing.map(({ kind, value }) => `${kind} ${quote(value.fqdn)}`))}; ${profile.name} requires a publishing rule for the web services of every Front End and Director pool`,
      fact: stated(profile, pages),
      size: { amount: missing.length, unit: "pool" },
      related: missing.map(({ path, kind }) => ({ path: [...path, "fqdn"], message: `this ${kind} is not published` })),
    };
  },
};

/** Whether every reverse proxy lists its pools. */
function listsPools({ spec: { reverseProxies = [] } }: Deployment): boolean {
  return reverseProxies.length > 0 && reverseProxies.every(({ pools }) => pools);
}
