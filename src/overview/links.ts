import { keyOfName } from "../base/host-names.ts";
import { type Kind, kinds } from "../deployment/names.ts";
import { referencesOf } from "../deployment/references.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Row } from "./rows.ts";

/** A name that something refers to, and that nothing of the right kind has. */
export type Missing = { readonly name: string; readonly wanted: string };

/** A reference from a row to another, both by their places among the rows. */
export type Link = { readonly from: number; readonly to: number | Missing; readonly as: string };

/** What a property that refers to something makes of it. */
const words: Readonly<Record<string, string>> = {
  edgePool: "Edge",
  archivingServer: "archiving",
  monitoringServer: "monitoring",
  avConferencingPool: "A/V conferencing",
  pairedWith: "pair",
  pool: "registrar",
  nextHop: "next hop",
  pools: "publishes",
};

/** The references between rows, each once, in the order of the text. */
export function linksIn(deployment: Deployment, rows: readonly Row[]): readonly Link[] {
  const holders = new Map(rows.map(({ path }, at) => [path.join("/"), at]));
  const named = new Map(rows.map(({ kind, name }, at) => [keyOf(kind, name), at]));
  const links = new Map<string, Link>();
  for (const { name, path, wants } of referencesOf(deployment)) {
    // The property stands in its holder, or is a list there.
    const property = path.findLast((step) => typeof step === "string") ?? "";
    const from = holders.get(path.slice(0, path.lastIndexOf(property)).join("/"));
    const as = words[property];
    if (from === undefined || as === undefined) continue;
    const to = wants.map((kind) => named.get(keyOf(kind, name))).find((at) => at !== undefined);
    const missing = { name, wanted: wants.map((kind) => kinds[kind]).join(" or ") };
    // A pair that is declared on both sides is one pair.
    const ends = as === "pair" && to !== undefined ? [from, to].sort() : [from, to ?? keyOfName(name)];
    const key = JSON.stringify([...ends, as]);
    if (!links.has(key)) links.set(key, { from, to: to ?? missing, as });
  }
  return [...links.values()];
}

function keyOf(kind: Kind, name: string): string {
  return `${kind} ${keyOfName(name)}`;
}
