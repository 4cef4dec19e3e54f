import { listed } from "../../base/wording.ts";
import { edgePoolsOf, type Scenario, served } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, ExternalAccessPolicy } from "../../schema/deployment.ts";

/** The switch of policies that lets users into a scenario. Before XMPP was built in there was none for it. */
const switches = {
  remoteUsers: "enableOutsideAccess",
  federation: "enableFederationAccess",
  publicIm: "enablePublicCloudAccess",
  xmpp: "enableXmppAccess",
} as const satisfies Partial<Record<Scenario, keyof ExternalAccessPolicy>>;

export const externalAccessPolicy: Rule = {
  id: "external-access-policy",
  title: "For every scenario there is a policy that allows it to somebody",
  level: "warning",
  preset: "recommended",
  why: "Policies allow nothing unless they say so: a scenario that no policy allows works for nobody",
  fix: "Set the switches that the message names to true in the policies of those who need them, or switch the scenarios off",
  turnOffWhen: "The manifest lists some of the policies only",
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
      message: `${listed(closed.map(({ name }) => name))} are served, but no policy allows it to anybody; ${profile.name} needs ${listed(closed.map(({ needs }) => needs))} in at least one`,
      related: closed.map(({ name, path }) => ({ path, message: `${name} are served here` })),
    };
  },
};

/** The scenarios that are on and that a policy must allow, with its switch. */
function asked(deployment: Deployment, { xmpp, publicImProviders }: Profile) {
  if (edgePoolsOf(deployment).length === 0) return [];
  const scenarios = (Object.keys(switches) as (keyof typeof switches)[]).filter(
    (key) =>
      (key !== "xmpp" || xmpp.value === "built-in") && (key !== "publicIm" || publicImProviders.value.length > 0),
  );
  return scenarios.flatMap((key) =>
    served(deployment, [key]).map((scenario) => ({ ...scenario, needs: switches[key] })),
  );
}
