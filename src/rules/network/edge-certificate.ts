import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";
import {
  edgePoolHits,
  gatewayHits,
  indexCertificates,
  type ListedCertificate,
} from "./checks/assigned-certificates.ts";
import { certificateHits } from "./checks/certificate-findings.ts";

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
    const list: Path = ["spec", "network", "certificates"];
    const certificates = deployment.spec.network?.certificates ?? [];
    const all: readonly ListedCertificate[] = certificates.map((value, at) => ({ value, path: [...list, at] }));
    const context = networkContextOf(deployment, profile);
    const index = indexCertificates(all);
    for (const edge of context.edges) yield* edgePoolHits(context, edge, index, list);
    yield* gatewayHits(context, all, list);
    for (const certificate of all) yield* certificateHits(context, certificate);
  },
};
