/**
 * Other names under which people write a value of an enumeration, by the value. They apply wherever the value is allowed:
 * "SE" is the standard edition of a pool, and Subscription Edition as the product of a deployment. Case, spaces and hyphens
 * do not matter. A name that could be two of the allowed values is not guessed.
 */
export const valueAliases: Readonly<Record<string, readonly string[]>> = {
  // Products
  "lync-server-2010": ["2010", "lync 2010", "ls 2010", "microsoft lync server 2010", ...builds("4.0", "7577")],
  "lync-server-2013": ["2013", "lync 2013", "ls 2013", "microsoft lync server 2013", ...builds("5.0", "8308")],
  ...skypeForBusiness(["2015"], builds("6.0", "9319")),
  ...skypeForBusiness(["2019"], builds("7.0", "2046")),
  // Subscription Edition has the version of 2019.
  ...skypeForBusiness(["se", "subscription edition"], builds("7.0", "2046")),
  // Editions and availability
  enterprise: [
    "enterprise version",
    "enterprise server",
    "ee",
    "ent",
    "enterprise edition",
    "enterprise pool",
    "enterprise edition pool",
    "sql enterprise",
  ],
  standard: [
    "se",
    "std",
    "standard edition",
    "standard edition server",
    "standard version",
    "standard server",
    "sql standard",
    "normal",
    "default",
    "basic",
    "low",
  ],
  datacenter: ["dc", "datacenter edition", "data center", "data center edition"],
  developer: ["dev", "developer edition"],
  express: ["express edition", "sql express", "sql server express", "sqlexpress"],
  high: [
    "hoch",
    "hochverfügbar",
    "haute",
    "élevée",
    "alta",
    "ha",
    "high availability",
    "highly available",
    "redundant",
  ],
  // Sites and branches
  central: ["main", "hub", "headquarters", "hq", "central site", "main site", "data center"],
  branch: ["branch site", "branch office", "remote", "remote site", "remote office", "spoke"],
  appliance: ["sba", "survivable branch appliance"],
  server: ["sbs", "survivable branch server", "server auth", "server authentication", "1.3.6.1.5.5.7.3.1"],
  // Computers and databases
  physical: ["bare metal", "metal", "hardware", "physical server", "physical machine"],
  virtual: ["vm", "vms", "virtual machine", "virtualized", "vmware", "hyper-v", "hyperv", "esx", "esxi", "kvm"],
  x64: ["64", "64 bit", "amd64", "x86-64", "x86_64"],
  x86: ["32", "32 bit", "i386"],
  cluster: ["clustered", "clustering", "failover cluster", "failover clustering", "sql cluster", "fci"],
  mirroring: ["mirror", "mirrored", "database mirroring", "sql mirroring"],
  "always-on": ["alwayson", "availability group", "always on availability group", "ag", "aag"],
  // Load balancing
  dns: ["dns load balancing", "dns lb", "dnslb"],
  hardware: ["hlb", "hw", "hardware load balancer", "hardware load balancing", "f5", "big-ip", "netscaler", "kemp"],
  none: ["no", "off", "false", "disabled", "nobody", "nothing", "n/a"],
  // Roles
  "front-end": ["fe", "front end server", "front end servers", "front end pool", "registrar"],
  "standard-edition": ["se", "standard", "standard edition server", "std"],
  "back-end": ["be", "sql", "sql server", "back end server", "back end database"],
  database: ["db", "sql", "sql server", "sql database"],
  "file-store": ["file share", "file server", "share"],
  "av-conferencing": ["av", "a/v", "av conferencing server", "a/v conferencing", "a/v conferencing server", "avmcu"],
  mediation: ["med", "mediation server"],
  director: ["dir", "directors", "director server", "director pool"],
  edge: ["edge server", "edge pool", "access edge"],
  archiving: ["arch", "archive", "archiving server"],
  monitoring: ["mon", "monitor", "monitoring server"],
  "reverse-proxy": ["rp", "proxy", "tmg", "wap", "web application proxy", "arr"],
  "xmpp-gateway": ["xmpp"],
  "trusted-application": ["trusted application server", "application server", "trusted app"],
  "group-chat": ["group chat server"],
  "persistent-chat": ["pchat", "persistent chat server", "chat"],
  "exchange-um": ["um", "exchange", "unified messaging", "exum"],
  "office-web-apps": ["owas", "wac", "oos", "office online server", "office web apps server"],
  "survivable-branch": ["sba", "sbs", "survivable branch appliance", "survivable branch server"],
  // Edge services, published services, certificates
  access: ["access edge", "sip", "sip access", "access edge service"],
  "web-conferencing": ["web conf", "web conferencing edge", "conferencing", "meetings"],
  av: ["audio", "video", "a/v", "av edge", "a/v edge", "audio/video", "media"],
  "access-edge": ["access", "sip", "access edge service"],
  "web-conferencing-edge": ["web conf", "web conferencing", "web conferencing edge service"],
  "av-edge": ["av", "a/v", "a/v edge", "media", "a/v edge service"],
  "edge-external": ["external edge", "external", "external interface", "access edge"],
  "edge-internal": ["internal edge", "internal interface"],
  "av-authentication": ["a/v authentication", "mras", "av auth"],
  "server-to-server": ["oauth", "oauth token issuer", "s2s"],
  "web-services": ["web", "web service"],
  "dial-in": ["dialin conferencing", "phone"],
  autodiscover: ["lyncdiscover", "autodiscovery", "mobility"],
  client: ["client auth", "client authentication", "1.3.6.1.5.5.7.3.2"],
  public: ["external", "public ca", "commercial", "third party", "trusted"],
  private: ["internal", "private ca", "internal ca", "enterprise ca", "enterprise"],
  sha1: ["sha"],
  rsa: ["rsa pkcs1", "pkcs1"],
  "rsassa-pss": ["pss", "rsa pss"],
  csp: ["cryptographic service provider", "capi"],
  cng: ["ksp", "key storage provider", "cryptography next generation"],
  // Networks and DNS
  perimeter: ["dmz", "perimeter network", "edge"],
  internal: ["inside", "lan", "intranet", "internal network", "corporate network", "private"],
  external: ["outside", "internet", "public", "wan", "external network"],
  internet: ["external", "outside", "public", "wan"],
  A: ["host", "a record", "ipv4", "host a"],
  AAAA: ["ipv6", "aaaa record"],
  CNAME: ["alias", "cname record"],
  SRV: ["service", "srv record", "service record"],
  tcp: ["tcp/ip", "tls", "mtls", "http", "https", "sip/tls"],
  udp: ["udp/ip", "dtls", "rtp", "srtp"],
  in: ["inbound", "incoming", "ingress"],
  out: ["outbound", "outgoing", "egress"],
  both: ["all", "bidirectional", "inbound and outbound", "in/out", "sql and exchange"],
  // Scopes
  "all-users": ["all", "everyone", "everybody", "global", "organization", "whole organization"],
  "selected-users": ["selected", "some", "some users", "chosen", "per user", "user"],
  global: ["all", "all users", "everyone", "organization", "default", "tenant"],
  site: ["site policy", "per site", "sites"],
  user: ["user policy", "per user", "users", "tag", "selected users"],
  // Communication
  im: ["instant messaging", "instant messages", "messaging", "chat", "ims", "text"],
  conferencing: ["conference", "conferences", "meetings", "web conferencing", "web conferences"],
  "multiparty-im": ["group im", "im conferencing"],
  audio: ["voice", "calls", "audio calls"],
  video: ["video calls"],
  "file-transfer": ["files", "file transfers"],
  "application-sharing": ["sharing", "desktop sharing", "screen sharing", "app sharing"],
  annotations: ["whiteboard", "whiteboards"],
  // Archiving store, federation
  sql: ["sql server", "database", "sql database"],
  exchange: ["exchange server", "mailbox", "mailboxes", "exchange 2013"],
  "dns-srv": ["srv", "dns", "discovery", "srv record", "dns srv record"],
  default: ["default route", "fixed", "static"],
  "ocs-2007": ["office communications server 2007"],
  "ocs-2007-r2": ["r2", "office communications server 2007 r2"],
  // Policy files
  error: ["err", "fatal", "critical", "high"],
  warning: ["warn", "medium"],
  note: ["info", "information", "notice", "hint", "low"],
  off: ["disabled", "disable", "none", "ignore", "no", "false"],
};

/** The names of a version of Skype for Business Server. */
function skypeForBusiness(
  versions: readonly [string, ...string[]],
  numbers: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const names = [
    "",
    "sfb",
    "sfbs",
    "s4b",
    "sfb server",
    "skype",
    "skype for business",
    "microsoft skype for business server",
  ];
  const long = versions.slice(1).map((version) => `skype for business server ${version}`);
  const all = versions.flatMap((version) => names.map((name) => `${name} ${version}`));
  // Without a version, a name is one of each version, so that it is not guessed.
  const short = names.filter((name) => name !== "");
  return { [`skype-for-business-server-${versions[0]}`]: [...all, ...short, ...long, ...numbers] };
}

/** The names of a product by its version, which the control panel and the management shell show. */
function builds(version: string, build: string): readonly string[] {
  return [`${version}.${build}`, `${version}.${build}.0`, `version ${version}`];
}
