import type { Role } from "../schema/deployment.ts";
import type { Fact, Maybe } from "./fact.ts";

/** A number for each role. A role without an entry is not documented. */
export type ByRole = Readonly<Partial<Record<Role, number>>>;

/** Recommended hardware. */
export type Hardware = {
  /** Processor cores of a physical server, and its memory in gigabytes. */
  readonly serverCores: Fact<ByRole>;
  readonly serverMemoryGb: Fact<ByRole>;
  /** Clock rate of its processors in gigahertz, its disks of 10,000 rpm, and their free space in gigabytes. */
  readonly serverGhz: Fact<ByRole>;
  readonly serverDisks: Maybe<ByRole>;
  readonly serverDiskGb: Fact<ByRole>;
  /** Virtual processors of a virtual machine, and its memory in gigabytes. */
  readonly virtualServerCores: Maybe<ByRole>;
  readonly virtualServerMemoryGb: Maybe<ByRole>;
  /** Roles whose servers must not be connected to several networks. */
  readonly singleHomedRoles: Maybe<readonly Role[]>;
};

/** The same number for several roles. */
function forRoles(number: number, ...roles: readonly Role[]): ByRole {
  return Object.fromEntries(roles.map((role) => [role, number]));
}

/** The roles that the article lists. Directors are not among them. */
const roles2010 = [
  ...(["front-end", "standard-edition", "edge", "av-conferencing"] as const),
  ...(["mediation", "archiving", "monitoring"] as const),
];

export const hardware2010: Hardware = {
  // Two processors with four cores, or four with two.
  serverCores: { value: forRoles(8, ...roles2010), source: "hardware-blog-2010", evidence: "B" },
  serverMemoryGb: { value: forRoles(16, ...roles2010), source: "hardware-blog-2010", evidence: "B" },
  serverGhz: { value: forRoles(2, ...roles2010), source: "hardware-blog-2010", evidence: "B" },
  serverDisks: { value: null, source: "hardware-blog-2010", evidence: "U" },
  serverDiskGb: { value: forRoles(72, ...roles2010), source: "hardware-blog-2010", evidence: "B" },
  virtualServerCores: { value: forRoles(4, ...roles2010), source: "virtual-machines-book-2010", evidence: "B" },
  virtualServerMemoryGb: { value: forRoles(15, ...roles2010), source: "virtual-machines-book-2010", evidence: "B" },
  singleHomedRoles: { value: null, source: "hardware-blog-2010", evidence: "U" },
};

/** The servers with databases, which require more. */
const large = ["front-end", "standard-edition", "back-end", "persistent-chat"] as const;

const small = ["edge", "director", "mediation"] as const;

/** 2013 and 2015: two processors with six cores for the large servers, with four for the others. */
const cores = { ...forRoles(12, ...large), ...forRoles(8, ...small) };
const memory = { ...forRoles(32, ...large), ...forRoles(16, ...small) };
const disks = { ...forRoles(8, ...large), ...forRoles(4, ...small) };
const diskGb = forRoles(72, ...large, ...small);

export const hardware2013: Hardware = {
  serverCores: { value: cores, source: "hardware-2013", evidence: "A*" },
  serverMemoryGb: { value: memory, source: "hardware-2013", evidence: "A*" },
  serverGhz: {
    value: { ...forRoles(2.26, ...large), ...forRoles(2, ...small) },
    source: "hardware-2013",
    evidence: "A*",
  },
  serverDisks: { value: disks, source: "hardware-2013", evidence: "A*" },
  serverDiskGb: { value: diskGb, source: "hardware-2013", evidence: "A*" },
  virtualServerCores: { value: null, source: "virtualization-2013", evidence: "U" },
  virtualServerMemoryGb: { value: null, source: "virtualization-2013", evidence: "U" },
  singleHomedRoles: { value: [...large, "director"], source: "hardware-2013", evidence: "A*" },
};

export const hardware2015: Hardware = {
  serverCores: { value: { ...cores, ...forRoles(8, "video-interop") }, source: "requirements-2015", evidence: "A*" },
  serverMemoryGb: {
    value: { ...memory, ...forRoles(16, "video-interop") },
    source: "requirements-2015",
    evidence: "A*",
  },
  serverGhz: {
    value: forRoles(2.26, ...large, ...small, "video-interop"),
    source: "requirements-2015",
    evidence: "A*",
  },
  serverDisks: { value: { ...disks, ...forRoles(4, "video-interop") }, source: "requirements-2015", evidence: "A*" },
  serverDiskGb: { value: { ...diskGb, ...forRoles(72, "video-interop") }, source: "requirements-2015", evidence: "A*" },
  virtualServerCores: { value: null, source: "requirements-2015", evidence: "U" },
  virtualServerMemoryGb: { value: null, source: "requirements-2015", evidence: "U" },
  singleHomedRoles: { value: [...large, "director", "video-interop"], source: "requirements-2015", evidence: "A*" },
};

/** Two processors with six cores for every role. */
const roles2019 = ["front-end", "back-end", "standard-edition", ...small] as const;
const cores2019 = forRoles(12, ...roles2019);
const memory2019 = {
  ...forRoles(64, "front-end", "back-end"),
  ...forRoles(32, "standard-edition", ...small),
};

export const hardware2019: Hardware = {
  serverCores: { value: cores2019, source: "requirements-2019", evidence: "A*" },
  serverMemoryGb: {
    value: memory2019,
    source: "requirements-2019",
    evidence: "A*",
    conflict: { value: forRoles(32, "front-end", "back-end"), source: "capacity-2019" },
  },
  serverGhz: { value: forRoles(2.4, ...roles2019), source: "requirements-2019", evidence: "A*" },
  serverDisks: {
    value: { ...forRoles(8, "front-end", "back-end", "standard-edition"), ...forRoles(4, ...small) },
    source: "requirements-2019",
    evidence: "A*",
  },
  serverDiskGb: { value: forRoles(72, ...roles2019), source: "requirements-2019", evidence: "A*" },
  // The page states one physical processor for each virtual one, but no size of a virtual machine.
  virtualServerCores: { value: null, source: "virtualization-2019", evidence: "U" },
  virtualServerMemoryGb: { value: null, source: "virtualization-2019", evidence: "U" },
  singleHomedRoles: {
    value: ["front-end", "back-end", "standard-edition", "director", "video-interop"],
    source: "requirements-2019",
    evidence: "A*",
  },
};
