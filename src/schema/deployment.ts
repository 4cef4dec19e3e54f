// Generated from schemas/deployment.schema.json by `npm run gen`; change that file, not this one.

/**
 * Servers of the pool: their number (0 to 1,000,000; the upper bound only catches typing errors), or a list of FQDNs or server objects.
 */
export type Servers = number | Server[];
/**
 * A server of a pool: its FQDN, or an object with its FQDN and properties of the computer.
 */
export type Server =
  | string
  | {
      /**
       * Fully qualified domain name of the computer, as in DNS and in its certificate.
       */
      fqdn: string;
      /**
       * Operating system of this computer with its version, as free text. A rule checks whether the product supports it.
       */
      os?: string;
      /**
       * Build that this computer runs: its number or the name of an update. Default: the build of its pool, otherwise that of the deployment. `Get-CsServerPatchVersion` shows it.
       */
      build?: string;
      /**
       * Whether this computer is physical or a virtual machine. Default: the platform of its pool, otherwise virtual if `hypervisor`, `host` or `virtualMachine` is stated, otherwise physical.
       */
      platform?: "physical" | "virtual";
      /**
       * Virtualization product that runs this virtual machine, as free text.
       */
      hypervisor?: string;
      /**
       * Physical host of this virtual machine. Distribute the virtual servers of a pool over several hosts.
       */
      host?: string;
      /**
       * Number of processor cores, or of virtual processors of a virtual machine, from 1 to 4,096.
       */
      cpuCores?: number;
      /**
       * Memory in gigabytes, greater than 0 and at most 65,536.
       */
      memoryGb?: number;
      /**
       * Active Directory domain of the computer. The servers of a pool and its Back End must be in one domain.
       */
      domain?: string;
      /**
       * Version of the .NET Framework on the computer. Put it in quotes: YAML reads an unquoted `4.8` as a number.
       */
      dotNet?: string;
      /**
       * Clock rate of the processors in gigahertz, greater than 0 and at most 20.
       */
      cpuGhz?: number;
      /**
       * Whether hyper-threading is enabled on the processors.
       */
      hyperThreading?: boolean;
      /**
       * Whether the BIOS of the computer runs memory in NUMA mode. Skype for Business Server 2019 recommends flat mode, without NUMA.
       */
      numa?: boolean;
      /**
       * Number of queues for receive side scaling (RSS) of the network adapters, from 1 to 1,024.
       */
      receiveQueues?: number;
      disks?: Disks;
      /**
       * Network adapters of the computer that carry an address of their own. Two adapters that work as a team count as one.
       */
      networkAdapters?: NetworkAdapter[];
      virtualMachine?: VirtualMachine;
      /**
       * Software on the computer that affects the product: an ISA Server firewall client (`isa-client`), other software that hooks into Winsock, such as a third-party firewall or the network inspection of an antivirus product (`winsock-provider`), or Windows Admin Center on port 443 (`admin-center-443`).
       */
      software?: ("isa-client" | "winsock-provider" | "admin-center-443")[];
      /**
       * Updates of Windows that are installed on the computer, by their KB number. Checked only if present.
       *
       * Items: KB number of an update.
       */
      windowsUpdates?: string[];
      /**
       * Whether the script that prepares Windows Server 2022 for the product was run on the computer.
       */
      compatibilityScript?: boolean;
      /**
       * Whether Message Queuing with Active Directory integration is installed on this computer. Lync Server 2010 requires it on Archiving Servers and on all Front End Servers whose users are archived.
       */
      messageQueuing?: boolean;
      /**
       * Roles of this computer. State them if several roles share one computer; only certain combinations are supported.
       */
      roles?: Role[];
    };
/**
 * A server role. `database` is a SQL Server database other than a pool's Back End database, such as the archiving or monitoring store.
 */
export type Role =
  | "front-end"
  | "standard-edition"
  | "back-end"
  | "database"
  | "file-store"
  | "av-conferencing"
  | "mediation"
  | "director"
  | "edge"
  | "archiving"
  | "monitoring"
  | "reverse-proxy"
  | "xmpp-gateway"
  | "trusted-application"
  | "group-chat"
  | "persistent-chat"
  | "exchange-um"
  | "office-web-apps"
  | "video-interop"
  | "sharepoint"
  | "pstn-gateway"
  | "survivable-branch";
/**
 * Issuer of the certificate: a `public` certification authority, or a `private` one of the organization.
 */
export type CertificateIssuer = "public" | "private";
/**
 * Enhanced key usage of the certificate: `server` and `client` authentication.
 */
export type CertificateEku = ("server" | "client")[];
/**
 * A modality (form of communication). `im` is between two people, `multiparty-im` between more than two.
 */
export type Modality =
  | "im"
  | "presence"
  | "multiparty-im"
  | "audio"
  | "video"
  | "file-transfer"
  | "application-sharing"
  | "web-conferencing";
/**
 * Users that the policy applies to: `global` (all users), `site` (the users of one site) or `user` (the users that it is assigned to). A user policy overrides a site policy, and a site policy overrides the global policy.
 */
export type PolicyScope = "global" | "site" | "user";
/**
 * A selection of users: their number (0 to 1,000,000,000; the upper bound only catches typing errors), or a list of SIP addresses or names.
 */
export type UserSelection = number | string[];
/**
 * A selection of users: their number (0 to 1,000,000,000; the upper bound only catches typing errors), or a list of SIP addresses or names.
 */
export type UserSelection1 = number | string[];

/**
 * A lync-policy manifest: a planned or existing deployment of Microsoft Lync Server 2010 or one of its successors, up to Skype for Business Server Subscription Edition.
 */
export interface Deployment {
  /**
   * Version of the manifest format: always `lync-policy/v1`. Documents of other tools are skipped.
   */
  apiVersion: "lync-policy/v1";
  /**
   * Kind of the document: always `Deployment`.
   */
  kind: "Deployment";
  metadata: Metadata;
  spec: DeploymentSpec;
}
/**
 * Name of the deployment, with optional labels and annotations.
 */
export interface Metadata {
  /**
   * Name of the deployment, as shown in findings and reports.
   */
  name: string;
  /**
   * Short key-value pairs for grouping and selecting deployments. They have no effect on checks.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Key-value pairs with notes for people or other tools. They have no effect on checks.
   */
  annotations?: {
    [k: string]: string;
  };
}
/**
 * The deployment itself: product, sites with their pools and servers, external access, licensing, archiving and network.
 */
export interface DeploymentSpec {
  /**
   * Server product of the deployment. It determines the capacity limits, features and support dates that apply.
   */
  product:
    | "lync-server-2010"
    | "lync-server-2013"
    | "skype-for-business-server-2015"
    | "skype-for-business-server-2019"
    | "skype-for-business-server-se";
  /**
   * Build that all pools and servers run, unless they state their own: its number or the name of an update. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Availability that the organization requires. `high` means that the deployment stays usable if any single server fails. Default: standard.
   */
  availability?: "standard" | "high";
  /**
   * SIP domains of the users' SIP addresses. The first one is the default SIP domain.
   *
   * Items: A SIP domain: the part of a SIP address after the @.
   */
  sipDomains?: string[];
  /**
   * Central and branch sites of the topology. At least one is required.
   *
   * @minItems 1
   */
  sites: Site[];
  /**
   * Reverse proxies that publish web services to the Internet. A reverse proxy is not a Lync Server role.
   */
  reverseProxies?: ReverseProxy[];
  /**
   * Servers that run the Office Communications Server 2007 R2 XMPP Gateway, which connects Lync Server 2010 to XMPP partners. Later products do not use it.
   */
  xmppGateways?: XmppGateway[];
  externalAccess?: ExternalAccess;
  licensing?: Licensing;
  archiving?: Archiving;
  network?: Network;
  growth?: Growth;
  /**
   * Inventory of computers that are not members of a pool, or whose roles you want to state. A computer that is named elsewhere in the manifest can be described here under the same FQDN.
   */
  servers?: Machine[];
  hybrid?: Hybrid;
  /**
   * Other products of the family that run in the same topology, such as pools that are not migrated yet.
   *
   * Items: A product other than that of the deployment.
   */
  coexistsWith?: (
    | "lync-server-2010"
    | "lync-server-2013"
    | "skype-for-business-server-2015"
    | "skype-for-business-server-2019"
    | "skype-for-business-server-se"
  )[];
  /**
   * FQDN of the Front End pool that hosts the Central Management store.
   */
  centralManagementPool?: string;
  activeDirectory?: ActiveDirectory;
  /**
   * Physical hosts of the virtual machines.
   */
  virtualizationHosts?: VirtualizationHost[];
  exchange?: Exchange;
  modernAuthentication?: ModernAuthentication;
  /**
   * Clients that users sign in with. State them if older clients or phones are in use: they require further DNS records and restrict a migration.
   */
  clients?: (
    | "lync-2010"
    | "lync-2010-mobile"
    | "lync-phone-edition"
    | "lync-2013"
    | "skype-for-business-2015"
    | "skype-for-business-2016"
    | "skype-for-business-2019"
  )[];
}
/**
 * A site: a set of well-connected computers. A central site has at least one Front End pool or Standard Edition server; a branch site belongs to one central site.
 */
export interface Site {
  /**
   * Name of the site, unique in the deployment.
   */
  name: string;
  /**
   * Whether the site is a central site or a branch site. Default: central.
   */
  kind?: "central" | "branch";
  /**
   * Branch sites only: name of the central site that this branch site belongs to.
   */
  centralSite?: string;
  /**
   * Number of users at the site. The A/V Conferencing Servers of the site are sized for it.
   */
  users?: number;
  /**
   * Enterprise Edition Front End pools and Standard Edition servers of the site. A Standard Edition server is a pool with one server.
   */
  frontEndPools?: FrontEndPool[];
  /**
   * Edge pools of the site. A single Edge Server is a pool with one server.
   */
  edgePools?: EdgePool[];
  /**
   * Director pools of the site. A single Director is a pool with one server.
   */
  directorPools?: DirectorPool[];
  /**
   * Stand-alone A/V Conferencing pools of the site. Lync Server 2010 only; later products run A/V conferencing on the Front End Servers.
   */
  avConferencingPools?: AvConferencingPool[];
  /**
   * Stand-alone Mediation pools at this site.
   */
  mediationPools?: MediationPool[];
  /**
   * Connections of this site to the telephone network.
   */
  pstnGateways?: PstnGateway[];
  /**
   * Video Interop Server pools at this site. Skype for Business Server 2015 and later.
   */
  videoInteropPools?: VideoInteropPool[];
  /**
   * Persistent Chat pools at this site. Lync Server 2013 and later.
   */
  persistentChatPools?: PersistentChatPool[];
  /**
   * Office Web Apps Servers and Office Online Servers at this site.
   */
  officeWebAppsServers?: OfficeWebAppsServer[];
  /**
   * Archiving Servers of the site. Lync Server 2010 only; later products archive on the Front End Servers (see `archiving.store`).
   */
  archivingServers?: ArchivingServer[];
  /**
   * Monitoring Servers of the site. Lync Server 2010 only; later products monitor on Front End Servers.
   */
  monitoringServers?: MonitoringServer[];
  survivableBranch?: SurvivableBranch;
  /**
   * FQDN of the Director pool or Edge pool that routes the SIP federation traffic of the site. Requires an Edge pool with federation enabled.
   */
  federationRoute?: string;
}
/**
 * A Front End pool, or a Standard Edition server, which is a pool with one server. It homes users and provides their instant messaging and presence.
 */
export interface FrontEndPool {
  /**
   * Fully qualified domain name of the pool. For a Standard Edition server, the name of the computer.
   */
  fqdn: string;
  /**
   * `enterprise` for a pool of Front End Servers with a separate Back End database, `standard` for a Standard Edition server, which runs on one computer.
   */
  edition: "enterprise" | "standard";
  /**
   * Number of users homed in the pool, not counting the users of survivable branches that use the pool; these are added. Omit it if it is not known: no rule then counts the pool as one without users. The upper bound of 1,000,000,000 only catches typing errors.
   */
  homedUsers?: number;
  servers: Servers;
  /**
   * Whether the servers of the pool are physical or virtual machines. A server object can override it. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of all servers of the pool, as free text. A server object can override it.
   */
  os?: string;
  /**
   * Build that the servers of the pool run: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Active Directory domain of the servers of the pool. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Version of the .NET Framework on the servers of the pool. Put it in quotes: YAML reads an unquoted `4.8` as a number.
   */
  dotNet?: string;
  /**
   * Version of the local instances of SQL Server Express on the servers of the pool, as free text.
   */
  localDatabase?: string;
  /**
   * IP version of the internal interfaces of the servers. Default: ipv4.
   */
  ipVersion?: "ipv4" | "ipv6" | "dual";
  /**
   * Whether Message Queuing with Active Directory integration is installed on every server of the pool. A server object can override it. Lync Server 2010 requires it if users are archived.
   */
  messageQueuing?: boolean;
  /**
   * Average number of signed-in endpoints per user, from 0 to 64. Default for Lync Server 2010: 1.5, the figure of its user model. On later products, endpoints are not checked without it.
   */
  endpointsPerUser?: number;
  features?: PoolFeatures;
  /**
   * Whether the pool is dedicated to meetings with more than 250 participants. It then homes no users for other purposes. Default: false.
   */
  largeMeetings?: boolean;
  /**
   * Number of participants that a meeting on the pool can have, from 2 to 100,000. Default of the product: 250.
   */
  maxMeetingSize?: number;
  /**
   * Number of users who are in meetings on the pool at the same time at peak, 0 or more. The upper bound only catches typing errors.
   */
  peakMeetingUsers?: number;
  /**
   * Number of concurrent calls without media bypass at peak that the Mediation service on the Front End Servers of the pool processes, 0 or more. The upper bound only catches typing errors.
   */
  peakPstnCalls?: number;
  /**
   * Services that run on the Front End Servers of the pool instead of on dedicated servers.
   */
  collocated?: ("av-conferencing" | "mediation")[];
  loadBalancing?: PoolLoadBalancing;
  loadBalancer?: LoadBalancer;
  webServices?: WebServices;
  /**
   * FQDN of the Edge pool through which the users of this pool reach external users. A pool uses at most one Edge pool; several pools can share one.
   */
  edgePool?: string;
  /**
   * FQDN of the Archiving Server that archives the users of this pool. Lync Server 2010 only. A pool uses at most one Archiving Server; several pools can share one.
   */
  archivingServer?: string;
  /**
   * Whether archiving is enabled for this pool. Lync Server 2013 and later, on which every Front End Server can archive.
   */
  archiving?: boolean;
  /**
   * FQDN of the Monitoring Server that collects the data of this pool. Lync Server 2010 only.
   */
  monitoringServer?: string;
  /**
   * FQDN of the stand-alone A/V Conferencing pool that this pool uses. Omit it if A/V conferencing is collocated.
   */
  avConferencingPool?: string;
  /**
   * FQDN of the stand-alone Mediation pool that this pool uses. Omit it if Mediation is collocated.
   */
  mediationPool?: string;
  /**
   * FQDN of the Office Web Apps Server or Office Online Server that renders shared presentations for the meetings of this pool.
   */
  officeWebApps?: string;
  backEnd?: BackEnd;
  archivingStore?: SqlStore;
  monitoringStore?: MonitoringStore;
  fileStore?: FileStore;
  /**
   * FQDN of the paired Front End pool, which takes over the users of this pool in a disaster. Lync Server 2013 and later.
   */
  pairedWith?: string;
  /**
   * FQDN of the pool whose Registrar takes over the voice users of this pool if it fails. It belongs to another central site.
   */
  backupRegistrar?: string;
  /**
   * Name of the second site, if the servers of the pool are distributed over two sites (a stretched pool).
   */
  secondSite?: string;
}
/**
 * Disks of the computer for the product and its databases.
 */
export interface Disks {
  /**
   * Number of disks, from 1 to 1,000.
   */
  count?: number;
  /**
   * Free space in gigabytes, greater than 0 and at most 10,000,000.
   */
  freeGb?: number;
  /**
   * Whether the disks are solid-state (`ssd`) or rotating (`hdd`).
   */
  kind?: "ssd" | "hdd";
  /**
   * Rotational speed of the disks in revolutions per minute, from 1,000 to 100,000.
   */
  rpm?: number;
}
/**
 * A network adapter of a computer, or two that work as a team.
 */
export interface NetworkAdapter {
  /**
   * Network that the adapter is connected to. `pstn` is the network of a gateway, `management` that of a remote access card.
   */
  network?: "internal" | "external" | "pstn" | "management";
  /**
   * Speed in gigabits per second, greater than 0 and at most 1,000.
   */
  gbps?: number;
  /**
   * IP address of the adapter with the length of its subnet prefix.
   */
  address?: string;
  /**
   * IP address of the default gateway that is configured on the adapter. Omit it if there is none.
   */
  defaultGateway?: string;
  /**
   * IP addresses of the DNS servers that are configured on the adapter.
   *
   * Items: IP address of a DNS server.
   */
  dnsServers?: string[];
}
/**
 * Settings of this virtual machine.
 */
export interface VirtualMachine {
  /**
   * Whether the hypervisor changes the memory of the virtual machine while it runs.
   */
  dynamicMemory?: boolean;
  /**
   * Whether the virtual machine is moved to another host while it runs, automatically or by an administrator.
   */
  liveMigration?: boolean;
  /**
   * Kind of its disks: `fixed` size, `pass-through` to a physical disk, or `dynamic`, which grows as needed.
   */
  disk?: "fixed" | "pass-through" | "dynamic";
}
/**
 * Features that are enabled on the pool. Instant messaging and presence are always enabled.
 */
export interface PoolFeatures {
  /**
   * Whether conferencing is enabled on the pool. Required for instant messaging between more than two people.
   */
  conferencing?: boolean;
  /**
   * Whether users can hold instant messaging conversations with more than two people. Requires `conferencing`, even if audio and video are disabled.
   */
  multipartyIm?: boolean;
  /**
   * Whether users can hold audio and video conferences. Requires an A/V Conferencing service, collocated or stand-alone.
   */
  avConferencing?: boolean;
  /**
   * Whether users of the pool use Enterprise Voice.
   */
  enterpriseVoice?: boolean;
  /**
   * Whether users can join meetings of the pool by telephone.
   */
  dialInConferencing?: boolean;
  /**
   * Whether users can share PowerPoint presentations in meetings. Lync Server 2013 and later require an Office Web Apps Server for it.
   */
  powerPointSharing?: boolean;
  /**
   * Whether call admission control limits the bandwidth of calls.
   */
  callAdmissionControl?: boolean;
  /**
   * Whether media bypasses the Mediation service where possible.
   */
  mediaBypass?: boolean;
  /**
   * Whether the pool provides enhanced emergency calling (E9-1-1).
   */
  emergencyCalls?: boolean;
}
/**
 * Load balancing of client traffic over the servers of the pool. A pool with several servers requires it for SIP and for HTTP.
 */
export interface PoolLoadBalancing {
  /**
   * Load balancing of SIP traffic: `dns`, `hardware` (a hardware load balancer) or `none`.
   */
  sip?: "dns" | "hardware" | "none";
  /**
   * Load balancing of HTTP and HTTPS traffic: `hardware` (a hardware load balancer) or `none`. DNS load balancing does not support web traffic.
   */
  http?: "hardware" | "none";
}
/**
 * Settings of the hardware load balancer of the pool.
 */
export interface LoadBalancer {
  /**
   * How the load balancer keeps the connections of a client on one server on its internal virtual address: by `source-address`, by `cookie` or not at all (`none`).
   */
  persistence?: "source-address" | "cookie" | "none";
  /**
   * Name of the cookie for persistence by cookie.
   */
  cookieName?: string;
  /**
   * Number of seconds after which an idle TCP connection is closed, from 1 to 86,400.
   */
  idleTimeoutSeconds?: number;
  /**
   * Whether servers answer clients directly, without the load balancer (direct server return).
   */
  directServerReturn?: boolean;
  /**
   * Whether TCP nagling is enabled for the ports of the A/V Edge service.
   */
  nagling?: boolean;
  /**
   * TCP ports on which the load balancer listens, on all of its virtual addresses: for web services 80 and 443, and 4443 for the traffic of reverse proxies, unless `portMappings` forwards another port to it.
   *
   * Items: A TCP port.
   */
  ports?: number[];
  /**
   * Ports that are forwarded to other ports of the servers, for traffic of external users. The load balancer of an Edge pool must not change ports.
   */
  portMappings?: PortMapping[];
  /**
   * TCP port on which the load balancer checks whether a server is available. It is compared with the documents for Front End pools only, because they state no port for other pools.
   */
  monitorPort?: number;
}
/**
 * A port on which a device listens, and the port of the servers to which it forwards the traffic.
 */
export interface PortMapping {
  /**
   * Port on which the device listens.
   */
  from: number;
  /**
   * Port of the servers.
   */
  to: number;
}
/**
 * FQDNs of the web services of the pool, such as meeting content and the address book.
 */
export interface WebServices {
  /**
   * Internal FQDN of the web services. With DNS load balancing, it must differ from the pool FQDN. Omit it for a Standard Edition server.
   */
  internalFqdn?: string;
  /**
   * External FQDN of the web services. It resolves to the reverse proxy.
   */
  externalFqdn?: string;
}
/**
 * SQL Server store with the Back End database of the pool. A Standard Edition server includes SQL Server Express and needs none.
 */
export interface BackEnd {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer?: string;
  /**
   * SQL Server instance. Omit it for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. A rule checks whether the product supports it.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases, Express only for the local stores of a server, Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * High availability of the databases: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
  /**
   * Active Directory domain of the database server. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Computers of a failover cluster, a mirror or an availability group, each with its instance.
   */
  nodes?: SqlNode[];
  /**
   * Whether one node (`active-passive`) or several nodes (`active-active`) of the cluster or availability group serve the databases. Default: active-passive.
   */
  mode?: "active-passive" | "active-active";
  /**
   * Whether a mirror confirms a transaction before it is committed (`synchronous`) or later (`asynchronous`). Default: synchronous.
   */
  commit?: "synchronous" | "asynchronous";
}
/**
 * A computer that runs SQL Server for a cluster, mirror or availability group.
 */
export interface SqlNode {
  /**
   * Fully qualified domain name of the computer.
   */
  fqdn: string;
  /**
   * Role of the node: `primary`, `secondary` (of a cluster or availability group), `mirror` or `witness`.
   */
  role?: "primary" | "secondary" | "mirror" | "witness";
  /**
   * SQL Server instance. Default: the instance of the store.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. Default: the version of the store.
   */
  version?: string;
  /**
   * SQL Server edition. Default: the edition of the store.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Active Directory domain of the computer. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
}
/**
 * SQL Server store with the archiving database of the pool. Lync Server 2013 and later; on Lync Server 2010, the Archiving Server has it.
 */
export interface SqlStore {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer: string;
  /**
   * SQL Server instance. Omit it for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. A rule checks whether the product supports it.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases, Express only for the local stores of a server, Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * High availability of the databases: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
  /**
   * Active Directory domain of the database server. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Computers of a failover cluster, a mirror or an availability group, each with its instance.
   */
  nodes?: SqlNode[];
  /**
   * Whether one node (`active-passive`) or several nodes (`active-active`) of the cluster or availability group serve the databases. Default: active-passive.
   */
  mode?: "active-passive" | "active-active";
  /**
   * Whether a mirror confirms a transaction before it is committed (`synchronous`) or later (`asynchronous`). Default: synchronous.
   */
  commit?: "synchronous" | "asynchronous";
}
/**
 * SQL Server store with the monitoring databases of the pool. Lync Server 2013 and later; on Lync Server 2010, the Monitoring Server has it.
 */
export interface MonitoringStore {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer: string;
  /**
   * SQL Server instance. Omit it for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. A rule checks whether the product supports it.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases, Express only for the local stores of a server, Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * High availability of the databases: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
  /**
   * Active Directory domain of the database server. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Computers of a failover cluster, a mirror or an availability group, each with its instance.
   */
  nodes?: SqlNode[];
  /**
   * Whether one node (`active-passive`) or several nodes (`active-active`) of the cluster or availability group serve the databases. Default: active-passive.
   */
  mode?: "active-passive" | "active-active";
  /**
   * Whether a mirror confirms a transaction before it is committed (`synchronous`) or later (`asynchronous`). Default: synchronous.
   */
  commit?: "synchronous" | "asynchronous";
  /**
   * Whether SQL Server Reporting Services are installed for the monitoring reports.
   */
  reportingServices?: boolean;
}
/**
 * File share for the files of the pool or server. The share must exist before you publish the topology.
 */
export interface FileStore {
  /**
   * Fully qualified domain name of the file server. It must not be an Enterprise Edition Front End Server.
   */
  server: string;
  /**
   * Name of the share on the file server.
   */
  share: string;
  /**
   * Storage of the share: directly attached (`das`), on a storage area network (`san`) or network-attached (`nas`).
   */
  storage?: "das" | "san" | "nas";
  /**
   * Whether the Distributed File System (DFS) replicates the share to a second file server.
   */
  replicated?: boolean;
  /**
   * Number of hours between two backups of the share, from 1 to 8,760.
   */
  backupHours?: number;
}
/**
 * An Edge pool in the perimeter network. It connects remote users, federated partners, public IM services and meeting guests.
 */
export interface EdgePool {
  /**
   * Internal fully qualified domain name of the Edge pool. For a single Edge Server, the name of the computer.
   */
  fqdn: string;
  servers: Servers;
  /**
   * Whether federation is enabled on this Edge pool. Required for federated partners, public IM and XMPP; only one Edge pool can have it. Default: false.
   */
  federation?: boolean;
  /**
   * Edge services that run on the pool: Access Edge, Web Conferencing Edge, A/V Edge. Default: all three, the only supported configuration.
   */
  services?: ("access" | "web-conferencing" | "av")[];
  /**
   * Port on which the Access Edge service accepts federation traffic, from 1 to 65535. Default: 5061, which partners expect.
   */
  federationPort?: number;
  externalFqdns?: ExternalFqdns;
  /**
   * Whether the three Edge services share one external FQDN and IP address, on different ports. Supported but not recommended, because remote firewalls may block unusual ports. Default: false.
   */
  singleFqdn?: boolean;
  ports?: EdgePorts;
  loadBalancing?: EdgeLoadBalancing;
  loadBalancer?: LoadBalancer;
  nat?: EdgeNat;
  /**
   * Public IP addresses of the Edge services of all servers of the pool, behind NAT or not: three for each Edge Server, one with `singleFqdn`. With a hardware load balancer, list its virtual IP addresses too: three, one with `singleFqdn`.
   *
   * Items: A public IP address.
   */
  publicIps?: string[];
  /**
   * FQDN of the Director pool, Front End pool or Standard Edition server to which the Edge pool routes inbound traffic. If there is a Director, use the Director.
   */
  nextHop?: string;
  /**
   * Whether the Edge Servers are joined to the internal Active Directory domain. A workgroup is recommended. Default: false.
   */
  domainJoined?: boolean;
  /**
   * Whether the servers of the Edge pool are physical or virtual machines. A server object can override it. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of all servers of the Edge pool, as free text. A server object can override it.
   */
  os?: string;
  /**
   * Build that the servers of the pool run: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Version of the .NET Framework on the servers of the pool. Put it in quotes: YAML reads an unquoted `4.8` as a number.
   */
  dotNet?: string;
  perimeter?: Perimeter;
  ipVersions?: EdgeIpVersions;
  /**
   * Name of the second site, if the servers of the Edge pool are distributed over two sites (a stretched pool).
   */
  secondSite?: string;
}
/**
 * External FQDNs of the Edge services. With `singleFqdn`, only `access` is required.
 */
export interface ExternalFqdns {
  /**
   * External FQDN of the Access Edge service. Public IM providers are provisioned with it, so a later change requires provisioning again.
   */
  access?: string;
  /**
   * External FQDN of the Web Conferencing Edge service.
   */
  webConferencing?: string;
  /**
   * External FQDN of the A/V Edge service.
   */
  av?: string;
}
/**
 * External TCP ports of the Edge services. With one IP address per service, all three are usually 443; with `singleFqdn`, they must differ.
 */
export interface EdgePorts {
  /**
   * Port of the Access Edge service for remote users, from 1 to 65535. Usually 443; with `singleFqdn`, for example 444.
   */
  access?: number;
  /**
   * Port of the Web Conferencing Edge service, from 1 to 65535. Usually 443; with `singleFqdn`, for example 8057.
   */
  webConferencing?: number;
  /**
   * Port of the A/V Edge service, from 1 to 65535. Usually 443.
   */
  av?: number;
}
/**
 * Load balancing of traffic over the servers of the Edge pool. The internal and external interfaces must use the same type.
 */
export interface EdgeLoadBalancing {
  /**
   * Load balancing of the internal interfaces: `dns`, `hardware` (a hardware load balancer) or `none`.
   */
  internal?: "dns" | "hardware" | "none";
  /**
   * Load balancing of the external interfaces: `dns`, `hardware` (a hardware load balancer; requires public IP addresses without NAT) or `none`.
   */
  external?: "dns" | "hardware" | "none";
}
/**
 * Network address translation (NAT) of the external interfaces of the Edge pool. Enabled when present. Omit it if the interfaces have public IP addresses.
 */
export interface EdgeNat {
  /**
   * Whether NAT is enabled. Set it to `false` to disable NAT without deleting the settings. Default: true.
   */
  enabled?: boolean;
  /**
   * External interfaces behind NAT, by Edge service. Default: all three; NAT for only some of them is not supported.
   */
  interfaces?: ("access" | "web-conferencing" | "av")[];
  /**
   * Public IP address that NAT maps to the A/V Edge service. Topology Builder requires it if NAT is enabled.
   */
  publicAvIp?: string;
  /**
   * Whether NAT is symmetric: the destination address of inbound traffic and the source address of outbound traffic are translated with the same mapping.
   */
  symmetric?: boolean;
  /**
   * Whether NAT leaves the source address of inbound traffic unchanged.
   */
  keepsSourceAddress?: boolean;
  /**
   * Whether Edge Servers can reach each other at the public IP addresses of their A/V Edge services.
   */
  hairpin?: boolean;
}
/**
 * Firewalls and networks around the Edge pool.
 */
export interface Perimeter {
  /**
   * Whether a firewall separates the Edge Servers from the Internet.
   */
  externalFirewall?: boolean;
  /**
   * Whether a firewall separates the Edge Servers from the internal network.
   */
  internalFirewall?: boolean;
  /**
   * Whether the internal firewall translates addresses between the Edge Servers and the internal network.
   */
  internalNat?: boolean;
  /**
   * Whether traffic is routed between the external and the internal network of the Edge Servers.
   */
  routed?: boolean;
}
/**
 * IP versions of the Edge Servers, by interface.
 */
export interface EdgeIpVersions {
  /**
   * IP version of the internal interfaces. Default: ipv4.
   */
  internal?: "ipv4" | "ipv6" | "dual";
  /**
   * IP version of the external interfaces. Default: ipv4.
   */
  external?: "ipv4" | "ipv6" | "dual";
}
/**
 * A Director pool. It authenticates users who connect through the Edge pool and redirects them to their home pool. It homes no users.
 */
export interface DirectorPool {
  /**
   * Fully qualified domain name of the Director pool. For a single Director, the name of the computer.
   */
  fqdn: string;
  servers: Servers;
  loadBalancing?: PoolLoadBalancing;
  webServices?: WebServices;
  loadBalancer?: LoadBalancer;
  /**
   * Number of users homed on the Director pool. A Director homes no users, so only 0 is correct; state it if an inventory reports another number.
   */
  homedUsers?: number;
  /**
   * Whether the servers of the Director pool are physical or virtual machines. A server object can override it. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of all servers of the Director pool, as free text. A server object can override it.
   */
  os?: string;
  /**
   * Build that the servers of the pool run: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Active Directory domain of the servers of the pool. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Version of the .NET Framework on the servers of the pool. Put it in quotes: YAML reads an unquoted `4.8` as a number.
   */
  dotNet?: string;
  /**
   * Name of the second site, if the servers of the Director pool are distributed over two sites (a stretched pool).
   */
  secondSite?: string;
}
/**
 * A pool of stand-alone A/V Conferencing Servers. Lync Server 2010 only.
 */
export interface AvConferencingPool {
  /**
   * Fully qualified domain name of the A/V Conferencing pool.
   */
  fqdn: string;
  servers: Servers;
  /**
   * Peak number of concurrent users in audio and video conferences. Default: 5% of the users of the site.
   */
  peakUsers?: number;
  /**
   * Whether the servers of the A/V Conferencing pool are physical or virtual machines. A server object can override it. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of all servers of the A/V Conferencing pool, as free text. A server object can override it.
   */
  os?: string;
  /**
   * Build that the servers of the pool run: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
}
/**
 * A stand-alone Mediation pool. It connects the voice users of pools to gateways and SIP trunks.
 */
export interface MediationPool {
  /**
   * Fully qualified domain name of the Mediation pool. For a single Mediation Server, the name of the computer.
   */
  fqdn: string;
  servers: Servers;
  /**
   * Number of concurrent calls without media bypass at peak, 0 or more. The upper bound only catches typing errors.
   */
  peakCalls?: number;
  /**
   * FQDN of the Front End pool or Standard Edition server that is the next hop of the pool.
   */
  nextHop?: string;
  /**
   * FQDN of the Edge pool that the pool uses for the media of external users.
   */
  edgePool?: string;
  /**
   * Whether the servers of the pool are physical or virtual machines. A server object can override it. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of all servers of the pool, as free text. A server object can override it.
   */
  os?: string;
  /**
   * Build that the servers of the pool run: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Active Directory domain of the servers of the pool. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Version of the .NET Framework on the servers of the pool. Put it in quotes: YAML reads an unquoted `4.8` as a number.
   */
  dotNet?: string;
  /**
   * Name of the second site, if the servers of the Mediation pool are distributed over two sites (a stretched pool).
   */
  secondSite?: string;
}
/**
 * A connection to the telephone network: a gateway, IP-PBX, session border controller or SIP trunk.
 */
export interface PstnGateway {
  /**
   * Fully qualified domain name of the gateway, or of the end of the SIP trunk.
   */
  fqdn: string;
  /**
   * Kind of the connection: `gateway` (PSTN gateway), `ip-pbx`, `sbc` (session border controller) or `sip-trunk` (of a provider, without a device of its own).
   */
  kind: "gateway" | "ip-pbx" | "sbc" | "sip-trunk";
  /**
   * FQDN of the Mediation pool that the gateway is connected to, or of the Front End pool with collocated Mediation.
   */
  mediationPool?: string;
  /**
   * Whether the gateway can distribute its calls over all servers of a pool. One that cannot requires a Mediation pool with a single server. Default: true.
   */
  reachesPool?: boolean;
}
/**
 * A Video Interop Server pool. It connects video conferencing systems of other vendors. Skype for Business Server 2015 and later.
 */
export interface VideoInteropPool {
  /**
   * Fully qualified domain name of the Video Interop Server pool. For a single server, the name of the computer.
   */
  fqdn: string;
  servers: Servers;
  /**
   * Number of concurrent calls of video conferencing systems at peak, 0 or more. The upper bound only catches typing errors.
   */
  peakCalls?: number;
  /**
   * Product that the video conferencing systems are registered with, with its version, as free text.
   */
  callManager?: string;
  /**
   * Version of the software of the video conferencing systems, as free text.
   */
  firmware?: string;
  /**
   * Whether users call the video conferencing systems through the pool. Default: false.
   */
  callsOut?: boolean;
  /**
   * FQDN of the Front End pool that is the next hop of the pool.
   */
  nextHop?: string;
  /**
   * FQDN of the Edge pool that the pool uses for the media of external users.
   */
  edgePool?: string;
  /**
   * Whether the servers of the pool are physical or virtual machines. A server object can override it. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of all servers of the pool, as free text. A server object can override it.
   */
  os?: string;
  /**
   * Build that the servers of the pool run: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Active Directory domain of the servers of the pool. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Version of the .NET Framework on the servers of the pool. Put it in quotes: YAML reads an unquoted `4.8` as a number.
   */
  dotNet?: string;
}
/**
 * A Persistent Chat pool. It keeps the messages of chat rooms. Lync Server 2013 and later.
 */
export interface PersistentChatPool {
  /**
   * Fully qualified domain name of the Persistent Chat pool. If Persistent Chat is collocated on a Standard Edition server, the name of that computer.
   */
  fqdn: string;
  servers: Servers;
  /**
   * Number of servers of the pool that are on standby in addition to the active ones, from 0 to 1,000. They are part of `servers`. Default: 0.
   */
  standbyServers?: number;
  /**
   * Product that the pool runs, if it is another one than that of the deployment. Default: the product of the deployment.
   */
  product?:
    | "lync-server-2010"
    | "lync-server-2013"
    | "skype-for-business-server-2015"
    | "skype-for-business-server-2019"
    | "skype-for-business-server-se";
  /**
   * Number of users who are connected to the pool at the same time at peak. The upper bound only catches typing errors.
   */
  peakUsers?: number;
  /**
   * Number of users who can use the pool. The upper bound only catches typing errors.
   */
  provisionedUsers?: number;
  /**
   * Number of endpoints that are connected to the pool at the same time at peak, 0 or more. The upper bound only catches typing errors.
   */
  peakEndpoints?: number;
  /**
   * Number of entries in the access control lists of all categories and chat rooms, 0 or more. The upper bound only catches typing errors.
   */
  accessControlEntries?: number;
  /**
   * Number of open invitations to chat rooms, 0 or more. The upper bound only catches typing errors.
   */
  invitations?: number;
  sqlStore?: SqlStore1;
  complianceStore?: SqlStore2;
  fileStore?: FileStore;
  /**
   * FQDN of the Front End pool or Standard Edition server that is the next hop of the pool.
   */
  nextHop?: string;
  /**
   * Whether the servers of the pool are physical or virtual machines. A server object can override it. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of all servers of the pool, as free text. A server object can override it.
   */
  os?: string;
  /**
   * Build that the servers of the pool run: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Active Directory domain of the servers of the pool. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Version of the .NET Framework on the servers of the pool. Put it in quotes: YAML reads an unquoted `4.8` as a number.
   */
  dotNet?: string;
  /**
   * Name of the second site, if the servers of the Persistent Chat pool are distributed over two sites (a stretched pool).
   */
  secondSite?: string;
}
/**
 * SQL Server store with the Persistent Chat database.
 */
export interface SqlStore1 {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer: string;
  /**
   * SQL Server instance. Omit it for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. A rule checks whether the product supports it.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases, Express only for the local stores of a server, Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * High availability of the databases: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
  /**
   * Active Directory domain of the database server. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Computers of a failover cluster, a mirror or an availability group, each with its instance.
   */
  nodes?: SqlNode[];
  /**
   * Whether one node (`active-passive`) or several nodes (`active-active`) of the cluster or availability group serve the databases. Default: active-passive.
   */
  mode?: "active-passive" | "active-active";
  /**
   * Whether a mirror confirms a transaction before it is committed (`synchronous`) or later (`asynchronous`). Default: synchronous.
   */
  commit?: "synchronous" | "asynchronous";
}
/**
 * SQL Server store with the compliance database. Omit it if the compliance service is disabled.
 */
export interface SqlStore2 {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer: string;
  /**
   * SQL Server instance. Omit it for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. A rule checks whether the product supports it.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases, Express only for the local stores of a server, Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * High availability of the databases: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
  /**
   * Active Directory domain of the database server. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Computers of a failover cluster, a mirror or an availability group, each with its instance.
   */
  nodes?: SqlNode[];
  /**
   * Whether one node (`active-passive`) or several nodes (`active-active`) of the cluster or availability group serve the databases. Default: active-passive.
   */
  mode?: "active-passive" | "active-active";
  /**
   * Whether a mirror confirms a transaction before it is committed (`synchronous`) or later (`asynchronous`). Default: synchronous.
   */
  commit?: "synchronous" | "asynchronous";
}
/**
 * An Office Web Apps Server or Office Online Server, or a farm of them. It renders presentations that users share in meetings. Lync Server 2013 and later.
 */
export interface OfficeWebAppsServer {
  /**
   * Fully qualified domain name of the server or farm, as in its discovery URL.
   */
  fqdn: string;
  /**
   * Network that the server is in. Default: internal.
   */
  network?: "internal" | "perimeter" | "external";
  /**
   * Whether the computers are joined to an Active Directory domain, which they require. Default: true.
   */
  domainJoined?: boolean;
}
/**
 * An Archiving Server, which stores the content of instant messages and conferences. Lync Server 2010 only.
 */
export interface ArchivingServer {
  /**
   * Fully qualified domain name of the Archiving Server. Front End pools reference it by this name.
   */
  fqdn: string;
  /**
   * Other roles on the same computer. An Archiving Server can be collocated only with a Monitoring Server and a database server.
   */
  collocatedWith?: Role[];
  sqlStore?: SqlStore3;
  fileStore?: FileStore;
  /**
   * Whether Message Queuing with Active Directory integration is installed on this computer. Archiving Servers require it.
   */
  messageQueuing?: boolean;
  /**
   * Operating system of this computer with its version, as free text. A rule checks whether the product supports it.
   */
  os?: string;
  /**
   * Build that the server runs: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Whether this computer is physical or a virtual machine. Default: physical.
   */
  platform?: "physical" | "virtual";
}
/**
 * SQL Server store for the data of this server.
 */
export interface SqlStore3 {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer: string;
  /**
   * SQL Server instance. Omit it for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. A rule checks whether the product supports it.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases, Express only for the local stores of a server, Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * High availability of the databases: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
  /**
   * Active Directory domain of the database server. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Computers of a failover cluster, a mirror or an availability group, each with its instance.
   */
  nodes?: SqlNode[];
  /**
   * Whether one node (`active-passive`) or several nodes (`active-active`) of the cluster or availability group serve the databases. Default: active-passive.
   */
  mode?: "active-passive" | "active-active";
  /**
   * Whether a mirror confirms a transaction before it is committed (`synchronous`) or later (`asynchronous`). Default: synchronous.
   */
  commit?: "synchronous" | "asynchronous";
}
/**
 * A Monitoring Server, which collects usage and call quality data.
 */
export interface MonitoringServer {
  /**
   * Fully qualified domain name of the Monitoring Server. Front End pools reference it by this name.
   */
  fqdn: string;
  /**
   * Other roles on the same computer. A Monitoring Server can be collocated with an Archiving Server and a database server.
   */
  collocatedWith?: Role[];
  sqlStore?: SqlStore3;
  fileStore?: FileStore;
  /**
   * Whether Message Queuing with Active Directory integration is installed on this computer.
   */
  messageQueuing?: boolean;
  /**
   * Operating system of this computer with its version, as free text. A rule checks whether the product supports it.
   */
  os?: string;
  /**
   * Build that the server runs: its number or the name of an update. Default: the build of the deployment. `Get-CsServerPatchVersion` shows it.
   */
  build?: string;
  /**
   * Whether this computer is physical or a virtual machine. Default: physical.
   */
  platform?: "physical" | "virtual";
}
/**
 * Branch sites only: the Survivable Branch Appliance or Survivable Branch Server, which keeps voice available during a WAN outage to the central site.
 */
export interface SurvivableBranch {
  /**
   * `appliance` for a Survivable Branch Appliance (25 to 1,000 users), `server` for a Survivable Branch Server (from 1,000 users; up to 5,000 on Lync Server 2010, 2,000 later).
   */
  kind: "appliance" | "server";
  /**
   * Fully qualified domain name of the appliance or server.
   */
  fqdn: string;
  /**
   * FQDN of the Front End pool at the central site that provides presence and conferencing for the branch users.
   */
  pool: string;
  /**
   * Number of users homed at the branch. They count toward the users of `pool`. Omit it if it is not known.
   */
  users?: number;
  /**
   * Build that the appliance or server runs: its number or the name of an update. An appliance may run a build of an earlier product. Default: the build of the deployment.
   */
  build?: string;
  /**
   * FQDN of the Archiving Server that archives the branch users. Lync Server 2010 only.
   */
  archivingServer?: string;
  /**
   * FQDN of the Monitoring Server that collects the data of the branch. Lync Server 2010 only.
   */
  monitoringServer?: string;
  /**
   * FQDN of the Edge pool through which the branch users reach external users.
   */
  edgePool?: string;
  /**
   * FQDNs of further Survivable Branch Appliances at the branch site, in addition to `fqdn`.
   *
   * Items: Fully qualified domain name of an appliance.
   */
  additionalAppliances?: string[];
}
/**
 * A reverse proxy in the perimeter network. It publishes the web services of the pools, such as meeting content and the address book, to users on the Internet.
 */
export interface ReverseProxy {
  /**
   * Fully qualified domain name of the reverse proxy.
   */
  fqdn: string;
  /**
   * What the reverse proxy publishes: `web-services` (external web services of the pools), `meet` and `dial-in` (simple URLs), `autodiscover` (sign-in of mobile clients). If omitted, it is not checked.
   */
  publishes?: ("web-services" | "meet" | "dial-in" | "autodiscover")[];
  /**
   * FQDNs of the Front End and Director pools that have a publishing rule. Default: all pools.
   *
   * Items: FQDN of a published pool.
   */
  pools?: string[];
  /**
   * Ports that the reverse proxy forwards to other ports of the web services.
   */
  portMappings?: PortMapping[];
  /**
   * Whether the reverse proxy passes the original host header on to the web services.
   */
  keepsHostHeader?: boolean;
  /**
   * How the reverse proxy authenticates users: `none`, `ntlm`, `pass-through` (the web services authenticate) or `other`.
   */
  authentication?: "none" | "ntlm" | "pass-through" | "other";
}
/**
 * A server that runs the Office Communications Server 2007 R2 XMPP Gateway, on a dedicated computer in the perimeter network.
 */
export interface XmppGateway {
  /**
   * Fully qualified domain name of the XMPP Gateway.
   */
  fqdn: string;
  /**
   * Whether the hotfix for Lync Server 2010 is installed on the gateway. Install it after the gateway itself. Default: false.
   */
  hotfix?: boolean;
  /**
   * Network of the gateway. The perimeter network is recommended, because the gateway connects to the Edge Server and to XMPP servers on the Internet.
   */
  network?: "perimeter" | "internal";
  /**
   * Operating system of the gateway, as free text. Windows Server 2003 x64 and Windows Server 2008 x64 are documented, Windows Server 2008 R2 is not.
   */
  os?: string;
  /**
   * Other roles on the same computer. The gateway requires a dedicated computer, so the list is normally empty.
   */
  collocatedWith?: Role[];
  certificate?: GatewayCertificate;
}
/**
 * Server certificate of the XMPP Gateway, required for mutual TLS with the Edge Server.
 */
export interface GatewayCertificate {
  /**
   * Subject name (common name) of the certificate: normally the FQDN of the gateway.
   */
  subject: string;
  issuer?: CertificateIssuer;
  /**
   * Subject alternative names of the certificate.
   *
   * Items: A subject alternative name.
   */
  san?: string[];
  eku?: CertificateEku;
}
/**
 * Communication with external users. Remote users, federation, public IM and XMPP require an Edge pool. Each object that has an `enabled` property is enabled when present, unless it sets `enabled: false`.
 */
export interface ExternalAccess {
  remoteUsers?: RemoteUsers;
  federation?: Federation;
  publicIm?: PublicIm;
  xmpp?: Xmpp;
  anonymousGuests?: AnonymousGuests;
  mobility?: Mobility;
  accessEdge?: AccessEdge;
  /**
   * External access policies, which enable scenarios for users. A scenario works only if `accessEdge` allows it too.
   */
  policies?: ExternalAccessPolicy[];
}
/**
 * Remote access: users of the organization who sign in from outside the firewalls without a VPN. Enabled when present.
 */
export interface RemoteUsers {
  /**
   * Whether remote access is enabled. Set it to `false` to disable remote access without deleting the settings. Default: true.
   */
  enabled?: boolean;
  /**
   * Peak number of concurrent remote users. Edge and Director pools are sized for it.
   */
  peakUsers?: number;
}
/**
 * Federation: communication with partner organizations that run Lync Server or a compatible product. Enabled when present.
 */
export interface Federation {
  /**
   * Whether federation is enabled. Set it to `false` to disable federation without deleting the settings. Default: true.
   */
  enabled?: boolean;
  /**
   * Whether partners that are not in `allowedDomains` are discovered through DNS (open federation). Requires DNS SRV routing. Default: false.
   */
  partnerDiscovery?: boolean;
  /**
   * SIP domains of the partners that are allowed by name. Without allowed domains and without partner discovery, federation reaches nobody.
   *
   * Items: SIP domain of a partner.
   */
  allowedDomains?: string[];
  /**
   * SIP domains that are blocked by name.
   *
   * Items: SIP domain of an organization.
   */
  blockedDomains?: string[];
  /**
   * How the Edge Servers route federation requests: `dns-srv` (DNS SRV records) or `default` (one fixed route). Public IM providers require `dns-srv`. Default: dns-srv.
   */
  routing?: "dns-srv" | "default";
  /**
   * Older products that partners still run. They require wider media port ranges, and DNS load balancing of the Edge pool provides no failover for them.
   */
  legacyPartners?: ("ocs-2007" | "ocs-2007-r2")[];
}
/**
 * Public IM connectivity: communication with users of public IM services. Enabled when present. Requires an Edge pool with federation enabled, and possibly a separate license.
 */
export interface PublicIm {
  /**
   * Whether public IM is enabled. Set it to `false` to disable public IM without deleting the settings. Default: true.
   */
  enabled?: boolean;
  /**
   * Names of the public IM providers in use: `windows-live` (also Windows Live, MSN), `aol`, `yahoo` or `skype`, in any letter case. Rules check which providers the product supports and whether they still operate.
   *
   * Items: A public IM provider.
   */
  providers: string[];
  /**
   * Modalities that users expect with public contacts. Instant messaging and presence work with all providers, audio and video only with some, group IM and file transfer with none.
   */
  modalities?: Modality[];
}
/**
 * XMPP federation: communication with users of XMPP services. Enabled when present. Lync Server 2010 requires an Edge pool and a separate XMPP Gateway; 2013 and 2015 include the gateway; 2019 and Subscription Edition do not support XMPP.
 */
export interface Xmpp {
  /**
   * Whether XMPP is enabled. Set it to `false` to disable XMPP without deleting the settings. Default: true.
   */
  enabled?: boolean;
  /**
   * Domains of the XMPP partners.
   *
   * Items: Domain of an XMPP partner.
   */
  partners: string[];
  /**
   * Modalities that users expect with XMPP contacts. Only one-to-one instant messaging and presence work.
   */
  modalities?: Modality[];
}
/**
 * Anonymous meeting guests: external participants without an account. Enabled when present. Requires an Edge pool.
 */
export interface AnonymousGuests {
  /**
   * Whether meetings with anonymous guests are enabled. Set it to `false` to disable them without deleting the settings. Default: true.
   */
  enabled?: boolean;
}
/**
 * Mobility: Lync clients on mobile phones. Enabled when present. Requires a reverse proxy and, for Lync Server 2010, the cumulative update of November 2011.
 */
export interface Mobility {
  /**
   * Whether mobility is enabled. Set it to `false` to disable mobility without deleting the settings. Default: true.
   */
  enabled?: boolean;
}
/**
 * Organization-wide settings of the Access Edge service, named as in Set-CsAccessEdgeConfiguration. If present, they are compared with the scenarios and policies.
 */
export interface AccessEdge {
  /**
   * Whether remote users and anonymous guests can connect over the Internet. Product default: true.
   */
  allowOutsideUsers?: boolean;
  /**
   * Whether internal users can communicate with federated domains. Also required for public IM and XMPP. Product default: false.
   */
  allowFederatedUsers?: boolean;
  /**
   * Whether anonymous users can join meetings from outside the firewall. Product default: false.
   */
  allowAnonymousUsers?: boolean;
  /**
   * Whether partner domains that are not allowed by name are discovered through DNS. Product default: false.
   */
  enablePartnerDiscovery?: boolean;
  /**
   * Whether a disclaimer informs partners that conversations might be archived. Product default: false.
   */
  enableArchivingDisclaimer?: boolean;
  /**
   * Whether the Edge Servers regularly check the certificate revocation lists for the certificates of federated domains. Product default: true.
   */
  keepCrlsUpToDateForPeers?: boolean;
  /**
   * Whether outgoing messages are marked as coming from a verifiable source, so that partners can determine their verification level. Product default: true.
   */
  markSourceVerifiableOnOutgoingMessages?: boolean;
  /**
   * Maximum number of TLS connections to each federated partner, from 1 to 4. Product default: 4. Change it only on request of Microsoft support.
   */
  outgoingTlsCountForFederatedPartners?: number;
  /**
   * FQDN of the server that receives all federation requests. Required with `federation.routing: default`, unused with DNS SRV routing.
   */
  defaultRouteFqdn?: string;
}
/**
 * An external access policy, with settings named as in New-CsExternalAccessPolicy. A site has at most one.
 */
export interface ExternalAccessPolicy {
  scope: PolicyScope;
  /**
   * Name of the policy. Required for user policies, which are assigned by name.
   */
  name?: string;
  /**
   * Site policies only: name of the site that the policy applies to.
   */
  site?: string;
  /**
   * Whether users can connect over the Internet, from outside the internal network. Product default: false.
   */
  enableOutsideAccess?: boolean;
  /**
   * Whether users can communicate with users of federated organizations. Product default: false.
   */
  enableFederationAccess?: boolean;
  /**
   * Whether users can communicate with users of public IM providers. Product default: false.
   */
  enablePublicCloudAccess?: boolean;
  /**
   * Whether users can hold audio and video conversations with users of public IM providers.
   */
  enablePublicCloudAudioVideoAccess?: boolean;
  /**
   * Whether users can communicate with XMPP partners. Lync Server 2013 and later; Lync Server 2010 has no such setting. Product default: false.
   */
  enableXmppAccess?: boolean;
  assignedUsers?: UserSelection;
}
/**
 * Licenses that the organization holds. They are compared with what the deployment uses; the result is not legal advice.
 */
export interface Licensing {
  /**
   * Whether the organization has a volume license for the product. Without one, public IM may require a separate license.
   */
  volumeLicense?: boolean;
  publicIm?: PublicImLicense;
  /**
   * Number of Standard client access licenses (CALs), per user or device. They cover instant messaging, presence and joining conferences.
   */
  standardCals?: number;
  /**
   * Number of Enterprise CALs, in addition to Standard CALs. They cover organizing audio, video and web conferences.
   */
  enterpriseCals?: number;
  /**
   * Number of Plus CALs, in addition to Standard CALs. They cover Enterprise Voice.
   */
  plusCals?: number;
}
/**
 * License for public IM connectivity.
 */
export interface PublicImLicense {
  /**
   * Public IM providers that the license covers, named as in `externalAccess.publicIm.providers`.
   *
   * Items: A public IM provider.
   */
  providers: string[];
  /**
   * Reference to the license, such as an agreement or order number.
   */
  reference?: string;
}
/**
 * Archiving of instant messages and conference content: the requirements of the organization and the configuration of the product.
 */
export interface Archiving {
  /**
   * Whether the organization is required to archive, for example by compliance regulations. Default: false.
   */
  required?: boolean;
  /**
   * Users whose communication is archived: `all-users`, `selected-users` or `none`. Default: none.
   */
  scope?: "none" | "all-users" | "selected-users";
  selectedUsers?: UserSelection;
  /**
   * Whether communication between users of the organization is archived.
   */
  internal?: boolean;
  /**
   * Whether communication with at least one external user is archived.
   */
  external?: boolean;
  /**
   * Content that is archived: `im` (instant messages) and `conferencing` (uploaded conference content and events). Conferencing can be archived only together with instant messages.
   */
  content?: ("im" | "conferencing")[];
  /**
   * Content that must be archived by regulation. The products archive only `im` and `conferencing`; all other content requires another solution.
   */
  requiredContent?: (
    | "im"
    | "conferencing"
    | "file-transfer"
    | "audio"
    | "video"
    | "application-sharing"
    | "annotations"
    | "polls"
    | "persistent-chat"
  )[];
  /**
   * Whether instant messaging is blocked while archiving fails, so that no message remains unarchived (BlockOnArchiveFailure). Default: false.
   */
  criticalMode?: boolean;
  /**
   * Whether archived data is purged from the database after the retention period (EnablePurging). Without purging, the database grows without limit.
   */
  purge?: boolean;
  /**
   * Whether only exported data is purged (PurgeExportedArchivesOnly). `retentionDays` then has no effect on data that was not exported.
   */
  purgeExportedOnly?: boolean;
  /**
   * Number of days that archived data is kept before it is purged (KeepArchivingDataForDays), from 1 to 2,562. Takes effect only with `purge`. Product default: 14.
   */
  retentionDays?: number;
  /**
   * Number of days that archived data must be kept by regulation.
   */
  requiredRetentionDays?: number;
  /**
   * Store for archived data: `sql` (SQL Server), `exchange` (mailboxes on Exchange Server) or `both`. Lync Server 2013 and later, whose pools can name the archiving database in `archivingStore`; Lync Server 2010 uses the store of its Archiving Servers.
   */
  store?: "sql" | "exchange" | "both";
  inPlaceHold?: UserSelection1;
  /**
   * Archiving policies, which determine whose communication is archived. Nothing is archived unless a policy enables it.
   */
  policies?: ArchivingPolicy[];
}
/**
 * An archiving policy, with separate settings for internal and external communication.
 */
export interface ArchivingPolicy {
  scope: PolicyScope;
  /**
   * Name of the policy. Required for user policies, which are assigned by name.
   */
  name?: string;
  /**
   * Site policies only: name of the site that the policy applies to.
   */
  site?: string;
  /**
   * Whether the policy archives communication between users of the organization. Default: false.
   */
  internal?: boolean;
  /**
   * Whether the policy archives communication with at least one external user. Default: false.
   */
  external?: boolean;
  assignedUsers?: UserSelection;
}
/**
 * DNS records, certificates and firewall rules of the deployment. Each list is checked only if it is present.
 */
export interface Network {
  /**
   * Whether clients locate their server through DNS SRV records. Set it to `false` if Group Policy configures the server. Default: true.
   */
  clientAutoConfiguration?: boolean;
  /**
   * Whether TLS 1.0 and TLS 1.1 are disabled, so that all connections use TLS 1.2. It requires a minimum build. Default: false.
   */
  tls12Only?: boolean;
  simpleUrls?: SimpleUrls;
  /**
   * Internal and external DNS records of the deployment.
   */
  dnsRecords?: DnsRecord[];
  /**
   * Certificates of the servers.
   */
  certificates?: Certificate[];
  /**
   * Rules of the internal and external firewalls of the perimeter network, and of firewalls in the internal network.
   */
  firewallRules?: FirewallRule[];
  /**
   * Whether IPsec applies to the media ports of the servers and clients. The product requires exceptions for them.
   */
  ipsecOnMediaPorts?: boolean;
}
/**
 * Simple URLs of the organization: the addresses of its meetings, of its dial-in conferencing settings and of its control panel. Their hosts require DNS records and names on certificates. If they are omitted, records whose names start with meet and dialin are expected.
 */
export interface SimpleUrls {
  /**
   * Meet simple URLs, one for each SIP domain.
   */
  meet?: MeetUrl[];
  /**
   * Dial-in simple URL, one for the organization.
   */
  dialIn?: string;
  /**
   * Admin simple URL, which only the internal network uses. Optional.
   */
  admin?: string;
}
/**
 * The Meet simple URL of a SIP domain.
 */
export interface MeetUrl {
  /**
   * SIP domain of the users who organize the meetings.
   */
  sipDomain: string;
  /**
   * URL with which the addresses of meetings start.
   */
  url: string;
}
/**
 * A DNS record.
 */
export interface DnsRecord {
  /**
   * DNS zone of the record: `internal` (the internal network) or `external` (the Internet).
   */
  zone: "internal" | "external";
  /**
   * Type of the record.
   */
  type: "A" | "AAAA" | "CNAME" | "SRV";
  /**
   * Full name of the record.
   */
  name: string;
  /**
   * SRV records only: port of the service, from 1 to 65535.
   */
  port?: number;
  /**
   * SRV records only: priority of the targets, from 0 to 65535. Clients use the lowest first. For targets with different priorities, list one record for each.
   */
  priority?: number;
  /**
   * SRV records only: weight of the targets among those with the same priority, from 0 to 65535. Clients prefer the highest.
   */
  weight?: number;
  /**
   * Targets of the record: IP addresses for A and AAAA, a host name for CNAME, host names for SRV. An A record for DNS load balancing has one address per server. A name with several records has the targets of all of them.
   *
   * Items: An IP address or host name.
   */
  targets?: string[];
}
/**
 * A certificate of one or more servers.
 */
export interface Certificate {
  /**
   * Usage of the certificate. `edge-external` covers the Access Edge and Web Conferencing Edge services, `edge-internal` the internal interface, `av-authentication` the A/V authentication service, `front-end` and `director` the default and web certificates of these servers, `server-to-server` authentication (OAuth) between Front End Servers and Exchange, and each other usage the default certificate of the servers or appliances that it names.
   */
  usage:
    | "edge-external"
    | "edge-internal"
    | "av-authentication"
    | "front-end"
    | "director"
    | "reverse-proxy"
    | "xmpp-gateway"
    | "server-to-server"
    | "mediation"
    | "survivable-branch";
  issuer?: CertificateIssuer;
  /**
   * Subject name (common name) of the certificate: the FQDN of a pool, server or Edge service. Wildcards are supported only for the internal interface of Edge Servers, from Lync Server 2013.
   */
  subject: string;
  /**
   * Subject alternative names. Those of the external Edge certificate include the Access Edge FQDN, the Web Conferencing Edge FQDN and `sip.` with each SIP domain; those of a Front End Server or Director include the pool FQDN, the FQDNs of its servers and web services, and the host names of the simple URLs.
   *
   * Items: A subject alternative name.
   */
  san?: string[];
  eku?: CertificateEku;
  /**
   * Whether the private key can be exported. Required for an Edge pool with several servers, because all servers share one certificate. Internal servers have keys that cannot be exported.
   */
  exportable?: boolean;
  /**
   * Length of the key in bits, from 1 to 65,536. From Skype for Business Server 2015, 1024, 2048 and 4096 are supported, and 2048 or more is recommended. Not checked with an ECDH algorithm, whose keys are shorter.
   */
  keyBits?: number;
  /**
   * Hash algorithm of the signature. From Skype for Business Server 2015, SHA-1 and SHA-2 (224 to 512 bits) are supported.
   */
  hash?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
  /**
   * Signature algorithm: `rsa` (the default of the products) or an ECDH algorithm. `rsassa-pss` is not supported from Skype for Business Server 2015.
   */
  signatureAlgorithm?: "rsa" | "rsassa-pss" | "ecdh-p256" | "ecdh-p384" | "ecdh-p521";
  /**
   * Kind of provider that stores the private key: a cryptographic service provider (`csp`), or Cryptography API: Next Generation (`cng`), which is not supported from Skype for Business Server 2015.
   */
  keyProvider?: "csp" | "cng";
  /**
   * Whether the certificate contains a distribution point of certificate revocation lists. Required from Skype for Business Server 2015.
   */
  crlDistributionPoint?: boolean;
  /**
   * Whether the certificate is requested by auto-enrollment. Supported for internal servers, not for Edge Servers.
   */
  autoEnrolled?: boolean;
  /**
   * Friendly name of the certificate. It must be unique on a computer.
   */
  friendlyName?: string;
  /**
   * FQDNs of the servers or pools that use the certificate.
   *
   * Items: FQDN of a server or pool.
   */
  assignedTo?: string[];
}
/**
 * A firewall rule that allows traffic.
 */
export interface FirewallRule {
  /**
   * Source of the connection: a role or network.
   */
  from:
    | "internet"
    | "internal"
    | "access-edge"
    | "web-conferencing-edge"
    | "av-edge"
    | "edge-internal"
    | "reverse-proxy"
    | "xmpp-gateway"
    | "front-end"
    | "director"
    | "mediation"
    | "persistent-chat"
    | "office-web-apps"
    | "file-store"
    | "survivable-branch";
  /**
   * Destination of the connection: a role or network.
   */
  to:
    | "internet"
    | "internal"
    | "access-edge"
    | "web-conferencing-edge"
    | "av-edge"
    | "edge-internal"
    | "reverse-proxy"
    | "xmpp-gateway"
    | "front-end"
    | "director"
    | "mediation"
    | "persistent-chat"
    | "office-web-apps"
    | "file-store"
    | "survivable-branch";
  /**
   * Transport protocol of the rule.
   */
  protocol: "tcp" | "udp";
  /**
   * Destination port from 1 to 65535, or a port range such as `50000-59999`.
   */
  ports: number | string;
  /**
   * Direction of the connection: `in` (toward the more trusted network), `out` (toward the less trusted network) or `both` (either end can open it). If omitted, only `from` opens the connection.
   */
  direction?: "in" | "out" | "both";
}
/**
 * Expected growth in the number of users. `lync-policy headroom` uses it to forecast the month in which each limit is reached. It has no effect on checks.
 */
export interface Growth {
  /**
   * Growth of all user counts per month, compounded: a percentage from 0% to 100% with at most four decimal places.
   */
  perMonth?: string;
}
/**
 * A computer of the inventory, with its roles and properties.
 */
export interface Machine {
  /**
   * Fully qualified domain name of the computer, as in DNS and in its certificate.
   */
  fqdn: string;
  /**
   * Operating system of this computer with its version, as free text. A rule checks whether the product supports it.
   */
  os?: string;
  /**
   * Build that this computer runs: its number or the name of an update. Default: the build of its pool, otherwise that of the deployment. `Get-CsServerPatchVersion` shows it. Builds of other products, such as SQL Server, are not checked.
   */
  build?: string;
  /**
   * Whether this computer is physical or a virtual machine. Default: the platform of its pool, otherwise virtual if `hypervisor`, `host` or `virtualMachine` is stated, otherwise physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Virtualization product that runs this virtual machine, as free text.
   */
  hypervisor?: string;
  /**
   * Physical host of this virtual machine. Distribute the virtual servers of a pool over several hosts.
   */
  host?: string;
  /**
   * Number of processor cores, or of virtual processors of a virtual machine, from 1 to 4,096.
   */
  cpuCores?: number;
  /**
   * Memory in gigabytes, greater than 0 and at most 65,536.
   */
  memoryGb?: number;
  /**
   * Active Directory domain of the computer. The servers of a pool and its Back End must be in one domain.
   */
  domain?: string;
  /**
   * Version of the .NET Framework on the computer. Put it in quotes: YAML reads an unquoted `4.8` as a number.
   */
  dotNet?: string;
  /**
   * Clock rate of the processors in gigahertz, greater than 0 and at most 20.
   */
  cpuGhz?: number;
  /**
   * Whether hyper-threading is enabled on the processors.
   */
  hyperThreading?: boolean;
  /**
   * Whether the BIOS of the computer runs memory in NUMA mode. Skype for Business Server 2019 recommends flat mode, without NUMA.
   */
  numa?: boolean;
  /**
   * Number of queues for receive side scaling (RSS) of the network adapters, from 1 to 1,024.
   */
  receiveQueues?: number;
  disks?: Disks;
  /**
   * Network adapters of the computer that carry an address of their own. Two adapters that work as a team count as one.
   */
  networkAdapters?: NetworkAdapter[];
  virtualMachine?: VirtualMachine;
  /**
   * Software on the computer that affects the product: an ISA Server firewall client (`isa-client`), other software that hooks into Winsock, such as a third-party firewall or the network inspection of an antivirus product (`winsock-provider`), or Windows Admin Center on port 443 (`admin-center-443`).
   */
  software?: ("isa-client" | "winsock-provider" | "admin-center-443")[];
  /**
   * Updates of Windows that are installed on the computer, by their KB number. Checked only if present.
   *
   * Items: KB number of an update.
   */
  windowsUpdates?: string[];
  /**
   * Whether the script that prepares Windows Server 2022 for the product was run on the computer.
   */
  compatibilityScript?: boolean;
  /**
   * Whether Message Queuing with Active Directory integration is installed on this computer. Lync Server 2010 requires it on Archiving Servers and on all Front End Servers whose users are archived.
   */
  messageQueuing?: boolean;
  /**
   * Roles of this computer. State them if several roles share one computer; only certain combinations are supported.
   */
  roles?: Role[];
}
/**
 * Connection to Microsoft 365: what the deployment shares with the cloud. Enabled when present.
 */
export interface Hybrid {
  /**
   * Whether the deployment is connected to Microsoft 365. Set it to `false` to disable hybrid without deleting the settings. Default: true.
   */
  enabled?: boolean;
  tenant?: Tenant;
  /**
   * Whether users are moved between the deployment and Microsoft 365. It requires a minimum build. Default: false.
   */
  movesUsers?: boolean;
  /**
   * Whether online users keep their telephone numbers on the deployment (hybrid voice). Default: false.
   */
  voice?: boolean;
  /**
   * Number of users who are homed in Microsoft 365. The upper bound only catches typing errors.
   */
  onlineUsers?: number;
  licenses?: OnlineLicenses;
  modes?: TeamsModes;
  /**
   * Whether the deployment authenticates to Exchange Online with a dedicated hybrid application in Microsoft Entra ID instead of the shared service principal. It requires a minimum build. Default: false.
   */
  dedicatedApplication?: boolean;
}
/**
 * The Microsoft 365 organization that the deployment is connected to. A deployment can be connected to one only.
 */
export interface Tenant {
  /**
   * External access of the organization in Microsoft 365: `open` (all domains that are not blocked), `allow-list` (the allowed domains only) or `off`.
   */
  federation?: "open" | "allow-list" | "off";
  /**
   * SIP domains that are allowed by name in Microsoft 365.
   *
   * Items: SIP domain of an organization.
   */
  allowedDomains?: string[];
  /**
   * SIP domains that are blocked by name in Microsoft 365.
   *
   * Items: SIP domain of an organization.
   */
  blockedDomains?: string[];
  /**
   * Whether Microsoft 365 shares the SIP domains with the deployment (`SharedSipAddressSpace`).
   */
  sharedSipAddressSpace?: boolean;
}
/**
 * Licenses of users in Microsoft 365. Checked only if `onlineUsers` is present.
 */
export interface OnlineLicenses {
  /**
   * Number of users with a license for Microsoft Teams.
   */
  teams?: number;
  /**
   * Number of users with a license for Skype for Business Online (Plan 2).
   */
  skypeForBusinessOnline?: number;
}
/**
 * Coexistence modes of Microsoft Teams.
 */
export interface TeamsModes {
  /**
   * Modes of the users who are homed in Microsoft 365.
   */
  online?: ("islands" | "sfb-only" | "sfb-with-teams-collab" | "sfb-with-teams-collab-and-meetings" | "teams-only")[];
  /**
   * Modes of the users who are homed in the deployment.
   */
  onPremises?: (
    "islands" | "sfb-only" | "sfb-with-teams-collab" | "sfb-with-teams-collab-and-meetings" | "teams-only"
  )[];
}
/**
 * Active Directory Domain Services of the deployment.
 */
export interface ActiveDirectory {
  /**
   * Arrangement of forests and domains: one forest with one domain (`single-domain`), with one tree of domains (`single-tree`) or with several trees (`multiple-trees`); several forests with user objects copied to a `central-forest`, or with a `resource-forest` for the servers, alone, with Exchange Online (`resource-forest-exchange-online`) or in a hybrid deployment (`resource-forest-hybrid`). `other`: an arrangement that is none of these.
   */
  layout?:
    | "single-domain"
    | "single-tree"
    | "multiple-trees"
    | "central-forest"
    | "resource-forest"
    | "resource-forest-exchange-online"
    | "resource-forest-hybrid"
    | "other";
  /**
   * Functional level of the forest, as the name of an operating system.
   */
  forestLevel?: string;
  /**
   * DNS name of the root domain of the forest.
   */
  rootDomain?: string;
  /**
   * Domains that contain servers or users of the deployment.
   */
  domains?: DirectoryDomain[];
  /**
   * Domain controllers of these domains.
   */
  domainControllers?: DomainController[];
}
/**
 * An Active Directory domain.
 */
export interface DirectoryDomain {
  /**
   * DNS name of the domain.
   */
  name: string;
  /**
   * Functional level of the domain, as the name of an operating system.
   */
  level?: string;
  /**
   * Whether the domain is to be renamed, or was renamed after the product was installed. Default: false.
   */
  renamed?: boolean;
}
/**
 * A domain controller, or several that are alike.
 */
export interface DomainController {
  /**
   * Name of the domain controller.
   */
  name?: string;
  /**
   * Operating system with its version, as free text.
   */
  os?: string;
  /**
   * Domain of the domain controller.
   */
  domain?: string;
  /**
   * Name of the site of the deployment that the domain controller is in.
   */
  site?: string;
  /**
   * Whether it is a read-only domain controller. Default: false.
   */
  readOnly?: boolean;
}
/**
 * A physical host of virtual machines. Servers refer to it by their property `host`.
 */
export interface VirtualizationHost {
  /**
   * Name of the host, as in the property `host` of its virtual machines.
   */
  name: string;
  /**
   * Virtualization product of the host, as free text.
   */
  hypervisor?: string;
  /**
   * Operating system of the host with its version, as free text. Omit it if the hypervisor has none.
   */
  os?: string;
  /**
   * Whether the hypervisor has passed the Windows Server Virtualization Validation Program for the operating systems of its virtual machines.
   */
  validated?: boolean;
  /**
   * Number of physical processor cores, from 1 to 4,096.
   */
  cpuCores?: number;
  /**
   * Whether hyper-threading is enabled on the processors of the host.
   */
  hyperThreading?: boolean;
}
/**
 * Exchange Server or Exchange Online, which the deployment is integrated with.
 */
export interface Exchange {
  /**
   * Versions that mailboxes of the users are on.
   */
  versions?: (
    | "exchange-server-2007"
    | "exchange-server-2010"
    | "exchange-server-2013"
    | "exchange-server-2016"
    | "exchange-server-2019"
    | "exchange-server-se"
    | "exchange-online"
  )[];
  unifiedMessaging?: UnifiedMessaging;
  /**
   * Whether Cloud Voicemail records the voice messages of users. It requires hybrid. Default: false.
   */
  cloudVoicemail?: boolean;
  /**
   * Further features that use Exchange: `contacts` (unified contact store), `photos` (high resolution) and `archive-search`.
   */
  features?: ("contacts" | "photos" | "archive-search")[];
}
/**
 * Exchange Unified Messaging, which records voice messages of users. Enabled when present.
 */
export interface UnifiedMessaging {
  /**
   * Whether Exchange Unified Messaging is enabled. Set it to `false` to disable it without deleting the settings. Default: true.
   */
  enabled?: boolean;
  /**
   * Versions of Exchange that run Unified Messaging. Default: the versions of the mailboxes.
   */
  versions?: (
    | "exchange-server-2007"
    | "exchange-server-2010"
    | "exchange-server-2013"
    | "exchange-server-2016"
    | "exchange-server-2019"
    | "exchange-server-se"
    | "exchange-online"
  )[];
  /**
   * Lowest number of Unified Messaging servers for a SIP dial plan, from 1 to 1,000.
   */
  serversPerDialPlan?: number;
  /**
   * Security of the SIP dial plans.
   */
  dialPlanSecurity?: "unsecured" | "sip-secured" | "secured";
  /**
   * Issuer of the certificates of the Unified Messaging servers: a `public` or `private` certification authority, or `self-signed`.
   */
  certificate?: "public" | "private" | "self-signed";
  /**
   * Whether Unified Messaging receives faxes.
   */
  fax?: boolean;
}
/**
 * Where modern authentication is enabled. State both sides of a hybrid deployment.
 */
export interface ModernAuthentication {
  /**
   * Whether it is enabled on the servers of the deployment.
   */
  skypeForBusiness?: boolean;
  /**
   * Whether it is enabled on Exchange Server.
   */
  exchange?: boolean;
  /**
   * Whether it is enabled for Microsoft Teams and Skype for Business Online.
   */
  skypeForBusinessOnline?: boolean;
  /**
   * Whether it is enabled for Exchange Online.
   */
  exchangeOnline?: boolean;
  /**
   * Whether clients have the setting `AllowADALForNonLyncIndependentOfLync`.
   */
  allowsIndependent?: boolean;
}
