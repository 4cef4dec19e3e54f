import { joinList } from "../../base/wording.ts";
import { edgePoolsOf, enabledScenarios, type Scenario } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, ExternalAccessPolicy } from "../../schema/deployment.ts";

/** The policy switch that allows each scenario. There is none for XMPP before it was built in. */
const switches = {
  remoteUsers: "enableOutsideAccess",
  federation: "enableFederationAccess",
  publicIm: "enablePublicCloudAccess",
  xmpp: "enableXmppAccess",
} as const satisfies Partial<Record<Scenario, keyof ExternalAccessPolicy>>;

export const externalAccessPolicy: Rule = {
  id: "external-access-policy",
  title: "Every enabled scenario is allowed by at least one policy",
  level: "warning",
  preset: "recommended",
  why: "A policy allows nothing by default: a scenario that no policy allows is available to nobody",
  fix: "Set the switches in the message to true in the policies of the users concerned, or disable the scenarios",
  source: "new-cs-external-access-policy",
  evidence: "B",
  applies: (deployment, { profile }) =>
    Boolean(deployment.spec.externalAccess?.policies?.length) && asked(deployment, profile).length > 0,
  *check(deployment, { profile }) {
    const policies = deployment.spec.externalAccess?.policies ?? [];
    const closed = asked(deployment, profile).filter(({ needs }) => !policies.some((policy) => policy[needs]));
    if (closed.length === 0 || policies.length === 0) return;
    yield {
      path: ["spec", "externalAccess", "policies"],
      message: `external access is enabled for ${joinList(closed.map(({ name }) => name))}, but no policy allows it; ${profile.name} requires ${joinList(closed.map(({ needs }) => needs))} in at least one`,
      related: closed.map(({ name, path }) => ({ path, message: `external access for ${name} is enabled here` })),
    };
  },
};

/** The enabled scenarios that require a policy, each with the policy switch. */
function asked(deployment: Deployment, { xmpp, publicImProviders }: Profile) {
  if (edgePoolsOf(deployment).length === 0) return [];
  const scenarios = (Object.keys(switches) as (keyof typeof switches)[]).filter(
    (key) =>
      (key !== "xmpp" || xmpp.value === "built-in") && (key !== "publicIm" || publicImProviders.value.length > 0),
  );
  return scenarios.flatMap((key) =>
    enabledScenarios(deployment, [key]).map((scenario) => ({ ...scenario, needs: switches[key] })),
  );
}
