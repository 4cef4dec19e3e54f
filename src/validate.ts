import { ownRuleFailed } from "./built-ins.ts";
import type { AsRule } from "./cel/rule.ts";
import type { Deployment } from "./deployment.ts";
import { findingOf, inReadingOrder, nameIn } from "./findings.ts";
import { contextOf, hitsOf } from "./hits.ts";
import { type Parsed, parse, yamlSyntax } from "./parse.ts";
import { rulesInForce } from "./rules-in-force.ts";
import { checkForm, schema } from "./schema.ts";
import type { FailOn, Finding, Level, Manifest, Policy, Report, Rule, Text } from "./types.ts";
import type { CommentWaivers } from "./waiver-comments.ts";

/** The levels, gravest first. */
export const levels = ["error", "warning", "note"] as const satisfies readonly Level[];

/** Is handed every sound manifest before the rules are. */
export type Seen = (manifest: Manifest, deployment: Deployment) => void;

/**
 * The product: texts and a policy go in, a report comes out. `today` is the day for which is judged, as YYYY-MM-DD.
 * Nothing else is read, and nothing is printed. The YAML library is loaded at the first text that needs it; `strict`
 * gives it every text.
 */
export async function validate(
  texts: Iterable<Text>,
  policy: Policy,
  today: string,
  seen?: Seen,
  strict = false,
): Promise<Report> {
  return borne(await found(texts, policy, today, seen, strict));
}

/** What was found before anything is borne, and the waivers that stand in manifests. */
export type Found = { readonly whole: Report; readonly comments: readonly CommentWaivers[] };

/** Texts → all that is found in them. */
export async function found(
  texts: Iterable<Text>,
  policy: Policy,
  today: string,
  seen?: Seen,
  strict = false,
): Promise<Found> {
  const { take, report } = judgement(policy, today, seen);
  const comments: CommentWaivers[] = [];
  for (const text of texts) {
    let parsed = strict ? undefined : parse(text);
    parsed ??= (await import("./yaml-parse.ts")).parseByLibrary(text);
    take(text.file, parsed);
    if (parsed.mayWaive) comments.push((await import("./waiver-comments.ts")).waiversIn(text));
  }
  return { whole: report(), comments };
}

/** Sets apart what waivers and a baseline bear. */
export async function borne({ whole, comments }: Found): Promise<Report> {
  const { waivers, baseline } = whole.policy;
  if (comments.length === 0 && !waivers && !baseline) return whole;
  return (await import("./exceptions.ts")).excepted(whole, comments);
}

/** A judgement in the making: it takes what files hold, one after the other, and reports on them in the end. */
export type Judgement = {
  readonly take: (file: string, parsed: Parsed) => void;
  readonly report: () => Report;
};

/** Begins to judge, with texts that are parsed already. */
export function judgement(policy: Policy, today: string, seen?: Seen): Judgement {
  const rules = rulesInForce(policy);
  const busy = new Set<Rule>();
  const files: string[] = [];
  const skipped: Report["skipped"][number][] = [];
  const findings: Finding[] = [];
  const deployments = new Set<string>();
  const take: Judgement["take"] = (file, parsed) => {
    if (parsed.skipped) skipped.push(parsed.skipped);
    else files.push(file);
    for (const finding of findingsIn(file, parsed, { rules, own: policy.own ?? [], busy, deployments, today, seen }))
      findings.push(finding);
  };
  const report = () => {
    findings.sort(inReadingOrder);
    const idle = rules.filter((rule) => !busy.has(rule));
    const all = { files, skipped, deployments: [...deployments], rules, idle, findings };
    return { asOf: today, policy, ...all, ...judged(findings, policy.failOn) };
  };
  return { take, report };
}

/** What findings come to. */
export function judged(
  findings: readonly Finding[],
  failOn: FailOn,
  waived = 0,
): Pick<Report, "counts" | "conclusion"> {
  const counts = { error: 0, warning: 0, note: 0, waived };
  for (const { rule } of findings) counts[rule.level]++;
  return { counts, conclusion: conclude(counts, failOn) };
}

/** What a run judges by, and the rules that had something to judge so far. */
type Run = {
  readonly rules: readonly Rule[];
  readonly own: readonly AsRule[];
  readonly busy: Set<Rule>;
  readonly deployments: Set<string>;
  readonly today: string;
  readonly seen: Seen | undefined;
};

function* findingsIn(file: string, { errors, manifests }: Parsed, run: Run): Iterable<Finding> {
  const from = { rule: yamlSyntax, source: yamlSyntax.source, deployment: "", object: "", path: [], related: [], file };
  for (const error of errors) yield { ...from, ...error };
  for (const manifest of manifests) yield* findingsOf(manifest, run);
}

/** Unsound things stop early: what breaks the schema is not given to the rules. */
function* findingsOf(manifest: Manifest, { rules, own, busy, deployments, today, seen }: Run): Iterable<Finding> {
  let sound = true;
  for (const hit of checkForm(manifest)) {
    sound = false;
    yield findingOf(manifest, schema, hit);
  }
  if (!sound) return;
  const deployment = manifest.content as Deployment;
  deployments.add(nameIn(manifest.content));
  seen?.(manifest, deployment);
  for (const [rule, hits] of hitsOf(deployment, rules, today)) {
    busy.add(rule);
    for (const hit of hits) yield findingOf(manifest, rule, hit);
  }
  for (const { rule, failures } of own) {
    if (!rules.some(({ id }) => id === rule.id)) continue;
    for (const hit of failures(deployment, contextOf(deployment, today))) yield findingOf(manifest, ownRuleFailed, hit);
  }
}

function conclude(counts: Report["counts"], failOn: FailOn): Report["conclusion"] {
  const counted = levels.slice(0, failOn === "never" ? 0 : levels.indexOf(failOn) + 1);
  return counted.some((level) => counts[level] > 0) ? "failure" : "success";
}
