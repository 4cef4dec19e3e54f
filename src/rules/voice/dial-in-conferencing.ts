import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { since2015, stated } from "../../profiles/stated.ts";
import { dialInHits } from "./checks/dial-in.ts";

/** The page on dial-in conferencing. */
export const dialInPages = since2015("conferencing-topology-2015", "A*");

export const dialInConferencing: Rule = {
  id: "dial-in-conferencing",
  title: "Dial-in conferencing has a gateway, and is in every pool with conferencing",
  level: "error",
  preset: "recommended",
  why: "Callers cannot reach the meetings, or the recorded name of a caller fails between two pools",
  fix: "Add the gateway to pstnGateways, and set dialInConferencing to true for all pools with conferencing",
  source: "conferencing-topology-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(({ value }) => value.features?.dialInConferencing === true),
  *check(deployment, { profile }) {
    const fact = stated(profile, dialInPages);
    for (const hit of dialInHits(deployment, profile.name)) yield { ...hit, fact };
  },
};
