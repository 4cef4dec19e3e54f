import { knownProvider } from "../../profiles/public-im-providers.ts";
import { combineSwitches } from "./combine-switches.ts";
import {
  describeMissing,
  draftAmbiguousValue,
  draftNonEmptyMap,
  draftValue,
  type MapDraft,
  type StringsDraft,
} from "./draft.ts";
import { hasXmppProxy } from "./edge-pools.ts";
import { readSwitch } from "./export-facts.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { TableRow } from "./tables.ts";
import { clustersWithRole } from "./topology-lookup.ts";
import { toPrintableLine } from "./xml-elements.ts";

/** Public providers by words in other names, and by their default hosts. */
const publicProviders: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: "windows-live", pattern: /messenger|windows ?live|\bmsn\b/i },
  { name: "aol", pattern: /\baol\b/i },
  { name: "yahoo", pattern: /yahoo/i },
  { name: "skype", pattern: /skype/i },
];

/** Drafts public IM with the enabled providers. */
export function draftPublicIm(
  { facts }: ProductPart,
  accessEdge: TableRow | undefined,
  policies: readonly TableRow[] | undefined,
): MapDraft | undefined {
  const rows = facts.rows("providers");
  if (!rows) return undefined;
  const active = rows.filter((row) => readSwitch(row, "enabled") !== false);
  const names = active.map((row) => {
    const identity = row.get("identity") ?? "";
    const text = `${identity} ${row.get("proxyfqdn") ?? ""}`;
    const provider = knownProvider(identity) ?? publicProviders.find(({ pattern }) => pattern.test(text))?.name;
    return provider ?? toPrintableLine(identity)?.toLowerCase();
  });
  const enabled = combineSwitches(accessEdge, "allowFederatedUsers", policies, "enablePublicCloudAccess");
  return draftNonEmptyMap({
    enabled: draftValue(active.length === 0 ? false : enabled),
    providers: draftRequiredList(uniqueStrings(names)),
  });
}

/** Drafts the XMPP of 2013 and 2015: the topology shows whether the Edge pool has the proxy, an export the partners. */
export function draftXmpp(
  part: ProductPart,
  accessEdge: TableRow | undefined,
  policies: readonly TableRow[] | undefined,
): MapDraft | undefined {
  const edgePools = clustersWithRole(part.lookup, "EdgeServer").filter(({ id }) => part.hasCluster(id));
  const proxy = edgePools.some((cluster) => hasXmppProxy(part, cluster));
  const partners = part.facts.rows("xmppPartners");
  const builtIn = part.product === "lync-server-2013" || part.product === "skype-for-business-server-2015";
  if (!partners && !proxy && !(builtIn && edgePools.length > 0)) return undefined;
  const allowed = policies
    ? combineSwitches(accessEdge, "allowFederatedUsers", policies, "enableXmppAccess")
    : undefined;
  const names = partners?.map((row) => toPrintableLine(row.get("domain") ?? row.get("identity")));
  const comment = proxy ? describeMissing("XMPP partners", "run Get-CsXmppAllowedPartner") : undefined;
  return draftNonEmptyMap({
    enabled: proxy && allowed === undefined ? draftAmbiguousValue(true, false) : draftValue(proxy && allowed !== false),
    partners: draftRequiredList(uniqueStrings(names), comment),
  });
}

/** Drafts a list that the schema requires even if it is empty. */
function draftRequiredList(list: readonly string[] | undefined, comment?: string): StringsDraft {
  return {
    kind: "strings",
    strings: list ?? [],
    isPlaceholder: list === undefined,
    comment: list ? undefined : comment,
  };
}

/** The strings of a list without duplicates and undefined items. */
export function uniqueStrings(list: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  return list && [...new Set(list.filter((item) => item !== undefined))];
}
