import type { BackEnd, Deployment, Role } from "../deployment.ts";
import { statingRoles } from "../machines.ts";
import type { Fact, Profile } from "../profiles/types.ts";
import { type ListName, partsOf } from "../topology.ts";
import type { Path } from "../types.ts";
import { quoted } from "../words.ts";

/** Something in a manifest that not every product has. */
export type Use = { readonly path: Path; readonly what: string; readonly needs?: string };

/** A feature: whether the product has it, and where a manifest makes use of it. */
export type Feature = {
  readonly fact: (profile: Profile) => Fact<unknown>;
  readonly has: (profile: Profile) => boolean;
  readonly uses: (deployment: Deployment, profile: Profile) => Generator<Use, void>;
};

/** The words for `highAvailability`. */
const ways: Readonly<Record<string, string>> = {
  cluster: "failover clustering",
  mirroring: "SQL Server mirroring",
  "always-on": "Always On availability groups",
};

function pools(list: ListName, what: string, needs: string): Feature["uses"] {
  return function* (deployment) {
    for (const { value, path, site } of partsOf(deployment, list))
      yield { path, what: `site ${quoted(site.name)} has ${what} ${quoted(value.fqdn)}`, needs };
  };
}

function withRole(role: Role, what: string, needs: string): Feature["uses"] {
  return function* (deployment) {
    for (const { carries, fqdn, path } of statingRoles(deployment))
      if (carries.includes(role)) yield { path, what: `server ${quoted(fqdn)} is ${what}`, needs };
  };
}

/** Databases whose way to survive a loss the product does not have. */
const databases: Feature["uses"] = function* (deployment, { backEndHighAvailability: { value: known } }) {
  const isKnown = (store: BackEnd | undefined) =>
    known.includes(store?.highAvailability ?? "none") || (store?.highAvailability ?? "none") === "none";
  for (const { value, path } of partsOf(deployment, "frontEndPools"))
    if (!isKnown(value.backEnd)) yield database(value.fqdn, value.backEnd, [...path, "backEnd"], known);
  for (const list of ["archivingServers", "monitoringServers"] as const) {
    for (const { value, path } of partsOf(deployment, list))
      if (!isKnown(value.sqlStore)) yield database(value.fqdn, value.sqlStore, [...path, "sqlStore"], known);
  }
};

function database(fqdn: string, store: BackEnd | undefined, path: Path, known: readonly string[]): Use {
  const way = store?.highAvailability ?? "none";
  const offers = known.map((one) => ways[one] ?? one).join(" or ");
  const what = `the database of ${quoted(fqdn)} relies on ${ways[way] ?? way}`;
  return { path: [...path, "highAvailability"], what, needs: `${offers || "a single server"} is needed instead` };
}

const pairs: Feature["uses"] = function* (deployment) {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    if (value.pairedWith === undefined) continue;
    const what = `pool ${quoted(value.fqdn)} is paired with ${quoted(value.pairedWith)}`;
    yield { path: [...path, "pairedWith"], what };
  }
};

const exchange: Feature["uses"] = function* ({ spec: { archiving } }) {
  if (archiving?.store !== "exchange" && archiving?.store !== "both") return;
  const what = `archiving into Exchange (store ${archiving.store}) is asked for`;
  yield { path: ["spec", "archiving", "store"], what };
};

/** What differs from product to product. What the XMPP pages say is judged by the rules about XMPP. */
export const features: readonly Feature[] = [
  { fact: (profile) => profile.poolPairing, has: (profile) => profile.poolPairing.value, uses: pairs },
  { fact: (profile) => profile.backEndHighAvailability, has: () => false, uses: databases },
  {
    fact: (profile) => profile.avConferencingRole,
    has: (profile) => profile.avConferencingRole.value,
    uses: pools(
      "avConferencingPools",
      "the separate A/V Conferencing pool",
      "the Front End Servers carry A/V conferencing instead",
    ),
  },
  {
    fact: (profile) => profile.archiving,
    has: (profile) => profile.archiving.value === "server-role",
    uses: pools(
      "archivingServers",
      "the Archiving Server",
      "the Front End Servers archive into archiving.store instead",
    ),
  },
  {
    fact: (profile) => profile.monitoringRole,
    has: (profile) => profile.monitoringRole.value,
    uses: pools(
      "monitoringServers",
      "the Monitoring Server",
      "the Front End Servers write into a monitoring database instead",
    ),
  },
  {
    fact: (profile) => profile.archivingToExchange,
    has: (profile) => profile.archivingToExchange.value,
    uses: exchange,
  },
  {
    fact: (profile) => profile.persistentChat,
    has: (profile) => profile.persistentChat.value === "server-role",
    uses: withRole("persistent-chat", "a Persistent Chat Server", "take it out of the deployment"),
  },
  {
    fact: (profile) => profile.persistentChat,
    has: (profile) => profile.persistentChat.value === "add-on",
    uses: withRole("group-chat", "a Group Chat Server", "take it out of the deployment"),
  },
];
