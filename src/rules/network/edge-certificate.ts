import { sceneOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";
import { edgePoolHits, gatewayHits, type Held, shelfOf } from "./checks/assigned-certificates.ts";
import { certificateHits } from "./checks/certificate-findings.ts";

export const edgeCertificate: Rule = {
  id: "edge-certificate",
  title: "Certificates carry the names, issuer and uses that the Edge Servers need",
  level: "error",
  preset: "recommended",
  why: "Clients and partners break off the connection to a server whose certificate they do not trust or that lacks its name",
  fix: "Request a certificate with what is named, and assign it to all servers of the pool",
  turnOffWhen: "Another team keeps the certificates and the manifest lists only some of them",
  source: "edge-certificates-2010",
  evidence: "A",
  applies: ({ spec }) => spec.network?.certificates !== undefined,
  *check(deployment, { profile }) {
    const list: Path = ["spec", "network", "certificates"];
    const certificates = deployment.spec.network?.certificates ?? [];
    const all: readonly Held[] = certificates.map((value, at) => ({ value, path: [...list, at] }));
    const scene = sceneOf(deployment, profile);
    const shelf = shelfOf(all);
    for (const edge of scene.edges) yield* edgePoolHits(scene, edge, shelf, list);
    yield* gatewayHits(scene, all, list);
    for (const held of all) yield* certificateHits(scene, held);
  },
};
