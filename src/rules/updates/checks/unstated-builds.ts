import { joinAbbreviated, pluralize } from "../../../base/wording.ts";
import { buildsOf } from "../../../deployment/builds.ts";
import { buildNeedsOf } from "../../../deployment/platform/build-needs.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import { placesOf } from "./runners.ts";

/** The hit about pools and servers without a build: how many, what is not checked for them, and where they are. */
export function unstatedBuilds(deployment: Deployment, profile: Profile): Hit {
  const missing = buildsOf(deployment).runners.filter(({ stated }) => !stated);
  const needs = [...new Set(buildNeedsOf(deployment, profile).map(({ what }) => what))];
  const verb = needs.length === 1 ? "requires" : "require";
  const updates = needs.length === 0 ? "" : `, nor the updates that ${joinAbbreviated(needs)} ${verb}`;
  const who = pluralize(missing.length, "pool or server", "pools and servers");
  return {
    path: ["spec"],
    message: `no build is stated for ${who}; public vulnerabilities are not checked${updates}`,
    size: { amount: missing.length, unit: "build" },
    related: placesOf(missing, "has no build"),
  };
}
