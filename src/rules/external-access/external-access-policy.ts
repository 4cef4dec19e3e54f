import { joinList } from "../../base/wording.ts";
import { edgePoolsOf, type Scenario } from "../../deployment/edge.ts";
import { servedScenarios } from "../../deployment/served-scenarios.ts";
import type { Context, Rule } from "../../model/rule.ts";
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
  applies: (deployment, context) =>
    Boolean(deployment.spec.externalAccess?.policies?.length) && asked(deployment, context).length > 0,
  *check(deployment, context) {
    const { profile } = context;
    const policies = deployment.spec.externalAccess?.policies ?? [];
    const closed = asked(deployment, context).filter(({ needs }) => !policies.some((policy) => policy[needs]));
    if (closed.length === 0 || policies.length === 0) return;
    yield {
      path: ["spec", "externalAccess", "policies"],
      message: `external access is enabled for ${joinList(closed.map(({ name }) => name))}, but no policy allows it; ${profile.name} requires ${joinList(closed.map(({ needs }) => needs))} in at least one`,
      related: closed.map(({ name, path }) => ({ path, message: `external access for ${name} is enabled here` })),
    };
  },
};

/** The enabled scenarios that require a policy, each with the policy switch. */
function asked(deployment: Deployment, context: Context) {
  if (edgePoolsOf(deployment).length === 0) return [];
  const isBuiltIn = context.profile.xmpp.value === "built-in";
  const scenarios = (Object.keys(switches) as (keyof typeof switches)[]).filter((key) => key !== "xmpp" || isBuiltIn);
  return scenarios.flatMap((key) =>
    servedScenarios(deployment, [key], context).map((scenario) => ({ ...scenario, needs: switches[key] })),
  );
}
