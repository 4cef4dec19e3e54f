import type { RuleDocs } from "../../model/rule.ts";
import { everywhere, onOwnPages } from "../../profiles/stated.ts";
import { policyPages } from "../archiving/checks/policy-pages.ts";
import { pages as backupPages } from "./backup-registrar.ts";
import { pages as managementPages } from "./central-management-pool.ts";
import { meetingPages } from "./checks/pair-differences.ts";
import { standardPages } from "./checks/standard-pages.ts";
import { pages as directorLoadBalancingPages } from "./director-load-balancing.ts";
import { pages as fqdnFormatPages } from "./fqdn-format.ts";
import { pages as multipartyImPages } from "./multiparty-im.ts";
import { pages as standardEditionWebServicesPages } from "./standard-edition-web-services.ts";
import { pages as stretchedPages } from "./stretched-pool.ts";
import { directorPages as webServicesFqdnDirectorPages, pages as webServicesFqdnPages } from "./web-services-fqdn.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const topologyDocs: Readonly<Record<string, RuleDocs>> = {
  "unique-fqdn": {
    checks:
      "The names of sites, of the hosts of virtual machines, and of domains and domain controllers in `activeDirectory` must be unique, ignoring the letter case. The FQDN of a pool of several servers must not be the name of anything else, and two entries of the same kind, such as two Edge pools, must not have the same FQDN. A pool of one server and its server share a name, and a server of the inventory may repeat the name of a computer that is listed elsewhere. Two different roles on one computer, also of two entries of the inventory, are left to `collocation` and to the other rules about collocation.",
    disable: "The manifest describes the states before and after a migration at the same time",
    related: ["fqdn-format", "collocation", "edge-alone", "archiving-collocation", "xmpp-gateway-placement"],
  },
  "known-reference": {
    checks:
      "Every reference must be the name of an object of the right type in the manifest, ignoring the letter case. References are `edgePool`, `archivingServer`, `monitoringServer`, `avConferencingPool`, `pairedWith` and `pool` of pools and survivable branches, `nextHop` of Edge pools, `federationRoute` of sites, `pools` of reverse proxies, `centralSite` of branch sites and `site` of policies and of domain controllers, and `secondSite` of pools. `host` of a server is compared with the names in `virtualizationHosts` if there are any, and `domain` of a pool, its servers, its Back End or a domain controller with `activeDirectory.domains` and `rootDomain` if any domain is listed. What no topology contains, domains, domain controllers and hosts, is a warning. The rule does not report pairs on a product without pool pairing, a next hop of another type, which `edge-next-hop` reports, and names of Edge pools, Archiving Servers or Front End pools if the deployment has none at all and another rule reports that.",
    disable: "The manifest describes only a part of the deployment, and the rest is in other manifests",
    facts: [
      "centralSites",
      "edge",
      "archiving",
      "poolPairing",
      "pairShape",
      "branchSites",
      "xmpp",
      "publicImProviders",
      "domainControllers",
      "hypervisors",
    ],
    pages: {
      "References of pools and sites": everywhere("front-end-edge", "B"),
      "The site of an external access policy": everywhere("new-cs-external-access-policy", "B"),
      "The site of an archiving policy": policyPages,
      "The next hop of an Edge pool": everywhere("edge-next-hop", "B"),
      "The federation route of a site": everywhere("federation-route", "B"),
    },
    related: ["edge-next-hop", "branch-central-site", "unique-fqdn"],
  },
  "pool-pairing": {
    checks:
      "Two pools are paired if one of them names the other by `pairedWith`; it is enough if one of them does. A pool must not be paired with itself, or with a pool that is already paired with another one; several pools that contradict each other, as in a ring, are reported once. Both pools of a pair must have the same `edition`, the same platform and the same release of Windows Server, and a pool for large meetings must be paired with another one for large meetings. The platform is that of all servers of a pool, physical if nothing else is set; a pool with physical and virtual servers is not compared, and neither is one whose operating system is not known or not supported. Pools of different editions are reported only for that, and names of undefined pools are left to `known-reference`.",
    disable: "Never: users of an unsupported pair can be lost in a failover",
    facts: [
      "pairShape",
      "pairEditions",
      "pairPlatforms",
      "pairSystems",
      "operatingSystems",
      "upgradedOperatingSystems",
    ],
    pages: { "Pools for large meetings": onOwnPages(meetingPages) },
    related: ["pool-pairing-back-end", "paired-pool-capacity", "feature-availability", "known-reference"],
  },
  "pool-pairing-back-end": {
    checks:
      "The `highAvailability` of the Back End database should be the same for two paired Enterprise pools; a `backEnd` that sets none counts as `none`. Pools without `backEnd` are not compared. A technology that the product lacks is left to `feature-availability`, and a Back End without any, where `availability` is `high`, to `back-end-availability`.",
    disable: "The Back End of one pool is being moved to the technology of the other",
    facts: ["pairBackEnds", "backEndHighAvailability"],
    related: ["back-end-availability"],
  },
  "fqdn-format": {
    checks:
      "Every FQDN of a pool, computer, SQL or file server, web service or Edge service must have at least two labels of 1 to 63 letters, digits and hyphens, separated by dots. A label must not start or end with a hyphen, and an IP address is not accepted. A name that is used several times is reported once, at its first use.",
    disable: "The names are placeholders in a plan",
    pages: {
      "The format of FQDNs": fqdnFormatPages,
    },
    related: ["edge-workgroup"],
  },
  "central-site-pool": {
    checks:
      "At least one site must be a central site, and every central site must have at least one entry in `frontEndPools`, an Enterprise pool or a Standard Edition server. A site is a central site unless its `kind` is `branch`. A site with `centralSite` or `survivableBranch` but without `kind: branch` is left to `branch-central-site`.",
    disable: "The site is described in another manifest, and is listed only because something refers to it",
    facts: ["centralSites"],
    related: ["branch-central-site"],
  },
  "branch-central-site": {
    checks:
      "Every branch site must name a central site in `centralSite`, and that site must not be a branch site itself. A central site must have neither `centralSite` nor `survivableBranch`. Names of undefined sites are left to `known-reference`, and a deployment without any central site to `central-site-pool`.",
    disable: "The central site is described in another manifest",
    facts: ["branchSites"],
  },
  collocation: {
    checks:
      "Every two roles on a computer must be allowed together by the collocation matrix of the product; one finding per computer names all roles that are not. A pair is reported if the matrix lists the partners of at least one of the two roles and neither role is a partner of the other, unless a Front End Server or Standard Edition server on the computer allows both. A Standard Edition server whose `roles` contain `front-end` is reported for that. Computers with an Edge Server role are left to `edge-alone`, those with an XMPP Gateway or Archiving Server of Lync Server 2010 to `xmpp-gateway-placement` and `archiving-collocation`, and a database or file store on a Front End Server to `back-end` and `file-store`. The own database of a Standard Edition server is part of it, and so is that of Persistent Chat on the same computer.",
    disable: "Test or lab deployment",
    facts: ["collocation", "archiving", "xmpp"],
    pages: {
      "Roles on a Standard Edition server": standardPages,
    },
    related: ["edge-alone", "xmpp-gateway-placement", "archiving-collocation", "back-end", "file-store"],
  },
  "front-end-load-balancing": {
    checks:
      "An Enterprise pool with more than one server and a declared `loadBalancing` must not set `sip` or `http` to `none`, and DNS load balancing of SIP requires `http: hardware`.",
    disable: "Another component distributes the traffic, and the manifest cannot express it",
    facts: ["loadBalancing", "webLoadBalancing"],
    related: ["edge-load-balancing", "director-load-balancing", "web-services-fqdn"],
  },
  "director-load-balancing": {
    checks:
      "A Director pool with more than one server and a declared `loadBalancing` must not set `sip` or `http` to `none`, and DNS load balancing of SIP requires `http: hardware`.",
    disable: "Another component distributes the traffic, and the manifest cannot express it",
    pages: {
      "Load balancing of a Director pool": directorLoadBalancingPages,
    },
  },
  "web-services-fqdn": {
    checks:
      "With DNS load balancing of SIP, `webServices.internalFqdn` of an Enterprise pool or Director pool with several servers must not be the FQDN of the pool, of another pool or of a server of a pool, ignoring the letter case; Director pools are checked from Skype for Business Server 2015. A name that is not set is not checked, and Standard Edition servers are left to `standard-edition-web-services`.",
    disable: "Another component distributes the web traffic under the name of the pool",
    pages: {
      "A separate FQDN of the web services with DNS load balancing": webServicesFqdnPages,
      "The same for Director pools": onOwnPages(webServicesFqdnDirectorPages),
    },
    related: ["standard-edition-web-services"],
  },
  "standard-edition-web-services": {
    checks:
      "If `webServices.internalFqdn` of a Standard Edition server is set, it must be the FQDN of the server, ignoring the letter case.",
    disable: "Never: Topology Builder does not support another name",
    pages: {
      "The web services FQDN of a Standard Edition server": standardEditionWebServicesPages,
    },
  },
  "multiparty-im": {
    checks:
      "A Front End pool with `multipartyIm` or `avConferencing` enabled must also set `conferencing: true`. On products with a separate A/V Conferencing role, an Enterprise pool with `avConferencing` requires `av-conferencing` in `collocated`, an `avConferencingPool` or an A/V Conferencing pool in its site. Standard Edition servers and later products run A/V conferencing on their Front End Servers.",
    disable: "The features describe a plan, not what is deployed",
    facts: ["avConferencingRole"],
    pages: {
      "A/V conferencing of an Enterprise pool": onOwnPages({
        "lync-server-2010": ["front-end-collocations-2010", "A"],
      }),
      "Conferencing for multiparty IM and A/V conferencing": multipartyImPages,
    },
    related: ["av-conferencing-pools", "av-conferencing-standard"],
  },
  "back-end": {
    checks:
      "The Back End database of an Enterprise pool must not be on a Front End Server of an Enterprise pool, on another pool's Standard Edition server or under the FQDN of an Enterprise pool. A database server may host one Back End database, one archiving database and one monitoring database; a second one of the same kind is reported even in another instance. If another page of the product requires only a separate instance, a second one in another instance is a warning. The nodes of a mirror or an availability group, and the primary node of a cluster, count as database servers; its passive nodes are left to `database-nodes`. The `sqlServer` of a Standard Edition server must be the server itself, which includes SQL Server Express.",
    disable: "Test or lab deployment",
    facts: ["backEnds", "databaseServers"],
    pages: { "The database of a Standard Edition server": standardPages },
    related: ["back-end-availability"],
  },
  "back-end-availability": {
    checks:
      "If `availability` is `high`, the declared `backEnd` of every Enterprise pool must have a `highAvailability` other than `none`. A technology that the product does not support is left to `feature-availability`. A pool without `backEnd` is not reported. The message states whether the database lists several nodes.",
    disable: "A single database server is accepted, because it can be restored fast enough",
    facts: ["backEndHighAvailability"],
    related: ["feature-availability", "standard-edition-availability"],
  },
  "file-store": {
    checks:
      "If at least one Front End pool declares `fileStore`, every Front End pool must declare one. No file store, whether of a pool, an Archiving Server or a Monitoring Server, may be on a Front End Server of an Enterprise pool or under the FQDN of an Enterprise pool. A Standard Edition server may host its own file store.",
    disable: "The manifest lists the file stores of only some pools",
    facts: ["fileStores"],
    pages: {
      "The file store of a Front End pool": everywhere("front-end-file-store", "B"),
    },
  },
  "director-homes-nobody": {
    checks: "The `homedUsers` of every Director pool must be 0 or missing.",
    disable: "The number comes from an inventory that counts other users",
    facts: ["directorUsers"],
    related: ["director-recommended"],
  },
  "stretched-pool": {
    checks:
      "A Front End pool, Edge pool, Director pool or Mediation pool must not have a `secondSite`. Persistent Chat pools may have one, and so may pools of Lync Server 2010, whose metropolitan site resiliency is a stretched pool. Names of undefined sites are left to `known-reference`.",
    disable: "Never: stretched pools are not supported",
    pages: { "Pools in one site": stretchedPages },
    related: ["known-reference", "pool-pairing"],
  },
  "backup-registrar": {
    checks:
      "The `backupRegistrar` of a pool must be another pool; on Skype for Business Server 2015 and later, one at another central site. If the pool is paired, it must be the pool that it is paired with, and it must not be the pair or the backup of another pool. Names of undefined pools are left to `known-reference`, and a pool without `backupRegistrar` is not checked.",
    disable: "Never: a backup at the same site fails together with the pool",
    facts: ["pairShape"],
    pages: { "Another central site": onOwnPages(backupPages) },
    related: ["pool-pairing", "known-reference"],
  },
  "central-management-pool": {
    checks:
      "If `availability` is `high`, the pool that `centralManagementPool` names must be paired, on one side or on both, because the backup of the Central Management store is in the paired pool. A Standard Edition server with users that is not paired is left to `standard-edition-availability`, and an undefined pool to `known-reference`.",
    disable: "Another procedure restores the Central Management store after a disaster",
    pages: { "The backup of the Central Management store": managementPages },
    related: ["standard-edition-availability"],
  },
  "pool-details": {
    checks:
      "Every Enterprise pool has a Back End and, with several servers, load balancing; every pool has a file store, and with archiving in SQL Server an archiving database, except on Lync Server 2010, which has Archiving Servers. The rule reports once for each deployment which of `backEnd`, `loadBalancing`, `fileStore` and `archivingStore` its pools do not state. A missing `fileStore` is left to `file-store` if any pool states one.",
    disable: "The manifest is a plan, or other documents describe databases and shares",
    facts: ["backEnds", "archiving"],
    related: ["file-store", "back-end-availability", "front-end-load-balancing"],
  },
};
