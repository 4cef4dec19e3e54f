import { keyOfName } from "../../../base/host-names.ts";
import { once } from "../../../base/memoize.ts";
import { abridged, quoted } from "../../../base/wording.ts";
import { asked, type Scene } from "../../../deployment/network/context.ts";
import { isOn, type Part, serverCount } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Certificate, EdgePool } from "../../../schema/deployment.ts";
import type { SourceId } from "../../../sources/index.ts";
import type { Path } from "../../../yaml/path.ts";

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
    if (assignedTo?.length) for (const name of new Set(assignedTo.map(keyOfName))) put(shelf, `${usage} ${name}`, held);
    else put(shelf, `${usage} `, held);
  }
  return shelf;
}

function put(shelf: Map<string, Held[]>, key: string, held: Held): void {
  const same = shelf.get(key);
  if (same) same.push(held);
  else shelf.set(key, [held]);
}

/** What the external certificate of an Edge pool must be like, and that the internal interface has one too. */
export function* edgePoolHits(scene: Scene, edge: Part<EdgePool>, shelf: Shelf, list: Path): Iterable<Hit> {
  const owners = [edge.value.fqdn, ...membersOf(edge.value)].map(keyOfName);
  const held = heldBy(owners, shelf, "edge-external");
  if (held.length === 0) yield lacking(scene, edge.value, list, "edge-external", "external interfaces need");
  if (heldBy(owners, shelf, "edge-internal").length === 0)
    yield lacking(scene, edge.value, list, "edge-internal", "internal interface needs");
  const [first] = held;
  if (!first) return;
  const { names } = gathered(held);
  for (const [key, { name, reason, source }] of namesOf(scene, edge.value)) {
    // A wildcard stands for one label; that an Edge Server has one is said elsewhere.
    if (names.has(key) || names.has(key.replace(/^[^.]*/, "*"))) continue;
    yield {
      path: [...first.path, "san"],
      message: `the external certificate of Edge pool ${quoted(edge.value.fqdn)} has no subject alternative name ${quoted(name)}; it is needed: ${reason}`,
      fact: asked(scene, source, "A", later),
      related: [{ path: edge.path, message: "this Edge pool uses it" }],
    };
  }
  yield* sharedHits(scene, edge.value, held);
}

function lacking(scene: Scene, { fqdn }: EdgePool, path: Path, usage: Certificate["usage"], need: string): Hit {
  const message = `certificates have none of usage ${usage} for Edge pool ${quoted(fqdn)}; its ${need} one`;
  return { path, message, fact: asked(scene, "edge-certificates-2010", "A", later) };
}

/** Many Edge pools may share the certificates that are assigned to none, so what these have in common is gathered once. */
const gathered = once((held: readonly Held[]) => ({
  names: new Set(held.flatMap(({ value }) => value.san ?? []).map(keyOfName)) as ReadonlySet<string>,
  locked: held.filter(({ value }) => value.exportable === false),
  isAssigned: held.every(({ value }) => value.assignedTo),
}));

/** The certificates that say that they belong to a pool with these names; if none does, those that say nothing. */
function heldBy(owners: readonly string[], shelf: Shelf, usage: Certificate["usage"]): readonly Held[] {
  const own = new Set<Held>();
  for (const owner of owners) for (const held of shelf.get(`${usage} ${owner}`) ?? none) own.add(held);
  return own.size > 0 ? [...own] : (shelf.get(`${usage} `) ?? none);
}

const none: readonly Held[] = [];

function membersOf({ servers }: EdgePool): readonly string[] {
  return typeof servers === "number" ? [] : servers.map((one) => (typeof one === "string" ? one : one.fqdn));
}

/** A name that a certificate carries, why, and which page asks for it. */
type NameNeed = { readonly name: string; readonly reason: string; readonly source: SourceId };

/** The names that an Edge pool's external certificate carries, by their keys. */
function namesOf(scene: Scene, edge: EdgePool): ReadonlyMap<string, NameNeed> {
  const { access, webConferencing } = edge.externalFqdns ?? {};
  const needs = new Map<string, NameNeed>();
  const need = (name: string, reason: string, source: SourceId) => {
    const key = keyOfName(name);
    if (!needs.has(key)) needs.set(key, { name, reason, source });
  };
  if (access) need(access, "TLS compares the Access Edge FQDN with these names, not with the subject", accessPage);
  if (webConferencing && edge.services?.includes("web-conferencing") !== false && !edge.singleFqdn)
    need(webConferencing, "it is the FQDN of the Web Conferencing Edge", namesPage);
  if (scene.federation || (scene.remote && scene.automatic))
    for (const domain of scene.domains)
      need(`sip.${domain}`, "clients that configure themselves and partners look for it", namesPage);
  return needs;
}

/** The pages that ask for the Access Edge FQDN, and for all other names. */
const accessPage = "edge-certificates-2010";
const namesPage = "single-edge-certificates-2010";

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
