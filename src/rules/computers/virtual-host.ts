import { hostsOf } from "../../deployment/platform/hosts.ts";
import type { Rule } from "../../model/rule.ts";
import { platformHits, processorHits } from "./checks/host-settings.ts";

export const virtualHost: Rule = {
  id: "virtual-host",
  title: "Hosts of virtual machines have enough processors and a supported hypervisor",
  level: "error",
  preset: "recommended",
  why: "Virtual machines that wait for a processor drop audio and video, and Microsoft does not support other hypervisors",
  fix: "Move virtual machines to another host, disable hyper-threading on the host, or install a supported hypervisor",
  source: "virtualization-2019",
  evidence: "A*",
  applies: ({ spec }) => spec.virtualizationHosts?.length !== undefined && spec.virtualizationHosts.length > 0,
  *check(deployment, { profile }) {
    for (const host of hostsOf(deployment)) {
      yield* processorHits(deployment, host, profile);
      yield* platformHits(host, profile);
    }
  },
};
