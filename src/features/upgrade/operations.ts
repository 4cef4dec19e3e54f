import { counted, grouped, listed, quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import { loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, Site } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { roomyFrontEnds } from "./changed-figures.ts";

/** A change of a manifest's content, and what a person has to decide about it. */
export type Operation =
  | { readonly kind: "set"; readonly path: Path; readonly value: string | number | boolean; readonly decide?: string }
  | {
      readonly kind: "add";
      readonly path: Path;
      readonly key: string;
      readonly value: string | boolean;
      readonly decide?: string;
    }
  | { readonly kind: "remove"; readonly path: Path; readonly decide?: string };

/** What a move changes for certain. Whatever is not certain is left as it is, for a person to decide. */
export function operationsFor(deployment: Deployment, to: Product): readonly Operation[] {
  const profile = profiles[to];
  return [
    { kind: "set", path: ["spec", "product"], value: to },
    ...gateways(deployment, profile),
    ...outside(deployment, profile),
    ...archives(deployment, profile),
    ...monitoring(deployment, profile),
    ...conferencing(deployment, profile),
    ...frontEnds(deployment, profile),
  ];
}

function gateways({ spec }: Deployment, { name, xmpp }: Profile): readonly Operation[] {
  if (xmpp.value === "separate-gateway" || !spec.xmppGateways) return [];
  const gone = namesOf(spec.xmppGateways);
  const instead =
    xmpp.value === "built-in" ? "which Edge pool speaks XMPP instead" : `what users of XMPP do, since ${name} has none`;
  const decide = `${instead}; the records, certificates and firewall rules of ${gone} go too`;
  return [{ kind: "remove", path: ["spec", "xmppGateways"], ...(gone && { decide }) }];
}

/** Scenarios without a successor are switched off; what was there stays to be read. */
function outside({ spec }: Deployment, { name, xmpp, publicImProviders }: Profile): readonly Operation[] {
  const { externalAccess: { xmpp: partners, publicIm, policies = [] } = {} } = spec;
  const scenarios = [
    { key: "xmpp", on: xmpp.value === "removed" && isOn(partners), stated: partners?.enabled, what: "XMPP" },
    {
      key: "publicIm",
      on: publicImProviders.value.length === 0 && isOn(publicIm),
      stated: publicIm?.enabled,
      what: "public IM",
    },
  ];
  const off = scenarios
    .filter(({ on }) => on)
    .map(({ key, stated, what }): Operation => {
      const path = ["spec", "externalAccess", key];
      const decide = `how these contacts are reached: ${name} has no ${what}, so it is switched off here`;
      if (stated) return { kind: "set", path: [...path, "enabled"], value: false, decide };
      return { kind: "add", path, key: "enabled", value: false, decide };
    });
  const switches = policies.flatMap(({ enableXmppAccess }, at): readonly Operation[] =>
    xmpp.value === "removed" && enableXmppAccess
      ? [{ kind: "set", path: ["spec", "externalAccess", "policies", at, "enableXmppAccess"], value: false }]
      : [],
  );
  return [...off, ...switches];
}

function archives({ spec }: Deployment, { name, archiving }: Profile): readonly Operation[] {
  if (archiving.value !== "store") return [];
  const wanted = (spec.archiving?.scope ?? "none") !== "none" && spec.archiving?.store === undefined;
  const decide = `whether the archive is kept in SQL Server, in Exchange or in both; ${name} archives on its Front End Servers`;
  const store: readonly Operation[] = wanted
    ? [{ kind: "add", path: ["spec", "archiving"], key: "store", value: "sql", decide }]
    : [];
  const where = (gone: string) => `on which SQL Server the archiving database is, which ${gone} looked after`;
  return [...store, ...without(spec.sites, "archivingServers", where), ...unnamed(spec.sites, "archivingServer")];
}

function monitoring({ spec }: Deployment, { monitoringRole }: Profile): readonly Operation[] {
  if (monitoringRole.value) return [];
  const where = (gone: string) => `on which SQL Server the monitoring database is, which ${gone} looked after`;
  return [...without(spec.sites, "monitoringServers", where), ...unnamed(spec.sites, "monitoringServer")];
}

function conferencing({ spec }: Deployment, { avConferencingRole }: Profile): readonly Operation[] {
  if (avConferencingRole.value) return [];
  const room = (gone: string) => `whether the Front End Servers have room for the conferences of ${gone}`;
  return [...without(spec.sites, "avConferencingPools", room), ...unnamed(spec.sites, "avConferencingPool")];
}

type ServerList = "archivingServers" | "monitoringServers" | "avConferencingPools";

function without(sites: readonly Site[], list: ServerList, decide: (gone: string) => string): readonly Operation[] {
  return sites.flatMap(({ [list]: servers }, at): readonly Operation[] => {
    if (!servers) return [];
    const gone = namesOf(servers);
    return [{ kind: "remove", path: ["spec", "sites", at, list], ...(gone && { decide: decide(gone) }) }];
  });
}

/** References to servers that are no more. */
function unnamed(
  sites: readonly Site[],
  key: "archivingServer" | "monitoringServer" | "avConferencingPool",
): readonly Operation[] {
  return sites.flatMap(({ frontEndPools = [], survivableBranch }, at) => {
    const pools = frontEndPools.map((pool, place) => ({ holder: pool, path: ["frontEndPools", place] }));
    const branch = survivableBranch ? [{ holder: survivableBranch, path: ["survivableBranch"] }] : [];
    return [...pools, ...branch].flatMap(({ holder, path }): readonly Operation[] =>
      Object.hasOwn(holder, key) ? [{ kind: "remove", path: ["spec", "sites", at, ...path, key] }] : [],
    );
  });
}

/** Pools that are only planned get the servers that the product asks for; servers with names are a person's to add. */
function frontEnds(deployment: Deployment, profile: Profile): readonly Operation[] {
  return loadedPools(deployment, "enterprise").flatMap(
    ({ value: { fqdn, servers }, path, users }): readonly Operation[] => {
      const most = profile.maxFrontEnds.value;
      const enough = Math.min(roomyFrontEnds(users, profile), most);
      if (typeof servers !== "number" || servers >= enough || users === 0 || users > profile.maxPoolUsers.value)
        return [];
      const decide = `whether pool ${quoted(fqdn)} gets ${counted(enough, "Front End Server")} instead of ${grouped(servers)}, as ${profile.name} asks for ${counted(users, "user")}`;
      return [{ kind: "set", path: [...path, "servers"], value: enough, decide }];
    },
  );
}

/** Names in a row, with the database server of each that has one. */
function namesOf(
  things: readonly { readonly fqdn: string; readonly sqlStore?: { readonly sqlServer: string } }[],
): string {
  return listed(
    things.map(({ fqdn, sqlStore }) =>
      sqlStore ? `${quoted(fqdn)} (with its database on ${quoted(sqlStore.sqlServer)})` : quoted(fqdn),
    ),
  );
}
