import { roleNames } from "../../../../src/deployment/roles.ts";
import type { Profile } from "../../../../src/profiles/profile.ts";
import type { BackEnd, Machine, Role } from "../../../../src/schema/deployment.ts";
import { together, withBuilds } from "./builds.ts";
import { dayAndNext, each, once, onDays, type Parts, pool, type Vector, valuesOf } from "./vector.ts";

const roles = Object.keys(roleNames) as Role[];

const database = (parts: BackEnd): Parts => ({
  site: { frontEndPools: [pool({ backEnd: { sqlServer: "sql01.contoso.com", ...parts } })] },
});

const machine = (parts: Partial<Machine>): Parts => ({
  spec: { servers: [{ fqdn: "machine01.contoso.com", ...parts }] },
});

const system = (os: string): Parts => ({ site: { frontEndPools: [pool({ os })] } });

/** Each role with one less of a resource than recommended, and with just enough: "edge 7". */
function hardware(
  key: "cpuCores" | "memoryGb",
  fact: (profile: Profile) => Profile["virtualServerCores"],
  platform: "physical" | "virtual",
): Vector {
  const numbers = (profile: Profile) =>
    Object.entries(fact(profile).value ?? {}).flatMap(([role, least]) => [`${role} ${least - 1}`, `${role} ${least}`]);
  return each(numbers, (label) => {
    const [role, number] = label.split(" ");
    return machine({ roles: [role as Role], [key]: Number(number), platform });
  });
}

/** Each two roles: "edge+director". */
const pairs = roles.flatMap((one, at) => roles.slice(at + 1).map((other) => `${one}+${other}`));

const systems = [...valuesOf(({ operatingSystems }) => operatingSystems), "Windows Server 2003", "Windows Server 2025"];
const editions = systems.flatMap((name) =>
  ["Standard", "Datacenter", "Essentials"].map((edition) => `${name} ${edition}`),
);
const databases = [...valuesOf(({ sqlServers }) => sqlServers), "SQL Server 2000", "SQL Server 2025"];

/** Databases and operating systems. */
const software: Readonly<Record<string, Vector>> = {
  sqlServers: together(
    each(databases, (version) => database({ version })),
    withBuilds(
      ({ sqlServers }) => sqlServers.since,
      (version) => database({ version }),
    ),
  ),
  sqlEditions: each(
    ["enterprise", "standard", "datacenter", "developer", "express", "workgroup", "web"] as const,
    (edition) => database({ edition }),
  ),
  backEndHighAvailability: each(["none", "cluster", "mirroring", "always-on"] as const, (highAvailability) => ({
    ...database({ highAvailability }),
    spec: { availability: "high" },
  })),
  mirroringVersions: each(databases, (version) => database({ version, highAvailability: "mirroring" })),
  availabilityGroupVersions: each(databases, (version) => database({ version, highAvailability: "always-on" })),
  availabilityGroupEditions: each(["enterprise", "standard"] as const, (edition) =>
    database({ edition, highAvailability: "always-on" }),
  ),
  operatingSystems: together(
    each(systems, system),
    withBuilds(({ operatingSystems }) => operatingSystems.since, system),
  ),
  upgradedOperatingSystems: each(systems, system),
  operatingSystemEditions: each(editions, system),
  unsupportedInstallations: each(
    ({ operatingSystems }) =>
      ["", " Core", " Web", " HPC"].map((edition) => `${operatingSystems.value.at(-1)}${edition}`),
    system,
  ),
  guestOperatingSystems: each(systems, (os) => ({ site: { frontEndPools: [pool({ os, platform: "virtual" })] } })),
  hypervisors: each(["Hyper-V", "VMware", "Xen"], (hypervisor) =>
    machine({ roles: ["front-end"], platform: "virtual", hypervisor }),
  ),
};

/** Computers, roles and the support of the product. */
const computers: Readonly<Record<string, Vector>> = {
  serverCores: hardware("cpuCores", ({ serverCores }) => serverCores, "physical"),
  serverMemoryGb: hardware("memoryGb", ({ serverMemoryGb }) => serverMemoryGb, "physical"),
  virtualServerCores: hardware("cpuCores", ({ virtualServerCores }) => virtualServerCores, "virtual"),
  virtualServerMemoryGb: hardware("memoryGb", ({ virtualServerMemoryGb }) => virtualServerMemoryGb, "virtual"),
  collocation: each(pairs, (pair) => machine({ roles: pair.split("+") as Role[] })),
  edgeCompanions: each(
    roles.filter((role) => role !== "edge"),
    (role) => machine({ roles: ["edge", role] }),
  ),
  archivingCompanions: each(
    roles.filter((role) => role !== "archiving"),
    (role) => ({ site: { archivingServers: [{ fqdn: "arch01.contoso.com", collocatedWith: [role] }] } }),
  ),
  avConferencingRole: once("an A/V Conferencing pool", () => ({
    site: { avConferencingPools: [{ fqdn: "av01.contoso.com", servers: 1 }] },
  })),
  monitoringRole: once("a Monitoring Server", () => ({ site: { monitoringServers: [{ fqdn: "mon01.contoso.com" }] } })),
  persistentChat: each(["persistent-chat", "group-chat"] as const, (role) => machine({ roles: [role] })),
  mainstreamEnd: onDays(({ mainstreamEnd }) => dayAndNext(mainstreamEnd.value)),
  extendedEnd: onDays(({ extendedEnd }) => dayAndNext(extendedEnd.value)),
  earliestEnd: onDays(({ earliestEnd }) => dayAndNext(earliestEnd.value)),
  extendedSecurityUpdates: onDays(({ extendedSecurityUpdates }) =>
    extendedSecurityUpdates.value.flatMap(({ from, until }) => [...dayAndNext(from), ...dayAndNext(until)]),
  ),
};

/** Databases, systems, computers and support. */
export const platform: Readonly<Record<string, Vector>> = { ...software, ...computers };
