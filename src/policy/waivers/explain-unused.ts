import { suggest } from "../../base/did-you-mean.ts";
import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { Waiver } from "../../model/waiver.ts";

/** What a run looked at: a name in a waiver that is none of these leads nowhere. */
export type LookedAt = {
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  readonly deployments: readonly string[];
  /** The ids of the rules that there are. */
  readonly rules: readonly string[];
};

type Clue = (waiver: Waiver, at: LookedAt) => string | undefined;

/**
 * Why a waiver waives nothing: the first of its words that leads nowhere, with the one that was probably meant. This is a
 * part of the finding of unused-waiver, since a name that leads nowhere is one cause among several of the same trouble.
 */
export function whyUnused(waiver: Waiver, lookedAt: LookedAt): string {
  for (const clue of clues) {
    const found = clue(waiver, lookedAt);
    if (found !== undefined) return found;
  }
  return "it is not needed any more";
}

const clues: readonly Clue[] = [
  ({ rule }, { rules }) => (rules.includes(rule) ? undefined : `no rule has this id${meaning(rule, rules)}`),
  ({ deployment }, { deployments }) =>
    deployment === undefined || deployments.includes(deployment)
      ? undefined
      : `no deployment is called ${quoted(deployment)}${meaning(deployment, deployments)}`,
  ({ covers, files = [] }, at) =>
    covers === undefined || at.files.some(covers)
      ? undefined
      : `no manifest is in ${files.map(quoted).join(" or ")}${meaning(files[0] ?? "", at.files)}`,
  otherObject,
  otherRule,
  otherLine,
];

/** The rule finds something at an object whose name is nearly the same. */
function otherObject(waiver: Waiver, { findings }: LookedAt): string | undefined {
  const { at, rule } = waiver;
  if (at === undefined) return undefined;
  const others = findings.filter((finding) => finding.rule.id === rule && isWithin(waiver, finding));
  const meant = suggest(
    at,
    others.map(({ object }) => object),
  );
  return meant === undefined ? undefined : `did you mean it to be at ${quoted(meant)}?`;
}

/** A rule whose id is nearly the same finds something there. */
function otherRule(waiver: Waiver, { findings }: LookedAt): string | undefined {
  const there = findings.filter((finding) => isWithin(waiver, finding) && isAt(waiver, finding));
  const meant = suggest(
    waiver.rule,
    there.map(({ rule }) => rule.id),
  );
  return meant === undefined || meant === waiver.rule ? undefined : `did you mean rule ${quoted(meant)}?`;
}

/** A comment stands near the line that it was meant for. */
function otherLine({ rule, line, place }: Waiver, { findings }: LookedAt): string | undefined {
  if (line === undefined) return undefined;
  const lines = findings
    .filter((finding) => finding.rule.id === rule && finding.file === place.file)
    .map(({ range }) => range.line)
    .sort((one, other) => Math.abs(one - line) - Math.abs(other - line));
  return lines[0] === undefined ? undefined : `it speaks of line ${line}; did you mean line ${lines[0]}?`;
}

function isWithin({ deployment, covers, kind, place }: Waiver, finding: Finding): boolean {
  if (kind === "comment") return finding.file === place.file;
  return (deployment === undefined || deployment === finding.deployment) && (covers?.(finding.file) ?? true);
}

function isAt({ at, line }: Waiver, { object, range }: Finding): boolean {
  return line === undefined ? at === undefined || keyOfName(at) === keyOfName(object) : line === range.line;
}

function meaning(word: string, words: readonly string[]): string {
  const meant = suggest(word, words);
  return meant === undefined ? "" : `; did you mean ${quoted(meant)}?`;
}
