import { joinList, quote } from "../../base/wording.ts";
import { edgeServers, hasEdgeServer } from "../../deployment/edge-servers.ts";
import type { Rule } from "../../model/rule.ts";
import type { Role } from "../../schema/deployment.ts";

export const edgeAlone: Rule = {
  id: "edge-alone",
  title: "Edge Servers are not collocated with other roles",
  level: "error",
  preset: "recommended",
  why: "A server that the Internet can reach must not host other roles: an attacker would reach them too, and no collocation is supported",
  fix: "Move the other roles to other servers",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) => hasEdgeServer(deployment),
  *check(deployment, { profile }) {
    const allowed = new Set<Role>(["edge", ...profile.edgeCompanions.value]);
    for (const descriptions of edgeServers(deployment)) {
      const [first] = descriptions;
      const culprits = descriptions.filter(({ roles }) => roles.some((role) => !allowed.has(role)));
      const [culprit] = culprits;
      if (!first || !culprit) continue;
      const others = [...new Set(culprits.flatMap(({ roles }) => roles))].filter((role) => !allowed.has(role));
      yield {
        path: culprit.statedRoles ? [...culprit.path, "roles"] : culprit.path,
        message: `Edge Server ${quote(first.fqdn)} also has ${others.length > 1 ? "roles" : "role"} ${joinList(others.map(quote))}; ${profile.name} requires a dedicated server`,
        fact: profile.edgeCompanions,
        related: descriptions
          .filter((other) => other !== culprit)
          .map(({ path }) => ({ path, message: "the same server is listed here" })),
      };
    }
  },
};
