import { reverseProxyOwners } from "../../deployment/network/certificate-owners.ts";
import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import { certificateGroups, certificatesOf } from "./checks/assigned-certificates.ts";
import { certificateFindings } from "./checks/certificate-findings.ts";
import { publicProxy, reverseProxyCertificateRows } from "./checks/certificate-rows.ts";
import { missingNames } from "./checks/missing-names.ts";
import { unknownAssignments } from "./checks/unknown-assignments.ts";

export const reverseProxyCertificate: Rule = {
  id: "reverse-proxy-certificate",
  title: "Certificates of reverse proxies are public and list the published web services",
  level: "error",
  preset: "recommended",
  why: "Browsers and clients outside of the network reject the connection to meetings, the address book and mobility",
  fix: "Request a certificate with the stated names from a public certification authority",
  source: "edge-certificates-2013",
  evidence: "A",
  applies: ({ spec }) => spec.network?.certificates?.some(({ usage }) => usage === "reverse-proxy") === true,
  *check(deployment, { profile }) {
    const context = networkContextOf(deployment, profile);
    const owners = reverseProxyOwners(context);
    yield* unknownAssignments(context, owners, deployment, publicProxy);
    yield* missingNames(context, certificateGroups(owners, deployment));
    yield* certificateFindings(context, certificatesOf(deployment), reverseProxyCertificateRows);
  },
};
