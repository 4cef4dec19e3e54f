import { joinList } from "../../base/wording.ts";
import { edgePoolsOf, enabledScenarios } from "../../deployment/edge.ts";
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
  *check(deployment, { profile }) {
    for (const { key, disables, overrides } of organizationSwitches) {
      if (deployment.spec.externalAccess?.accessEdge?.[key] !== false) continue;
      // XMPP does not count if the product no longer has it.
      const had = disables.filter((scenario) => scenario !== "xmpp" || profile.xmpp.value !== "removed");
      const people = enabledScenarios(deployment, had).map(({ name, path }) => ({ path, message: name }));
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
        message: `accessEdge.${key} is false, but ${asked.join(" and ")}; ${profile.name} requires true`,
        related: [...people, ...granted],
      };
    }
    yield* discoveryDisabled(deployment, profile.name);
  },
};
