import { keyOfName } from "../../base/host-names.ts";
import { joinList, quote } from "../../base/wording.ts";
import { computersOf } from "../../deployment/platform/computers.ts";
import { isNamed } from "../../deployment/platform/versions.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { describeComputer } from "./checks/computer-platform.ts";

export const hypervisor: Rule = {
  id: "hypervisor",
  title: "Virtual servers run on a hypervisor that the documentation names",
  level: "warning",
  preset: "recommended",
  why: "The product was not tested on other hypervisors, and Microsoft may decline to support it there",
  fix: "Move the virtual machine to a named hypervisor, or confirm that yours is equivalent",
  source: "virtualization-2010",
  evidence: "A",
  // Later products accept every validated hypervisor, which a name does not tell.
  products: ["lync-server-2010"],
  applies: (deployment) => computersOf(deployment).some(({ own }) => own.hypervisor !== undefined),
  *check(deployment, { profile }) {
    const { hypervisors, name } = profile;
    const known = hypervisors.value ?? [];
    const hosts = settledHosts(deployment, known);
    for (const computer of computersOf(deployment)) {
      const { own, path } = computer;
      if (own.hypervisor === undefined || isNamed(own.hypervisor, known) || hosts.has(keyOfName(own.host ?? "")))
        continue;
      yield {
        path: [...path, "hypervisor"],
        message: `${describeComputer(computer)} runs on ${quote(own.hypervisor)}; ${name} is documented for ${joinList(known, "or")}`,
        fact: hypervisors,
      };
    }
  },
};

/** The hosts, by their keys, that are validated, or whose hypervisor virtual-host reports. */
function settledHosts({ spec }: Deployment, known: readonly string[]): ReadonlySet<string> {
  const hosts = (spec.virtualizationHosts ?? []).filter(
    ({ hypervisor, validated }) => validated || (hypervisor !== undefined && !isNamed(hypervisor, known)),
  );
  return new Set(hosts.map(({ name }) => keyOfName(name)));
}
