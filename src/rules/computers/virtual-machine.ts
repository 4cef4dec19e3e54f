import { quote } from "../../base/wording.ts";
import { contradictions } from "../../deployment/platform/computers.ts";
import { type EquippedServer, serversWith } from "../../deployment/platform/equipment.ts";
import { runsProduct } from "../../deployment/roles.ts";
import type { Rule } from "../../model/rule.ts";
import { onOwnPages, since2019 } from "../../profiles/stated.ts";
import { settings } from "./checks/machine-settings.ts";

export const pages = since2019("virtualization-2019", "A*");

const ownPage = onOwnPages(pages);

export const virtualMachine: Rule = {
  id: "virtual-machine",
  title: "Virtual machines stay on their host, with static memory and fixed disks",
  level: "error",
  preset: "recommended",
  why: "A pause or a shortage of memory interrupts calls and meetings, and can make a pool lose its quorum",
  fix: "Disable live migration and dynamic memory for the virtual machine, and convert its disks to fixed size",
  source: "virtualization-2019",
  evidence: "A*",
  applies: (deployment) => machines(deployment).length > 0 || !contradictions(deployment).next().done,
  *check(deployment, { profile }) {
    for (const { fqdn, path, trait } of contradictions(deployment))
      yield {
        path: [...path, trait],
        message: `server ${quote(fqdn)} states ${trait}, which only a virtual machine has, but platform: physical applies to it; remove one of the two`,
        fact: profile.hypervisors,
        level: "warning",
      };
    for (const fact of ownPage(profile))
      for (const { own, path, fqdn } of machines(deployment))
        for (const { key, value, is, required, level } of settings)
          if (own.virtualMachine?.[key] === value)
            yield {
              path: [...path, "virtualMachine", key],
              message: `virtual server ${quote(fqdn)} ${is}; ${profile.name} ${required}`,
              fact,
              ...(level && { level }),
            };
  },
};

function machines(deployment: Parameters<Rule["applies"]>[0]): readonly EquippedServer[] {
  return serversWith(deployment, "virtualMachine").filter(({ virtual, roles }) => virtual && runsProduct(roles));
}
