import { quoted } from "../../../base/wording.ts";
import { statingRoles } from "../../../deployment/name-index.ts";
import { type ListName, partsOf } from "../../../deployment/parts.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { BackEnd, Deployment, Role } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** Something in a manifest that not every product has. */
export type Use = { readonly path: Path; readonly what: () => string; readonly needs?: string };

/** Pools of a list, or computers that state a role: the thing in words, and what a product without it needs. */
type Kind = { readonly what: string; readonly needs: string } & ({ readonly list: ListName } | { readonly role: Role });

/** A feature: the fact that decides, what it says of a product that has the feature, and where a manifest uses it. */
type Feature = {
  readonly fact: keyof Profile;
  readonly has?: unknown;
  readonly uses: Kind | ((deployment: Deployment, profile: Profile) => Generator<Use, void>);
};

/** The words for `highAvailability`. */
const ways: Readonly<Record<string, string>> = {
  cluster: "failover clustering",
  mirroring: "SQL Server mirroring",
  "always-on": "Always On availability groups",
};

function* ofKind(deployment: Deployment, kind: Kind): Generator<Use, void> {
  const { what, needs } = kind;
  if ("role" in kind) {
    for (const { carries, fqdn, path } of statingRoles(deployment))
      if (carries.includes(kind.role)) yield { path, what: () => `server ${quoted(fqdn)} is ${what}`, needs };
    return;
  }
  for (const { value, path, site } of partsOf(deployment, kind.list))
    yield { path, what: () => `site ${quoted(site.name)} has ${what} ${quoted(value.fqdn)}`, needs };
}

/** Databases whose way to survive a loss the product does not have. */
function* databases(
  deployment: Deployment,
  { backEndHighAvailability: { value: known } }: Profile,
): Generator<Use, void> {
  const isKnown = (store: BackEnd | undefined) =>
    known.includes(store?.highAvailability ?? "none") || (store?.highAvailability ?? "none") === "none";
  for (const { value, path } of partsOf(deployment, "frontEndPools"))
    if (!isKnown(value.backEnd)) yield database(value.fqdn, value.backEnd, [...path, "backEnd"], known);
  for (const list of ["archivingServers", "monitoringServers"] as const) {
    for (const { value, path } of partsOf(deployment, list))
      if (!isKnown(value.sqlStore)) yield database(value.fqdn, value.sqlStore, [...path, "sqlStore"], known);
  }
}

function database(fqdn: string, store: BackEnd | undefined, path: Path, known: readonly string[]): Use {
  const way = store?.highAvailability ?? "none";
  const offers = known.map((one) => ways[one] ?? one).join(" or ");
  const what = () => `the database of ${quoted(fqdn)} relies on ${ways[way] ?? way}`;
  return { path: [...path, "highAvailability"], what, needs: `${offers || "a single server"} is needed instead` };
}

function* pairs(deployment: Deployment): Generator<Use, void> {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    const { fqdn, pairedWith } = value;
    if (pairedWith === undefined) continue;
    const what = () => `pool ${quoted(fqdn)} is paired with ${quoted(pairedWith)}`;
    yield { path: [...path, "pairedWith"], what };
  }
}

function* exchange({ spec: { archiving } }: Deployment): Generator<Use, void> {
  if (archiving?.store !== "exchange" && archiving?.store !== "both") return;
  const what = () => `archiving into Exchange (store ${archiving.store}) is asked for`;
  yield { path: ["spec", "archiving", "store"], what };
}

/** What differs from product to product. What the XMPP pages say is judged by the rules about XMPP. */
const features: readonly Feature[] = [
  { fact: "poolPairing", has: true, uses: pairs },
  { fact: "backEndHighAvailability", uses: databases },
  {
    fact: "avConferencingRole",
    has: true,
    uses: {
      list: "avConferencingPools",
      what: "the separate A/V Conferencing pool",
      needs: "the Front End Servers carry A/V conferencing instead",
    },
  },
  {
    fact: "archiving",
    has: "server-role",
    uses: {
      list: "archivingServers",
      what: "the Archiving Server",
      needs: "the Front End Servers archive into archiving.store instead",
    },
  },
  {
    fact: "monitoringRole",
    has: true,
    uses: {
      list: "monitoringServers",
      what: "the Monitoring Server",
      needs: "the Front End Servers write into a monitoring database instead",
    },
  },
  { fact: "archivingToExchange", has: true, uses: exchange },
  {
    fact: "persistentChat",
    has: "server-role",
    uses: { role: "persistent-chat", what: "a Persistent Chat Server", needs: "take it out of the deployment" },
  },
  {
    fact: "persistentChat",
    has: "add-on",
    uses: { role: "group-chat", what: "a Group Chat Server", needs: "take it out of the deployment" },
  },
];

function usesOf(deployment: Deployment, profile: Profile, { uses }: Feature): Generator<Use, void> {
  return typeof uses === "function" ? uses(deployment, profile) : ofKind(deployment, uses);
}

/** Whether a manifest uses any of these features. */
export function usesFeatures(deployment: Deployment, profile: Profile): boolean {
  return features.some((feature) => !usesOf(deployment, profile, feature).next().done);
}

/** What a manifest uses although the product does not have it, and the fact that says so. */
export function* lackingFeatures(
  deployment: Deployment,
  profile: Profile,
): Iterable<Use & { readonly fact: Fact<unknown> }> {
  for (const feature of features) {
    const fact = profile[feature.fact] as Fact<unknown>;
    if (fact.value === feature.has) continue;
    for (const use of usesOf(deployment, profile, feature)) yield { ...use, fact };
  }
}
