import { joinList, pluralize, quote } from "../../../base/wording.ts";
import { type Host, virtualProcessors } from "../../../deployment/platform/hosts.ts";
import { isNamed, isSupported } from "../../../deployment/platform/versions.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { onOwnPages, since2019 } from "../../../profiles/stated.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The page about the processors of a host. */
export const processorPages = since2019("virtualization-2019", "A*");

const ownPage = onOwnPages(processorPages);

/** More virtual than physical processors, or hyper-threading. */
export function* processorHits(deployment: Deployment, host: Host, profile: Profile): Iterable<Hit> {
  const { value, path } = host;
  for (const fact of ownPage(profile)) {
    const needed = virtualProcessors(deployment, host);
    if (value.cpuCores !== undefined && needed > value.cpuCores)
      yield {
        path: [...path, "cpuCores"],
        message: `host ${quote(value.name)} has ${pluralize(value.cpuCores, "processor core")} for ${pluralize(needed, "virtual processor")}; ${profile.name} recommends a physical one for each virtual one`,
        fact,
        level: "warning",
        size: { amount: needed - value.cpuCores, unit: "core" },
      };
    if (value.hyperThreading)
      yield {
        path: [...path, "hyperThreading"],
        message: `host ${quote(value.name)} has hyper-threading enabled; ${profile.name} recommends disabling it on hosts of virtual machines`,
        fact,
        level: "warning",
      };
  }
}

/** A hypervisor or an operating system of a host that is not supported. A validated one is. */
export function* platformHits({ value, path }: Host, profile: Profile): Iterable<Hit> {
  const { name, hypervisor, os, validated } = value;
  const { hypervisors, hostOperatingSystems: systems } = profile;
  if (validated) return;
  const isKnown = hypervisor === undefined || hypervisors.value === null || isNamed(hypervisor, hypervisors.value);
  // Products that accept validated hypervisors are checked if the host states that its own is not.
  const acceptsOthers = profile.product !== "lync-server-2010";
  if (!isKnown && (validated === false || !acceptsOthers))
    yield {
      path: [...path, "hypervisor"],
      message: `host ${quote(name)} runs ${quote(hypervisor)}${acceptsOthers ? ", which is not validated" : ""}; ${profile.name} requires ${joinList(hypervisors.value ?? [], "or")}`,
      fact: hypervisors,
      ...(!acceptsOthers && { level: "warning" as const }),
    };
  // Another hypervisor has a system of its own, or none.
  if (hypervisor !== undefined && !isNamed(hypervisor, ["Hyper-V"])) return;
  if (os === undefined || systems.value === null || isSupported(os, { value: systems.value })) return;
  const required = acceptsOthers
    ? `for ${profile.name}, the page names only ${joinList(systems.value)} on hosts with Hyper-V`
    : `${profile.name} requires ${joinList(systems.value, "or")} on hosts`;
  yield {
    path: [...path, "os"],
    message: `host ${quote(name)} runs ${quote(os)}; ${required}`,
    fact: systems,
    // The page of later products names two systems and does not exclude the newer ones.
    ...(acceptsOthers && { level: "warning" as const }),
  };
}
