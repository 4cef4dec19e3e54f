import { formatNumber, joinList, pluralize, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import { loadedPools } from "../../deployment/sizing/front-end.ts";
import { requiredFrontEnds } from "../../deployment/sizing/required-servers.ts";
import type { Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import type { Deployment, Site } from "../../schema/deployment.ts";
import { replaceBuilds } from "./build-operations.ts";
import type { Operation } from "./operation.ts";
import { productOperations } from "./product-operations.ts";

/** The edits that an upgrade certainly needs. Whatever is not certain stays as it is, for a person to decide. */
export function operationsFor(deployment: Deployment, to: Product, known: Updates): readonly Operation[] {
  const profile = profiles[to];
  const operations = [
    ...removeGateways(deployment, profile),
    ...disableScenarios(deployment, profile),
    ...replaceArchivingServers(deployment, profile),
    ...removeMonitoringServers(deployment, profile),
    ...removeConferencingPools(deployment, profile),
    ...addFrontEnds(deployment, profile),
    ...productOperations(deployment, profile),
  ];
  const product: Operation = { edit: { do: "set", path: ["spec", "product"], value: to } };
  return [product, ...replaceBuilds(deployment, profile, known, operations), ...operations];
}

function removeGateways({ spec }: Deployment, { name, xmpp }: Profile): readonly Operation[] {
  if (xmpp.value === "separate-gateway" || !spec.xmppGateways) return [];
  const removed = namesOf(spec.xmppGateways);
  const instead =
    xmpp.value === "built-in"
      ? "which Edge pool serves XMPP instead"
      : `what XMPP users do, because ${name} does not support XMPP`;
  const decide = `${instead}; also remove the DNS records, certificates and firewall rules of ${removed}`;
  return [{ edit: { do: "remove", path: ["spec", "xmppGateways"] }, ...(removed && { decide }) }];
}

/** Scenarios without a replacement are disabled; their other properties stay. */
function disableScenarios({ spec }: Deployment, { name, xmpp, publicImProviders }: Profile): readonly Operation[] {
  const { externalAccess: { xmpp: partners, publicIm, policies = [] } = {} } = spec;
  const scenarios = [
    { key: "xmpp", on: xmpp.value === "removed" && isOn(partners), what: "XMPP" },
    { key: "publicIm", on: publicImProviders.value.length === 0 && isOn(publicIm), what: "public IM" },
  ];
  const off = scenarios
    .filter(({ on }) => on)
    .map(({ key, what }): Operation => {
      const path = ["spec", "externalAccess", key];
      const decide = `how to reach these contacts: ${name} does not support ${what}, so it is disabled here`;
      return { edit: { do: "set", path: [...path, "enabled"], value: false }, decide };
    });
  const switches = policies.flatMap(({ enableXmppAccess }, at): readonly Operation[] =>
    xmpp.value === "removed" && enableXmppAccess
      ? [{ edit: { do: "set", path: ["spec", "externalAccess", "policies", at, "enableXmppAccess"], value: false } }]
      : [],
  );
  return [...off, ...switches];
}

function replaceArchivingServers({ spec }: Deployment, { name, archiving }: Profile): readonly Operation[] {
  if (archiving.value !== "store") return [];
  const isMissing = (spec.archiving?.scope ?? "none") !== "none" && spec.archiving?.store === undefined;
  const decide = `whether to store the archive in SQL Server, in Exchange or in both; ${name} archives on its Front End Servers`;
  const store: readonly Operation[] = isMissing
    ? [{ edit: { do: "set", path: ["spec", "archiving", "store"], value: "sql" }, decide }]
    : [];
  const decideStore = (removed: string) => `which SQL Server hosts the archiving database that ${removed} used`;
  return [
    ...store,
    ...removeServers(spec.sites, "archivingServers", decideStore),
    ...removeReferences(spec.sites, "archivingServer"),
  ];
}

function removeMonitoringServers({ spec }: Deployment, { monitoringRole }: Profile): readonly Operation[] {
  if (monitoringRole.value) return [];
  const decide = (removed: string) => `which SQL Server hosts the monitoring database that ${removed} used`;
  return [
    ...removeServers(spec.sites, "monitoringServers", decide),
    ...removeReferences(spec.sites, "monitoringServer"),
  ];
}

function removeConferencingPools({ spec }: Deployment, { avConferencingRole }: Profile): readonly Operation[] {
  if (avConferencingRole.value) return [];
  const decide = (removed: string) => `whether the Front End Servers have capacity for the conferences of ${removed}`;
  return [
    ...removeServers(spec.sites, "avConferencingPools", decide),
    ...removeReferences(spec.sites, "avConferencingPool"),
  ];
}

type ServerList = "archivingServers" | "monitoringServers" | "avConferencingPools";

function removeServers(
  sites: readonly Site[],
  list: ServerList,
  decide: (removed: string) => string,
): readonly Operation[] {
  return sites.flatMap(({ [list]: servers }, at): readonly Operation[] => {
    if (!servers) return [];
    const removed = namesOf(servers);
    const edit = { do: "remove", path: ["spec", "sites", at, list] } as const;
    return [{ edit, ...(removed && { decide: decide(removed) }) }];
  });
}

/** Removes references to servers that the product does not have. */
function removeReferences(
  sites: readonly Site[],
  key: "archivingServer" | "monitoringServer" | "avConferencingPool",
): readonly Operation[] {
  return sites.flatMap(({ frontEndPools = [], survivableBranch }, at) => {
    const pools = frontEndPools.map((pool, place) => ({ owner: pool, path: ["frontEndPools", place] }));
    const branch = survivableBranch ? [{ owner: survivableBranch, path: ["survivableBranch"] }] : [];
    return [...pools, ...branch].flatMap(({ owner, path }): readonly Operation[] =>
      Object.hasOwn(owner, key) ? [{ edit: { do: "remove", path: ["spec", "sites", at, ...path, key] } }] : [],
    );
  });
}

/** Pools with a server count get the number that the product requires; servers with names are left to a person. */
function addFrontEnds(deployment: Deployment, profile: Profile): readonly Operation[] {
  return loadedPools(deployment, "enterprise").flatMap(
    ({ value: { fqdn, servers }, path, users }): readonly Operation[] => {
      const most = profile.maxFrontEnds.value;
      const enough = Math.min(requiredFrontEnds(users, profile), most);
      if (typeof servers !== "number" || servers >= enough || users === 0 || users > profile.maxPoolUsers.value)
        return [];
      const decide = `whether pool ${quote(fqdn)} gets ${pluralize(enough, "Front End Server")} instead of ${formatNumber(servers)}; ${profile.name} requires them for ${pluralize(users, "user")}`;
      return [{ edit: { do: "set", path: [...path, "servers"], value: enough }, decide }];
    },
  );
}

/** The names of servers, each with its database server if it has one. */
function namesOf(
  servers: readonly { readonly fqdn: string; readonly sqlStore?: { readonly sqlServer: string } }[],
): string {
  return joinList(
    servers.map(({ fqdn, sqlStore }) =>
      sqlStore ? `${quote(fqdn)} (database on ${quote(sqlStore.sqlServer)})` : quote(fqdn),
    ),
  );
}
