import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import { algorithmRows } from "./checks/algorithm-rows.ts";
import { certificatesOf } from "./checks/assigned-certificates.ts";
import { certificateFindings } from "./checks/certificate-findings.ts";
import { repeatedFriendlyNames } from "./checks/friendly-names.ts";

export const certificateAlgorithms: Rule = {
  id: "certificate-algorithms",
  title: "Certificates have supported algorithms, keys, extensions and names",
  level: "error",
  preset: "recommended",
  why: "Services do not start with the certificate, or sign-in and call forwarding fail",
  fix: "Request a certificate with the supported algorithm, key or extension",
  source: "environment-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec }) => spec.network?.certificates !== undefined,
  *check(deployment, context) {
    const network = networkContextOf(deployment, context.profile);
    yield* certificateFindings(network, certificatesOf(deployment), algorithmRows);
    yield* repeatedFriendlyNames(deployment, context);
  },
};
