import { joinList, quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const backEndAvailability: Rule = {
  id: "back-end-availability",
  title: "With high availability, Back End databases survive the loss of a server",
  level: "warning",
  preset: "recommended",
  why: "All Front End Servers of a pool depend on one Back End database; if its only server is lost, so is its data",
  fix: "Set backEnd.highAvailability to the deployed technology, such as cluster, or set availability: standard",
  source: "databases-2010",
  evidence: "A",
  applies: ({ spec }) => spec.availability === "high",
  *check(deployment, { profile }) {
    for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
      // A technology that the product lacks is reported by feature-availability.
      const { edition, backEnd, fqdn } = pool;
      if (edition !== "enterprise" || !backEnd || (backEnd.highAvailability ?? "none") !== "none") continue;
      const count = backEnd.nodes?.length ?? 0;
      const actual = count > 1 ? `lists ${count} nodes without a technology` : "is on a single server";
      const supported = joinList(profile.backEndHighAvailability.value.map(quote), "or");
      yield {
        path: [...path, "backEnd", "highAvailability"],
        message: `availability is "high", but the Back End database of pool ${quote(fqdn)} ${actual}; highAvailability must be ${supported}`,
        fact: profile.backEndHighAvailability,
      };
    }
  },
};
