import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import { algorithmRows } from "./checks/algorithm-rows.ts";
import { certificatesOf } from "./checks/assigned-certificates.ts";
import { certificateFindings } from "./checks/certificate-findings.ts";

export const certificateAlgorithms: Rule = {
  id: "certificate-algorithms",
  title: "Certificates have supported algorithms, keys and extensions",
  level: "error",
  preset: "recommended",
  why: "Services do not start with the certificate, or sign-in and call forwarding fail",
  fix: "Request a certificate with the supported algorithm, key or extension",
  source: "environment-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec }) => spec.network?.certificates !== undefined,
  check: (deployment, { profile }) =>
    certificateFindings(networkContextOf(deployment, profile), certificatesOf(deployment), algorithmRows),
};
