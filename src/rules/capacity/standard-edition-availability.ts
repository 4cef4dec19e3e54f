import { counted, quoted } from "../../base/wording.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const standardEditionAvailability: Rule = {
  id: "standard-edition-availability",
  title: "Where high availability is asked for, users are homed in Enterprise pools",
  level: "warning",
  preset: "recommended",
  why: "When the one computer is lost, its users lose presence and conferences until it is restored, even beside a second one",
  fix: "Home the users in an Enterprise pool of two servers or more, or set availability to standard",
  turnOffWhen: "The users of the server may be without their service for as long as it takes to restore it",
  source: "reference-topology-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => deployment.spec.availability === "high" && hasPool(deployment, "standard"),
  *check(deployment) {
    for (const { value: pool, path, users } of loadedPools(deployment, "standard")) {
      if (users === 0) continue;
      yield {
        path: [...path, "edition"],
        message: `server ${quoted(pool.fqdn)} homes ${counted(users, "user")}; high availability needs an Enterprise pool, not Standard Edition`,
        related: [{ path: ["spec", "availability"], message: "high availability is asked for here" }],
      };
    }
  },
};
