import type { Hit, RuleInfo } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";
import type { RuleRun } from "./run-until-read.ts";

/** The outcome of a rule: the hits that hold for every content so far, and whether its result depends on what is unknown. */
export type Outcome = { hits: Map<string, Hit>; depends: boolean };

/** The outcomes of the rules that apply to some content. */
export type Outcomes = Map<RuleInfo, Outcome>;

/** The outcome of a run, with the paths of the manifest. What is reported for an unknown place is not known to be true. */
export function outcomeOf(
  { hits, isCut }: RuleRun,
  original: (hit: Hit) => Hit,
  isUnknown: (path: Path) => boolean,
): Outcome {
  const all = hits.map(original);
  const known = all.filter(({ path }) => !isUnknown(path));
  return { hits: new Map(known.map((hit) => [keyOf(hit), hit])), depends: isCut || known.length < all.length };
}

/** Narrows outcomes to what they have in common with those for another content. Changes `common`: there may be many hits. */
export function narrowOutcomes(common: Outcomes, other: Outcomes): void {
  for (const [rule, { hits, depends }] of other) {
    const outcome = common.get(rule);
    if (!outcome) common.set(rule, { hits: new Map(), depends: depends || hits.size > 0 });
    else {
      const before = outcome.hits.size;
      narrowHits(outcome.hits, hits);
      outcome.depends ||= depends || outcome.hits.size < Math.max(before, hits.size);
    }
  }
  for (const [rule, outcome] of common) {
    if (outcome.hits.size === 0 || other.has(rule)) continue;
    common.set(rule, { hits: new Map(), depends: true });
  }
}

function narrowHits(hits: Map<string, Hit>, others: ReadonlyMap<string, Hit>): void {
  for (const [key, hit] of hits) {
    const other = others.get(key);
    if (!other) hits.delete(key);
    else if (hit.size || hit.related) hits.set(key, commonHit(hit, other));
  }
}

/** A hit without what differs: related places, and how far it is from what is required. */
function commonHit({ size, related = [], ...hit }: Hit, other: Hit): Hit {
  const others = new Set(other.related?.map((each) => JSON.stringify(each)));
  const same = related.filter((each) => others.has(JSON.stringify(each)));
  const isSameSize = JSON.stringify(size) === JSON.stringify(other.size);
  return { ...hit, ...(isSameSize && size && { size }), related: same };
}

/** What two hits have to agree in: the place, the whole message and the severity. */
function keyOf({ path, part, message, level, disputed, fact }: Hit): string {
  return `${path.join("\n")}\n${part}\n${level}\n${disputed}\n${fact?.evidence}\n${fact?.inherited}\n${message}`;
}
