import { equippedServers } from "../../deployment/platform/equipment.ts";
import type { Rule } from "../../model/rule.ts";
import { resourcesOf, shortage } from "./checks/hardware.ts";

export const serverHardware: Rule = {
  id: "server-hardware",
  title: "Servers have the recommended processor cores and memory",
  level: "warning",
  preset: "recommended",
  why: "The documented numbers of users require this hardware; with less, servers respond slowly under load",
  fix: "Add processors or memory up to the recommended number",
  source: "requirements-2019",
  evidence: "A*",
  applies: (deployment) => equippedServers(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const server of equippedServers(deployment))
      for (const resource of resourcesOf(server.virtual, profile)) yield* shortage(server, resource, profile);
  },
};
