import { keyOfName } from "../../base/host-names.ts";
import { joinAbbreviated, joinList, quote } from "../../base/wording.ts";
import { isOn, partsOf } from "../../deployment/parts.ts";
import type { Manifest } from "../../model/manifest.ts";
import { describeEnd, endOf } from "../../profiles/ended-services.ts";
import type { Fact, Product } from "../../profiles/fact.ts";
import { products, profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import { providerKey } from "../../profiles/public-im-providers.ts";
import { directionOf, type Route, routesBetween } from "../../profiles/upgrade-paths.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { changedFigures, changedServerCounts } from "./changed-figures.ts";
import { compareFindings, type UpgradeBasis } from "./findings-before-after.ts";
import { type Statement, statementFrom, topics } from "./statement.ts";

/** The upgrade of one deployment to another product. */
export type Move = {
  readonly file: string;
  /** `metadata.name` of the manifest. */
  readonly deployment: string;
  readonly from: Product;
  readonly to: Product;
  readonly direction: ReturnType<typeof directionOf>;
  /** The shortest upgrade paths; none is preferred. */
  readonly routes: readonly Route[];
  /** What the upgrade changes, in the order of topics. */
  readonly brings: readonly Statement[];
  /** The findings under both products. */
  readonly already: readonly Statement[];
  /** The findings under the present product only. */
  readonly cures: readonly Statement[];
};

/** Works out what the upgrade of a valid manifest to another product changes. */
export function moveOf(manifest: Manifest, to: Product, basis: UpgradeBasis): Move {
  const { today } = basis;
  const { metadata, spec } = manifest.content as Deployment;
  const from = spec.product;
  const direction = directionOf(from, to);
  const common = { file: manifest.file, deployment: metadata.name, from, to, direction };
  if (direction !== "forward") return { ...common, routes: [], brings: [], already: [], cures: [] };
  const routes = routesBetween(from, to);
  const { added, kept, fixed } = compareFindings(manifest, from, to, basis);
  const brings = [
    ...pathNotes(manifest, routes),
    ...supportDates(from, routes, today),
    ...removedFeatures(manifest, { from: profiles[from], to: profiles[to], today }),
    ...changedFigures(manifest.content as Deployment, profiles[from], profiles[to]),
    ...withoutFindings(changedServerCounts(manifest, profiles[from], profiles[to]), added),
    ...added.filter(({ rule = "" }) => !coveredRules.has(rule)),
  ];
  return {
    ...common,
    routes,
    brings: sortByTopic(brings),
    already: kept,
    cures: fixed.filter(({ rule = "" }) => !isRemoved(rule, profiles[to])),
  };
}

/** Rules about what XMPP partners support. If the product no longer has XMPP, their findings are not resolved. */
const partnerRules: ReadonlySet<string> = new Set(["xmpp-partner", "xmpp-modality"]);

function isRemoved(rule: string, { xmpp }: Profile): boolean {
  return xmpp.value === "removed" && partnerRules.has(rule);
}

/** The server counts whose location has no finding about servers. */
function withoutFindings(counts: readonly Statement[], findings: readonly Statement[]): readonly Statement[] {
  const reported = new Set(
    findings.filter(({ topic }) => topic === "servers").map(({ place }) => JSON.stringify(place?.range)),
  );
  return counts.filter(({ place }) => !reported.has(JSON.stringify(place?.range)));
}

function sortByTopic(statements: readonly Statement[]): readonly Statement[] {
  return topics.flatMap((topic) => statements.filter((statement) => statement.topic === topic));
}

const pathFact = { value: true, source: "upgrade-2015", evidence: "A" } as const;

/** Constraints on the upgrade paths. */
function pathNotes(manifest: Manifest, routes: readonly Route[]): readonly Statement[] {
  const message =
    "no direct upgrade is documented; complete each step before the next, because three product generations in one topology are not supported";
  const needsSteps = routes.every((route) => route.length > 1);
  return [
    ...(needsSteps ? [statementFrom("ways", message, { ...pathFact, evidence: "I" })] : []),
    ...inPlaceNotes(manifest, routes),
  ];
}

/** Constraints on the in-place upgrade to Skype for Business Server 2015. */
function inPlaceNotes(manifest: Manifest, routes: readonly Route[]): readonly Statement[] {
  const isOffered = routes
    .flat()
    .some(({ to, ways }) => to === "skype-for-business-server-2015" && ways.value.includes("in-place"));
  if (!isOffered) return [];
  const deployment = manifest.content as Deployment;
  const branches = deployment.spec.sites.flatMap(({ survivableBranch: branch }, at) => {
    const message = `survivable branch ${quote(branch?.fqdn ?? "")} cannot be upgraded in place; it keeps its version next to the new servers`;
    const place = manifest.locate(["spec", "sites", at, "survivableBranch"]);
    return branch ? [statementFrom("ways", message, pathFact, place)] : [];
  });
  const pairs = partsOf(deployment, "frontEndPools").flatMap(({ value: { fqdn, pairedWith }, path }) => {
    const message = `upgrade the paired pool of ${quote(fqdn)} right after it, because pools of different versions cannot fail over to each other`;
    const place = manifest.locate([...path, "pairedWith"]);
    return pairedWith === undefined ? [] : [statementFrom("ways", message, pathFact, place)];
  });
  return [...branches, ...pairs];
}

/** Support dates of the present product, of those on the upgrade paths, and of the target. */
function supportDates(from: Product, routes: readonly Route[], today: string): readonly Statement[] {
  const passed = new Set(routes.flatMap((route) => route.map(({ to }) => to)));
  const inOrder = products.filter((product) => product === from || passed.has(product));
  return inOrder.flatMap((product) => datesOf(profiles[product], today));
}

function datesOf(profile: Profile, today: string): readonly Statement[] {
  const { name, mainstreamEnd, extendedEnd, earliestEnd, extendedSecurityUpdates: paid } = profile;
  const { value: earliest } = earliestEnd;
  const open = `${name} is supported at least until ${earliest} if it is kept up to date`;
  const updates = paid.value.map(({ from, until, source }) => {
    const ended = until < today ? ", ended" : "";
    return statementFrom(
      "dates",
      `extended security updates for ${name} (sold separately): ${from} to ${until}${ended}`,
      { ...paid, source },
    );
  });
  return [
    ...endOfSupport(`mainstream support for ${name}`, mainstreamEnd, today),
    ...endOfSupport(`extended support for ${name}`, extendedEnd, today),
    ...(earliest === null ? [] : [statementFrom("dates", open, earliestEnd)]),
    ...updates,
  ];
}

function endOfSupport(support: string, fact: Fact<string | null>, today: string): readonly Statement[] {
  const { value: end } = fact;
  if (end === null) return [];
  return [statementFrom("dates", `${support} ${end < today ? "ended" : "ends"} on ${end}`, fact)];
}

/** Two products, and the date of the upgrade. */
type ProductPair = { readonly from: Profile; readonly to: Profile; readonly today: string };

/** Rules whose findings are covered by the statements about removed features, in more detail. */
const coveredRules: ReadonlySet<string> = new Set(["xmpp-availability", "public-im-provider"]);

type RemovedFeature = readonly [topic: "roles" | "successors", path: Path, message: string, fact: Fact<unknown>];

/** The roles and features that the target product does not have, and what replaces them, if anything. */
function removedFeatures(manifest: Manifest, pair: ProductPair): readonly Statement[] {
  const deployment = manifest.content as Deployment;
  const sources = [removedGateways, lostData, removedXmpp, removedSwitches, removedProviders];
  return sources
    .flatMap((find) => [...find(deployment, pair)])
    .map(([topic, path, message, fact]) => statementFrom(topic, message, fact, manifest.locate(path)));
}

function* removedGateways({ spec }: Deployment, { from, to }: ProductPair): Iterable<RemovedFeature> {
  if (from.xmpp.value !== "separate-gateway" || to.xmpp.value === "separate-gateway") return;
  const instead =
    to.xmpp.value === "built-in"
      ? "has XMPP built in, on its Edge Servers and Front End Servers"
      : "does not support XMPP";
  for (const [at, { fqdn }] of (spec.xmppGateways ?? []).entries()) {
    const message = `XMPP Gateway ${quote(fqdn)} is removed: ${to.name} ${instead}`;
    yield ["roles", ["spec", "xmppGateways", at], message, to.xmpp];
  }
}

/** Archiving and monitoring data is not migrated from 2019 on; `feature-availability` reports what replaces the servers. */
function* lostData(deployment: Deployment, { from, to }: ProductPair): Iterable<RemovedFeature> {
  const lists = ["archivingServers", "monitoringServers"] as const;
  const [first] = lists.flatMap((name) => partsOf(deployment, name));
  const isLost =
    from.archiving.value === "server-role" && directionOf("skype-for-business-server-2019", to.product) !== "back";
  if (!first || !isLost) return;
  const message = `archiving and monitoring data is not migrated to ${to.name}; back it up before the upgrade to keep it`;
  yield ["roles", first.path, message, { ...like2019(to), source: "archiving-migration-2019" }];
}

function* removedXmpp({ spec }: Deployment, { from, to, today }: ProductPair): Iterable<RemovedFeature> {
  const { xmpp } = spec.externalAccess ?? {};
  if (!isOn(xmpp) || from.xmpp.value === "removed" || to.xmpp.value !== "removed") return;
  const names = xmpp.partners.length > 0 ? ` (${joinAbbreviated(xmpp.partners.map(quote))})` : "";
  const ended = xmpp.partners.flatMap((domain) => endOf(keyOfName(domain), today) ?? []);
  const path = ["spec", "externalAccess", "xmpp"];
  const fact = { ...to.xmpp, source: "xmpp-migration-2019" } as const;
  const lost = `XMPP with partners${names} has no replacement in ${to.name}`;
  const [first] = ended;
  if (first && ended.length === xmpp.partners.length) {
    yield ["successors", path, `${lost}, and ${describeEnd(first, today)}`, fact];
    return;
  }
  const older = Object.values(profiles).filter((one) => one.xmpp.value === "built-in");
  const olderNames = joinList(
    older.map(({ name }) => name),
    "or",
  );
  const message = `${lost}; keep users who need it on a pool of ${olderNames} with an Edge Server of that product`;
  yield ["successors", path, message, fact];
}

function* removedSwitches({ spec }: Deployment, { from, to }: ProductPair): Iterable<RemovedFeature> {
  if (from.xmpp.value === "removed" || to.xmpp.value !== "removed") return;
  for (const [at, { enableXmppAccess }] of (spec.externalAccess?.policies ?? []).entries()) {
    const path: Path = ["spec", "externalAccess", "policies", at, "enableXmppAccess"];
    const message = `enableXmppAccess has no effect: ${to.name} does not support XMPP`;
    if (enableXmppAccess) yield ["successors", path, message, to.xmpp];
  }
}

function* removedProviders({ spec }: Deployment, { from, to, today }: ProductPair): Iterable<RemovedFeature> {
  const { publicIm } = spec.externalAccess ?? {};
  const { publicImProviders: supported } = to;
  for (const [at, provider] of (isOn(publicIm) ? publicIm.providers : []).entries()) {
    const path: Path = ["spec", "externalAccess", "publicIm", "providers", at];
    const name = providerKey(provider);
    const ended = endOf(name, today);
    const end = ended ? `, and ${describeEnd(ended, today)}` : "";
    const list = supported.value.length > 0 ? `only ${joinList(supported.value.map(quote))}` : "no public IM provider";
    const message = `public IM provider ${quote(provider)} has no replacement: ${to.name} supports ${list}${end}`;
    if (!supported.value.includes(name) && from.publicImProviders.value.includes(name))
      yield ["successors", path, message, supported];
    else if (ended) yield ["successors", path, `${describeEnd(ended, today)}, regardless of the product`, ended.end];
  }
}

/** The evidence of a page about 2019 for a product that is based on the same code. */
function like2019(to: Profile): Pick<Fact<true>, "value" | "evidence" | "inherited"> {
  const { evidence, inherited } = to.xmpp;
  return { value: true, evidence, ...(inherited && { inherited }) };
}
