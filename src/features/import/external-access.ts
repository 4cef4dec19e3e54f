import { combineSwitches } from "./combine-switches.ts";
import {
  type Draft,
  describeMissing,
  draftList,
  draftMap,
  draftNonEmptyMap,
  draftPlaceholder,
  draftStrings,
  draftValue,
  type MapDraft,
  type ValueDraft,
} from "./draft.ts";
import { readIdentity, readSwitch } from "./export-facts.ts";
import { draftPublicIm, draftXmpp, uniqueStrings } from "./partners.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { TableRow } from "./tables.ts";
import { toPrintableLine } from "./xml-elements.ts";

/** Properties of Get-CsAccessEdgeConfiguration that a manifest has with the same name. */
const accessEdgeSwitches = [
  "allowOutsideUsers",
  "allowFederatedUsers",
  "allowAnonymousUsers",
  "enablePartnerDiscovery",
  "enableArchivingDisclaimer",
];

/** Properties of Get-CsExternalAccessPolicy that a manifest has with the same name. */
const policySwitches = [
  "enableOutsideAccess",
  "enableFederationAccess",
  "enablePublicCloudAccess",
  "enablePublicCloudAudioVideoAccess",
  "enableXmppAccess",
];

/** Drafts which external access the exports allow. The topology itself only shows XMPP. */
export function draftExternalAccess(part: ProductPart): MapDraft | undefined {
  const [accessEdge] = part.facts.rows("accessEdge") ?? [];
  const policies = part.facts.rows("policies");
  return draftNonEmptyMap({
    remoteUsers: draftEnabled(combineSwitches(accessEdge, "allowOutsideUsers", policies, "enableOutsideAccess")),
    federation: draftFederation(part, accessEdge, policies),
    publicIm: draftPublicIm(part, accessEdge, policies),
    xmpp: draftXmpp(part, accessEdge, policies),
    anonymousGuests: draftEnabled(readSwitch(accessEdge, "allowAnonymousUsers")),
    accessEdge: accessEdge && draftNonEmptyMap(draftSwitches(accessEdge, accessEdgeSwitches)),
    policies:
      policies &&
      draftList(
        policyKeys,
        policies.map((row) => draftExternalAccessPolicy(part, row)),
      ),
  });
}

/** The properties that identify a policy. */
export const policyKeys = ["scope", "site", "name"];

/** Drafts a policy: its identity, and the properties of its kind. */
export function draftPolicy(row: TableRow, record: Readonly<Record<string, Draft | undefined>>): MapDraft {
  const { scope, name } = readIdentity(row);
  return draftMap({
    scope: draftValue(scope),
    name: draftValue(scope === "user" ? name : undefined),
    site: draftValue(scope === "site" ? name : undefined),
    ...record,
  });
}

function draftExternalAccessPolicy({ facts }: ProductPart, row: TableRow): MapDraft {
  const { scope, name } = readIdentity(row);
  const assigned = scope === "user" && name ? facts.assignedUsers("externalaccesspolicy", name) : undefined;
  return draftPolicy(row, { ...draftSwitches(row, policySwitches), assignedUsers: draftValue(assigned) });
}

function draftSwitches(row: TableRow, names: readonly string[]): Readonly<Record<string, ValueDraft | undefined>> {
  return Object.fromEntries(names.map((name) => [name, draftValue(readSwitch(row, name))]));
}

function draftEnabled(enabled: boolean | undefined): MapDraft | undefined {
  return draftNonEmptyMap({ enabled: draftValue(enabled) });
}

function draftFederation(
  { facts }: ProductPart,
  accessEdge: TableRow | undefined,
  policies: readonly TableRow[] | undefined,
): MapDraft | undefined {
  const domains = facts.rows("domains")?.map((row) => toPrintableLine(row.get("domain") ?? row.get("identity")));
  const enabled = combineSwitches(accessEdge, "allowFederatedUsers", policies, "enableFederationAccess");
  if (enabled === undefined && domains === undefined) return undefined;
  const isDefault = readSwitch(accessEdge, "UseDefaultRouting");
  const isDnsSrv = readSwitch(accessEdge, "UseDnsSrvRouting");
  const cmdlets = "run Get-CsAccessEdgeConfiguration and Get-CsExternalAccessPolicy";
  return draftNonEmptyMap({
    enabled:
      enabled === undefined
        ? draftPlaceholder(true, describeMissing("whether it is enabled", cmdlets))
        : draftValue(enabled),
    partnerDiscovery: draftValue(readSwitch(accessEdge, "enablePartnerDiscovery")),
    allowedDomains: draftStrings(uniqueStrings(domains)),
    routing: draftValue(isDefault ? "default" : isDnsSrv ? "dns-srv" : undefined),
  });
}
