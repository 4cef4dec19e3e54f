import { listed, quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const backEndAvailability: Rule = {
  id: "back-end-availability",
  title: "Where availability is high, a Back End database survives the loss of its server",
  level: "warning",
  preset: "recommended",
  why: "All Front End Servers of a pool lean on one Back End database; when its only server is lost, so is what it keeps",
  fix: "Set backEnd.highAvailability to what is deployed, such as cluster, or write availability: standard",
  turnOffWhen: "A single database server is accepted, because it is restored fast enough",
  source: "databases-2010",
  evidence: "A",
  applies: ({ spec }) => spec.availability === "high",
  *check(deployment, { profile }) {
    for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
      // A way that the product does not have is named by feature-availability.
      if (pool.edition !== "enterprise" || !pool.backEnd || (pool.backEnd.highAvailability ?? "none") !== "none")
        continue;
      const ways = listed(profile.backEndHighAvailability.value.map(quoted), "or");
      yield {
        path: [...path, "backEnd", "highAvailability"],
        message: `availability is "high", but the Back End database of pool ${quoted(pool.fqdn)} has one server; highAvailability needs to be ${ways}`,
        fact: profile.backEndHighAvailability,
      };
    }
  },
};
