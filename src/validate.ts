import type { Deployment } from "./deployment.ts";
import { type Parsed, parse, yamlSyntax } from "./parse.ts";
import { profiles } from "./profiles/index.ts";
import { rulesOf } from "./rules/index.ts";
import { checkForm, schema } from "./schema.ts";
import type { FailOn, Finding, Hit, Level, Manifest, Policy, Report, Rule, RuleInfo, Text } from "./types.ts";

/** The checks that are no rules, but are listed and explained like them. */
export const builtIns: readonly RuleInfo[] = [yamlSyntax, schema];

/** The levels, gravest first. */
export const levels = ["error", "warning", "note"] as const satisfies readonly Level[];

/**
 * The product: texts and a policy go in, a report comes out. `today` is the day for which is judged, as YYYY-MM-DD.
 * Nothing else is read, and nothing is printed.
 */
export function validate(texts: Iterable<Text>, policy: Policy, today: string): Report {
  const rules = rulesOf(policy.preset);
  const files: string[] = [];
  const skipped: Report["skipped"][number][] = [];
  const findings: Finding[] = [];
  for (const text of texts) {
    const parsed = parse(text);
    if (parsed.skipped) skipped.push(parsed.skipped);
    else files.push(text.file);
    for (const finding of findingsIn(text.file, parsed, rules, today)) findings.push(finding);
  }
  findings.sort(inReadingOrder);
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const { rule } of findings) counts[rule.level]++;
  return { asOf: today, policy, files, skipped, rules, findings, counts, conclusion: conclude(counts, policy.failOn) };
}

function* findingsIn(
  file: string,
  { errors, manifests }: Parsed,
  rules: readonly Rule[],
  today: string,
): Iterable<Finding> {
  const from = { rule: yamlSyntax, source: yamlSyntax.source, deployment: "", path: [], file };
  for (const error of errors) yield { ...from, ...error };
  for (const manifest of manifests) yield* findingsOf(manifest, rules, today);
}

/** Unsound things stop early: what breaks the schema is not given to the rules. */
function* findingsOf(manifest: Manifest, rules: readonly Rule[], today: string): Iterable<Finding> {
  let sound = true;
  for (const hit of checkForm(manifest)) {
    sound = false;
    yield findingOf(manifest, schema, hit);
  }
  if (!sound) return;
  const deployment = manifest.content as Deployment;
  const context = { profile: profiles[deployment.spec.product], today };
  for (const rule of rules) {
    for (const hit of rule.check(deployment, context)) yield findingOf(manifest, rule, hit);
  }
}

function findingOf({ file, content, locate }: Manifest, rule: RuleInfo, { path, part, message, source }: Hit): Finding {
  return {
    rule,
    message,
    file,
    path,
    ...locate(path, part),
    deployment: nameIn(content),
    source: source ?? rule.source,
  };
}

function nameIn(content: unknown): string {
  const name = (content as { metadata?: { name?: unknown } } | null)?.metadata?.name;
  return typeof name === "string" ? name : "";
}

function inReadingOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.message, b.message)
  );
}

/** By code units, which are the same everywhere; languages sort differently. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function conclude(counts: Report["counts"], failOn: FailOn): Report["conclusion"] {
  const counted = levels.slice(0, failOn === "never" ? 0 : levels.indexOf(failOn) + 1);
  return counted.some((level) => counts[level] > 0) ? "failure" : "success";
}
