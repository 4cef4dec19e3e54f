import { listed } from "../../base/wording.ts";
import { edgePoolsOf, served } from "../../deployment/edge.ts";
import type { Rule } from "../../model/rule.ts";
import { gates, granting, shutDiscovery } from "./checks/organisation-switches.ts";

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
      // XMPP that the product no longer has needs nothing.
      const had = shuts.filter((scenario) => scenario !== "xmpp" || profile.xmpp.value !== "removed");
      const people = served(deployment, had).map(({ name, path }) => ({ path, message: name }));
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
    yield* shutDiscovery(deployment, profile.name);
  },
};
