import type { RuleDocs } from "../../model/rule.ts";
import { onOwnPages } from "../../profiles/stated.ts";
import { settingPages } from "./checks/server-settings.ts";
import { pages as clientPages } from "./client-versions.ts";
import { pages as poolOperatingSystemPages } from "./pool-operating-system.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const productDocs: Readonly<Record<string, RuleDocs>> = {
  "feature-availability": {
    checks:
      "The rule reports every use of a feature or server role that the product does not have: pool pairing, the `highAvailability` technology of a database, separate A/V Conferencing pools, Archiving Servers, archiving to Exchange, Monitoring Servers, Persistent Chat pools and servers, Video Interop Server pools, Office Web Apps Servers and Group Chat Servers. A Persistent Chat pool whose `product` is another one is not reported. One whose `build` is known to be older than the installer of the product is reported at the build. Where two pages of the product disagree, as about Persistent Chat on 2019 and Subscription Edition, the message names both, and the finding is a warning. XMPP is left to `xmpp-availability`.",
    disable: "Servers of another version coexist with this product, and the manifest describes them too",
    facts: [
      "poolPairing",
      "backEndHighAvailability",
      "avConferencingRole",
      "archiving",
      "monitoringRole",
      "archivingToExchange",
      "persistentChat",
      "videoInterop",
      "officeWebApps",
    ],
    related: ["xmpp-availability"],
  },
  "platform-support": {
    checks:
      "The `os` and `platform` of pools and servers, and the `version` (with or without an edition), `edition` and `architecture` of databases are compared with the lists of the product. Operating systems and SQL Server versions are compared by year, R2, service pack and cumulative update; unsupported are also 32-bit systems, some editions such as Server Core, and operating systems that are not supported in virtual machines. A version that a list does not name is reported even if it is newer than all others, but a text without a recognizable version is not; one that requires an update of the product is reported at the nearest `build`, if that is known to be older. An operating system that only upgraded servers support is left to `upgraded-operating-system`, except for editions that the previous product did not support. Reverse proxies, XMPP Gateways, database servers, Survivable Branch Appliances and other computers without a role of the product are not checked for their operating system.",
    disable: "Microsoft has granted support for the combination in writing",
    facts: [
      "operatingSystems",
      "operatingSystemEditions",
      "upgradedOperatingSystems",
      "sqlServers",
      "sqlEditions",
      "localDatabases",
      "chatSqlServers",
      "unsupportedInstallations",
      "guestOperatingSystems",
    ],
    pages: {
      "Editions before an in-place upgrade": onOwnPages({
        "skype-for-business-server-2015": ["operating-systems-2013", "A*"],
      }),
    },
    related: ["xmpp-gateway-placement", "upgraded-operating-system", "pool-operating-system", "hypervisor"],
  },
  "upgraded-operating-system": {
    checks:
      "The `os` of pools and servers must not be a system that the product supports only after an in-place upgrade from the previous product. A manifest does not state whether a server was upgraded, so the rule reports every such server as a warning. All other systems, and editions that the previous product did not support, are left to `platform-support`.",
    disable: "The servers were upgraded in place",
    facts: ["upgradedOperatingSystems", "operatingSystems", "unsupportedInstallations"],
    related: ["pool-operating-system"],
  },
  "pool-operating-system": {
    checks:
      "All servers of a pool must run the same version of Windows Server, compared by year and R2; the edition and the service pack do not matter. The system of a server is its own `os`, otherwise that of its entry in `servers` of the deployment, otherwise that of its pool. A server whose entries state different systems counts with each. A pool is reported once, with one server of each version. Servers without a recognizable version, and with one that the product does not support at all, are not compared.",
    disable: "The pool is being replaced, and the manifest describes the old and the new servers in one pool",
    facts: ["operatingSystems", "upgradedOperatingSystems"],
    pages: {
      "One version in a pool": poolOperatingSystemPages,
    },
    related: ["pool-pairing"],
  },
  hypervisor: {
    checks:
      "The `hypervisor` of a server must be one that the documentation names. The documents allow equivalent ones, so a finding is a warning. Virtual machines on a host with `validated: true`, or whose hypervisor `virtual-host` reports, are not reported. Later products accept every hypervisor that is validated for Windows Server, which a manifest does not state.",
    disable: "Your hypervisor is validated for the operating system of the servers",
    facts: ["hypervisors"],
    related: ["virtual-pool", "virtual-hosts", "virtual-host"],
  },
  "server-hardware": {
    checks:
      "The `cpuCores`, `memoryGb`, `cpuGhz` and `disks` of servers are compared with the recommended hardware for their roles; the most demanding role of a computer counts, solid-state disks replace any number of rotating ones, and the documents call the figures recommendations. Virtual servers are checked only if the documents state figures for them, and never by clock rate and disks. For Skype for Business Server 2019 and Subscription Edition, physical servers should also have `hyperThreading` enabled, `numa` disabled and 8 `receiveQueues`; for the hosts of virtual servers, another page recommends the opposite of the first, which `virtual-host` checks. If another page of the product states less, what only the higher figure refuses is a note. Properties that are not set, roles without a figure, survivable branches, and computers with several of these roles that must not share one, are not checked.",
    disable: "Load tests have shown that the servers are sufficient",
    facts: [
      "serverCores",
      "serverMemoryGb",
      "serverGhz",
      "serverDisks",
      "serverDiskGb",
      "virtualServerCores",
      "virtualServerMemoryGb",
      "collocation",
      "edgeCompanions",
    ],
    pages: { "Settings of physical servers": onOwnPages(settingPages) },
    related: ["front-end-count", "virtual-capacity", "collocation", "edge-alone"],
  },
  "database-availability": {
    checks:
      "A database with `highAvailability: mirroring` or `always-on` must run on a version of SQL Server that supports it, and with `always-on` also on a supported edition. Versions are compared by year, service pack and cumulative update; an edition is recognized in `version` too. Nodes that state a version or edition of their own are checked too. A Standard Edition server with its own Express is checked like the others. A technology that the product does not support is left to `feature-availability`, and a version or edition that it does not support at all, or only in a later build, to `platform-support`.",
    disable: "Microsoft has granted support for the combination in writing",
    facts: ["availabilityGroupVersions", "availabilityGroupEditions", "mirroringVersions", "sqlServers", "sqlEditions"],
    related: ["feature-availability", "back-end-availability", "platform-support"],
  },
  "tls-version": {
    checks:
      "The rule applies if `network.tls12Only` is true. Every pool, server and survivable branch with a known `build` must have the update with which the product works without TLS 1.0 and TLS 1.1; where no build is stated, nothing is reported. Products and servers that do not work without them in any build are reported once for the deployment, survivable branches included; other branches with a build of an earlier product are checked by its requirements. The `version` of a database must have the update of SQL Server with TLS 1.2, as far as it names the service pack; one that the product does not support is left to `platform-support`. For Skype for Business Server 2015, a stated `dotNet` must be at least 4.7, and a server on Windows Server 2012 that states `windowsUpdates` must list KB3140245 or an update with a higher number, which may supersede it; the page accepts those that do, but names none; clients are not checked.",
    disable: "Never: disable TLS 1.0 and TLS 1.1 after the updates, or set `network.tls12Only` to false",
    facts: ["tls12Only", "sqlServers", "frameworks"],
    pages: {
      "Survivable branches with an earlier product": onOwnPages({
        "skype-for-business-server-se": ["tls-2015", "A*"],
      }),
    },
    related: ["platform-support", "hybrid-application", "upgraded-operating-system"],
  },
  "hybrid-application": {
    checks:
      "The rule applies if `hybrid.dedicatedApplication` is true. Every Front End pool and Standard Edition server with a known `build` must have the first build with the dedicated hybrid application, or a later one; where no build is stated, nothing is reported. A product without the application is reported once for the deployment. Other servers are not checked, because the source names only Front End Servers for the configuration. If it is false although `exchange.versions` has Exchange Online, a warning recommends the application from the day of its announcement on (2025-08-18), because the shared one will be discontinued.",
    disable: "Never: install the build, or set `hybrid.dedicatedApplication` to false until it is installed",
    facts: ["hybridApplication"],
    related: ["tls-version", "archiving-exchange-hold"],
  },
  "hybrid-builds": {
    checks:
      "Settings that Microsoft 365 shares with the servers require a build: `hybrid.movesUsers` on Front End Servers, `hybrid.voice` on Front End and Edge Servers, and `modernAuthentication.skypeForBusiness` on all servers except survivable branches. Every such pool and server with a known `build` must have the first build that supports the setting, or a later one; where no build is stated, nothing is reported. For Subscription Edition no page states a minimum.",
    disable: "Never: without the build, set the property to false",
    facts: ["movesUsers", "hybridVoice", "modernAuthentication"],
    related: ["hybrid-application", "hybrid-versions", "tls-version"],
  },
  "product-support": {
    checks:
      "The date of the run (`--as-of`, today by default) is compared with the last day of support of the product. From the day after it, the rule reports that support has ended, the present or next period of extended security updates that are sold separately, and the newest product in support with the upgrade path to it. For a product with no fixed end, it reports from the day after the date until which support is announced. Before that day, `extended-support` reports.",
    disable: "The upgrade to a supported product is scheduled",
    facts: ["mainstreamEnd", "extendedEnd", "earliestEnd", "extendedSecurityUpdates"],
    pages: {
      "Each period of extended security updates": ({ extendedSecurityUpdates: paid }) =>
        paid.value.map(({ source }) => ({ ...paid, source })),
    },
    related: ["platform-support"],
  },
  "extended-support": {
    checks:
      "The date of the run (`--as-of`, today by default) is compared with the end of mainstream support of the product. The rule reports from the day after it until the last day of extended support. From then on, `product-support` reports.",
    disable: "Security fixes are enough until the scheduled upgrade",
    facts: ["mainstreamEnd", "extendedEnd"],
    related: ["product-support"],
  },
  "client-licenses": {
    checks:
      "The rule applies if `licensing` sets `standardCals`, `enterpriseCals` or `plusCals`. `standardCals` must be at least the number of homed users, including those of survivable branches, as far as the manifest states them, and at least `enterpriseCals` and `plusCals`, because these licenses extend a Standard CAL. `plusCals` must be at least the number of users homed in pools with Enterprise Voice. A number that is not set is not checked.",
    disable: "An agreement licenses all users without counting licenses",
    related: ["public-im-license"],
  },
  "client-versions": {
    checks:
      "On Skype for Business Server 2019 and Subscription Edition, `clients` must not name the Lync 2010 client, which the page does not list as supported, or Lync 2010 mobile clients, whose Mcx service has been removed. Desk phones are not checked, because the page is about desktop clients. A deployment that coexists with a product before Skype for Business Server 2019 is not checked, because its pools can serve these clients.",
    disable: "Users of these clients have been told that they lose service",
    pages: { "Desktop clients": clientPages.desktop, "Mobile clients": clientPages.mobile },
    related: ["client-licenses", "dns-records"],
  },
};
