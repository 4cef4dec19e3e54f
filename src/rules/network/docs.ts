import {
  certificateNames,
  externalCertificates,
  recommendedNames,
} from "../../deployment/network/certificate-names.ts";
import * as edgeRecords from "../../deployment/network/dns-edge-rows.ts";
import * as internalRecords from "../../deployment/network/dns-internal-rows.ts";
import * as webRecords from "../../deployment/network/dns-web-rows.ts";
import { loggingRows, portRows } from "../../deployment/network/port-rows.ts";
import { ownHost } from "../../deployment/network/simple-urls.ts";
import type { RuleDocs } from "../../model/rule.ts";
import { everywhere, onOwnPages, stated } from "../../profiles/stated.ts";
import { algorithmRows } from "./checks/algorithm-rows.ts";
import {
  edgeCertificateRows,
  internalCertificateRows,
  recommendedCertificateRows,
  reverseProxyCertificateRows,
} from "./checks/certificate-rows.ts";
import { gatewayCertificates, sharedKey } from "./checks/edge-certificates.ts";
import { certificatePages, portPages } from "./checks/requirement-pages.ts";
import { serverToServerRows } from "./checks/server-to-server.ts";
import { certificateSubjects } from "./checks/subject-names.ts";
import { pages as ipVersionPages } from "./ip-version.ts";
import { pages as mediaIpsecPages } from "./media-ipsec.ts";
import { pages as simpleUrlPages } from "./simple-urls.ts";
import { pages as unneededMediaPages } from "./unneeded-media-ports.ts";

const internalUsages = ["front-end", "director", "mediation", "survivable-branch"] as const;

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const networkDocs: Readonly<Record<string, RuleDocs>> = {
  "dns-records": {
    checks:
      "If the manifest lists `network.dnsRecords`, they must include the records that its scenarios require. In the external zone these are the SRV records of each SIP domain (`_sip._tls` for remote users with automatic configuration, `_sipfederationtls._tcp` for partner discovery, mobile clients, users in Microsoft 365 and, from Skype for Business Server 2015, public IM, `_xmpp-server._tcp` for XMPP), the A records of the Edge services and of the external web services, `sip.` and the SIP domain, and from Lync Server 2013 `lyncdiscover.` and the hosts of the simple URLs. External records are checked if the list has external records or is empty, internal ones if it has internal records: pools with DNS load balancing, their servers and web services, `_sipinternaltls._tcp` up to Lync Server 2013 and for desk phones in `clients`, and for the Lync 2010 client while the topology has a product before Skype for Business Server 2019 (for desk phones also `_ntp._udp`), with users in Microsoft 365 the Web Conferencing Edge FQDN if the zone has names in its domain, `lyncdiscoverinternal.` (always for mobile clients; otherwise a warning where one page states that it is optional), and from Skype for Business Server 2015 all Front End Servers, the internal interfaces of the Edge Servers, and Directors and Mediation Servers with their pools, Persistent Chat Servers and the internal web services of Directors, with a warning because the table does not mark them as required, or an error for a Director pool with DNS load balancing; an internal name of web services that is also the external one is left to `external-names`. The target of an SRV record must be in the SIP domain of the record: an Access Edge FQDN, `sip.` and the domain, or, in a SIP domain without an Access Edge FQDN, any host; a listed target has a record itself, a name with DNS load balancing has one address per server in one IP version, a CNAME record leads to a host name, the names of the external web services, `lyncdiscover.` and the simple URLs have no address of an Edge service on port 443, `sip.` with a SIP domain has one of the Access Edge service, and with users in Microsoft 365 no external CNAME record of a SIP domain or of these services leads to `online.lync.com`. Several records of one name count together; a record without port or targets is not checked for them, a wildcard record covers one label, SIP domains that `domain-format` reports and URLs that `simple-urls` reports require no record, and without `network.simpleUrls` any name that starts with `meet`, `dialin` or `dial-in` is accepted.",
    disable: "Another team maintains the DNS zones, and the manifest lists only some of their records",
    facts: ["federationPort", "xmpp"],
    pages: {
      "SRV records of the Edge Servers": edgeRecords.edgeRecords,
      "Targets of SRV records": edgeRecords.sameDomain,
      "Addresses of the Edge services": edgeRecords.serviceRecords,
      "sip. with each SIP domain": edgeRecords.signInNames,
      "Records for XMPP": (profile) =>
        profile.xmpp.value === "removed" ? [] : [stated(profile, edgeRecords.xmppRecords)],
      "External web services": webRecords.webRecords,
      "Automatic discovery": onOwnPages(webRecords.discoveryRecords),
      "Automatic discovery by mobile clients": onOwnPages(webRecords.mobileRecords),
      "Simple URLs": onOwnPages(webRecords.simpleUrlRecords),
      "Automatic sign-in of internal clients (optional from Skype for Business Server 2015)":
        internalRecords.signInRecords,
      "Pools with DNS load balancing": internalRecords.poolRecords,
      "Internal records of servers": onOwnPages(internalRecords.current),
      "Internal records of Directors, Mediation Servers and Persistent Chat Servers": onOwnPages(
        internalRecords.unmarked,
      ),
      "Director pools with DNS load balancing": onOwnPages(internalRecords.balancedDirectors),
      "Records of a hybrid deployment": edgeRecords.hybridRecords,
      "Internal name of the Web Conferencing Edge service in a hybrid deployment": internalRecords.hybridMeetings,
    },
    related: ["partner-discovery-routing", "federation-port"],
  },
  "simple-urls": {
    checks:
      "If the manifest states `network.simpleUrls`, they must include one Meet URL for each SIP domain, none for other domains, and the Dial-in URL. A SIP domain that `domain-format` reports requires none. Every simple URL must start with `https://`, have a host that is not the FQDN of a pool and, since 2015, not a SIP domain, have no port, and consist of letters, digits, periods and hyphens. No simple URL may equal another one or be its start, up to a slash. Uppercase and lowercase letters count as equal.",
    disable: "The URLs are those of individual sites, which a manifest does not describe",
    pages: {
      "Simple URLs": simpleUrlPages,
      "A host that is no SIP domain": onOwnPages(ownHost),
    },
    related: ["dns-records"],
  },
  "edge-certificate": {
    checks:
      "If the manifest lists `network.certificates`, every Edge pool with a server requires a certificate for its external and its internal interfaces, assigned to the pool, to each of its servers or to nothing in particular. The external certificate is from a public authority and lists the FQDNs of the Access Edge and Web Conferencing Edge services, for federation or automatic configuration `sip.` with each SIP domain, and for built-in XMPP `xmpp.` with each SIP domain (on Lync Server 2013 the domain itself is accepted); the A/V Edge service needs no name. The internal certificate has the FQDN of the pool as its subject, from Lync Server 2013 also as a wildcard. The servers of a pool share one certificate with an exportable key, which Lync Server 2013 requires of a single Edge Server too; a list with one entry per server is accepted if the entries do not differ in what they state, and a certificate for an unknown name is taken for that of a server that its pool only counts. Wildcard subjects are violations up to Lync Server 2013, AOL requires client authentication, and an XMPP Gateway requires a certificate of its own.",
    disable: "Another team maintains the certificates, and the manifest lists only some of them",
    facts: ["xmpp"],
    pages: {
      "External certificates": externalCertificates,
      "Names of external certificates": certificatePages(certificateNames, "edge-external"),
      "Subjects of internal certificates": certificatePages(certificateSubjects, "edge-internal"),
      "Each certificate": certificatePages(edgeCertificateRows),
      "The private key that servers share": sharedKey,
      "The certificate of an XMPP Gateway": onOwnPages(gatewayCertificates),
    },
    related: ["certificate-recommendations", "certificate-algorithms"],
  },
  "front-end-certificate": {
    checks:
      "If `network.certificates` lists certificates for the usage `front-end` or `director`, those that are assigned to a pool, its servers or nothing in particular together require the FQDNs of the pool, of its named servers and of its web services, the hosts of `network.simpleUrls`, and with mobility `lyncdiscover.` and `lyncdiscoverinternal.` with each SIP domain. One of the certificates has the FQDN of the pool as its subject, none has a wildcard subject, and wildcard names are accepted only for simple URLs and Autodiscover names; the names apply from Lync Server 2013; a pool without a listed certificate, or with one that states no `san`, is not checked for them, and one that shares a certificate without its FQDN as subject is reported for the subject only. From Lync Server 2013, `assignedTo` must name a pool or server of the manifest, unless a pool of that kind only counts its servers. From Skype for Business Server 2015, a certificate for the usage `mediation` requires the FQDNs of its Mediation pool and of its named servers, and one for `survivable-branch` requires `sip.` with each SIP domain; their subjects are the FQDN of the pool or appliance. For other usages, `sip.` with a SIP domain is not required, because it depends on a setting of Group Policy.",
    disable: "Another team maintains the certificates, and the manifest lists only some of them",
    pages: {
      Names: certificatePages(certificateNames, ...internalUsages),
      Subjects: certificatePages(certificateSubjects, ...internalUsages),
      "Each certificate": certificatePages(internalCertificateRows),
    },
    related: ["edge-certificate", "certificate-recommendations", "simple-urls"],
  },
  "reverse-proxy-certificate": {
    checks:
      "If `network.certificates` lists certificates for the usage `reverse-proxy`, their issuer must be public from Lync Server 2013. From Skype for Business Server 2015 they must also list the external FQDNs of the web services of the pools that the reverse proxy publishes, in full or as a wildcard. On Lync Server 2010 a wildcard subject is a violation. A certificate without `issuer` or `san` is not checked for them. From Lync Server 2013, `assignedTo` must name a reverse proxy or another object of the manifest.",
    disable: "Another team maintains the certificates, and the manifest lists only some of them",
    pages: {
      Names: certificatePages(certificateNames, "reverse-proxy"),
      "Each certificate": certificatePages(reverseProxyCertificateRows),
    },
    related: ["reverse-proxy-publishing", "certificate-recommendations"],
  },
  "server-to-server-certificate": {
    checks:
      "Certificates for the usage `server-to-server`, with which Front End Servers and Exchange authenticate each other, must have a SIP domain in their subject: the domain itself or a name within it. Their keys must have at least 2,048 bits, unless `signatureAlgorithm` is an ECDH algorithm. All Front End Servers use the same certificate, so a second one with another name, issuer, key or signature is a violation; a property that one of them does not state is not compared.",
    disable: "Never",
    pages: {
      "Subject and key": certificatePages(serverToServerRows),
    },
    related: ["certificate-algorithms"],
  },
  "certificate-algorithms": {
    checks:
      "Every certificate in `network.certificates` is checked for what Skype for Business Server supports: `server` in `eku`, a distribution point of revocation lists, SHA-1 or SHA-2 as `hash`, no RSASSA-PSS signature, and no CNG key. Keys must have 1,024, 2,048 or 4,096 bits, unless `signatureAlgorithm` is an ECDH algorithm. Certificates of Edge Servers must not come from auto-enrollment. Certificates that are assigned to the same computer, or to its pool, must have different friendly names. A property that is absent is not checked.",
    disable: "Never",
    pages: {
      "Algorithms, keys and extensions": certificatePages(algorithmRows),
    },
    related: ["edge-certificate", "front-end-certificate", "reverse-proxy-certificate"],
  },
  "certificate-recommendations": {
    checks:
      "The external certificate of an Edge pool is recommended to have the Access Edge FQDN as its subject: up to Lync Server 2013 for partners on Office Communications Server, later always. It is recommended to list all names in full, except for the wildcard of a SIP domain with built-in XMPP; on Lync Server 2010 this applies to all certificates but those of reverse proxies, Directors and Front End Servers. With mobility, the certificate of a reverse proxy is recommended to list `lyncdiscover.` with each SIP domain, from Lync Server 2013, which is not reported beside a certificate without any required name, and to have no wildcard subject. The keys of Front End Servers and Directors are recommended to be not exportable. From Skype for Business Server 2015, keys of at least 2,048 bits are recommended.",
    disable: "The next renewal of the certificates is planned, or their names are limited by cost",
    facts: ["xmpp"],
    pages: {
      Names: certificatePages(recommendedNames),
      "Each certificate": certificatePages(recommendedCertificateRows),
    },
  },
  "firewall-ports": {
    checks:
      "If the manifest lists `network.firewallRules`, together they must allow the ports that its scenarios require, in each direction. On the Internet side these are the ports of sign-in, federation and public IM, web conferencing, audio and video, XMPP, DNS and revocation lists; on the inside of the Edge Servers, those of SIP traffic in both directions, web conferencing (8057), A/V authentication (5062), media (UDP 3478, TCP 443), XMPP (23456) and replication (4443); reverse proxies and XMPP Gateways have their own: from a reverse proxy, 4443 to the Front End Servers and, if its `pools` list a Director pool, to the Directors. The range 50000-59999 is required for partners until Lync Server 2013 and for all external media, TCP and UDP, from Skype for Business Server 2015 on. Ports of Edge services follow `ports` of the Edge pools, 443 by default; several rules may cover a range together, a rule for port 53 may be for TCP or UDP, and a rule for the internal network covers its servers. From Skype for Business Server 2015, the ports between internal servers are checked where rules show a firewall: if a rule is about traffic between `mediation`, `persistent-chat`, `office-web-apps`, `file-store` or `survivable-branch` and the Front End Servers or the internal network, those between this role and the Front End Servers (5070 and 5061, 5041, 881 and 443, 443, 445, 444 and 5061), with external media also 5062 from a survivable branch that a rule names to the internal Edge interface; if a rule is about traffic between Directors and Front End Servers, 444 and 5061 in both directions; a range starts with its lower port, and ports are from 1 to 65535.",
    disable: "Another team maintains the firewalls, and the manifest lists only some of their rules",
    facts: ["federationPort"],
    pages: {
      Ports: portPages(portRows),
    },
    related: ["federation-port", "edge-addressing"],
  },
  "unneeded-media-ports": {
    checks:
      "No rule of `network.firewallRules` opens UDP ports from 50000 to 59999 between the Internet and the A/V Edge service, in either direction, unless `legacyPartners` lists `ocs-2007`. Later products than Lync Server 2013 use the range for media and are not checked.",
    disable: "A partner runs Office Communications Server 2007 and `legacyPartners` does not list it",
    pages: {
      "The range of media ports": unneededMediaPages,
    },
    related: ["firewall-ports"],
  },
  "centralized-logging-ports": {
    checks:
      "If the manifest lists `network.firewallRules` and has an Edge Server, they must allow TCP 50001-50003 from the internal network to the internal Edge interface. The Centralized Logging Service controls and collects the logs of the Edge Servers through these ports.",
    disable: "Logs of the Edge Servers are collected on the servers themselves",
    pages: {
      Ports: portPages(loggingRows),
    },
    related: ["firewall-ports"],
  },
  "public-addresses": {
    checks:
      "`publicIps` of Edge pools, `nat.publicAvIp` and the targets of external A and AAAA records must be addresses that the Internet can reach: not private, shared (carrier-grade NAT), loopback, link-local, unique local, multicast or reserved ones. The ranges for documentation, such as 203.0.113.0/24, count as public. Each of them, and each target of an internal A or AAAA record, must be well formed, and A records hold IPv4 addresses, AAAA records IPv6 addresses.",
    disable: "The manifest describes a lab that is not connected to the Internet",
    pages: {
      "Addresses that the Internet can reach": everywhere("rfc-6890", "A"),
      "Addresses of A and AAAA records": everywhere("rfc-3596", "A"),
    },
    related: ["edge-addressing", "edge-nat", "dns-records"],
  },
  "domain-format": {
    checks:
      "Each domain in `sipDomains`, in `federation.allowedDomains` and in `xmpp.partners` must be a host name of at least two labels of letters, digits and hyphens. A wildcard at the start of a partner's domain is accepted. A scheme, user, port or path is a schema error.",
    disable: "Never",
    related: ["fqdn-format"],
  },
  "ip-version": {
    checks:
      "No Front End pool (`ipVersion`) and no side of an Edge pool (`ipVersions`) uses IPv6 only, which also excludes call admission control, emergency calls and media bypass (the finding names those that the pool uses). If the internal side of an Edge pool uses IPv4 and IPv6, the external side does too. On Lync Server 2010 every interface uses IPv4 only. Interfaces use IPv4 by default. Lync Server 2013 is not checked, because no page about it was found.",
    disable: "The manifest describes a lab",
    pages: {
      "IP versions": onOwnPages(ipVersionPages),
    },
    related: ["public-addresses", "edge-nat"],
  },
  "media-ipsec": {
    checks:
      "From Skype for Business Server 2015, `network.ipsecOnMediaPorts` must not be `true`. If IPsec is in use, its policies have exceptions for the media ports of Edge Servers, Mediation Servers, conferencing, application sharing, Exchange Unified Messaging and clients.",
    disable: "Never while calls and meetings are in use",
    pages: {
      "Exceptions from IPsec": onOwnPages(mediaIpsecPages),
    },
    related: ["firewall-ports"],
  },
};
