import { pageTitles } from "./page-titles.ts";
import { copy2013, docs, docsRead, page, pagesRead, type Source } from "./source.ts";

/** Lync Server 2013. The comment of each source is its key in the fact sheet. */
export const lyncServer2013 = {
  // UM13
  "capacity-2013": docs(
    "Capacity planning for Lync Server 2013 using the user models",
    "03f6e365b4d0d02d4a4dd5b6264ec47602e46f3f/Lync/LyncServer/lync-server-2013-capacity-planning-using-the-user-models",
    "2014-01-14",
  ),
  // DEF13, PIC-2013
  "planning-2013": docs(
    "Defining your requirements for Front End Servers, instant messaging, and presence in Lync Server 2013",
    "dae62765eadb4992c769e304abfbb02086474a12/Lync/LyncServer/lync-server-2013-defining-your-requirements-for-front-end-servers-instant-messaging-and-presence",
    "2013-10-07",
  ),
  // PIC13, PIC-SUP
  "public-im-2013": docs(
    "Support for public instant messenger connectivity in Lync Server 2013",
    "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-support-for-public-instant-messenger-connectivity",
    "2013-10-07",
  ),
  // XMPP13
  "xmpp-2013": docs(
    "Planning for XMPP federation in Lync Server 2013",
    "2b617de6deab6dd1b4d9474e6c6279dac4dab66b/Lync/LyncServer/lync-server-2013-planning-for-extensible-messaging-and-presence-protocol-xmpp-federation",
    docsRead,
  ),
  // ARCH13-H
  "archiving-2013": docs(
    "How Archiving works in Lync Server 2013",
    "5dc04aff0ceffe276e3242a69f418b2710d593c2/Lync/LyncServer/lync-server-2013-how-archiving-works",
    docsRead,
  ),
  // TOPO-FE13
  "front-ends-2013": docs(
    "Topologies and components for Front End Servers, instant messaging, and presence in Lync Server 2013",
    "dae62765eadb4992c769e304abfbb02086474a12/Lync/LyncServer/lync-server-2013-topologies-and-components-for-front-end-servers-instant-messaging-and-presence",
    docsRead,
  ),
  // ST13
  "topologies-2013": docs(
    "Supported topologies in Lync Server 2013",
    "f7ba22f1bc2dd1887d41e9ccd2b0e629cf54df42/Lync/LyncServer/lync-server-2013-supported-topologies",
    docsRead,
  ),
  // TC13
  "topology-changes-2013": docs(
    "Topology changes in Lync Server 2013",
    "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-topology-changes",
    "2012-10-02",
  ),
  // ARCH13-C
  "archiving-components-2013": docs(
    "Components and topologies for Archiving in Lync Server 2013",
    "8c26a3490199a757d567accda6c0b1ffa9d1348d/Lync/LyncServer/lync-server-2013-components-and-topologies-for-archiving",
    docsRead,
  ),
  // ARCH13-D
  "archiving-requirements-2013": docs(
    "Defining your requirements for Archiving in Lync Server 2013",
    "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-defining-your-requirements-for-archiving",
    docsRead,
  ),
  // OS13
  "operating-systems-2013": docs(
    "Server and tools operating system support in Lync Server 2013",
    "834141fe3ff79fbdc94a93824d8c7c9e2b2cf8dc/Lync/LyncServer/lync-server-2013-server-and-tools-operating-system-support",
    "2014-12-01",
  ),
  // SQL13
  "databases-2013": docs(
    "Database software support in Lync Server 2013",
    "bf11728f281bd5e40995d3cbd0787a2520768f49/Lync/LyncServer/lync-server-2013-database-software-support",
    "2014-12-01",
  ),
  // The later edition of COLLOC
  "collocation-2013": docs(
    "Server collocation in an Enterprise Edition Front End pool deployment for Lync Server 2013",
    "69362e3ae07b9991bcbb7c00ab1feaadddf519fe/Lync/LyncServer/lync-server-2013-server-collocation-in-an-enterprise-edition-front-end-pool-deployment",
    "2013-11-11",
  ),
  // Not in the fact sheets
  "update-front-ends-2013": docs(
    "Upgrade or update Front End Servers in Lync Server 2013",
    "006ea8949b917df4e1a8fa3f8b24e7b28041b264/Lync/LyncServer/lync-server-2013-upgrade-or-update-front-end-servers",
    "2014-07-23",
  ),
  // C13-DNS
  "single-edge-dns-2013": docs(
    "DNS summary - Single consolidated edge with private IP addresses using NAT in Lync Server 2013",
    "2e1929616ce00287c9a32a2458ae4e85d06e3fcb/Lync/LyncServer/lync-server-2013-dns-summary-single-consolidated-edge-with-private-ip-addresses-using-nat",
    docsRead,
  ),
  // DNS13
  "dns-requirements-2013": docs(
    pageTitles["dns-requirements-2013"],
    "000386e569cbd384d2b54bf0e83042493c24d951/Lync/LyncServer/lync-server-2013-determine-dns-requirements",
    "2013-02-22",
  ),
  // DNSFE13
  "front-end-dns-2013": docs(
    "DNS requirements for Front End pools in Lync Server 2013",
    "064524f04dc52af641bd53bb9838af18cec0322a/Lync/LyncServer/lync-server-2013-dns-requirements-for-front-end-pools",
    "2012-11-07",
  ),
  // DNSAUTO13
  "autodiscover-dns-2013": docs(
    "DNS summary - Autodiscover in Lync Server 2013",
    "4700c059c29a413e82db4254017c0bb528974324/Lync/LyncServer/lync-server-2013-dns-summary-autodiscover",
    "2013-02-13",
  ),
  // SURLDNS13
  "simple-url-dns-2013": docs(
    "DNS requirements for simple URLs in Lync Server 2013",
    "064524f04dc52af641bd53bb9838af18cec0322a/Lync/LyncServer/lync-server-2013-dns-requirements-for-simple-urls",
    "2013-02-22",
  ),
  // SURL13
  "simple-urls-2013": docs(
    "Planning for simple URLs in Lync Server 2013",
    "064524f04dc52af641bd53bb9838af18cec0322a/Lync/LyncServer/lync-server-2013-planning-for-simple-urls",
    "2015-12-11",
  ),
  // C13-CERT
  "edge-certificates-2013": docs(
    "Certificate requirements for external user access in Lync Server 2013",
    "c0aba8eb54f86a87162d848b1ea2dee1afbf2f11/Lync/LyncServer/lync-server-2013-certificate-requirements-for-external-user-access",
    docsRead,
  ),
  // C13-PICCERT
  "federation-certificates-2013": docs(
    "Certificate summary - SIP, XMPP federation, and public instant messaging in Lync Server 2013",
    "36ab8689d328bf4381c73688e41b272254661862/Lync/LyncServer/lync-server-2013-certificate-summary-sip-xmpp-federation-and-public-instant-messaging",
    "2013-03-15",
  ),
  // MOB13
  "mobility-2013": docs(
    "Technical requirements for mobility in Lync Server 2013",
    "3e9f849f17acfa7c4823df905c508596eea58908/Lync/LyncServer/lync-server-2013-technical-requirements-for-mobility",
    "2014-07-24",
  ),
  // C13-BP
  "edge-checklist-2013": page(
    "Deployment checklist for external user access in Lync Server 2013",
    "technet.microsoft.com/en-us/library/Gg425910(v=OCS.15)",
    "2014-02-04",
  ),
  // C13-SITES
  "sites-2013": page(
    "Sites (Lync Server 2013)",
    "unifiedpeople.ru/lyncserver2013_itpro.en/html/022cb6dd-37e2-4882-a53e-5ddfdbc6f53a.htm",
    pagesRead,
  ),
  // CT13
  "edge-topologies-2013": copy2013("Choosing a topology in Lync Server 2013", "choosing-a-topology", "2013-02-21"),
  // PORT13
  "edge-ports-2013": docs(
    "Port summary - Scaled consolidated edge, DNS load balancing with private IP addresses using NAT in Lync Server 2013",
    "0611b4ea1a00fc4fe2b71e4aacddcebe7207b415/Lync/LyncServer/lync-server-2013-port-summary-scaled-consolidated-edge-dns-load-balancing-with-private-ip-addresses-using-nat",
    "2012-12-04",
  ),
  // C13-RPPORT
  "reverse-proxy-ports-2013": docs(
    "Port summary - Reverse proxy in Lync Server 2013",
    "0ac0b73a734e2996fee40e892d2ff65e43ae2293/Lync/LyncServer/lync-server-2013-port-summary-reverse-proxy",
    "2013-02-15",
  ),
  // CERTI13
  "internal-certificates-2013": copy2013(
    "Certificate requirements for internal servers in Lync Server 2013",
    "certificate-requirements-for-internal-servers",
    "2017-02-17",
  ),
  // BSR13
  "branch-resiliency-2013": copy2013(
    "Branch-site resiliency solutions in Lync Server 2013",
    "branch-site-resiliency-solutions",
    "2014-12-10",
  ),
  // PAIR13
  "pairing-2013": copy2013(
    "Supported pool pairing options and best practices in Lync Server 2013",
    "supported-pool-pairing-options-and-best-practices",
    "2017-03-09",
  ),
  // BRR13
  "backup-registrars-2013": copy2013(
    "Backup Registrar relationships in Lync Server 2013",
    "backup-registrar-relationships",
    "2012-06-28",
  ),
  // BEHA13
  "back-end-2013": copy2013(
    "Back End Server high availability in Lync Server 2013",
    "back-end-server-high-availability",
    "2013-08-12",
  ),
  // COLSE13
  "standard-collocation-2013": copy2013(
    "Server collocation in a Standard Edition server deployment for Lync Server 2013",
    "server-collocation-in-a-standard-edition-server-deployment",
    "2013-01-20",
  ),
  // ADS13
  "directory-2013": docs(
    "Active Directory Domain Services support in Lync Server 2013",
    "03f6e365b4d0d02d4a4dd5b6264ec47602e46f3f/Lync/LyncServer/lync-server-2013-active-directory-domain-services-support",
    "2013-11-07",
  ),
  // Not in the fact sheets
  "directory-topologies-2013": docs(
    "Supported Active Directory topologies in Lync Server 2013",
    "03f6e365b4d0d02d4a4dd5b6264ec47602e46f3f/Lync/LyncServer/lync-server-2013-supported-active-directory-topologies",
    "2014-10-02",
  ),
  // HW13
  "hardware-2013": copy2013(
    "Server hardware platforms for Lync Server 2013",
    "server-hardware-platforms",
    "2016-07-28",
  ),
  // VIRT13
  "virtualization-2013": copy2013(
    "Running Lync Server 2013 on virtual servers",
    "running-lync-server-on-virtual-servers",
    "2014-03-13",
  ),
  // PC13
  "persistent-chat-2013": copy2013(
    "Capacity planning for Persistent Chat Server in Lync Server 2013",
    "capacity-planning-for-persistent-chat-server",
    "2012-10-05",
  ),
  // Not in the fact sheets
  "mediation-2013": page(
    "Mediation Server component in Lync Server 2013",
    "learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-mediation-server-component",
    "2012-09-21",
  ),
  // CFR13
  "federation-routes-2013": page(
    "Configure federation routes and media traffic (Lync Server 2013)",
    "github.com/lcansby/OfficeDocs-SkypeForBusiness/blob/26d050ab/Lync/LyncServer/configure-federation-routes-and-media-traffic_1.md",
    docsRead,
  ),
} as const satisfies Record<string, Source>;
