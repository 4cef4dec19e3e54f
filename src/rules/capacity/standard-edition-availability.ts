import { pluralize, quote } from "../../base/wording.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const standardEditionAvailability: Rule = {
  id: "standard-edition-availability",
  title: "With high availability, users are homed in Enterprise pools",
  level: "warning",
  preset: "recommended",
  why: "If the only server fails, its users lose presence and conferencing until it is restored, even if a second server exists",
  fix: "Home the users in an Enterprise pool of at least two servers, or set availability to standard",
  source: "reference-topology-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => deployment.spec.availability === "high" && hasPool(deployment, "standard"),
  *check(deployment) {
    for (const { value: pool, path, users } of loadedPools(deployment, "standard")) {
      if (users === 0) continue;
      yield {
        path: [...path, "edition"],
        message: `server ${quote(pool.fqdn)} homes ${pluralize(users, "user")}; high availability requires an Enterprise pool instead of Standard Edition`,
        related: [{ path: ["spec", "availability"], message: "high availability is set here" }],
      };
    }
  },
};
