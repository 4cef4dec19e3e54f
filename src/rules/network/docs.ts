import type { RuleDocs } from "../../model/rule.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const networkDocs: Readonly<Record<string, RuleDocs>> = {
  "dns-records": {
    checks:
      "If the manifest lists `network.dnsRecords`, they must include the records that its scenarios require. In the external zone these are, for each SIP domain, the SRV records `_sip._tls` (remote users with automatic configuration), `_sipfederationtls._tcp` (partner discovery or mobility) and `_xmpp-server._tcp` (XMPP), and the A records of the Edge services and of the external web services. Internal records are checked only if the list has any: `_sipinternaltls._tcp` for each SIP domain, and the names of pools with DNS load balancing, of their servers and of their web services. Ports and targets must match, and a name with DNS load balancing requires one address per server; a record without port or targets is not checked for them, and a wildcard record covers one label. With partner discovery, the Access Edge FQDN must also be within a SIP domain.",
    disable: "Another team maintains the DNS zones, and the manifest lists only some of their records",
    facts: ["federationPort", "xmpp"],
    related: ["partner-discovery-routing", "federation-port"],
  },
  "edge-certificate": {
    checks:
      "If the manifest lists `network.certificates`, every Edge pool with a server requires a certificate for its external and its internal interfaces, assigned to the pool, to its servers or to nothing in particular. The external certificate must contain the FQDNs of the Access Edge and Web Conferencing Edge services and, for federation or automatic configuration of remote users, `sip.` and each SIP domain; servers of one pool share one certificate with an exportable key. Its issuer must be public, for partners on Office Communications Server its subject must be the Access Edge FQDN, and for AOL its key usage must include client authentication. Wildcards are accepted only as alternative names for reverse proxies, Directors and Front End Servers, and since Lync Server 2013 for the internal Edge interface. An XMPP Gateway requires a certificate of its own.",
    disable: "Another team maintains the certificates, and the manifest lists only some of them",
    facts: ["xmpp"],
  },
  "firewall-ports": {
    checks:
      "If the manifest lists `network.firewallRules`, together they must allow the ports that its scenarios require, in each direction: sign-in, federation and public IM, web conferencing, audio and video, DNS, revocation lists and replication of the Edge Servers, the reverse proxies and the XMPP Gateways. Ports of Edge services follow `ports` of the Edge pools, 443 by default; several rules may cover a range together, and a rule for the internal network covers its Front End Servers. Also reported is a rule that opens UDP 50000-59999 between the Internet and the A/V Edge service although `legacyPartners` does not list `ocs-2007`.",
    disable: "Another team maintains the firewalls, and the manifest lists only some of their rules",
    facts: ["federationPort", "xmpp"],
    related: ["federation-port", "edge-addressing"],
  },
};
