import { didYouMean } from "../../base/did-you-mean.ts";
import { abridged, cut } from "../../base/wording.ts";
import type { Path } from "../../yaml/path.ts";
import { isList, isMap } from "./cel.ts";
import { described, entryOf, fieldOf, type Kind, propertiesOf } from "./kinds.ts";
import type { Value } from "./values.ts";

/** What a rule looks at: the way to it, and what stands at its end. */
export type Selector = { readonly steps: readonly Step[]; readonly kind: Kind };

/** A property's name, and whether it is a list, of which every entry is meant. */
type Step = { readonly name: string; readonly listed: boolean };

/** Something that a selector chose, and where it stands. */
export type Chosen = { readonly value: Value; readonly path: Path };

/** Reads `spec.sites.edgePools`: names of the schema, through every list on the way. */
export function selectorOf(text: string): Selector | { readonly reason: string; readonly column: number } {
  const steps: Step[] = [];
  let kind: Kind = "{#}";
  let column = 1;
  for (const name of text.split(".")) {
    const next = name === "serverCount" ? undefined : fieldOf(kind, name);
    if (next === undefined) return { reason: unknown(kind, name), column };
    const listed = next.includes("[");
    steps.push({ name, listed });
    kind = listed ? (entryOf(next) ?? next) : next;
    column += name.length + 1;
  }
  return { steps, kind };
}

function unknown(kind: Kind, name: string): string {
  const known = Object.keys(propertiesOf(kind) ?? {}).filter((each) => each !== "serverCount");
  if (known.length === 0) return `${described(kind)} has no properties; the way ends before ${cut(name, 80)}`;
  return `${described(kind)} has no ${cut(name, 80)}; ${didYouMean(name, known, `known are ${abridged(known)}`)}`;
}

/** All that a selector chooses, or the whole deployment. A list of which only the length is known has no entries. */
export function chosenBy(selector: Selector | undefined, deployment: Value): readonly Chosen[] {
  if (!selector) return [{ value: deployment, path: ["spec"] }];
  let chosen: readonly Chosen[] = [{ value: deployment, path: [] }];
  for (const step of selector.steps) chosen = chosen.flatMap((from) => under(from, step));
  return chosen;
}

function under({ value, path }: Chosen, { name, listed }: Step): readonly Chosen[] {
  if (!isMap(value) || !value.has(name)) return [];
  const found = value.get(name) ?? null;
  if (!listed) return [{ value: found, path: [...path, name] }];
  return isList(found) ? [...found].map((entry, at) => ({ value: entry, path: [...path, name, at] })) : [];
}
