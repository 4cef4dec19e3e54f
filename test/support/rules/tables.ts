import { certificateNames, recommendedNames } from "../../../src/deployment/network/certificate-names.ts";
import { recordRows } from "../../../src/deployment/network/dns-needs.ts";
import { loggingRows, portRows } from "../../../src/deployment/network/port-rows.ts";
import { algorithmRows } from "../../../src/rules/network/checks/algorithm-rows.ts";
import {
  edgeCertificateRows,
  internalCertificateRows,
  recommendedCertificateRows,
  reverseProxyCertificateRows,
} from "../../../src/rules/network/checks/certificate-rows.ts";
import { serverToServerRows } from "../../../src/rules/network/checks/server-to-server.ts";
import { certificateSubjects } from "../../../src/rules/network/checks/subject-names.ts";

/** The documented tables that the network rules evaluate row by row. */
export const tables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  recordRows,
  portRows,
  loggingRows,
  certificateNames,
  recommendedNames,
  certificateSubjects,
  edgeCertificateRows,
  internalCertificateRows,
  reverseProxyCertificateRows,
  recommendedCertificateRows,
  algorithmRows,
  serverToServerRows,
};
