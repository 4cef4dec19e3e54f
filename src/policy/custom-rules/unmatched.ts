import { closest } from "../../base/did-you-mean.ts";
import { pluralize, quote } from "../../base/wording.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import type { OnManifest } from "../../model/manifest.ts";
import type { CustomRule } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { Path } from "../../yaml/path.ts";

/** Watches a run for custom rules that match nothing. */
export type UnmatchedRuleWatch = {
  readonly onManifest: OnManifest;
  readonly messages: (report: Report) => readonly string[];
};

/** The most strings of manifests that are kept for suggestions. */
const mostTexts = 10_000;

/**
 * Reports custom rules that match nothing as messages, not as findings: a rule about Edge pools is fine while there is none.
 * Only a complete run can report them. (An unused waiver is a finding, `unused-waiver`; the level of an unknown rule is an
 * error of the policy; a pattern of `manifests` that matches no file is a message of the run.)
 */
export function watchUnmatchedRules(own: readonly CustomRule[], onManifest?: OnManifest): UnmatchedRuleWatch {
  const matched = new Set<string>();
  const texts = new Set<string>();
  return {
    onManifest: (manifest, deployment) => {
      onManifest?.(manifest, deployment);
      for (const { source: rule } of own) if (hasValueAt(deployment, pathOf(rule))) matched.add(rule.id);
      for (const text of textsIn(deployment)) if (texts.size < mostTexts) texts.add(text);
    },
    messages: ({ run: { idle, deployments }, findings }) => {
      if (brokenFiles(findings).size > 0 || deployments.length === 0) return [];
      const unmatched = own.filter(({ rule }) => idle.some(({ id }) => id === rule.id));
      return unmatched.map((one) =>
        messageFor(one, matched.has(one.rule.id), pluralize(deployments.length, "deployment"), [...texts]),
      );
    },
  };
}

function messageFor(
  { source: { id, each, when = "" } }: CustomRule,
  matched: boolean,
  all: string,
  texts: readonly string[],
): string {
  if (!matched) return `custom rule ${id} matches nothing: ${all} checked, none has ${each}`;
  return `custom rule ${id} matches nothing: ${all} checked, ${quote(when)} is never true${suggestionFor(when, texts)}`;
}

/** A string in an expression that no manifest has, with the closest one of a manifest. */
function suggestionFor(expression: string, texts: readonly string[]): string {
  for (const [, , text = ""] of expression.matchAll(/(["'])((?:(?!\1)[^\\])*)\1/g)) {
    const meant = texts.includes(text) ? undefined : closest(text, texts);
    if (meant !== undefined) return `; for ${quote(text)}, did you mean ${quote(meant)}?`;
  }
  return "";
}

function pathOf({ each = "" }: CustomRule["source"]): Path {
  return each.split(".").filter((step) => step !== "");
}

/** Whether there is a value at a path, through all lists on it. */
function hasValueAt(value: unknown, [step, ...rest]: Path): boolean {
  if (Array.isArray(value)) return value.some((entry) => hasValueAt(entry, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return true;
  const isMap = typeof value === "object" && value !== null && Object.hasOwn(value, step);
  return isMap && hasValueAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}
