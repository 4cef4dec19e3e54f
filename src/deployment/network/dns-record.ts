import type { Evidence, Fact } from "../../profiles/fact.ts";
import type { SourceId } from "../../sources/index.ts";
import { asked, type Scene } from "./context.ts";

/** Names of hosts, by their plain forms. */
export type Names = ReadonlyMap<string, string>;

/** A DNS record that a deployment needs. */
export type RecordNeed = {
  readonly zone: "internal" | "external";
  /** `host` stands for A, AAAA and CNAME records. */
  readonly kind: "SRV" | "host";
  readonly name: string;
  readonly port?: number;
  /** Any of these hosts; whichever, where it is left out. */
  readonly hosts?: Names;
  /** A host that is taken as well. */
  readonly also?: string;
  /** None of these hosts. */
  readonly avoid?: Names;
  /** So many addresses at least. */
  readonly addresses?: number;
  readonly reason: string;
  readonly fact: Fact<true>;
};

/** A row of a page's table: the records that it asks of a deployment. */
export type Row = (scene: Scene) => readonly RecordNeed[];

/** The service records of each SIP domain, where one fact asks for the first of them and another for the rest. */
export function perDomain(
  { domains }: Scene,
  first: Fact<true>,
  rest: Fact<true>,
  need: (domain: string) => Omit<RecordNeed, "kind" | "fact">,
): readonly RecordNeed[] {
  return domains.map((domain, at) => ({ ...need(domain), kind: "SRV", fact: at === 0 ? first : rest }));
}

/** Records of the external zone. That every domain needs its own is wording of the next version's page. */
export function outsidePerDomain(
  scene: Scene,
  source: SourceId,
  evidence: Evidence,
  need: (domain: string) => Omit<RecordNeed, "zone" | "kind" | "fact">,
): readonly RecordNeed[] {
  const first = asked(scene, source, evidence, "single-edge-dns-2013");
  const rest = asked(scene, "single-edge-dns-2013", "C");
  return perDomain(scene, first, rest, (domain) => ({ zone: "external", ...need(domain) }));
}

/** Names are the same in any case of letters, and with or without the dot at the end. */
export function keyOfRecord(zone: string, kind: string, name: string): string {
  return `${zone} ${kind} ${plain(name)}`;
}

export function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

/** Hosts among which a target is looked for. */
export function namesOf(names: readonly string[]): Names {
  return new Map(names.map((name) => [plain(name), name]));
}
