import type { Fact, Maybe } from "./fact.ts";

/** Operating systems and hypervisors. */
export type Systems = {
  /** Supported operating systems, as prefixes of their names: "Windows Server 2008 R2". */
  readonly operatingSystems: Fact<readonly string[]>;
  /** Operating systems that are also supported, but only after an in-place upgrade from the previous product. */
  readonly upgradedOperatingSystems: Maybe<readonly string[]>;
  /** Supported editions of an operating system, if its document names them. */
  readonly operatingSystemEditions: Maybe<Readonly<Record<string, readonly string[]>>>;
  /** Unsupported editions of the operating systems, as words in their names. */
  readonly unsupportedInstallations: Fact<readonly string[]>;
  /** Supported operating systems of virtual machines, if fewer than on physical servers. */
  readonly guestOperatingSystems: Maybe<readonly string[]>;
  readonly hypervisors: Maybe<readonly string[]>;
  /** Supported operating systems of the hosts of virtual machines. */
  readonly hostOperatingSystems: Maybe<readonly string[]>;
  /** Supported versions of the .NET Framework. */
  readonly frameworks: Maybe<readonly string[]>;
};

/** Validated products change, so that a profile cannot list them. */
const validatedHypervisors = "products in the Windows Server Virtualization Validation Program";

export const systems2010: Systems = {
  operatingSystems: {
    value: ["Windows Server 2008 SP2", "Windows Server 2008 R2"],
    source: "edge-installation-book-2010",
    evidence: "B",
  },
  upgradedOperatingSystems: { value: null, source: "edge-installation-book-2010", evidence: "U" },
  // Datacenter is supported, but was not fully tested.
  operatingSystemEditions: {
    value: {
      "Windows Server 2008 SP2": ["Standard", "Enterprise", "Datacenter"],
      "Windows Server 2008 R2": ["Standard", "Enterprise", "Datacenter"],
    },
    source: "edge-installation-book-2010",
    evidence: "B",
  },
  unsupportedInstallations: { value: ["Core", "Web", "HPC"], source: "edge-installation-book-2010", evidence: "B" },
  guestOperatingSystems: { value: ["Windows Server 2008 R2"], source: "virtualization-2010", evidence: "A" },
  hypervisors: { value: ["Hyper-V", "VMware"], source: "virtualization-2010", evidence: "A" },
  hostOperatingSystems: { value: ["Windows Server 2008 R2"], source: "virtualization-2010", evidence: "A" },
  frameworks: { value: null, source: "edge-installation-book-2010", evidence: "U" },
};

export const systems2013: Systems = {
  operatingSystems: {
    value: ["Windows Server 2008 R2 SP1", "Windows Server 2012", "Windows Server 2012 R2"],
    source: "operating-systems-2013",
    evidence: "A",
    // The page names the update of October 2013, which the list of updates calls CU3.
    since: { "Windows Server 2012 R2": { update: "CU3", build: "5.0.8308.556" } },
  },
  upgradedOperatingSystems: { value: null, source: "operating-systems-2013", evidence: "A" },
  operatingSystemEditions: { value: null, source: "operating-systems-2013", evidence: "U" },
  unsupportedInstallations: { value: ["Core", "Web", "HPC"], source: "operating-systems-2013", evidence: "A*" },
  guestOperatingSystems: { value: null, source: "virtualization-2013", evidence: "U" },
  hypervisors: { value: ["Hyper-V", validatedHypervisors], source: "virtualization-2013", evidence: "A*" },
  hostOperatingSystems: { value: null, source: "virtualization-2013", evidence: "U" },
  frameworks: { value: null, source: "operating-systems-2013", evidence: "U" },
};

export const systems2015: Systems = {
  operatingSystems: {
    value: ["Windows Server 2012", "Windows Server 2012 R2", "Windows Server 2016", "Windows Server 2019"],
    source: "requirements-2015",
    evidence: "A*",
    since: {
      "Windows Server 2016": { update: "CU5", build: "6.0.9319.281" },
      "Windows Server 2019": { update: "CU9", build: "6.0.9319.548" },
    },
  },
  upgradedOperatingSystems: { value: ["Windows Server 2008 R2"], source: "requirements-2015", evidence: "A*" },
  // The page names no edition of the later systems.
  operatingSystemEditions: {
    value: { "Windows Server 2012": ["Standard", "Datacenter"], "Windows Server 2012 R2": ["Standard", "Datacenter"] },
    source: "requirements-2015",
    evidence: "A*",
  },
  // The page supports only the systems that it lists, and none of them is a Server Core or Nano Server installation.
  unsupportedInstallations: { value: ["Core", "Nano"], source: "requirements-2015", evidence: "A*" },
  guestOperatingSystems: { value: null, source: "requirements-2015", evidence: "U" },
  hypervisors: { value: null, source: "requirements-2015", evidence: "U" },
  hostOperatingSystems: { value: null, source: "requirements-2015", evidence: "U" },
  frameworks: {
    value: ["3.5", "4.5", "4.6", "4.7.1", "4.7.2", "4.8"],
    source: "requirements-2015",
    evidence: "A*",
    // Without TLS 1.0 and TLS 1.1, another page requires 4.7 or later.
    conflict: { value: ["4.7"], source: "tls-2015" },
    since: {
      "4.7.1": { update: "CU5", build: "6.0.9319.281" },
      "4.7.2": { update: "CU6" },
      "4.8": { update: "CU9", build: "6.0.9319.548" },
    },
  },
};

export const systems2019: Systems = {
  // The page states that no other system works, so a later one is not supported either.
  operatingSystems: {
    value: ["Windows Server 2016", "Windows Server 2019", "Windows Server 2022"],
    source: "requirements-2019",
    evidence: "A*",
    // One row of the page names CU7 with this build as the minimum, another one calls the build CU7 Hotfix 1.
    since: { "Windows Server 2022": { update: "CU7 HF1", build: "7.0.2046.524" } },
  },
  upgradedOperatingSystems: { value: null, source: "requirements-2019", evidence: "A*" },
  operatingSystemEditions: { value: null, source: "requirements-2019", evidence: "U" },
  // Server Core is the example of the page for systems that it does not list.
  unsupportedInstallations: { value: ["Core", "Nano"], source: "requirements-2019", evidence: "A*" },
  guestOperatingSystems: { value: null, source: "virtualization-2019", evidence: "U" },
  hypervisors: { value: ["Hyper-V", validatedHypervisors], source: "virtualization-2019", evidence: "A*" },
  hostOperatingSystems: {
    value: ["Windows Server 2016", "Windows Server 2019"],
    source: "virtualization-2019",
    evidence: "A*",
  },
  // A note of the page names the later two, its table 4.7 too.
  frameworks: {
    value: ["4.8"],
    source: "requirements-2019",
    evidence: "A*",
    conflict: { value: ["4.7"], source: "requirements-2019" },
  },
};
