import { quote } from "../../../base/wording.ts";
import { chatPools, isOfProduct } from "../../../deployment/chat-pools.ts";
import { isChatDatabase, poolStoresOf } from "../../../deployment/databases.ts";
import { withStatedRoles } from "../../../deployment/name-index.ts";
import { type ListName, partsOf } from "../../../deployment/parts.ts";
import type { FactName } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { BackEnd, Deployment, Role } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A use of a feature that not every product has. `instead` is the advice for a product without it. */
export type FeatureUse = { readonly path: Path; readonly what: () => string; readonly instead?: string };

/** A feature that is used by the items of a list, or by servers with a stated role. */
type FeatureItems = { readonly what: string; readonly instead: string } & (
  | { readonly list: ListName }
  | { readonly role: Role }
);

/** A feature: the deciding fact, its values for products that have the feature, and its uses in a manifest. */
type Feature = {
  readonly fact: FactName;
  readonly has?: readonly unknown[];
  /** What a page describes that supports the feature, if another page of the product does not. */
  readonly supportedWith?: string;
  readonly uses: FeatureItems | ((deployment: Deployment, profile: Profile) => Generator<FeatureUse, void>);
};

/** The values of `highAvailability`, as in messages. */
const technologies: Readonly<Record<string, string>> = {
  cluster: "failover clustering",
  mirroring: "SQL Server mirroring",
  "always-on": "Always On availability groups",
};

function* itemUses(deployment: Deployment, items: FeatureItems): Generator<FeatureUse, void> {
  const { what, instead } = items;
  if ("role" in items) {
    for (const { roles, fqdn, path } of withStatedRoles(deployment))
      if (roles.includes(items.role)) yield { path, what: () => `server ${quote(fqdn)} is ${what}`, instead };
    return;
  }
  for (const { value, path, site } of partsOf(deployment, items.list))
    yield { path, what: () => `site ${quote(site.name)} has ${what} ${quote(value.fqdn)}`, instead };
}

const noInstead = "remove it from the deployment";

/** Persistent Chat pools of the product, not those that remain of an earlier one; without a pool, servers with the role. */
function* chatUses(deployment: Deployment): Generator<FeatureUse, void> {
  const pools = chatPools(deployment).filter((pool) => isOfProduct(pool, deployment));
  for (const { value, path, site } of pools)
    yield {
      path,
      what: () => `site ${quote(site.name)} has the Persistent Chat pool ${quote(value.fqdn)}`,
      instead: noInstead,
    };
  if (pools.length > 0) return;
  yield* itemUses(deployment, { role: "persistent-chat", what: "a Persistent Chat Server", instead: noInstead });
}

/** Databases with a high-availability technology that the product does not support. */
function* databaseUses(
  deployment: Deployment,
  { backEndHighAvailability: { value: supported } }: Profile,
): Generator<FeatureUse, void> {
  const isSupported = (store: BackEnd | undefined) =>
    supported.includes(store?.highAvailability ?? "none") || (store?.highAvailability ?? "none") === "none";
  for (const { value, path } of partsOf(deployment, "frontEndPools"))
    if (!isSupported(value.backEnd)) yield databaseUse(value.fqdn, value.backEnd, [...path, "backEnd"], supported);
  for (const list of ["archivingServers", "monitoringServers"] as const) {
    for (const { value, path } of partsOf(deployment, list))
      if (!isSupported(value.sqlStore)) yield databaseUse(value.fqdn, value.sqlStore, [...path, "sqlStore"], supported);
  }
  // The databases of Persistent Chat have a rule of their own.
  for (const store of poolStoresOf(deployment))
    if (!isChatDatabase(store) && !isSupported(store.value))
      yield databaseUse(store.of, store.value, store.path, supported, store.what);
}

function databaseUse(
  fqdn: string,
  store: BackEnd | undefined,
  path: Path,
  supported: readonly string[],
  database = "database",
): FeatureUse {
  const technology = store?.highAvailability ?? "none";
  const alternatives = supported.map((one) => technologies[one] ?? one).join(" or ");
  const what = () => `the ${database} of ${quote(fqdn)} uses ${technologies[technology] ?? technology}`;
  return { path: [...path, "highAvailability"], what, instead: `use ${alternatives || "a single server"} instead` };
}

/** Pools that name their own archiving or monitoring database. */
function poolStoreUses(key: "archivingStore" | "monitoringStore", server: string) {
  return function* (deployment: Deployment): Generator<FeatureUse, void> {
    for (const { value, path } of partsOf(deployment, "frontEndPools")) {
      if (!value[key]) continue;
      const what = () => `pool ${quote(value.fqdn)} has the property ${key}`;
      yield { path: [...path, key], what, instead: `state it as sqlStore of its ${server}` };
    }
  };
}

function* pairUses(deployment: Deployment): Generator<FeatureUse, void> {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    const { fqdn, pairedWith } = value;
    if (pairedWith === undefined) continue;
    const what = () => `pool ${quote(fqdn)} is paired with ${quote(pairedWith)}`;
    yield { path: [...path, "pairedWith"], what };
  }
}

function* exchangeUses({ spec: { archiving } }: Deployment): Generator<FeatureUse, void> {
  const store = archiving?.store;
  if (store !== "exchange" && store !== "both") return;
  const what = () => `archiving.store is ${store}`;
  yield { path: ["spec", "archiving", "store"], what };
}

/** The features that differ between products, except XMPP, which the XMPP rules check. */
const features: readonly Feature[] = [
  { fact: "poolPairing", has: [true], uses: pairUses },
  { fact: "backEndHighAvailability", uses: databaseUses },
  {
    fact: "avConferencingRole",
    has: [true],
    uses: {
      list: "avConferencingPools",
      what: "the separate A/V Conferencing pool",
      instead: "its Front End Servers run A/V conferencing",
    },
  },
  {
    fact: "archiving",
    has: ["server-role"],
    uses: {
      list: "archivingServers",
      what: "the Archiving Server",
      instead: "its Front End Servers archive into archiving.store",
    },
  },
  {
    fact: "monitoringRole",
    has: [true],
    uses: {
      list: "monitoringServers",
      what: "the Monitoring Server",
      instead: "its Front End Servers write to a monitoring database",
    },
  },
  { fact: "archiving", has: ["store"], uses: poolStoreUses("archivingStore", "Archiving Server") },
  { fact: "monitoringRole", has: [false], uses: poolStoreUses("monitoringStore", "Monitoring Server") },
  { fact: "archivingToExchange", has: [true], uses: exchangeUses },
  {
    fact: "persistentChat",
    has: ["server-role", "separate-installer"],
    supportedWith: "a separate installer from cumulative update 8 on",
    uses: chatUses,
  },
  {
    fact: "videoInterop",
    has: [true],
    uses: { list: "videoInteropPools", what: "the Video Interop Server pool", instead: noInstead },
  },
  {
    fact: "officeWebApps",
    has: [true],
    uses: { list: "officeWebAppsServers", what: "the Office Web Apps Server", instead: noInstead },
  },
  {
    fact: "persistentChat",
    has: ["add-on"],
    uses: { role: "group-chat", what: "a Group Chat Server", instead: "remove it from the deployment" },
  },
];

function usesOf(deployment: Deployment, profile: Profile, { uses }: Feature): Generator<FeatureUse, void> {
  return typeof uses === "function" ? uses(deployment, profile) : itemUses(deployment, uses);
}

/** Whether a manifest uses any of these features. */
export function usesFeatures(deployment: Deployment, profile: Profile): boolean {
  return features.some((feature) => !usesOf(deployment, profile, feature).next().done);
}

/** The use of a feature that the product, or one of its pages, does not support. */
export type MissingFeature = FeatureUse &
  Pick<Feature, "supportedWith"> & { readonly fact: Fact<unknown>; readonly disputed: boolean };

/** The features that a manifest uses and the product does not support, each with its fact. */
export function* missingFeatures(deployment: Deployment, profile: Profile): Iterable<MissingFeature> {
  for (const feature of features) {
    const fact: Fact<unknown> = profile[feature.fact];
    const has = (value: unknown) => feature.has?.includes(value) === true;
    const disputed = has(fact.value);
    if (disputed && (!fact.conflict || has(fact.conflict.value))) continue;
    const { supportedWith } = feature;
    for (const use of usesOf(deployment, profile, feature)) yield { ...use, fact, disputed, supportedWith };
  }
}
