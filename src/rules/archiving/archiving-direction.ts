import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { directionMismatches } from "./checks/direction-mismatches.ts";

/** The pages that describe the two settings. What they require of each other is inferred. */
export const pages: Pages = {
  "lync-server-2010": ["archiving-2010", "I"],
  "lync-server-2013": ["archiving-2013", "I"],
  ...since2015("archiving-2015", "I"),
};

export const archivingDirection: Rule = {
  id: "archiving-direction",
  title: "Internal and external archiving match the policies and external access",
  level: "warning",
  preset: "recommended",
  why: "Internal and external archiving are separate settings; without a matching policy or external users, nothing is archived",
  fix: "Enable the direction in a policy or disable it in archiving, and archive external communication only with external access",
  source: "archiving-2010",
  evidence: "I",
  applies: ({ spec: { archiving } }) => (archiving?.scope ?? "none") !== "none",
  *check({ spec }, { profile }) {
    const fact = stated(profile, pages);
    const { internal, external, store, scope = "none" } = spec.archiving ?? {};
    if (internal === false && external === false) {
      const needed = store === "exchange" ? "both of them" : "at least one of them";
      const message = `archiving.internal and archiving.external are both false, so nothing is archived, but archiving.scope is ${quote(scope)}; ${needed} must be true`;
      yield { path: ["spec", "archiving", "internal"], message, fact };
    } else if (store !== "exchange") {
      // Exchange archives both directions or none, by its own policies.
      for (const hit of directionMismatches(spec)) yield { ...hit, fact };
    }
  },
};
