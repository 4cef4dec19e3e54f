import { quote } from "../../base/wording.ts";
import type { Deployment, DnsRecord, EdgePool } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { isOn, partsOf, type SitePart } from "../parts.ts";

/** An IP address of a manifest. */
export type Address = {
  readonly text: string;
  readonly path: Path;
  /** The object or property that has it, as in messages: `publicIps of Edge pool "edge.contoso.com"`. */
  readonly owner: string;
  /** Whether it must be reachable from the Internet. */
  readonly isPublic: boolean;
  /** The type of the DNS record that has it. */
  readonly record?: "A" | "AAAA";
};

/** The addresses of Edge pools on the Internet, and those of A and AAAA records. */
export function* addressesOf(deployment: Deployment): Iterable<Address> {
  for (const part of partsOf(deployment, "edgePools")) yield* addressesOfEdge(part);
  for (const [at, record] of (deployment.spec.network?.dnsRecords ?? []).entries())
    yield* addressesOfRecord(record, ["spec", "network", "dnsRecords", at, "targets"]);
}

function* addressesOfEdge({ value: { fqdn, publicIps = [], nat }, path }: SitePart<EdgePool>): Iterable<Address> {
  const pool = `Edge pool ${quote(fqdn)}`;
  for (const [at, text] of publicIps.entries())
    yield { text, path: [...path, "publicIps", at], owner: `publicIps of ${pool}`, isPublic: true };
  if (isOn(nat) && nat.publicAvIp !== undefined) {
    const natPath = [...path, "nat", "publicAvIp"];
    yield { text: nat.publicAvIp, path: natPath, owner: `nat.publicAvIp of ${pool}`, isPublic: true };
  }
}

function* addressesOfRecord({ zone, type, name, targets = [] }: DnsRecord, path: Path): Iterable<Address> {
  if (type !== "A" && type !== "AAAA") return;
  const owner = `the ${zone} ${type} record ${quote(name)}`;
  for (const [at, text] of targets.entries()) {
    if (typeof text === "string")
      yield { text, path: [...path, at], owner, isPublic: zone === "external", record: type };
  }
}
