import type { Deployment } from "../deployment.ts";
import { machinesOf } from "../machines.ts";
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
  readonly uses: (deployment: Deployment, profile: Profile) => readonly Use[];
};

/** The words for `highAvailability`. */
const ways: Readonly<Record<string, string>> = {
  cluster: "failover clustering",
  mirroring: "SQL Server mirroring",
  "always-on": "Always On availability groups",
};

function pools(list: ListName, what: string, needs: string): Feature["uses"] {
  return (deployment) =>
    partsOf(deployment, list).map(({ value, path, site }) => ({
      path,
      what: `site ${quoted(site.name)} has ${what} ${quoted(value.fqdn)}`,
      needs,
    }));
}

function withRole(role: string, what: string, needs: string): Feature["uses"] {
  return (deployment) =>
    machinesOf(deployment)
      .filter(({ carries }) => carries.some((one) => one === role))
      .map(({ fqdn, path }) => ({ path, what: `server ${quoted(fqdn)} is ${what}`, needs }));
}

/** Databases whose way to survive a loss the product does not have. */
const databases: Feature["uses"] = (deployment, { backEndHighAvailability: { value: known } }) => {
  const stores = [
    ...partsOf(deployment, "frontEndPools").map(({ value, path }) => ({
      ...value,
      path,
      key: "backEnd",
      store: value.backEnd,
    })),
    ...(["archivingServers", "monitoringServers"] as const).flatMap((name) =>
      partsOf(deployment, name).map(({ value, path }) => ({ ...value, path, key: "sqlStore", store: value.sqlStore })),
    ),
  ];
  return stores.flatMap(({ fqdn, path, key, store }) => {
    const way = store?.highAvailability ?? "none";
    if (way === "none" || known.includes(way)) return [];
    const offers = known.map((one) => ways[one] ?? one).join(" or ");
    const what = `the database of ${quoted(fqdn)} relies on ${ways[way] ?? way}`;
    return [
      { path: [...path, key, "highAvailability"], what, needs: `${offers || "a single server"} is needed instead` },
    ];
  });
};

const pairs: Feature["uses"] = (deployment) =>
  partsOf(deployment, "frontEndPools").flatMap(({ value: { fqdn, pairedWith }, path }) =>
    pairedWith === undefined
      ? []
      : [{ path: [...path, "pairedWith"], what: `pool ${quoted(fqdn)} is paired with ${quoted(pairedWith)}` }],
  );

const exchange: Feature["uses"] = ({ spec: { archiving } }) =>
  archiving?.store === "exchange" || archiving?.store === "both"
    ? [
        {
          path: ["spec", "archiving", "store"],
          what: `archiving into Exchange (store ${archiving.store}) is asked for`,
        },
      ]
    : [];

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
