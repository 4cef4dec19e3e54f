import type { Certificate, EdgePool } from "../deployment.ts";
import { once } from "../once.ts";
import type { SourceId } from "../sources.ts";
import { isOn, keyOfName, type Part, serverCount } from "../topology.ts";
import type { Hit, Path } from "../types.ts";
import { abridged, quoted } from "../words.ts";
import { asked, type Scene } from "./scene.ts";

/** The page of Lync Server 2013 on certificates of Edge Servers. */
const later = "edge-certificates-2013";

/** A certificate that a manifest lists, and the way to it. */
export type Held = { readonly value: Certificate; readonly path: Path };

/** Certificates by usage and the name that they are assigned to, empty for those that are assigned to nothing. */
export type Shelf = ReadonlyMap<string, readonly Held[]>;

export function shelfOf(all: readonly Held[]): Shelf {
  const shelf = new Map<string, Held[]>();
  for (const held of all) {
    const { usage, assignedTo } = held.value;
    for (const name of assignedTo?.length ? new Set(assignedTo.map(keyOfName)) : [""]) {
      const same = shelf.get(`${usage} ${name}`);
      if (same) same.push(held);
      else shelf.set(`${usage} ${name}`, [held]);
    }
  }
  return shelf;
}

/** What the external certificate of an Edge pool must be like, and that the internal interface has one too. */
export function* edgePoolHits(scene: Scene, edge: Part<EdgePool>, shelf: Shelf, list: Path): Iterable<Hit> {
  for (const usage of ["edge-external", "edge-internal"] as const) {
    if (heldBy(edge.value, shelf, usage).length > 0) continue;
    const side = usage === "edge-external" ? "external interfaces" : "internal interface";
    yield {
      path: list,
      message: `certificates have none of usage ${usage} for Edge pool ${quoted(edge.value.fqdn)}; its ${side} need${usage === "edge-external" ? "" : "s"} one`,
      fact: asked(scene, "edge-certificates-2010", "A", later),
    };
  }
  const held = heldBy(edge.value, shelf, "edge-external");
  const [first] = held;
  if (!first) return;
  const { names } = gathered(held);
  for (const { name, reason, source } of namesOf(scene, edge.value)) {
    // A wildcard stands for one label; that an Edge Server has one is said elsewhere.
    if (names.has(keyOfName(name)) || names.has(keyOfName(name).replace(/^[^.]*/, "*"))) continue;
    yield {
      path: [...first.path, "san"],
      message: `the external certificate of Edge pool ${quoted(edge.value.fqdn)} has no subject alternative name ${quoted(name)}; it is needed: ${reason}`,
      fact: asked(scene, source, "A", later),
      related: [{ path: edge.path, message: "this Edge pool uses it" }],
    };
  }
  yield* sharedHits(scene, edge.value, held);
}

/** Many Edge pools may share the certificates that are assigned to none, so what these have in common is gathered once. */
const gathered = once((held: readonly Held[]) => ({
  names: new Set(held.flatMap(({ value }) => value.san ?? []).map(keyOfName)) as ReadonlySet<string>,
  locked: held.filter(({ value }) => value.exportable === false),
  isAssigned: held.every(({ value }) => value.assignedTo),
}));

/** The certificates that say that they belong to the pool; if none does, those that say nothing. */
function heldBy(edge: EdgePool, shelf: Shelf, usage: Certificate["usage"]): readonly Held[] {
  const names = [edge.fqdn, ...membersOf(edge)].map(keyOfName);
  const own = new Set(names.flatMap((name) => shelf.get(`${usage} ${name}`) ?? []));
  return own.size > 0 ? [...own] : (shelf.get(`${usage} `) ?? []);
}

function membersOf({ servers }: EdgePool): readonly string[] {
  return typeof servers === "number" ? [] : servers.map((one) => (typeof one === "string" ? one : one.fqdn));
}

/** A name that a certificate carries, why, and which page asks for it. */
type NameNeed = { readonly name: string; readonly reason: string; readonly source: SourceId };

function namesOf(scene: Scene, edge: EdgePool): readonly NameNeed[] {
  const { access, webConferencing } = edge.externalFqdns ?? {};
  const meets = edge.services?.includes("web-conferencing") !== false && !edge.singleFqdn;
  const bySipDomain = scene.federation || (scene.remote && scene.automatic);
  const source = "single-edge-certificates-2010";
  const tls = "TLS compares the Access Edge FQDN with these names, not with the subject";
  const names: readonly NameNeed[] = [
    ...(access ? [{ name: access, reason: tls, source: "edge-certificates-2010" } as const] : []),
    ...(webConferencing && meets
      ? [{ name: webConferencing, reason: "it is the FQDN of the Web Conferencing Edge", source } as const]
      : []),
    ...(bySipDomain ? scene.domains : []).map(
      (domain) =>
        ({
          name: `sip.${domain}`,
          reason: "clients that configure themselves and partners look for it",
          source,
        }) as const,
    ),
  ];
  return [...new Map(names.toReversed().map((one) => [keyOfName(one.name), one])).values()].toReversed();
}

/** All servers of a pool have the same certificate, so its key leaves the computer on which it was made. */
function* sharedHits(scene: Scene, edge: EdgePool, held: readonly Held[]): Iterable<Hit> {
  if (serverCount(edge.servers) < 2) return;
  const fact = asked(scene, "hardware-balanced-edge-certificates-2010", "A", later);
  for (const { path } of gathered(held).locked) {
    yield {
      path: [...path, "exportable"],
      message: `the private key of the external certificate of Edge pool ${quoted(edge.fqdn)} cannot be exported; its servers need the same certificate with an exportable key`,
      fact,
    };
  }
  if (!gathered(held).isAssigned) return;
  const members = new Set(membersOf(edge).map(keyOfName));
  const parts = held.filter(({ value }) => value.assignedTo?.every((name) => members.has(keyOfName(name))));
  const [first, second] = parts;
  if (!first || !second || parts.length < held.length) return;
  const sets = parts.map(({ value }) => new Set((value.assignedTo ?? []).map(keyOfName)).size);
  if (sets.every((size) => size === members.size)) return;
  yield {
    path: [...second.path, "assignedTo"],
    message: `the servers of Edge pool ${quoted(edge.fqdn)} have different external certificates, ${abridged(parts.map(({ value }) => quoted(value.subject)))}; one and the same is needed on all of them`,
    fact,
    related: [{ path: first.path, message: "the other certificate" }],
  };
}

/** The XMPP Gateway proves to the Edge Server who it is. */
export function* gatewayHits(scene: Scene, all: readonly Held[], list: Path): Iterable<Hit> {
  const { xmppGateways = [], externalAccess } = scene.spec;
  if (!isOn(externalAccess?.xmpp) || scene.profile.xmpp.value !== "separate-gateway") return;
  const known = new Set(
    all
      .filter(({ value }) => value.usage === "xmpp-gateway")
      .flatMap(({ value }) => value.assignedTo ?? [value.subject])
      .map(keyOfName),
  );
  for (const { fqdn, certificate } of xmppGateways) {
    if (certificate || known.has(keyOfName(fqdn))) continue;
    yield {
      path: list,
      message: `certificates have none of usage xmpp-gateway for XMPP Gateway ${quoted(fqdn)}; it needs one for mutual TLS with the Edge Server`,
      fact: asked(scene, "xmpp-gateway-gmail", "B"),
    };
  }
}
