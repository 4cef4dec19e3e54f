import { suggest } from "../../base/did-you-mean.ts";
import { counted, quoted } from "../../base/wording.ts";
import { schema, yamlSyntax } from "../../findings/builtin-checks.ts";
import type { Seen } from "../../model/manifest.ts";
import type { AsRule } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { Path } from "../../yaml/path.ts";

/** Watches a run for own rules that look at nothing. */
export type Watch = { readonly seen: Seen; readonly remarks: (report: Report) => readonly string[] };

/** The most texts of manifests that are kept to find what was meant. */
const mostTexts = 10_000;

/**
 * A selector that matches nothing is said as a remark and not as a finding: manifests come and go, and a rule about Edge
 * pools is in order where there is none yet. Only a run that looks at all that the policy speaks of can say it. (A waiver
 * that waives nothing is a finding, unused-waiver; a level of an unknown rule is an error of the policy; a pattern of
 * `manifests` without a file is a remark of the run.)
 */
export function watch(own: readonly AsRule[], seen?: Seen): Watch {
  const met = new Set<string>();
  const texts = new Set<string>();
  return {
    seen: (manifest, deployment) => {
      seen?.(manifest, deployment);
      for (const { own: rule } of own) if (leadsSomewhere(deployment, wayOf(rule))) met.add(rule.id);
      for (const text of textsIn(deployment)) if (texts.size < mostTexts) texts.add(text);
    },
    remarks: ({ idle, findings, deployments = [] }) => {
      const broken = findings.some(({ rule }) => rule.id === yamlSyntax.id || rule.id === schema.id);
      if (broken || deployments.length === 0) return [];
      const vain = own.filter(({ rule }) => idle.some(({ id }) => id === rule.id));
      return vain.map((one) =>
        remarkOn(one, met.has(one.rule.id), counted(deployments.length, "deployment"), [...texts]),
      );
    },
  };
}

function remarkOn(
  { own: { id, each, when = "" } }: AsRule,
  met: boolean,
  all: string,
  texts: readonly string[],
): string {
  if (!met) return `own rule ${id} looks at nothing: ${all} checked, and none has ${each}`;
  return `own rule ${id} looks at nothing: ${all} checked, and ${quoted(when)} is true nowhere${meantIn(when, texts)}`;
}

/** A text in an expression that no manifest has, and the one of a manifest that comes near it. */
function meantIn(expression: string, texts: readonly string[]): string {
  for (const [, , text = ""] of expression.matchAll(/(["'])((?:(?!\1)[^\\])*)\1/g)) {
    const meant = texts.includes(text) ? undefined : suggest(text, texts);
    if (meant !== undefined) return `; for ${quoted(text)}, did you mean ${quoted(meant)}?`;
  }
  return "";
}

function wayOf({ each = "" }: AsRule["own"]): Path {
  return each.split(".").filter((step) => step !== "");
}

/** Whether a way leads to anything, through all lists on it. */
function leadsSomewhere(value: unknown, [step, ...rest]: Path): boolean {
  if (Array.isArray(value))
    return value.some((entry) => leadsSomewhere(entry, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return true;
  const isMap = typeof value === "object" && value !== null && Object.hasOwn(value, step);
  return isMap && leadsSomewhere((value as Readonly<Record<string, unknown>>)[step], rest);
}

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* textsIn(inner);
}
