import { assignMissing, type PlainMap } from "../plain-map.ts";
import type { MapEntry } from "../positions.ts";
import { countRepeated } from "./anchors.ts";
import { bail, type Cursor } from "./cursor.ts";

/** The merge key: its value is a map, or a list of maps, whose entries are added to the map with the key. */
export const mergeKey = "<<";

/** The value of a merge key, and its entry in the map. */
export type Merge = { readonly value: unknown; readonly entry: MapEntry };

/** Adds merged entries: the map's own come first, then those of the first source. They are located at the merge key. */
export function applyMerge(cursor: Cursor, { value, entry }: Merge, map: PlainMap, entries: MapEntry[]): void {
  countRepeated(cursor, 1 + nodesIn(value));
  for (const source of Array.isArray(value) ? value : [value]) {
    if (!isMap(source)) bail();
    assignMissing(map, source);
    if (cursor.marking) for (const name of Object.keys(source)) entries.push({ ...entry, name });
  }
}

function isMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** How many keys and values a value consists of. Those of a merge may be overridden, and are repeated nevertheless. */
function nodesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  const inner = Object.values(value).reduce((sum: number, each) => sum + nodesIn(each), 1);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
