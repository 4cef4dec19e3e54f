import type { Rule } from "../../model/rule.ts";
import { centralizedLoggingPorts } from "./centralized-logging-ports.ts";
import { certificateAlgorithms } from "./certificate-algorithms.ts";
import { certificateRecommendations } from "./certificate-recommendations.ts";
import { dnsRecords } from "./dns-records.ts";
import { domainFormat } from "./domain-format.ts";
import { edgeCertificate } from "./edge-certificate.ts";
import { firewallPorts } from "./firewall-ports.ts";
import { frontEndCertificate } from "./front-end-certificate.ts";
import { ipVersion } from "./ip-version.ts";
import { mediaIpsec } from "./media-ipsec.ts";
import { publicAddresses } from "./public-addresses.ts";
import { reverseProxyCertificate } from "./reverse-proxy-certificate.ts";
import { serverToServerCertificate } from "./server-to-server-certificate.ts";
import { simpleUrls } from "./simple-urls.ts";
import { unneededMediaPorts } from "./unneeded-media-ports.ts";

/** The network rules. */
export const network: readonly Rule[] = [
  dnsRecords,
  simpleUrls,
  edgeCertificate,
  frontEndCertificate,
  reverseProxyCertificate,
  serverToServerCertificate,
  certificateAlgorithms,
  certificateRecommendations,
  firewallPorts,
  unneededMediaPorts,
  centralizedLoggingPorts,
  mediaIpsec,
  publicAddresses,
  ipVersion,
  domainFormat,
];
