import { both } from "./combine-switches.ts";
import { fitting, known, maybe, missing, type Words } from "./draft.ts";
import { letsXmppThrough } from "./edge-pools.ts";
import { switchOf } from "./export-facts.ts";
import type { Part } from "./split-by-product.ts";
import type { Row } from "./tables.ts";
import { clustersWith } from "./topology-lookup.ts";
import { plain } from "./xml-elements.ts";

/** Providers by the names and hosts that they were shipped with. */
const providers: readonly { readonly word: string; readonly sign: RegExp }[] = [
  { word: "windows-live", sign: /messenger|windows ?live|\bmsn\b/i },
  { word: "aol", sign: /\baol\b/i },
  { word: "yahoo", sign: /yahoo/i },
  { word: "skype", sign: /skype/i },
];

/** Public providers that are switched on, by the words of a manifest. */
export function publicIm({ facts }: Part, edge: Row | undefined, policies: readonly Row[] | undefined) {
  const rows = facts.rows("providers");
  if (!rows) return undefined;
  const on = rows.filter((row) => switchOf(row, "enabled") !== false);
  const names = on.map((row) => {
    const text = `${row.get("identity") ?? ""} ${row.get("proxyfqdn") ?? ""}`;
    return providers.find(({ sign }) => sign.test(text))?.word ?? plain(row.get("identity"))?.toLowerCase();
  });
  const enabled = both(edge, "allowFederatedUsers", policies, "enablePublicCloudAccess");
  return maybe({
    enabled: known(on.length === 0 ? false : enabled),
    providers: listOr(unique(names)),
  });
}

/** Built in from 2013 to 2015: the topology tells whether the Edge lets it through, an export with whom. */
export function xmpp(part: Part, edge: Row | undefined, policies: readonly Row[] | undefined) {
  const edges = clustersWith(part.look, "EdgeServer").filter(({ id }) => part.has(id));
  const through = edges.some((cluster) => letsXmppThrough(part, cluster));
  const partners = part.facts.rows("xmppPartners");
  const builtIn = part.product === "lync-server-2013" || part.product === "skype-for-business-server-2015";
  if (!partners && !through && !(builtIn && edges.length > 0)) return undefined;
  const open = policies ? both(edge, "allowFederatedUsers", policies, "enableXmppAccess") : undefined;
  const names = partners?.map((row) => plain(row.get("domain") ?? row.get("identity")));
  return maybe({
    enabled: through && open === undefined ? fitting(true, false) : known(through && open !== false),
    partners: listOr(unique(names), through ? missing("XMPP partners", "run Get-CsXmppAllowedPartner") : undefined),
  });
}

/** A list that the schema asks for even where it is empty. */
function listOr(list: readonly string[] | undefined, note?: string): Words {
  return { kind: "words", words: list ?? [], firm: list !== undefined, note: list ? undefined : note };
}

/** Each word once. */
export function unique(list: readonly (string | undefined)[] | undefined): readonly string[] | undefined {
  return list && [...new Set(list.filter((word) => word !== undefined))];
}
