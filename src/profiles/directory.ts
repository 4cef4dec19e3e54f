import type { ActiveDirectory } from "../schema/deployment.ts";
import type { Fact } from "./fact.ts";

type DirectoryLayout = NonNullable<ActiveDirectory["layout"]>;

/** Active Directory Domain Services. */
export type Directory = {
  /** Supported operating systems of domain controllers, as prefixes of their names. */
  readonly domainControllers: Fact<readonly string[]>;
  /** Supported functional levels of forests and domains, as names of operating systems. */
  readonly directoryLevels: Fact<readonly string[]>;
  readonly directoryLayouts: Fact<readonly DirectoryLayout[]>;
};

const layouts2010 = ["single-domain", "single-tree", "multiple-trees", "central-forest", "resource-forest"] as const;
// The page on hybrid deployments, which names Lync Server 2013 too, adds the last one.
const layouts2013 = [...layouts2010, "resource-forest-exchange-online", "resource-forest-hybrid"] as const;

const upTo2008R2 = ["Windows Server 2003", "Windows Server 2008", "Windows Server 2008 R2"] as const;
const upTo2012R2 = [...upTo2008R2, "Windows Server 2012", "Windows Server 2012 R2"] as const;

export const directory2010: Directory = {
  // The edition of 2013 added Windows Server 2012.
  domainControllers: {
    value: [...upTo2008R2, "Windows Server 2012"],
    source: "directory-requirements-2010",
    evidence: "A",
  },
  // The page states the lowest level. A level is at most the system of the oldest domain controller.
  directoryLevels: { value: [...upTo2008R2, "Windows Server 2012"], source: "directory-2010", evidence: "A" },
  directoryLayouts: { value: layouts2010, source: "directory-topologies-2010", evidence: "A" },
};

export const directory2013: Directory = {
  domainControllers: { value: upTo2012R2, source: "directory-2013", evidence: "A" },
  directoryLevels: { value: upTo2012R2, source: "directory-2013", evidence: "A" },
  directoryLayouts: { value: layouts2013, source: "directory-topologies-2013", evidence: "A" },
};

const since2015 = { "Windows Server 2019": { update: "CU5", build: "6.0.9319.281" } };

export const directory2015: Directory = {
  domainControllers: {
    value: [...upTo2012R2.slice(1), "Windows Server 2016", "Windows Server 2019"],
    source: "environment-2015",
    evidence: "A*",
    since: since2015,
  },
  // Active Directory has no level of this name, but the page lists it.
  directoryLevels: {
    value: [...upTo2012R2, "Windows Server 2016", "Windows Server 2019"],
    source: "environment-2015",
    evidence: "A*",
    since: since2015,
  },
  directoryLayouts: { value: layouts2013, source: "environment-2015", evidence: "A*" },
};

export const directory2019: Directory = {
  domainControllers: {
    value: ["2012", "2012 R2", "2016", "2019", "2022"].map((release) => `Windows Server ${release}`),
    source: "requirements-2019",
    evidence: "A*",
  },
  directoryLevels: {
    value: ["2012", "2012 R2", "2016"].map((release) => `Windows Server ${release}`),
    source: "requirements-2019",
    evidence: "A*",
  },
  directoryLayouts: { value: layouts2013, source: "requirements-2019", evidence: "A*" },
};
