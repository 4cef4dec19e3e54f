import { edgeOwners } from "../../deployment/network/certificate-owners.ts";
import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import { certificateGroups, certificatesOf, ownersWithout } from "./checks/assigned-certificates.ts";
import { certificateFindings } from "./checks/certificate-findings.ts";
import { edgeCertificateRows } from "./checks/certificate-rows.ts";
import {
  gatewaysWithout,
  missingCertificates,
  serversWithoutInternal,
  unsharedKeys,
} from "./checks/edge-certificates.ts";
import { missingNames } from "./checks/missing-names.ts";
import { wrongSubjects } from "./checks/subject-names.ts";

export const edgeCertificate: Rule = {
  id: "edge-certificate",
  title: "Certificates have the names, issuer and key usage that Edge Servers require",
  level: "error",
  preset: "recommended",
  why: "Clients and partners refuse to connect to a server whose certificate is untrusted or lacks its name",
  fix: "Request a certificate with the stated properties, and assign it to all servers of the pool",
  source: "edge-certificates-2010",
  evidence: "A",
  applies: ({ spec }) => spec.network?.certificates !== undefined,
  *check(deployment, { profile }) {
    const context = networkContextOf(deployment, profile);
    const external = edgeOwners(context, "edge-external");
    const internal = edgeOwners(context, "edge-internal");
    for (const owners of [external, internal]) yield* missingCertificates(context, ownersWithout(owners, deployment));
    const groups = certificateGroups(external, deployment);
    yield* missingNames(context, groups);
    const inside = certificateGroups(internal, deployment);
    yield* wrongSubjects(context, inside);
    yield* serversWithoutInternal(context, inside);
    yield* unsharedKeys(context, groups, certificateGroups(edgeOwners(context, "av-authentication"), deployment));
    yield* gatewaysWithout(context, certificatesOf(deployment));
    yield* certificateFindings(context, certificatesOf(deployment), edgeCertificateRows);
  },
};
