import type { Text } from "../base/source-text.ts";
import { ownRuleFailed, schema, yamlSyntax } from "../findings/builtin-checks.ts";
import { findingOf, inReadingOrder, nameIn } from "../findings/create.ts";
import { judged } from "../findings/verdict.ts";
import type { Finding } from "../model/finding.ts";
import type { Manifest, Seen } from "../model/manifest.ts";
import type { AsRule, Policy } from "../model/policy.ts";
import type { Report } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import type { CommentWaivers } from "../policy/waivers/comments.ts";
import { rulesInForce } from "../rules/select.ts";
import type { Deployment } from "../schema/deployment.ts";
import { type CheckForm, formCheckFor } from "../schema/quick-check.ts";
import { type Parsed, parse } from "./read-manifests.ts";
import { contextOf, hitsOf } from "./run-rules.ts";

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
    parsed ??= (await import("./read-by-library.ts")).parseByLibrary(text);
    take(text.file, parsed, await formCheckFor(parsed.manifests));
    if (parsed.mayWaive) comments.push((await import("../policy/waivers/comments.ts")).waiversIn(text));
  }
  return { whole: report(), comments };
}

/** Sets apart what waivers and a baseline bear. */
export async function borne({ whole, comments }: Found): Promise<Report> {
  const { waivers, baseline } = whole.policy;
  if (comments.length === 0 && !waivers && !baseline) return whole;
  return (await import("../policy/waivers/suppress.ts")).excepted(whole, comments);
}

/** A judgement in the making: it takes what files hold, one after the other, and reports on them in the end. */
export type Judgement = {
  readonly take: (file: string, parsed: Parsed, checkForm: CheckForm) => void;
  readonly report: () => Report;
};

/** Begins to judge, with texts that are parsed already. */
export function judgement(policy: Policy, today: string, seen?: Seen): Judgement {
  const rules = rulesInForce(policy);
  const own = (policy.own ?? []).filter(({ rule }) => rules.some(({ id }) => id === rule.id));
  const busy = new Set<Rule>();
  const files: string[] = [];
  const skipped: Report["skipped"][number][] = [];
  const findings: Finding[] = [];
  const deployments = new Set<string>();
  const run: Run = { rules, own, busy, deployments, today, seen, add: (finding) => findings.push(finding) };
  const take: Judgement["take"] = (file, parsed, checkForm) => {
    if (parsed.skipped) skipped.push(parsed.skipped);
    else files.push(file);
    for (const error of parsed.errors) run.add({ ...unread, ...error, file });
    for (const manifest of parsed.manifests) if (isSound(manifest, checkForm, run)) judge(manifest, run);
  };
  const report = () => {
    findings.sort(inReadingOrder);
    const idle = rules.filter((rule) => !busy.has(rule));
    const all = { files, skipped, deployments: [...deployments], rules, idle, findings };
    return { asOf: today, policy, ...all, ...judged(findings, policy.failOn) };
  };
  return { take, report };
}

/** What a run judges by, the rules that had something to judge so far, and where findings go. */
type Run = {
  readonly rules: readonly Rule[];
  readonly own: readonly AsRule[];
  readonly busy: Set<Rule>;
  readonly deployments: Set<string>;
  readonly today: string;
  readonly seen: Seen | undefined;
  readonly add: (finding: Finding) => void;
};

/** What is against a text, before anything is known of its content. */
const unread = { rule: yamlSyntax, source: yamlSyntax.source, deployment: "", object: "", path: [], related: [] };

/** Unsound things stop early: what breaks the schema is not given to the rules. */
function isSound(manifest: Manifest, checkForm: CheckForm, { add }: Run): boolean {
  const hits = [...checkForm(manifest)];
  for (const hit of hits) add(findingOf(manifest, schema, hit));
  return hits.length === 0;
}

function judge(manifest: Manifest, { rules, own, busy, deployments, today, seen, add }: Run): void {
  const deployment = manifest.content as Deployment;
  deployments.add(nameIn(deployment));
  seen?.(manifest, deployment);
  for (const [rule, hits] of hitsOf(deployment, rules, today)) {
    busy.add(rule);
    for (const hit of hits) add(findingOf(manifest, rule, hit));
  }
  for (const { failures } of own)
    for (const hit of failures(deployment, contextOf(deployment, today))) add(findingOf(manifest, ownRuleFailed, hit));
}
