import { formatNumber, joinAbbreviated, pluralize } from "../base/wording.ts";
import { yamlSyntax } from "../findings/builtin-checks.ts";
import type { Report, RunFacts, Unevaluated } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";

/** The rules of a run: each of them ran, did not apply, or could not be evaluated. One that ran may not be evaluated for another manifest. */
export type RuleTotals = {
  readonly ran: readonly RuleInfo[];
  readonly idle: readonly RuleInfo[];
  readonly unevaluated: readonly RuleInfo[];
};

/** Divides the rules of a run. */
export function ruleTotals({ rules, idle, ran, unevaluated = [] }: RuleFacts): RuleTotals {
  const unknown = new Set(unevaluated.flatMap((each) => each.rules.map(({ id }) => id)));
  const idleIds = new Set(idle.map(({ id }) => id));
  return {
    ran: ran ?? rules.filter(({ id }) => !idleIds.has(id)),
    idle,
    unevaluated: rules.filter(({ id }) => unknown.has(id)),
  };
}

type RuleFacts = Pick<RunFacts, "rules" | "idle" | "ran" | "unevaluated">;

/** "74 rules ran, 6 did not apply, 2 could not be evaluated because of schema errors in americas.yaml". */
export function describeRules(
  { run, findings }: Pick<Report, "run" | "findings">,
  show: (text: string) => string,
): string {
  const { ran, idle, unevaluated } = ruleTotals(run);
  const files = [...new Set(run.unevaluated?.map(({ file }) => file))];
  const broken = new Set(files);
  const isYaml = findings.some(({ rule, file }) => rule.id === yamlSyntax.id && broken.has(file));
  const parts = [
    `${pluralize(ran.length, "rule")} ran`,
    ...(idle.length > 0 ? [`${formatNumber(idle.length)} did not apply`] : []),
    ...(unevaluated.length > 0
      ? [
          `${formatNumber(unevaluated.length)} could not be evaluated because of ${isYaml ? "" : "schema "}errors in ${joinAbbreviated(files.map(show), "and")}`,
        ]
      : []),
  ];
  return parts.join(", ");
}

/** Where the errors are that keep rules from being evaluated: "line 12", or "lines 12, 14 and 2 more". */
export function describeLines({ lines }: Pick<Unevaluated, "lines">): string {
  return `line${lines.length > 1 ? "s" : ""} ${joinAbbreviated(lines.map(String), "and")}`;
}
