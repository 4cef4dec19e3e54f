import type { Machine } from "../../schema/deployment.ts";

type Platform = "physical" | "virtual";

/** What an entry of a computer states about its platform. */
export type PlatformTraits = Pick<Machine, "platform" | "hypervisor" | "host" | "virtualMachine">;

/** The properties that only a virtual machine has. */
export const virtualTraits = ["hypervisor", "host", "virtualMachine"] as const;

/** The first property of an entry that only a virtual machine has. */
export function virtualTrait(entry: PlatformTraits): (typeof virtualTraits)[number] | undefined {
  return virtualTraits.find((name) => entry[name] !== undefined);
}

/**
 * The platform of a computer: its own, otherwise that of its pool, otherwise virtual if it has a property that only a
 * virtual machine has. Undefined if nothing is stated.
 */
export function platformOf(entry: PlatformTraits, pool: Platform | undefined): Platform | undefined {
  return entry.platform ?? pool ?? (virtualTrait(entry) === undefined ? undefined : "virtual");
}
