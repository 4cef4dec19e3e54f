import { serversWith } from "../../deployment/platform/equipment.ts";
import type { Rule } from "../../model/rule.ts";
import { resourcesOf, shortage } from "./checks/hardware.ts";
import { settingHits } from "./checks/server-settings.ts";

/** The properties that the rule reads. */
const read = ["cpuCores", "memoryGb", "cpuGhz", "disks", "hyperThreading", "numa", "receiveQueues"] as const;

export const serverHardware: Rule = {
  id: "server-hardware",
  title: "Servers have the recommended processors, memory, disks and settings",
  level: "warning",
  preset: "recommended",
  why: "The documented numbers of users require this hardware; with less, servers respond slowly under load",
  fix: "Add processors, memory or disks up to the recommended number, or change the setting that the message names",
  source: "requirements-2019",
  evidence: "A*",
  applies: (deployment) => serversWith(deployment, ...read).length > 0,
  *check(deployment, { profile }) {
    for (const server of serversWith(deployment, ...read)) {
      for (const resource of resourcesOf(server, profile)) yield* shortage(server, resource, profile);
      yield* settingHits(server, profile);
    }
  },
};
