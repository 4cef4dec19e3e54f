// Generated from schemas/deployment.schema.json by `npm run gen`; change that file, not this one.

/**
 * Servers of the pool: a count while planning (0 to 1,000,000; the upper bound only catches slips of the pen), or a list of FQDNs or server objects once they are known.
 */
export type Servers = number | Server[];
/**
 * A server of a pool: its FQDN, or an object with its FQDN and what is known about the computer.
 */
export type Server =
  | string
  | {
      /**
       * Fully qualified domain name of the computer, as its certificate and DNS give it.
       */
      fqdn: string;
      /**
       * Operating system of this computer, as free text with its version. Whether the product supports it is checked by a rule.
       */
      os?: string;
      /**
       * Whether this computer is physical or a virtual machine. Default: what its pool states, otherwise physical.
       */
      platform?: "physical" | "virtual";
      /**
       * Virtualization product that runs this virtual machine, as free text.
       */
      hypervisor?: string;
      /**
       * Physical host of this virtual machine. Virtual servers of one pool are best spread over several hosts.
       */
      host?: string;
      /**
       * Processor cores, or virtual processors of a virtual machine: a whole number from 1 to 4,096.
       */
      cpuCores?: number;
      /**
       * Memory in gigabytes, above 0 and at most 65,536.
       */
      memoryGb?: number;
      /**
       * Whether Message Queuing with Active Directory integration is installed on this computer. Lync Server 2010 needs it on the Archiving Server and on every Front End Server whose users are archived.
       */
      messageQueuing?: boolean;
      /**
       * Roles this computer carries. State them where several roles share one computer: only certain combinations are supported.
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
  | "survivable-branch";
/**
 * Who issued the certificate: a `public` certification authority, or a `private` one of the organization.
 */
export type CertificateIssuer = "public" | "private";
/**
 * Enhanced key usage of the certificate: `server` and `client` authentication.
 */
export type CertificateEku = ("server" | "client")[];
/**
 * A way of communicating. `im` is between two people, `multiparty-im` between more.
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
 * Whom a policy applies to: `global` (everybody), `site` (the users of one site) or `user` (the users it is assigned to). A user policy beats a site policy, which beats the global one.
 */
export type PolicyScope = "global" | "site" | "user";
/**
 * The users that are meant: how many they are (0 to 1,000,000,000; the upper bound only catches slips of the pen), or a list of their SIP addresses or names.
 */
export type UserSelection = number | string[];

/**
 * Manifest of lync-policy: a deployment of Microsoft Lync Server 2010 or one of its successors, as planned or as built.
 */
export interface Deployment {
  /**
   * Version of the manifest format. Documents of other families are left alone.
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
 * What the deployment is called, and free notes about it.
 */
export interface Metadata {
  /**
   * Name of the deployment. Findings and reports call it by this name.
   */
  name: string;
  /**
   * Short key and value pairs to group or select deployments by. They have no effect on any check.
   */
  labels?: {
    [k: string]: string;
  };
  /**
   * Key and value pairs with notes for people or other tools. They have no effect on any check.
   */
  annotations?: {
    [k: string]: string;
  };
}
/**
 * The deployment itself: product, sites with their pools and servers, external access, licensing and archiving.
 */
export interface DeploymentSpec {
  /**
   * The server product that is deployed. It decides which capacity limits, features and support dates apply.
   */
  product:
    | "lync-server-2010"
    | "lync-server-2013"
    | "skype-for-business-server-2015"
    | "skype-for-business-server-2019"
    | "skype-for-business-server-se";
  /**
   * What the organization asks of the deployment: `high` means that it stays usable when any one server is lost. Default: standard.
   */
  availability?: "standard" | "high";
  /**
   * SIP domains of the users' addresses. The first one is the default SIP domain.
   *
   * Items: A SIP domain, the part of a SIP address after the @.
   */
  sipDomains?: string[];
  /**
   * Sites of the topology, central and branch. At least one is needed.
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
   * Inventory of computers that belong to no pool above, or whose roles are worth stating. A computer named elsewhere may be described here by the same FQDN.
   */
  servers?: Machine[];
}
/**
 * A site: a well-connected set of computers. A central site has at least one Front End pool or Standard Edition server; a branch site belongs to one central site.
 */
export interface Site {
  /**
   * Name of the site, unique in the deployment.
   */
  name: string;
  /**
   * Whether this is a central site or a branch site. Default: central.
   */
  kind?: "central" | "branch";
  /**
   * Branch sites only: name of the central site that this branch site belongs to.
   */
  centralSite?: string;
  /**
   * Number of users at the site. The sizing of its A/V Conferencing Servers starts from it.
   */
  users?: number;
  /**
   * Enterprise Edition Front End pools and Standard Edition servers of the site. A Standard Edition server counts as a pool of its own.
   */
  frontEndPools?: FrontEndPool[];
  /**
   * Edge pools of the site. A single Edge Server is a pool of one.
   */
  edgePools?: EdgePool[];
  /**
   * Director pools of the site. A single Director is a pool of one.
   */
  directorPools?: DirectorPool[];
  /**
   * Stand-alone A/V Conferencing pools of the site. Lync Server 2010 only; later products run A/V conferencing on the Front End Servers.
   */
  avConferencingPools?: AvConferencingPool[];
  /**
   * Archiving Servers of the site. Lync Server 2010 only; later products archive on the Front End Servers, see `archiving.store`.
   */
  archivingServers?: ArchivingServer[];
  /**
   * Monitoring Servers of the site.
   */
  monitoringServers?: MonitoringServer[];
  survivableBranch?: SurvivableBranch;
  /**
   * Director or Edge pool that carries the SIP federation traffic of the site: its FQDN. It needs an Edge pool with federation enabled.
   */
  federationRoute?: string;
}
/**
 * A Front End pool, or a Standard Edition server, which is a pool of one. It homes users and serves their instant messaging and presence.
 */
export interface FrontEndPool {
  /**
   * Fully qualified domain name of the pool. For a Standard Edition server it is the name of the computer.
   */
  fqdn: string;
  /**
   * `enterprise` for a pool of Front End Servers with a separate Back End database, `standard` for a Standard Edition server, which runs on one computer.
   */
  edition: "enterprise" | "standard";
  /**
   * Number of users homed in the pool, without those of survivable branches that point at it; these are added. The upper bound of 1,000,000,000 only catches slips of the pen.
   */
  homedUsers: number;
  servers: Servers;
  /**
   * Whether the servers of the pool are physical or virtual machines. A server object may state otherwise. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of every server of the pool, as free text. A server object may state another.
   */
  os?: string;
  /**
   * Whether Message Queuing with Active Directory integration is installed on every server of the pool. A server object may state otherwise. Lync Server 2010 needs it where users are archived.
   */
  messageQueuing?: boolean;
  /**
   * Average number of signed-in endpoints per user, from 0 to 64. Left out, the figure of the product's user model applies: 1.5 for Lync Server 2010.
   */
  endpointsPerUser?: number;
  features?: PoolFeatures;
  /**
   * Services that run on the Front End Servers of the pool instead of on servers of their own.
   */
  collocated?: ("av-conferencing" | "mediation")[];
  loadBalancing?: PoolLoadBalancing;
  webServices?: WebServices;
  /**
   * Edge pool through which the users of this pool reach external users: its FQDN. A pool uses at most one Edge pool; several pools may share one.
   */
  edgePool?: string;
  /**
   * Archiving Server that archives the users of this pool: its FQDN. Lync Server 2010 only; a pool uses at most one, several pools may share one.
   */
  archivingServer?: string;
  /**
   * Monitoring Server that collects the data of this pool: its FQDN.
   */
  monitoringServer?: string;
  /**
   * Stand-alone A/V Conferencing pool that this pool uses: its FQDN. Leave it out where A/V conferencing is collocated.
   */
  avConferencingPool?: string;
  backEnd?: BackEnd;
  fileStore?: FileStore;
  /**
   * Front End pool that takes over the users of this pool in a disaster: its FQDN. Lync Server 2013 and later.
   */
  pairedWith?: string;
}
/**
 * Features that are enabled on the pool. Instant messaging and presence are always on.
 */
export interface PoolFeatures {
  /**
   * Whether conferencing is enabled on the pool. Instant messaging between more than two people needs it.
   */
  conferencing?: boolean;
  /**
   * Whether users may hold instant messaging conversations with more than two people. It needs `conferencing`, even where audio and video stay off.
   */
  multipartyIm?: boolean;
  /**
   * Whether users may hold audio and video conferences. It needs an A/V Conferencing service, collocated or stand-alone.
   */
  avConferencing?: boolean;
  /**
   * Whether users of the pool use Enterprise Voice.
   */
  enterpriseVoice?: boolean;
}
/**
 * How client traffic is spread over the servers of the pool. A pool of several servers needs it for SIP and for HTTP.
 */
export interface PoolLoadBalancing {
  /**
   * Load balancing of SIP traffic: `dns`, `hardware` (a hardware load balancer) or `none`.
   */
  sip?: "dns" | "hardware" | "none";
  /**
   * Load balancing of HTTP and HTTPS traffic: `hardware` or `none`. DNS load balancing cannot carry web traffic.
   */
  http?: "hardware" | "none";
}
/**
 * Names under which clients reach the web services of the pool, such as meeting content and the address book.
 */
export interface WebServices {
  /**
   * FQDN of the web services inside the network. With DNS load balancing it differs from the pool FQDN; on a Standard Edition server it is not overridden.
   */
  internalFqdn?: string;
  /**
   * FQDN of the web services on the Internet. It resolves to the reverse proxy.
   */
  externalFqdn?: string;
}
/**
 * SQL Server store with the Back End database of the pool. A Standard Edition server brings its own SQL Server Express and needs none.
 */
export interface BackEnd {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer?: string;
  /**
   * SQL Server instance. Leave it out for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. Whether the product supports it is checked by a rule.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases; Express only for the local stores of a server; Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * How the databases survive the loss of a server: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
}
/**
 * File share in which the pool or server keeps its files. The share must exist before the topology is published.
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
}
/**
 * An Edge pool in the perimeter network. It connects remote users, federated partners, public IM services and meeting guests.
 */
export interface EdgePool {
  /**
   * Internal fully qualified domain name of the Edge pool. For a single Edge Server it is the name of the computer.
   */
  fqdn: string;
  servers: Servers;
  /**
   * Whether federation is enabled on this Edge pool. Federated partners, public IM and XMPP all need it, and only one Edge pool may have it. Default: false.
   */
  federation?: boolean;
  /**
   * Edge services that run on the pool: Access Edge, Web Conferencing Edge, A/V Edge. Default: all three, the only layout that is supported.
   */
  services?: ("access" | "web-conferencing" | "av")[];
  /**
   * Port on which the Access Edge service takes federation traffic, from 1 to 65535. Default: 5061, which partners expect.
   */
  federationPort?: number;
  externalFqdns?: ExternalFqdns;
  /**
   * Whether the three Edge services share one external FQDN and IP address; they then need different ports. Possible but not recommended, because remote firewalls block unusual ports. Default: false.
   */
  singleFqdn?: boolean;
  ports?: EdgePorts;
  loadBalancing?: EdgeLoadBalancing;
  nat?: EdgeNat;
  /**
   * Public IP addresses of the Edge services, behind NAT or not, over all servers of the pool: three for each Edge Server, one with `singleFqdn`. The virtual addresses of a hardware load balancer do not count.
   *
   * Items: A public IP address.
   */
  publicIps?: string[];
  /**
   * Server to which the Edge pool passes inbound traffic: the FQDN of a Director pool, a Front End pool or a Standard Edition server. A Director is preferred where there is one.
   */
  nextHop?: string;
  /**
   * Whether the Edge Servers are members of the internal Active Directory domain. A workgroup is recommended. Default: false.
   */
  domainJoined?: boolean;
  /**
   * Whether the servers of the Edge pool are physical or virtual machines. A server object may state otherwise. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of every server of the Edge pool, as free text. A server object may state another.
   */
  os?: string;
}
/**
 * Names under which the Edge services are reached from the Internet. With `singleFqdn` only `access` is needed.
 */
export interface ExternalFqdns {
  /**
   * External FQDN of the Access Edge service. Public IM providers are provisioned with it, so changing it later means provisioning again.
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
 * External TCP ports of the Edge services. With one IP address per service all three are usually 443; with `singleFqdn` they must differ.
 */
export interface EdgePorts {
  /**
   * Port of the Access Edge service for remote users, from 1 to 65535: usually 443, with `singleFqdn` for example 444.
   */
  access?: number;
  /**
   * Port of the Web Conferencing Edge service, from 1 to 65535: usually 443, with `singleFqdn` for example 8057.
   */
  webConferencing?: number;
  /**
   * Port of the A/V Edge service, from 1 to 65535: usually 443.
   */
  av?: number;
}
/**
 * How traffic is spread over the servers of the Edge pool. Both sides must use the same kind.
 */
export interface EdgeLoadBalancing {
  /**
   * Load balancing of the internal interfaces: `dns`, `hardware` (a hardware load balancer) or `none`.
   */
  internal?: "dns" | "hardware" | "none";
  /**
   * Load balancing of the external interfaces: `dns`, `hardware` (a hardware load balancer; needs public IP addresses, without NAT) or `none`.
   */
  external?: "dns" | "hardware" | "none";
}
/**
 * Network address translation in front of the external interfaces of the Edge pool. Leave it out where the interfaces have public IP addresses.
 */
export interface EdgeNat {
  /**
   * Set to `false` to switch address translation off without deleting the settings. Default: true, so the object counts as enabled merely by being there.
   */
  enabled?: boolean;
  /**
   * External interfaces behind NAT, named by their Edge service. Default: all three; translating only some of them is not supported.
   */
  interfaces?: ("access" | "web-conferencing" | "av")[];
  /**
   * Public IP address that is translated to the A/V Edge service. Topology Builder needs it when NAT is enabled.
   */
  publicAvIp?: string;
}
/**
 * A Director pool. It authenticates users who come in through the Edge pool and redirects them to their home pool; it homes no users itself.
 */
export interface DirectorPool {
  /**
   * Fully qualified domain name of the Director pool. For a single Director it is the name of the computer.
   */
  fqdn: string;
  servers: Servers;
  loadBalancing?: PoolLoadBalancing;
  /**
   * Number of users homed on the Director pool. A Director homes nobody, so only 0 is right; state it where an inventory reports another number.
   */
  homedUsers?: number;
  /**
   * Whether the servers of the Director pool are physical or virtual machines. A server object may state otherwise. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of every server of the Director pool, as free text. A server object may state another.
   */
  os?: string;
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
   * Largest number of users in audio and video conferences at the same time. Left out, 5 % of the users of the site are assumed.
   */
  peakUsers?: number;
  /**
   * Whether the servers of the A/V Conferencing pool are physical or virtual machines. A server object may state otherwise. Default: physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Operating system of every server of the A/V Conferencing pool, as free text. A server object may state another.
   */
  os?: string;
}
/**
 * An Archiving Server, which stores the content of instant messages and conferences. Lync Server 2010 only.
 */
export interface ArchivingServer {
  /**
   * Fully qualified domain name of the Archiving Server. Front End pools refer to it by this name.
   */
  fqdn: string;
  /**
   * Other roles on the same computer. An Archiving Server may share it with a Monitoring Server and a database server only.
   */
  collocatedWith?: Role[];
  sqlStore?: SqlStore;
  fileStore?: FileStore;
  /**
   * Whether Message Queuing with Active Directory integration is installed on this computer. An Archiving Server needs it.
   */
  messageQueuing?: boolean;
  /**
   * Operating system of this computer, as free text with its version. Whether the product supports it is checked by a rule.
   */
  os?: string;
  /**
   * Whether this computer is physical or a virtual machine. Default: physical.
   */
  platform?: "physical" | "virtual";
}
/**
 * SQL Server store in which this server keeps its data.
 */
export interface SqlStore {
  /**
   * Fully qualified domain name of the computer, cluster or listener that runs SQL Server.
   */
  sqlServer: string;
  /**
   * SQL Server instance. Leave it out for the default instance.
   */
  instance?: string;
  /**
   * SQL Server version with its service pack, as free text. Whether the product supports it is checked by a rule.
   */
  version?: string;
  /**
   * SQL Server edition. Enterprise and Standard are supported for these databases; Express only for the local stores of a server; Workgroup and Web not at all.
   */
  edition?: "enterprise" | "standard" | "datacenter" | "developer" | "express" | "workgroup" | "web";
  /**
   * Whether SQL Server is a 64-bit (`x64`) or 32-bit (`x86`) installation. Only 64-bit is supported. Default: x64.
   */
  architecture?: "x64" | "x86";
  /**
   * How the databases survive the loss of a server: `cluster` (failover clustering), `mirroring` (not supported by Lync Server 2010, removed in 2019), `always-on` (availability groups) or `none`. Default: none.
   */
  highAvailability?: "none" | "cluster" | "mirroring" | "always-on";
}
/**
 * A Monitoring Server, which collects usage and quality data.
 */
export interface MonitoringServer {
  /**
   * Fully qualified domain name of the Monitoring Server. Front End pools refer to it by this name.
   */
  fqdn: string;
  /**
   * Other roles on the same computer. A Monitoring Server may share it with an Archiving Server and a database server.
   */
  collocatedWith?: Role[];
  sqlStore?: SqlStore;
  fileStore?: FileStore;
  /**
   * Whether Message Queuing with Active Directory integration is installed on this computer.
   */
  messageQueuing?: boolean;
  /**
   * Operating system of this computer, as free text with its version. Whether the product supports it is checked by a rule.
   */
  os?: string;
  /**
   * Whether this computer is physical or a virtual machine. Default: physical.
   */
  platform?: "physical" | "virtual";
}
/**
 * Branch sites only: the Survivable Branch Appliance or Server that keeps voice working when the connection to the central site is lost.
 */
export interface SurvivableBranch {
  /**
   * `appliance` for a Survivable Branch Appliance (25 to 1,000 users), `server` for a Survivable Branch Server (1,000 to 5,000 users).
   */
  kind: "appliance" | "server";
  /**
   * Fully qualified domain name of the appliance or server.
   */
  fqdn: string;
  /**
   * Front End pool at the central site that carries the branch users' presence and conferencing: its FQDN.
   */
  pool: string;
  /**
   * Number of users homed at the branch. They count towards the size of `pool`.
   */
  users: number;
  /**
   * Archiving Server that archives the branch users: its FQDN. Lync Server 2010 only.
   */
  archivingServer?: string;
  /**
   * Monitoring Server that collects the data of the branch: its FQDN.
   */
  monitoringServer?: string;
  /**
   * Edge pool through which the branch users reach external users: its FQDN.
   */
  edgePool?: string;
}
/**
 * A reverse proxy in the perimeter network. It publishes web services of the pools, such as meeting content and the address book, to users on the Internet.
 */
export interface ReverseProxy {
  /**
   * Fully qualified domain name of the reverse proxy.
   */
  fqdn: string;
  /**
   * What the reverse proxy publishes: `web-services` (external web services of the pools), `meet` and `dial-in` (simple URLs), `autodiscover` (sign-in of mobile clients). Left out, nothing is checked about it.
   */
  publishes?: ("web-services" | "meet" | "dial-in" | "autodiscover")[];
  /**
   * Front End and Director pools for which there is a publishing rule, by their FQDNs. Left out, every pool counts as published.
   *
   * Items: FQDN of a published pool.
   */
  pools?: string[];
}
/**
 * A server that runs the Office Communications Server 2007 R2 XMPP Gateway, on a computer of its own in the perimeter network.
 */
export interface XmppGateway {
  /**
   * Fully qualified domain name of the XMPP Gateway.
   */
  fqdn: string;
  /**
   * Whether the hotfix for Lync Server 2010 is installed on the gateway. It goes on after the gateway itself. Default: false.
   */
  hotfix?: boolean;
  /**
   * Network the gateway is in. The perimeter network is recommended, because the gateway connects to the Edge and to XMPP servers on the Internet.
   */
  network?: "perimeter" | "internal";
  /**
   * Operating system of the gateway, as free text. Documented are Windows Server 2003 x64 and Windows Server 2008 x64, but not Windows Server 2008 R2.
   */
  os?: string;
  /**
   * Other roles on the same computer. The gateway needs a computer of its own, so the list is normally empty.
   */
  collocatedWith?: Role[];
  certificate?: GatewayCertificate;
}
/**
 * Server certificate of the XMPP Gateway, which it needs for mutual TLS with the Edge Server.
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
 * Communication with users outside the network. Remote users, federation, public IM and XMPP all need an Edge pool. Each object that is present counts as enabled unless it says `enabled: false`.
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
   * External access policies, which allow scenarios to users. What a policy allows works only where `accessEdge` allows it too.
   */
  policies?: ExternalAccessPolicy[];
}
/**
 * The organization's own users who sign in from outside the firewalls without a VPN.
 */
export interface RemoteUsers {
  /**
   * Set to `false` to switch remote access off without deleting the settings. Default: true, so the object counts as enabled merely by being there.
   */
  enabled?: boolean;
  /**
   * Largest number of remote users at the same time. Edge and Director pools are sized by it.
   */
  peakUsers?: number;
}
/**
 * Communication with partner organizations that run Lync Server or a compatible product.
 */
export interface Federation {
  /**
   * Set to `false` to switch federation off without deleting the settings. Default: true, so the object counts as enabled merely by being there.
   */
  enabled?: boolean;
  /**
   * Whether partners that are not in `allowedDomains` are found through DNS (open federation). It needs DNS SRV routing. Default: false.
   */
  partnerDiscovery?: boolean;
  /**
   * SIP domains of the partners that are allowed by name. Without them and without partner discovery, federation reaches nobody.
   *
   * Items: SIP domain of a partner.
   */
  allowedDomains?: string[];
  /**
   * How the Edge Servers route federation requests: `dns-srv` (DNS SRV records) or `default` (one fixed route). Public IM providers need `dns-srv`. Default: dns-srv.
   */
  routing?: "dns-srv" | "default";
  /**
   * Older products that partners still run. They need wider media port ranges, and DNS load balancing of the Edge pool gives them no failover.
   */
  legacyPartners?: ("ocs-2007" | "ocs-2007-r2")[];
}
/**
 * Communication with users of public IM services. It needs an Edge pool with federation enabled, and may need a separate license.
 */
export interface PublicIm {
  /**
   * Set to `false` to switch public IM off without deleting the settings. Default: true, so the object counts as enabled merely by being there.
   */
  enabled?: boolean;
  /**
   * Public IM providers in use, by name. Which providers a product knows, and until when they worked, is checked by rules.
   *
   * Items: A public IM provider.
   */
  providers: string[];
  /**
   * What users are expected to do with public contacts. Instant messaging and presence work with every provider, audio and video with Windows Live only, group IM and file transfer with none.
   */
  modalities?: Modality[];
}
/**
 * Communication with users of XMPP services. Lync Server 2010 needs an Edge pool and a separate XMPP Gateway; 2013 and 2015 have it built in; 2019 and Subscription Edition no longer offer it.
 */
export interface Xmpp {
  /**
   * Set to `false` to switch XMPP off without deleting the settings. Default: true, so the object counts as enabled merely by being there.
   */
  enabled?: boolean;
  /**
   * Domains of the XMPP partners.
   *
   * Items: Domain of an XMPP partner.
   */
  partners: string[];
  /**
   * What users are expected to do with XMPP contacts. Only one-to-one instant messaging and presence work.
   */
  modalities?: Modality[];
}
/**
 * Meeting guests from outside who have no account and do not sign in. They need an Edge pool.
 */
export interface AnonymousGuests {
  /**
   * Set to `false` to switch meetings with anonymous guests off without deleting the settings. Default: true, so the object counts as enabled merely by being there.
   */
  enabled?: boolean;
}
/**
 * Lync clients on mobile phones. They need a reverse proxy, and for Lync Server 2010 the cumulative update of November 2011.
 */
export interface Mobility {
  /**
   * Set to `false` to switch mobility off without deleting the settings. Default: true, so the object counts as enabled merely by being there.
   */
  enabled?: boolean;
}
/**
 * Organization-wide switches of the Access Edge service, named as in Set-CsAccessEdgeConfiguration. State them to have them compared with the scenarios and policies.
 */
export interface AccessEdge {
  /**
   * Whether users may reach the servers over the Internet, both remote users and anonymous guests. Product default: true.
   */
  allowOutsideUsers?: boolean;
  /**
   * Whether internal users may communicate with federated domains. Public IM and XMPP need it too. Product default: false.
   */
  allowFederatedUsers?: boolean;
  /**
   * Whether anonymous users may cross the firewall and join meetings. Product default: false.
   */
  allowAnonymousUsers?: boolean;
  /**
   * Whether partner domains that are not allowed by name are found through DNS. Product default: false.
   */
  enablePartnerDiscovery?: boolean;
  /**
   * Whether partners are told that conversations might be archived. Product default: false.
   */
  enableArchivingDisclaimer?: boolean;
  /**
   * Whether the Edge Servers regularly check the revocation lists for certificates of federated domains. Product default: true.
   */
  keepCrlsUpToDateForPeers?: boolean;
  /**
   * Whether outgoing messages are marked as verifiable, so that partners can tell their verification level. Product default: true.
   */
  markSourceVerifiableOnOutgoingMessages?: boolean;
  /**
   * Largest number of TLS connections to each federated partner, from 1 to 4. Product default: 4; change it only when Microsoft support asks for it.
   */
  outgoingTlsCountForFederatedPartners?: number;
  /**
   * Server that takes all federation requests: its FQDN. Needed with `federation.routing: default`, unused with DNS SRV routing.
   */
  defaultRouteFqdn?: string;
}
/**
 * An external access policy, with switches named as in New-CsExternalAccessPolicy. A site has at most one.
 */
export interface ExternalAccessPolicy {
  scope: PolicyScope;
  /**
   * Name of the policy. User policies need one to be assigned by.
   */
  name?: string;
  /**
   * Site policies only: name of the site that the policy applies to.
   */
  site?: string;
  /**
   * Whether users may connect over the Internet, without being on the internal network. Product default: false.
   */
  enableOutsideAccess?: boolean;
  /**
   * Whether users may communicate with people of federated organizations. Product default: false.
   */
  enableFederationAccess?: boolean;
  /**
   * Whether users may communicate with people who use a public IM provider. Product default: false.
   */
  enablePublicCloudAccess?: boolean;
  /**
   * Whether users may hold audio and video conversations with people who use a public IM provider.
   */
  enablePublicCloudAudioVideoAccess?: boolean;
  /**
   * Whether users may communicate with XMPP partners. Lync Server 2013 and later; Lync Server 2010 has no such switch. Product default: false.
   */
  enableXmppAccess?: boolean;
  assignedUsers?: UserSelection;
}
/**
 * Licenses the organization holds. They are compared with what the deployment uses; the result is advice, not legal counsel.
 */
export interface Licensing {
  /**
   * Whether the organization has a volume license for the product. Without one, public IM may need a license of its own.
   */
  volumeLicense?: boolean;
  publicIm?: PublicImLicense;
  /**
   * Number of Standard client access licenses (CALs), per user or device. They cover instant messaging, presence and joining conferences.
   */
  standardCals?: number;
  /**
   * Number of Enterprise CALs, which come on top of Standard CALs. They cover organizing audio, video and web conferences.
   */
  enterpriseCals?: number;
  /**
   * Number of Plus CALs, which come on top of Standard CALs. They cover Enterprise Voice.
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
   * Where the license is found, such as an agreement or order number.
   */
  reference?: string;
}
/**
 * Archiving of instant messages and conference content: what the organization needs, and how the product is configured.
 */
export interface Archiving {
  /**
   * Whether the organization must archive, for example to follow compliance regulations. Default: false.
   */
  required?: boolean;
  /**
   * Whose communication is archived: `all-users`, `selected-users` or `none`. Default: none.
   */
  scope?: "none" | "all-users" | "selected-users";
  selectedUsers?: UserSelection;
  /**
   * Whether communication between users of the organization is archived.
   */
  internal?: boolean;
  /**
   * Whether communication with at least one external person is archived.
   */
  external?: boolean;
  /**
   * What is archived: `im` (instant messages) and `conferencing` (uploaded conference content and events). Conferencing is archived only together with instant messages.
   */
  content?: ("im" | "conferencing")[];
  /**
   * What regulations require to be archived. Everything beyond `im` and `conferencing` is never archived by the product and needs another solution.
   */
  requiredContent?: (
    "im" | "conferencing" | "file-transfer" | "audio" | "video" | "application-sharing" | "annotations" | "polls"
  )[];
  /**
   * Whether instant messaging stops while archiving fails, so that nothing goes unarchived (BlockOnArchiveFailure). Default: false.
   */
  criticalMode?: boolean;
  /**
   * Whether archived data is deleted from the database after a time (EnablePurging). Without it the database grows without bound.
   */
  purge?: boolean;
  /**
   * Whether only data that has been exported is deleted (PurgeExportedArchivesOnly). `retentionDays` then has no effect on data that was not exported.
   */
  purgeExportedOnly?: boolean;
  /**
   * Days that archived data is kept before it is deleted (KeepArchivingDataForDays): 1 to 2,562. Product default: 14. It takes effect only with `purge`.
   */
  retentionDays?: number;
  /**
   * Days that regulations require archived data to be kept.
   */
  requiredRetentionDays?: number;
  /**
   * Where archived data is kept: `sql` (SQL Server), `exchange` (the mailboxes on Exchange Server) or `both`. Lync Server 2013 and later; Lync Server 2010 uses the store of its Archiving Servers.
   */
  store?: "sql" | "exchange" | "both";
  /**
   * Archiving policies, which decide whose communication is archived. Nothing is archived unless a policy asks for it.
   */
  policies?: ArchivingPolicy[];
}
/**
 * An archiving policy, with separate switches for internal and external communication.
 */
export interface ArchivingPolicy {
  scope: PolicyScope;
  /**
   * Name of the policy. User policies need one to be assigned by.
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
   * Whether the policy archives communication with at least one external person. Default: false.
   */
  external?: boolean;
  assignedUsers?: UserSelection;
}
/**
 * DNS records, certificates and firewall rules around the deployment. Each list is checked only where it is stated.
 */
export interface Network {
  /**
   * Whether clients find their server through DNS SRV records. Set it to `false` where Group Policy tells them the server. Default: true.
   */
  clientAutoConfiguration?: boolean;
  /**
   * DNS records that concern the deployment, inside and outside the network.
   */
  dnsRecords?: DnsRecord[];
  /**
   * Certificates of the servers.
   */
  certificates?: Certificate[];
  /**
   * Rules of the firewalls on both sides of the perimeter network.
   */
  firewallRules?: FirewallRule[];
}
/**
 * A DNS record.
 */
export interface DnsRecord {
  /**
   * Whether the record is in the DNS of the `internal` network or in the `external` DNS on the Internet.
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
   * What the record points at: IP addresses for A and AAAA, a host name for CNAME and SRV. An A record for DNS load balancing has one address per server.
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
   * What the certificate is for. `edge-external` covers the Access and Web Conferencing Edge services, `edge-internal` the internal interface, `av-authentication` the A/V authentication service.
   */
  usage:
    | "edge-external"
    | "edge-internal"
    | "av-authentication"
    | "front-end"
    | "director"
    | "reverse-proxy"
    | "xmpp-gateway";
  issuer?: CertificateIssuer;
  /**
   * Subject name (common name) of the certificate. Not a wildcard.
   */
  subject: string;
  /**
   * Subject alternative names. The external Edge certificate lists the Access Edge FQDN, the Web Conferencing Edge FQDN and `sip.` with each SIP domain.
   *
   * Items: A subject alternative name.
   */
  san?: string[];
  eku?: CertificateEku;
  /**
   * Whether the private key can be exported. An Edge pool of several servers needs it, because all of them share one certificate.
   */
  exportable?: boolean;
  /**
   * Servers or pools that use the certificate: their FQDNs.
   *
   * Items: FQDN of a server or pool.
   */
  assignedTo?: string[];
}
/**
 * A firewall rule that lets traffic through.
 */
export interface FirewallRule {
  /**
   * Where the connection is opened, as a role or network.
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
    | "director";
  /**
   * Where the connection goes, as a role or network.
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
    | "director";
  /**
   * Transport protocol of the rule.
   */
  protocol: "tcp" | "udp";
  /**
   * Destination port, or a range written as first and last port, each from 1 to 65535.
   */
  ports: number | string;
  /**
   * `in` towards the more trusted network, `out` towards the less trusted one, `both` where either end may open the connection. Left out, only `from` opens it.
   */
  direction?: "in" | "out" | "both";
}
/**
 * How fast the number of users is expected to grow. `lync-policy headroom` says by it in which month each limit is reached; no check looks at it.
 */
export interface Growth {
  /**
   * Growth of every number of users in a month, compounded: a percentage from 0% to 100% with at most four decimals.
   */
  perMonth?: string;
}
/**
 * A computer of the inventory, with its roles and what is known about it.
 */
export interface Machine {
  /**
   * Fully qualified domain name of the computer, as its certificate and DNS give it.
   */
  fqdn: string;
  /**
   * Operating system of this computer, as free text with its version. Whether the product supports it is checked by a rule.
   */
  os?: string;
  /**
   * Whether this computer is physical or a virtual machine. Default: what its pool states, otherwise physical.
   */
  platform?: "physical" | "virtual";
  /**
   * Virtualization product that runs this virtual machine, as free text.
   */
  hypervisor?: string;
  /**
   * Physical host of this virtual machine. Virtual servers of one pool are best spread over several hosts.
   */
  host?: string;
  /**
   * Processor cores, or virtual processors of a virtual machine: a whole number from 1 to 4,096.
   */
  cpuCores?: number;
  /**
   * Memory in gigabytes, above 0 and at most 65,536.
   */
  memoryGb?: number;
  /**
   * Whether Message Queuing with Active Directory integration is installed on this computer. Lync Server 2010 needs it on the Archiving Server and on every Front End Server whose users are archived.
   */
  messageQueuing?: boolean;
  /**
   * Roles this computer carries. State them where several roles share one computer: only certain combinations are supported.
   */
  roles?: Role[];
}
