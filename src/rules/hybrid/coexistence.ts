import { sharedHybrid } from "../../deployment/hybrid.ts";
import type { Rule } from "../../model/rule.ts";
import { stated } from "../../profiles/stated.ts";
import { pages, problemIn } from "./checks/product-sets.ts";

export const coexistence: Rule = {
  id: "coexistence",
  title: "The products of one topology can run together",
  level: "error",
  preset: "recommended",
  why: "Servers of other combinations are not tested together, so that publishing the topology or moving users can fail",
  fix: "Complete the migration from the oldest product first, or correct coexistsWith",
  source: "upgrade-2015",
  evidence: "A*",
  applies: ({ spec }) => spec.coexistsWith !== undefined,
  *check(deployment, { profile }) {
    const { product, coexistsWith = [] } = deployment.spec;
    const path = ["spec", "coexistsWith"];
    const problem = problemIn(deployment.spec);
    // Of a hybrid deployment, hybrid-versions reports it.
    if (problem && (problem.key === "latest" || !sharedHybrid(deployment)))
      yield { path, message: problem.message, fact: stated(profile, pages[problem.key]), ...problem.level };
    const at = coexistsWith.indexOf(product);
    if (at < 0) return;
    const message = `coexistsWith lists ${profile.name}, which is the product of the deployment itself; it requires the other ones only`;
    yield { path: [...path, at], message, fact: stated(profile, pages.three), level: "note" };
  },
};
