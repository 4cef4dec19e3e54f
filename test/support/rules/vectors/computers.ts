import { roleNames } from "../../../../src/deployment/roles.ts";
import type { ByRole } from "../../../../src/profiles/hardware.ts";
import type { Profile } from "../../../../src/profiles/profile.ts";
import type { ActiveDirectory, Machine, Role } from "../../../../src/schema/deployment.ts";
import { together, withBuilds } from "./builds.ts";
import { each, type Parts, pool, type Vector, valuesOf } from "./vector.ts";

const directory = (activeDirectory: ActiveDirectory): Parts => ({ spec: { activeDirectory } });
const controller = (os: string): Parts => directory({ domainControllers: [{ os }] });
const level = (forestLevel: string): Parts => directory({ forestLevel });
const framework = (dotNet: string): Parts => ({ site: { frontEndPools: [pool({ dotNet })] } });

const systems = ["2000", "2003", "2008", "2008 R2", "2012", "2012 R2", "2016", "2019", "2022", "2025"].map(
  (release) => `Windows Server ${release}`,
);

/** Each role with a little less of a number than recommended, and with just enough: "edge 1.99". */
function hardware(
  fact: (profile: Profile) => { readonly value: ByRole | null },
  step: number,
  parts: (number: number) => Partial<Machine>,
): Vector {
  const numbers = (profile: Profile) =>
    Object.entries(fact(profile).value ?? {}).flatMap(([role, least]) => [
      `${role} ${Number((least - step).toFixed(2))}`,
      `${role} ${least}`,
    ]);
  return each(numbers, (label) => {
    const [role, number] = label.split(" ");
    return { spec: { servers: [{ fqdn: "machine01.contoso.com", roles: [role as Role], ...parts(Number(number)) }] } };
  });
}

/** Active Directory, hosts, hardware and software of computers. */
export const computers: Readonly<Record<string, Vector>> = {
  domainControllers: together(
    each(systems, controller),
    withBuilds(({ domainControllers }) => domainControllers.since, controller),
  ),
  directoryLevels: together(
    each(systems, level),
    withBuilds(({ directoryLevels }) => directoryLevels.since, level),
  ),
  directoryLayouts: each([...valuesOf(({ directoryLayouts }) => directoryLayouts), "other" as const], (layout) =>
    directory({ layout }),
  ),
  hostOperatingSystems: each(systems, (os) => ({
    spec: { virtualizationHosts: [{ name: "host01", hypervisor: "Hyper-V", os }] },
  })),
  frameworks: together(
    each(["3.5", "4.0", "4.5", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"], framework),
    withBuilds(({ frameworks }) => frameworks.since, framework),
  ),
  serverGhz: hardware(
    ({ serverGhz }) => serverGhz,
    0.01,
    (cpuGhz) => ({ cpuGhz }),
  ),
  serverDisks: hardware(
    ({ serverDisks }) => serverDisks,
    1,
    (count) => ({ disks: { count } }),
  ),
  serverDiskGb: hardware(
    ({ serverDiskGb }) => serverDiskGb,
    1,
    (freeGb) => ({ disks: { freeGb } }),
  ),
  singleHomedRoles: each(Object.keys(roleNames) as Role[], (role) => ({
    spec: { servers: [{ fqdn: "machine01.contoso.com", roles: [role], networkAdapters: [{ gbps: 1 }, { gbps: 1 }] }] },
  })),
};
