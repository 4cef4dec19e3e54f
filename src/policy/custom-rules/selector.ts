import { didYouMean } from "../../base/did-you-mean.ts";
import { joinAbbreviated, truncate } from "../../base/wording.ts";
import type { Path } from "../../yaml/path.ts";
import { isList, isMap } from "./cel.ts";
import { describeKind, fieldOf, itemOf, type Kind, propertiesOf } from "./kinds.ts";
import type { Value } from "./values.ts";

/** A parsed `each`: the path to the objects to evaluate, and their kind. */
export type Selector = { readonly steps: readonly SelectorStep[]; readonly kind: Kind };

/** A property, and whether it is a list, each item of which is selected. */
type SelectorStep = { readonly name: string; readonly perItem: boolean };

/** A selected object and its path. */
export type Selection = { readonly value: Value; readonly path: Path };

/** Parses `spec.sites.edgePools`: names of properties in the schema, through every list. */
export function parseSelector(text: string): Selector | { readonly reason: string; readonly column: number } {
  const steps: SelectorStep[] = [];
  let kind: Kind = "{#}";
  let column = 1;
  for (const name of text.split(".")) {
    const next: Kind | undefined = name === "serverCount" ? undefined : fieldOf(kind, name);
    if (next === undefined) return { reason: unknownProperty(kind, name), column };
    const perItem = next.includes("[");
    steps.push({ name, perItem });
    kind = perItem ? (itemOf(next) ?? next) : next;
    column += name.length + 1;
  }
  return { steps, kind };
}

function unknownProperty(kind: Kind, name: string): string {
  const known = Object.keys(propertiesOf(kind) ?? {}).filter((each) => each !== "serverCount");
  if (known.length === 0) return `${describeKind(kind)} has no properties; remove ".${truncate(name, 80)}"`;
  return `${describeKind(kind)} has no property "${truncate(name, 80)}"; ${didYouMean(name, known, `expected one of ${joinAbbreviated(known, "or")}`)}`;
}

/** Selects objects; without a selector the whole deployment. A list given by its length has no items. */
export function select(selector: Selector | undefined, deployment: Value): readonly Selection[] {
  if (!selector) return [{ value: deployment, path: ["spec"] }];
  let selected: readonly Selection[] = [{ value: deployment, path: [] }];
  for (const step of selector.steps) selected = selected.flatMap((from) => selectProperty(from, step));
  return selected;
}

function selectProperty({ value, path }: Selection, { name, perItem }: SelectorStep): readonly Selection[] {
  if (!isMap(value) || !value.has(name)) return [];
  const found = value.get(name) ?? null;
  if (!perItem) return [{ value: found, path: [...path, name] }];
  return isList(found) ? [...found].map((item, at) => ({ value: item, path: [...path, name, at] })) : [];
}
