import type { RuleDocs } from "../../model/rule.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const productDocs: Readonly<Record<string, RuleDocs>> = {
  "feature-availability": {
    checks:
      "The rule reports every use of a feature or server role that the product does not have: pool pairing, the `highAvailability` technology of a database, separate A/V Conferencing pools, Archiving Servers, archiving to Exchange, Monitoring Servers, Persistent Chat Servers and Group Chat Servers. XMPP is left to `xmpp-availability`.",
    disable: "Servers of another version coexist with this product, and the manifest describes them too",
    facts: [
      "poolPairing",
      "backEndHighAvailability",
      "avConferencingRole",
      "archiving",
      "monitoringRole",
      "archivingToExchange",
      "persistentChat",
    ],
    related: ["xmpp-availability"],
  },
  "platform-support": {
    checks:
      "The `os`, `platform` and `hypervisor` of pools and servers, and the `version`, `edition` and `architecture` of databases are compared with the lists of the product. Operating systems and SQL Server versions are compared by year, R2 and service pack; unsupported are also 32-bit systems, some installation types such as Server Core, and operating systems that are not supported in virtual machines. A text without a recognizable version is not reported, and neither is a version that is newer than a list taken over from an earlier product. Reverse proxies, XMPP Gateways, database servers and other computers without a role of the product are not checked for their operating system.",
    disable: "Microsoft has granted support for the combination in writing",
    facts: [
      "operatingSystems",
      "upgradedOperatingSystems",
      "sqlServers",
      "hypervisors",
      "sqlEditions",
      "unsupportedInstallations",
      "guestOperatingSystems",
    ],
    related: ["xmpp-gateway-placement"],
  },
  "product-support": {
    checks:
      "The date of the run (`--as-of`, today by default) is compared with the support dates of the product. The rule reports extended support, the time of extended security updates, and the end of support; for a product with no fixed end, the day after the date until which support is announced. A product in mainstream support, or one that is supported as long as it is kept current, is not reported.",
    disable: "The upgrade to a supported product is scheduled",
    facts: ["mainstreamEnd", "extendedEnd", "earliestEnd", "extendedSecurityUpdates"],
    related: ["platform-support"],
  },
  "client-licenses": {
    checks:
      "The rule applies if `licensing` sets `standardCals`, `enterpriseCals` or `plusCals`. `standardCals` must be at least the number of homed users, including those of survivable branches, and at least `enterpriseCals` and `plusCals`, because these licenses extend a Standard CAL. `plusCals` must be at least the number of users homed in pools with Enterprise Voice. A number that is not set is not checked.",
    disable: "An agreement licenses all users without counting licenses",
    related: ["public-im-license"],
  },
};
