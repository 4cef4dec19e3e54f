import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment, EdgePool } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

/** The pages that describe Edge Servers outside the internal domain. */
export const pages: Pages = {
  "lync-server-2013": ["edge-checklist-2013", "A"],
  ...since2015("edge-systems-2015", "A*"),
};

export const edgeWorkgroup: Rule = {
  id: "edge-workgroup",
  title: "Edge Servers are not members of the internal domain",
  level: "warning",
  preset: "recommended",
  why: "A domain member in the perimeter network extends the trust of the internal domain to a network that the Internet can reach",
  fix: "Move the Edge Servers from the domain to a workgroup",
  source: "edge-checklist-2013",
  evidence: "A",
  applies: (deployment) => statedMembers(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { pool, path, joined } of statedMembers(deployment)) {
      const fact = stated(profile, pages);
      const { domainJoined, fqdn } = pool;
      if (domainJoined === false && joined)
        yield {
          path: joined.path,
          message: `server ${quote(joined.fqdn)} is in domain ${quote(joined.domain)}, but domainJoined of Edge pool ${quote(fqdn)} is false; remove one of the two`,
          fact,
        };
      else if (domainJoined || joined)
        yield {
          path: domainJoined || !joined ? [...path, "domainJoined"] : joined.path,
          message: `Edge pool ${quote(fqdn)} is joined to ${joined ? `domain ${quote(joined.domain)}` : "the internal domain"}; a workgroup is recommended for ${profile.name}`,
          fact,
        };
    }
  },
};

/** The Edge pools that state whether they are in a domain, with the first server that names one. */
function statedMembers(deployment: Deployment) {
  return edgePoolsOf(deployment).flatMap(({ value: pool, path }) => {
    const joined = joinedServer(pool, path);
    return pool.domainJoined === undefined && !joined ? [] : [{ pool, path, joined }];
  });
}

function joinedServer({ servers }: EdgePool, path: Path) {
  if (typeof servers !== "object") return undefined;
  const at = servers.findIndex((one) => typeof one === "object" && one.domain !== undefined);
  const server = servers[at];
  if (typeof server !== "object" || server.domain === undefined) return undefined;
  return { fqdn: server.fqdn, domain: server.domain, path: [...path, "servers", at, "domain"] };
}
