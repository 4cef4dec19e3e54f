import { listed, quoted } from "../../base/wording.ts";
import { edgeServers, hasEdgeServer } from "../../deployment/edge-servers.ts";
import type { Rule } from "../../model/rule.ts";
import type { Role } from "../../schema/deployment.ts";

export const edgeAlone: Rule = {
  id: "edge-alone",
  title: "An Edge Server carries no other role",
  level: "error",
  preset: "recommended",
  why: "A computer that the Internet reaches must not hold anything else: a break-in would open that too, and no mix is supported",
  fix: "Move the other roles to computers of their own",
  turnOffWhen: "Never",
  source: "collocation-2010",
  evidence: "A",
  applies: (deployment) => hasEdgeServer(deployment),
  *check(deployment, { profile }) {
    const allowed = new Set<Role>(["edge", ...profile.edgeCompanions.value]);
    for (const descriptions of edgeServers(deployment)) {
      const [first] = descriptions;
      const culprits = descriptions.filter(({ carries }) => carries.some((role) => !allowed.has(role)));
      const [culprit] = culprits;
      if (!first || !culprit) continue;
      const others = [...new Set(culprits.flatMap(({ carries }) => carries))].filter((role) => !allowed.has(role));
      yield {
        path: culprit.roles ? [...culprit.path, "roles"] : culprit.path,
        message: `Edge Server ${quoted(first.fqdn)} carries ${listed(others.map(quoted))} too; ${profile.name} needs it on a computer of its own`,
        fact: profile.edgeCompanions,
        related: descriptions
          .filter((other) => other !== culprit)
          .map(({ path }) => ({ path, message: "the same computer is named here" })),
      };
    }
  },
};
