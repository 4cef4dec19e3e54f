import { closest } from "../../base/did-you-mean.ts";
import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Waiver } from "../../model/waiver.ts";
import { knownRuleIds } from "../known-rules.ts";
import { notNeeded } from "./apply.ts";

/** The most waivers of a run that are explained, and the most findings that each is compared with. */
const most = { waivers: 200, findings: 10_000 } as const;

/** What a run covered. A name in a waiver that is none of these matches nothing. */
type RunScope = Pick<Report["run"], "files" | "deployments"> & {
  readonly findings: readonly Finding[];
  /** The ids of all rules. */
  readonly rules: readonly string[];
  readonly ofRule: ReadonlyMap<string, readonly Finding[]>;
};

type Explanation = (waiver: Waiver, scope: RunScope) => string | undefined;

/** Explains why waivers are unused: the first name in each that matches nothing, with the closest one that does. */
export function unusedWaiverExplainer({
  findings,
  run: { files, deployments },
  policy,
}: Report): (waiver: Waiver) => string {
  let scope: RunScope | undefined;
  let left = most.waivers;
  return (waiver) => {
    if (left-- <= 0) return notNeeded;
    scope ??= {
      ...{ files, deployments, findings: findings.slice(0, most.findings), rules: knownRuleIds(policy) },
      ofRule: groupBy(findings, ({ rule }) => rule.id),
    };
    for (const explain of explanations) {
      const found = explain(waiver, scope);
      if (found !== undefined) return found;
    }
    return notNeeded;
  };
}

const explanations: readonly Explanation[] = [
  ({ rule }, { rules }) => (rules.includes(rule) ? undefined : `no rule has this id${meaning(rule, rules)}`),
  ({ deployment }, { deployments }) =>
    deployment === undefined || deployments.includes(deployment)
      ? undefined
      : `no deployment is named ${quote(deployment)}${meaning(deployment, deployments)}`,
  ({ covers, files = [] }, scope) =>
    covers === undefined || scope.files.some(covers)
      ? undefined
      : `no manifest matches ${files.map(quote).join(" or ")}${meaning(files[0] ?? "", scope.files)}`,
  otherObject,
  otherRule,
  otherLine,
];

/** The rule reports an object with a similar name. */
function otherObject(waiver: Waiver, { ofRule }: RunScope): string | undefined {
  const { at, rule } = waiver;
  if (at === undefined) return undefined;
  const others = (ofRule.get(rule) ?? []).slice(0, most.findings).filter((finding) => isWithin(waiver, finding));
  const meant = closest(
    at,
    others.map(({ object }) => object),
  );
  return meant === undefined ? undefined : `did you mean ${quote(meant)}?`;
}

/** A rule with a similar id reports the object. */
function otherRule(waiver: Waiver, { findings }: RunScope): string | undefined {
  const there = findings.filter((finding) => isWithin(waiver, finding) && isAt(waiver, finding));
  const meant = closest(
    waiver.rule,
    there.map(({ rule }) => rule.id),
  );
  return meant === undefined || meant === waiver.rule ? undefined : `did you mean rule ${quote(meant)}?`;
}

/** The rule reports a line near the one that a comment covers. */
function otherLine({ rule, line, place }: Waiver, { ofRule }: RunScope): string | undefined {
  if (line === undefined) return undefined;
  const distanceTo = (other: number) => Math.abs(other - line);
  const nearest = (ofRule.get(rule) ?? [])
    .filter(({ file }) => file === place.file)
    .map(({ range }) => range.line)
    .reduce((one, other) => (distanceTo(other) < distanceTo(one) ? other : one), Number.POSITIVE_INFINITY);
  return Number.isFinite(nearest) ? `it applies to line ${line}; did you mean line ${nearest}?` : undefined;
}

function isWithin({ deployment, covers, kind, place }: Waiver, finding: Finding): boolean {
  if (kind === "comment") return finding.file === place.file;
  return (deployment === undefined || deployment === finding.deployment) && (covers?.(finding.file) ?? true);
}

function isAt({ at, line }: Waiver, { object, range }: Finding): boolean {
  return line === undefined ? at === undefined || keyOfName(at) === keyOfName(object) : line === range.line;
}

function meaning(word: string, words: readonly string[]): string {
  const meant = closest(word, words);
  return meant === undefined ? "" : `; did you mean ${quote(meant)}?`;
}
