import { internalCertificates } from "../../deployment/network/certificate-names.ts";
import { internalOwners } from "../../deployment/network/certificate-owners.ts";
import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import type { Certificate } from "../../schema/deployment.ts";
import { certificateGroups, certificatesOf } from "./checks/assigned-certificates.ts";
import { certificateFindings } from "./checks/certificate-findings.ts";
import { internalCertificateRows } from "./checks/certificate-rows.ts";
import { missingNames } from "./checks/missing-names.ts";
import { withSubjects, wrongSubjects } from "./checks/subject-names.ts";
import { unknownAssignments } from "./checks/unknown-assignments.ts";

/** The certificates of servers and appliances in the internal network. */
const usages: ReadonlySet<Certificate["usage"]> = new Set(["front-end", "director", "mediation", "survivable-branch"]);

export const frontEndCertificate: Rule = {
  id: "front-end-certificate",
  title: "Certificates of internal servers have the required names",
  level: "error",
  preset: "recommended",
  why: "Clients and other servers refuse the connection: sign-in, meetings or mobile clients fail on the name that is missing",
  fix: "Request a certificate with the stated names, and assign it to the servers of the pool",
  source: "internal-certificates-2013",
  evidence: "A*",
  applies: ({ spec }) => spec.network?.certificates?.some(({ usage }) => usages.has(usage)) === true,
  *check(deployment, { profile }) {
    const context = networkContextOf(deployment, profile);
    const owners = internalOwners(context);
    const groups = certificateGroups(owners, deployment);
    yield* unknownAssignments(context, owners, deployment, internalCertificates);
    yield* missingNames(
      context,
      groups.map((group) => withSubjects(group, context)),
    );
    yield* wrongSubjects(context, groups);
    yield* certificateFindings(context, certificatesOf(deployment), internalCertificateRows);
  },
};
