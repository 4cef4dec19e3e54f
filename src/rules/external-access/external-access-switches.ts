import { joinList } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { servedScenarios } from "../../deployment/served-scenarios.ts";
import type { Rule } from "../../model/rule.ts";
import { discoveryDisabled, organizationSwitches, policiesEnabling } from "./checks/organization-switches.ts";

export const externalAccessSwitches: Rule = {
  id: "external-access-switches",
  title: "Organization-wide switches allow the enabled scenarios and user policies",
  level: "warning",
  preset: "recommended",
  why: "The global Access Edge setting overrides every policy, so users do not get the access that their policy grants",
  fix: "Set the switch in the message to true, or disable the scenarios and the policies that require it",
  source: "set-cs-access-edge-configuration",
  evidence: "B",
  applies: (deployment) =>
    edgePoolsOf(deployment).length > 0 && deployment.spec.externalAccess?.accessEdge !== undefined,
  *check(deployment, context) {
    const { profile } = context;
    for (const { key, disables, overrides } of organizationSwitches) {
      if (deployment.spec.externalAccess?.accessEdge?.[key] !== false) continue;
      const people = servedScenarios(deployment, disables, context).map(({ name, path }) => ({ path, message: name }));
      const granted = policiesEnabling(deployment, overrides);
      if (people.length + granted.length === 0) continue;
      const words = [...new Set(granted.map(({ message }) => message))];
      const asked = [
        ...(people.length > 0
          ? [`external access is enabled for ${joinList(people.map(({ message }) => message))}`]
          : []),
        ...(words.length > 0 ? [`policies set ${joinList(words)}`] : []),
      ];
      yield {
        path: ["spec", "externalAccess", "accessEdge", key],
        message: `accessEdge.${key} is false, but ${asked.join(" and ")}; ${profile.name} requires it to be true`,
        related: [...people, ...granted],
      };
    }
    yield* discoveryDisabled(deployment, profile.name);
  },
};
