import type { Deployment } from "./deployment.ts";
import { type Parsed, parse, yamlSyntax } from "./parse.ts";
import { profiles } from "./profiles/index.ts";
import type { Evidence } from "./profiles/types.ts";
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
  const busy = new Set<Rule>();
  const files: string[] = [];
  const skipped: Report["skipped"][number][] = [];
  const findings: Finding[] = [];
  for (const text of texts) {
    const parsed = parse(text);
    if (parsed.skipped) skipped.push(parsed.skipped);
    else files.push(text.file);
    for (const finding of findingsIn(text.file, parsed, { rules, busy, today })) findings.push(finding);
  }
  findings.sort(inReadingOrder);
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const { rule } of findings) counts[rule.level]++;
  const idle = rules.filter((rule) => !busy.has(rule));
  const conclusion = conclude(counts, policy.failOn);
  return { asOf: today, policy, files, skipped, rules, idle, findings, counts, conclusion };
}

/** What a run judges by, and the rules that had something to judge so far. */
type Run = { readonly rules: readonly Rule[]; readonly busy: Set<Rule>; readonly today: string };

function* findingsIn(file: string, { errors, manifests }: Parsed, run: Run): Iterable<Finding> {
  const from = { rule: yamlSyntax, source: yamlSyntax.source, deployment: "", path: [], related: [], file };
  for (const error of errors) yield { ...from, ...error };
  for (const manifest of manifests) yield* findingsOf(manifest, run);
}

/** Unsound things stop early: what breaks the schema is not given to the rules. */
function* findingsOf(manifest: Manifest, { rules, busy, today }: Run): Iterable<Finding> {
  let sound = true;
  for (const hit of checkForm(manifest)) {
    sound = false;
    yield findingOf(manifest, schema, hit);
  }
  if (!sound) return;
  const deployment = manifest.content as Deployment;
  const { product } = deployment.spec;
  const context = { profile: profiles[product], today };
  for (const rule of rules) {
    if (rule.products?.includes(product) === false || !rule.applies(deployment, context)) continue;
    busy.add(rule);
    for (const hit of rule.check(deployment, context)) yield findingOf(manifest, rule, hit);
  }
}

/** Facts that no document states for the product itself. */
const undocumented = new Set<Evidence>(["C", "I", "U"]);

function findingOf({ file, content, locate }: Manifest, rule: RuleInfo, hit: Hit): Finding {
  const { path, part, message, fact, related = [] } = hit;
  const lowered = rule.level === "error" && fact && undocumented.has(fact.evidence);
  return {
    rule: lowered ? { ...rule, level: "warning" } : rule,
    message,
    file,
    path,
    ...locate(path, part),
    deployment: nameIn(content),
    source: hit.source ?? fact?.source ?? rule.source,
    related: related.map((other) => ({ ...other, ...locate(other.path), file })),
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
