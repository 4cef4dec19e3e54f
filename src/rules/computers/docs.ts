import type { RuleDocs } from "../../model/rule.ts";
import { onOwnPages } from "../../profiles/stated.ts";
import { directoryPages, namePages, singleLabelPages } from "./checks/directory-layout.ts";
import {
  adapterPages,
  gatewayPages,
  internalDnsPages,
  internalGatewayPages,
  subnetPages,
} from "./checks/edge-networks.ts";
import { processorPages } from "./checks/host-settings.ts";
import { softwareRows } from "./checks/software-rows.ts";
import { speedPages } from "./network-adapters.ts";
import { pages as domainPages } from "./pool-domain.ts";
import { pages as machinePages } from "./virtual-machine.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const computerDocs: Readonly<Record<string, RuleDocs>> = {
  "active-directory-levels": {
    checks:
      "The `os` of every domain controller in `activeDirectory.domainControllers`, and the functional levels in `forestLevel` and `domains`, must be ones that the product supports. The `os` of a domain controller without a year is not checked; a functional level without one is a note. If a system or a level requires an update of the product, every pool and server with a known `build` must have it, except Edge Servers that are in no domain; where no build is stated, nothing is reported. Active Directory has no functional level of Windows Server 2019, but the page of Skype for Business Server 2015 lists one.",
    disable: "Never: raise the levels before you install the servers",
    facts: ["domainControllers", "directoryLevels"],
    related: ["platform-support", "active-directory-layout"],
  },
  "active-directory-layout": {
    checks:
      "`activeDirectory.layout` must be an arrangement of forests and domains that the product supports; `single-domain` with several domains is a warning. The root domain and the domains with servers or users must have names of at least two labels, from Skype for Business Server 2015 on without underscores and other characters than letters a to z, digits and hyphens. From Lync Server 2013 on, a domain must not be renamed, and beside read-only domain controllers the list must contain a writable one of the same domain; for Skype for Business Server 2015, also at the same site, if the site has servers of the product. A domain controller without a domain or a site counts for each. Lync Server 2010 has no page about renamed domains and read-only domain controllers, so they are not checked.",
    disable: "Microsoft support agrees to this arrangement",
    facts: ["directoryLayouts"],
    pages: {
      "A root domain with at least two labels": singleLabelPages,
      "No renamed domain, and a writable domain controller": onOwnPages(directoryPages),
      "Characters in names of domains": onOwnPages(namePages),
    },
  },
  "pool-domain": {
    checks:
      "All domains that are stated for a Front End pool, its servers and its Back End with its nodes must be the same one, and so must those of the servers of Director, Mediation, Video Interop Server and Persistent Chat pools. `domain` of a server in `spec.servers` counts for the pool that lists the server, or whose Back End is on it. Servers without a stated domain are not compared. Edge Servers are not checked here; they belong to no internal domain.",
    disable: "Never: a pool across domains is not supported",
    pages: { "One domain for all servers of a pool": domainPages },
    related: ["edge-workgroup", "pool-operating-system"],
  },
  "virtual-machine": {
    checks:
      "The settings in `virtualMachine` of a virtual server of Skype for Business Server 2019 or Subscription Edition must not be `liveMigration: true`, `dynamicMemory: true` or `disk: dynamic`. Live migration is an error, because it is not supported; the others are warnings. Settings that are not stated are not checked, and pages of earlier products state nothing about them. A server that states `host`, `hypervisor` or `virtualMachine` is virtual; if its own `platform` or that of its pool is physical, the contradiction is reported, for all products.",
    disable: "The settings were tested under the load of your users",
    facts: ["hypervisors"],
    pages: { "Settings of virtual machines": onOwnPages(machinePages) },
    related: ["virtual-host"],
  },
  "virtual-host": {
    checks:
      "For Skype for Business Server 2019 and Subscription Edition, a host in `virtualizationHosts` must have at least as many `cpuCores` as the virtual servers whose `host` names it, and `hyperThreading` must not be true; the same page of requirements recommends hyper-threading for physical servers, which `server-hardware` checks. Its `os` must be a system that the product supports on hosts, unless `validated` is true or the host states another `hypervisor` than Hyper-V; the page of later products does not exclude newer systems, so that is a warning. From Lync Server 2013 on, a hypervisor other than Hyper-V must not state `validated: false`; Lync Server 2010 is documented for Hyper-V and VMware only. Virtual servers without `cpuCores` do not count. Only the hypervisor of later products and the system of Lync Server 2010 are errors.",
    disable: "The host runs other virtual machines only while the servers are stopped",
    facts: ["hypervisors", "hostOperatingSystems"],
    pages: { "Processors of a host": onOwnPages(processorPages) },
    related: ["virtual-machine", "virtual-hosts", "hypervisor", "server-hardware"],
  },
  "virtual-companions": {
    checks:
      "In a site of Lync Server 2010 whose pools are Standard Edition servers, at least one of them virtual, A/V Conferencing pools and stand-alone Mediation pools must not be virtual. Only Directors, Edge Servers, Archiving Servers and Monitoring Servers are supported as virtual companions. The rule does not apply to a site with an Enterprise pool, which may be the one that the other pools serve.",
    disable: "Never: the combination is not supported",
    related: ["virtual-pool", "virtual-capacity", "av-conferencing-standard"],
  },
  "network-adapters": {
    checks:
      "From Lync Server 2013 on, a server with a role that supports only one network must have one entry in `networkAdapters`: Front End, Back End, Standard Edition and Persistent Chat Servers, Directors, and Video Interop Servers where the product has them, also with a collocated Mediation Server. Adapters with `network: management`, such as those of remote access cards, do not count, and a team counts as one. Stand-alone Mediation Servers may have more adapters. Every stated speed must be at least 1 Gbps on all products; for Lync Server 2013 that is inferred. Servers with the role `edge` are left to `edge-adapters`.",
    disable: "The additional adapter is not exposed to the operating system; set its network to management instead",
    facts: ["singleHomedRoles"],
    pages: { "Network adapters of at least 1 Gbps": speedPages },
  },
  "edge-adapters": {
    checks:
      "If an Edge Server states `networkAdapters`, it must have at least two, one `internal` and one `external`. A default gateway must not be on the internal adapter, and there must not be more than one; that the latter applies to later products than Lync Server 2010 is inferred. The subnets of internal and external addresses must not overlap, as far as addresses have a prefix length. For Lync Server 2010, DNS servers of an Edge Server in the subnet of an adapter of an internal server are a warning. A missing default gateway and adapters without `network` are not reported.",
    disable: "Never while the server connects two networks",
    pages: {
      "Two network adapters": adapterPages,
      "Different subnets": subnetPages,
      "No default gateway on the internal adapter": internalGatewayPages,
      "Only one default gateway": gatewayPages,
      "No DNS servers of the internal network": onOwnPages(internalDnsPages),
    },
    related: ["network-adapters", "edge-perimeter"],
  },
  prerequisites: {
    checks:
      "The stated `dotNet` of a pool or server must be a version of the .NET Framework that the product supports, with the update of the product that it requires, as far as the `build` is known; 4.8 includes 4.8.1, a value of Release in the registry counts as the version that Microsoft documents for it, the version 4.0.30319 of the runtime is not checked, and where two statements of the documentation disagree, the finding is a warning. In `software`, the client of ISA Server and other Winsock software on Front End Servers and stand-alone Mediation Servers are a warning, and Windows Admin Center on port 443 is an error from Skype for Business Server 2019 on. On Windows Server 2022, `compatibilityScript: false` is an error. On a server of Skype for Business Server 2015 that states `windowsUpdates`, a missing update that the page recommends before an upgrade is a warning, if the server runs Windows Server 2008 R2 or `coexistsWith` names Lync Server 2013. Servers without a role of the product are not checked.",
    disable: "A later update includes the one that is reported as missing",
    facts: ["frameworks"],
    pages: {
      "Software on servers": (profile) => softwareRows.flatMap(({ pages }) => onOwnPages(pages)(profile)),
    },
    related: ["platform-support", "tls-version"],
  },
};
