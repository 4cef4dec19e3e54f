import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { describeName, namesByKey } from "../../deployment/names.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { onOwnPages, type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { DirectorPool, FrontEndPool } from "../../schema/deployment.ts";
import { siteLists } from "../../schema/lists.ts";

export const pages: Pages = {
  "lync-server-2010": ["front-end-web-services-2010", "A"],
  ...since2015("dns-2015", "A*"),
};

export const directorPages: Pages = since2015("load-balancing-2015", "A*");

export const webServicesFqdn: Rule = {
  id: "web-services-fqdn",
  title: "With DNS load balancing, web services have an internal FQDN of their own",
  level: "error",
  preset: "recommended",
  why: "The FQDN of the pool resolves to its servers, so web traffic bypasses the hardware load balancer that it requires",
  fix: "Set webServices.internalFqdn to a name that resolves to the hardware load balancer",
  source: "front-end-web-services-2010",
  evidence: "A",
  applies: (deployment) =>
    lists.some((list) => partsOf(deployment, list).some(({ value }) => value.webServices?.internalFqdn !== undefined)),
  *check(deployment, { profile }) {
    const pools = lists.flatMap((list) =>
      partsOf(deployment, list)
        .filter(({ value }) => isDnsBalanced(value))
        .map(({ value, path }) => ({ value, path, list })),
    );
    const internal = new Set(pools.map(({ value }) => keyOfName(value.webServices?.internalFqdn ?? "")));
    const names = namesByKey(deployment, (fqdn) => internal.has(keyOfName(fqdn)));
    for (const { value, path, list } of pools) {
      const name = value.webServices?.internalFqdn;
      if (name === undefined) continue;
      const uses = names.get(keyOfName(name))?.filter(({ kind }) => kind in siteLists) ?? [];
      const isOwn = keyOfName(name) === keyOfName(value.fqdn);
      const [fact] = list === "frontEndPools" ? [stated(profile, pages)] : onOwnPages(directorPages)(profile);
      if (!uses[0] || !fact) continue;
      yield {
        path: [...path, "webServices", "internalFqdn"],
        message: `internalFqdn is ${quote(name)}, which is also the FQDN of ${isOwn ? "the pool" : describeName(uses[0])}; DNS load balancing requires a separate FQDN`,
        fact,
        ...(!isOwn && { related: [{ path: uses[0].path, message: `${quote(name)} is defined here` }] }),
      };
    }
  },
};

const lists = ["frontEndPools", "directorPools"] as const;

/** Whether a pool of several servers has DNS load balancing, so that its web traffic requires a hardware load balancer. */
function isDnsBalanced({ servers, loadBalancing, ...pool }: FrontEndPool | DirectorPool): boolean {
  const edition = "edition" in pool ? pool.edition : undefined;
  return edition !== "standard" && loadBalancing?.sip === "dns" && serverCount(servers) > 1;
}
