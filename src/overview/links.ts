import { keyOfName } from "../base/host-names.ts";
import { describeKind, type NameKind } from "../deployment/names.ts";
import { referencesOf } from "../deployment/references.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Row } from "./rows.ts";

/** A dangling reference: its name, and the type of object that it requires. */
export type Missing = { readonly name: string; readonly wanted: string };

/** A reference from one row to another, by their indexes. */
export type Link = { readonly from: number; readonly to: number | Missing; readonly as: string };

/** The references between rows, each once, in the order of the text. */
export function linksIn(deployment: Deployment, rows: readonly Row[]): readonly Link[] {
  const holders = new Map(rows.map(({ path }, at) => [path.join("/"), at]));
  const named = new Map(rows.map(({ kind, name }, at) => [keyOf(kind, name), at]));
  const links = new Map<string, Link>();
  for (const { name, path, targets, label } of referencesOf(deployment)) {
    // The property is a string of its owner, or a list of strings.
    const property = path.findLast((step) => typeof step === "string") ?? "";
    const from = holders.get(path.slice(0, path.lastIndexOf(property)).join("/"));
    if (from === undefined || label === undefined) continue;
    const to = targets.map((kind) => named.get(keyOf(kind, name))).find((at) => at !== undefined);
    const missing = { name, wanted: targets.map((kind) => describeKind(kind)).join(" or ") };
    // A pair that both pools declare is one pair.
    const ends = label === "pair" && to !== undefined ? [from, to].sort() : [from, to ?? keyOfName(name)];
    const key = JSON.stringify([...ends, label]);
    if (!links.has(key)) links.set(key, { from, to: to ?? missing, as: label });
  }
  return [...links.values()];
}

function keyOf(kind: NameKind, name: string): string {
  return `${kind} ${keyOfName(name)}`;
}
