import type { AccessEdge, Deployment, ExternalAccessPolicy } from "../../deployment.ts";
import { edgePoolsOf, type Scenario, served } from "../../edges.ts";
import type { Related, Rule } from "../../types.ts";
import { listed } from "../../words.ts";

/** The organisation's switches: the scenarios that each shuts, and the switches of policies that it defeats. */
type Gate = { key: keyof AccessEdge; shuts: readonly Scenario[]; defeats: readonly (keyof ExternalAccessPolicy)[] };
const gates: readonly Gate[] = [
  { key: "allowOutsideUsers", shuts: ["remoteUsers", "anonymousGuests"], defeats: ["enableOutsideAccess"] },
  {
    key: "allowFederatedUsers",
    shuts: ["federation", "publicIm", "xmpp"],
    defeats: ["enableFederationAccess", "enablePublicCloudAccess", "enableXmppAccess"],
  },
  { key: "allowAnonymousUsers", shuts: ["anonymousGuests"], defeats: [] },
];

export const externalAccessSwitches: Rule = {
  id: "external-access-switches",
  title: "The organisation's switches allow what the scenarios and user policies ask for",
  level: "warning",
  preset: "recommended",
  why: "A switch of the organisation beats every policy, so users who are allowed to reach people outside do not reach them",
  fix: "Set the switch that the message names to true, or switch off the scenario and the policies that need it",
  turnOffWhen: "The switch is off for a time on purpose, for example while an incident lasts",
  source: "set-cs-access-edge-configuration",
  evidence: "B",
  applies: (deployment) =>
    edgePoolsOf(deployment).length > 0 && deployment.spec.externalAccess?.accessEdge !== undefined,
  *check(deployment, { profile }) {
    for (const { key, shuts, defeats } of gates) {
      if (deployment.spec.externalAccess?.accessEdge?.[key] !== false) continue;
      const people = served(deployment, shuts).map(({ name, path }) => ({ path, message: name }));
      const granted = granting(deployment, defeats);
      if (people.length + granted.length === 0) continue;
      const words = [...new Set(granted.map(({ message }) => message))];
      const asked = [
        ...(people.length > 0 ? [`${listed(people.map(({ message }) => message))} are served`] : []),
        ...(words.length > 0 ? [`policies set ${listed(words)}`] : []),
      ];
      yield {
        path: ["spec", "externalAccess", "accessEdge", key],
        message: `accessEdge.${key} is false, but ${asked.join(" and ")}; ${profile.name} needs true for that`,
        related: [...people, ...granted],
      };
    }
  },
};

/** Where policies set one of these switches. */
function granting({ spec }: Deployment, switches: Gate["defeats"]): readonly Related[] {
  return (spec.externalAccess?.policies ?? []).flatMap((policy, at) =>
    switches
      .filter((key) => policy[key] === true)
      .map((key) => ({ path: ["spec", "externalAccess", "policies", at, key], message: key })),
  );
}
