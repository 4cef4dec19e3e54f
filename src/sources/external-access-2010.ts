import { inLibrary, library, mirror, page, pagesRead, type Source } from "./source.ts";

/** Lync Server 2010: external access. The comment of each source is its key in the fact sheet. */
export const externalAccess2010 = {
  // EDGE
  "edge-2010": page(
    "Edge Servers for Lync Server 2010",
    "technet.microsoft.com/en-us/library/gg195619(v=ocs.14).aspx",
    "2011-05-02",
  ),
  // COMP
  "edge-components-2010": library(
    "Components Required for External User Access (Lync Server 2010)",
    "gg425779",
    "2012-10-17",
  ),
  // TOPO
  "edge-topologies-2010": page(
    "Choosing a Topology (Lync Server 2010)",
    "technet.microsoft.com/en-us/library/gg425716(v=ocs.14)",
    "2012-08-22",
  ),
  // RA
  "edge-reference-2010": inLibrary("ja-jp", "Reference Architecture (Lync Server 2010)", "gg412898", "2012-10-15"),
  // RA1
  "single-edge-2010": inLibrary(
    "pl-pl",
    "Reference Architecture 1: Single Consolidated Edge (Lync Server 2010)",
    "gg399001",
    "2012-07-14",
  ),
  // DNS-RA1
  "single-edge-dns-2010": inLibrary(
    "pl-pl",
    "Reference Architecture 1: DNS Summary (Lync Server 2010)",
    "gg412787",
    "2012-04-06",
  ),
  // DNS-REQ
  "dns-requirements-2010": library("Determining DNS Requirements (Lync Server 2010)", "gg398758", "2012-10-16"),
  // DNS-FE
  "front-end-dns-2010": library("DNS Requirements for Front End Pools (Lync Server 2010)", "gg412910", "2012-11-07"),
  // DNS-SE
  "standard-edition-dns-2010": library(
    "DNS Requirements for Standard Edition Servers (Lync Server 2010)",
    "gg425900",
    "2010-12-12",
  ),
  // DNS-AUTO
  "sign-in-dns-2010": inLibrary(
    "zh-tw",
    "DNS Requirements for Automatic Client Sign-In (Lync Server 2010)",
    "gg425884",
    "2011-01-31",
  ),
  // EDGE-NIC. The page has no title; this is the title of the later topic with the same GUID.
  "edge-network-interfaces-2010": mirror(
    "Set up network interfaces for Edge Servers (Lync Server 2010)",
    "b0aecdf6-4ae2-46f6-b9b6-948bfc3df11e",
    "2011-02-23",
  ),
  // EDGE-BUILD
  "build-edge-2010": library("Building an Edge and Director Topology (Lync Server 2010)", "gg398202", "2011-01-25"),
  // AVFW
  "av-firewall-2010": library(
    "Determining External A/V Firewall and Port Requirements (Lync Server 2010)",
    "gg425882",
    "2012-10-24",
  ),
  // PORT
  "edge-ports-2010": library("Reference Architecture 2: Port Summary (Lync Server 2010)", "gg412756", "2012-11-02"),
  // PORT-HLB
  "hardware-balanced-edge-ports-2010": mirror(
    "Port summary, scaled Edge with hardware load balancing (Lync Server 2010)",
    "91213b1e-f875-464b-83e8-fe3a351595a4",
    "2010-12-08",
  ),
  // POSTER
  "protocol-poster-2010": page(
    "Lync Server 2010 Protocol Workloads poster",
    "soukservices.com/bigwalker/microsoft-lync-server-2010-protocol-workloads-poster-26074719",
    pagesRead,
  ),
  // CERT
  "edge-certificates-2010": mirror(
    "Certificate Requirements for External User Access (Lync Server 2010)",
    "d45b6b10-556f-4b10-b1a7-fb0d0a64a498",
    "2011-04-11",
  ),
  // CERT-RA1
  "single-edge-certificates-2010": library(
    "Reference Architecture 1: Certificate Summary (Lync Server 2010)",
    "gg398519",
    "2012-08-08",
  ),
  // CERT-RA3
  "hardware-balanced-edge-certificates-2010": mirror(
    "Certificate summary, scaled Edge with hardware load balancing (Lync Server 2010)",
    "894a9f3e-7cba-4915-8fdf-e52f2f25126f",
    "2011-05-11",
  ),
  // WILD
  "wildcard-certificates-2010": mirror(
    "Wildcard Certificate Support (Lync Server 2010)",
    "0bae2aa8-b6dc-46f5-a3be-3fe7581809d4",
    "2011-05-16",
  ),
  // RP
  "reverse-proxy-2010": page(
    "Set Up Reverse Proxy Servers (Lync Server 2010)",
    "technet.microsoft.com/library/gg398069(v=ocs.14)",
    "2012-07-22",
  ),
  // RP, its second page
  "reverse-proxy-publishing-2010": library("Reverse Proxy Publishing (Lync Server 2010)", "gg398872", "2012-07-22"),
  // PIC-2010
  "public-im-2010": library("Specify Supported IM Service Providers (Lync Server 2010)", "gg521001", "2012-10-14"),
  // KB-PIC
  "public-im-known-issues": page(
    "KB 897567: Known issues with public IM",
    "support.microsoft.com/kb/897567",
    pagesRead,
  ),
  // KB-SMALL
  "very-small-business-2010": page(
    "KB 2667699: Help with Lync Server 2010 configurations for very small business",
    "support.microsoft.com/en-us/help/2667699/help-with-lync-server-2010-configurations-for-very-small-business",
    pagesRead,
  ),
} as const satisfies Record<string, Source>;
