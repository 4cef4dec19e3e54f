import type { Rule } from "../../model/rule.ts";
import { dnsRecords } from "./dns-records.ts";
import { edgeCertificate } from "./edge-certificate.ts";
import { firewallPorts } from "./firewall-ports.ts";

/** The network rules. */
export const network: readonly Rule[] = [dnsRecords, edgeCertificate, firewallPorts];
