import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, stated } from "../../profiles/stated.ts";

export const pages: Pages = { "lync-server-2010": ["front-end-web-services-2010", "A"] };

export const standardEditionWebServices: Rule = {
  id: "standard-edition-web-services",
  title: "Web services of a Standard Edition server have its FQDN as internal name",
  level: "error",
  preset: "recommended",
  why: "Topology Builder does not override the internal name there, so clients resolve a name that no server has",
  fix: "Set webServices.internalFqdn to the FQDN of the server, or remove it",
  source: "front-end-web-services-2010",
  evidence: "A",
  applies: (deployment) =>
    partsOf(deployment, "frontEndPools").some(
      ({ value }) => value.edition === "standard" && value.webServices?.internalFqdn !== undefined,
    ),
  *check(deployment, { profile }) {
    for (const { value, path } of partsOf(deployment, "frontEndPools")) {
      const internal = value.webServices?.internalFqdn;
      if (value.edition !== "standard" || internal === undefined || keyOfName(internal) === keyOfName(value.fqdn))
        continue;
      yield {
        path: [...path, "webServices", "internalFqdn"],
        message: `internalFqdn is ${quote(internal)} on Standard Edition server ${quote(value.fqdn)}; it must be the FQDN of the server`,
        fact: stated(profile, pages),
      };
    }
  },
};
