import { both } from "./combine-switches.ts";
import { type Draft, items, known, maybe, missing, type Properties, properties, standIn, words } from "./draft.ts";
import { identityOf, switchOf } from "./export-facts.ts";
import { publicIm, unique, xmpp } from "./partners.ts";
import type { Part } from "./split-by-product.ts";
import type { Row } from "./tables.ts";
import { plain } from "./xml-elements.ts";

/** Switches of Get-CsAccessEdgeConfiguration by their names in a manifest. */
const organisation = [
  "allowOutsideUsers",
  "allowFederatedUsers",
  "allowAnonymousUsers",
  "enablePartnerDiscovery",
  "enableArchivingDisclaimer",
];

/** Switches of Get-CsExternalAccessPolicy by their names in a manifest. */
const personal = [
  "enableOutsideAccess",
  "enableFederationAccess",
  "enablePublicCloudAccess",
  "enablePublicCloudAudioVideoAccess",
  "enableXmppAccess",
];

/** How people outside are reached, as far as exports tell; the topology itself knows only of XMPP. */
export function externalAccess(part: Part): Properties | undefined {
  const [edge] = part.facts.rows("accessEdge") ?? [];
  const policies = part.facts.rows("policies");
  return maybe({
    remoteUsers: whole({ enabled: both(edge, "allowOutsideUsers", policies, "enableOutsideAccess") }),
    federation: federation(part, edge, policies),
    publicIm: publicIm(part, edge, policies),
    xmpp: xmpp(part, edge, policies),
    anonymousGuests: whole({ enabled: switchOf(edge, "allowAnonymousUsers") }),
    accessEdge: edge && maybe(switches(edge, organisation)),
    policies:
      policies &&
      items(
        policyKeys,
        policies.map((row) => policy(part, row)),
      ),
  });
}

/** What tells policies apart. */
export const policyKeys = ["scope", "site", "name"];

/** The names of a policy as a manifest has them, and what it says. */
export function policyOf(row: Row, record: Readonly<Record<string, Draft | undefined>>): Properties {
  const { scope, name } = identityOf(row);
  return properties({
    scope: known(scope),
    name: known(scope === "user" ? name : undefined),
    site: known(scope === "site" ? name : undefined),
    ...record,
  });
}

function policy({ facts }: Part, row: Row): Properties {
  const { scope, name } = identityOf(row);
  const assigned = scope === "user" && name ? facts.assigned("externalaccesspolicy", name) : undefined;
  return policyOf(row, { ...switches(row, personal), assignedUsers: known(assigned) });
}

function switches(row: Row, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, known(switchOf(row, name))]));
}

function whole(record: Readonly<Record<string, boolean | undefined>>): Properties | undefined {
  return maybe(Object.fromEntries(Object.entries(record).map(([name, value]) => [name, known(value)])));
}

function federation({ facts }: Part, edge: Row | undefined, policies: readonly Row[] | undefined) {
  const domains = facts.rows("domains")?.map((row) => plain(row.get("domain") ?? row.get("identity")));
  const enabled = both(edge, "allowFederatedUsers", policies, "enableFederationAccess");
  if (enabled === undefined && domains === undefined) return undefined;
  const [fixed, open] = [switchOf(edge, "UseDefaultRouting"), switchOf(edge, "UseDnsSrvRouting")];
  return maybe({
    enabled:
      enabled === undefined
        ? standIn(true, missing("whether it is on", "run Get-CsAccessEdgeConfiguration and Get-CsExternalAccessPolicy"))
        : known(enabled),
    partnerDiscovery: known(switchOf(edge, "enablePartnerDiscovery")),
    allowedDomains: words(unique(domains)),
    routing: known(fixed ? "default" : open ? "dns-srv" : undefined),
  });
}
