import { reverseProxyOwners } from "../../deployment/network/certificate-owners.ts";
import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import { certificateGroups, certificatesOf } from "./checks/assigned-certificates.ts";
import { certificateFindings } from "./checks/certificate-findings.ts";
import { recommendedCertificateRows } from "./checks/certificate-rows.ts";
import { missingRecommendedNames } from "./checks/missing-names.ts";

export const certificateRecommendations: Rule = {
  id: "certificate-recommendations",
  title: "Certificates have the recommended names and keys",
  level: "warning",
  preset: "recommended",
  why: "Some partners or mobile clients cannot connect, or a private key is easier to copy or to break than necessary",
  fix: "Request a certificate with the recommended property the next time it is renewed",
  source: "edge-certificates-2010",
  evidence: "A",
  applies: ({ spec }) => spec.network?.certificates !== undefined,
  *check(deployment, { profile }) {
    const context = networkContextOf(deployment, profile);
    yield* missingRecommendedNames(context, certificateGroups(reverseProxyOwners(context), deployment));
    yield* certificateFindings(context, certificatesOf(deployment), recommendedCertificateRows);
  },
};
