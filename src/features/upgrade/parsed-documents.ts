import { documentsOf } from "../../yaml/library/documents.ts";
import { spotOf } from "../../yaml/library/positions.ts";
import { dataOf } from "../../yaml/library/to-data.ts";
import type { Path } from "../../yaml/path.ts";
import type { Entry, Spot } from "../../yaml/positions.ts";

/** A document with the extents of all that is in it. */
export type Document = { readonly content: unknown; readonly spot: Spot };

/** Text → its documents, as the YAML library reads them. */
export function documentsIn(text: string): readonly Document[] {
  return documentsOf(text).map(({ contents, errors }) => {
    const { content, problems, aliased } = dataOf(contents);
    const sound = errors.length === 0 && problems.length === 0;
    return { content: sound ? content : undefined, spot: spotOf(contents, aliased) };
  });
}

/** What a step of a path leads to: a value and, in a map, the entry and the map that hold it. */
export type Step = { readonly spot: Spot; readonly holder: Spot; readonly entry?: Entry };

/** The steps of a path as far as they are written there; what an alias or a merge key brings is written elsewhere. */
export function stepsAlong(text: string, root: Spot, path: Path): readonly Step[] {
  const steps: Step[] = [];
  let holder = root;
  for (const name of path) {
    const item = typeof name === "number" ? holder.items?.[name] : undefined;
    const entry = holder.entries?.find((one) => one.name === String(name) && !isMerge(text, one));
    const spot = item ?? entry?.value;
    if (!spot) break;
    steps.push({ spot, holder, ...(entry && { entry }) });
    holder = spot;
  }
  return steps;
}

/** Whether an entry came by a merge key. A quoted key "<<" is none, but it is no property of a manifest either. */
export function isMerge(text: string, { key }: Entry): boolean {
  return text.slice(...key) === "<<";
}

/** The end of the last letter in a value, after its key. A block collection's own end lies beyond, among comments. */
export function lastLetter(text: string, spot: Spot, after: number): number {
  const parts = spot.tall
    ? [...(spot.items ?? []), ...(spot.entries ?? []).map(({ key, value }) => ({ value, key }))]
    : [];
  if (parts.length > 0)
    return Math.max(
      ...parts.map((part) =>
        "key" in part ? lastLetter(text, part.value, part.key[1]) : lastLetter(text, part, part.start),
      ),
    );
  let end = Math.max(spot.end, after);
  while (end > after && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}
