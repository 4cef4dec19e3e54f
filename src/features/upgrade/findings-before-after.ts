import { hitsOf } from "../../engine/run-rules.ts";
import { judgement } from "../../engine/validate.ts";
import { compare } from "../../findings/diff.ts";
import type { Finding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Policy } from "../../model/policy.ts";
import type { Evidence, Fact, Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import { capacity } from "../../rules/capacity/index.ts";
import { rulesOf } from "../../rules/index.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { sound } from "../../schema/quick-check.ts";
import type { Statement, Topic } from "./statement.ts";

/** A move is judged by what the product's documents ask. */
export const policy: Policy = { preset: "recommended", failOn: "error" };

/** Findings before and after a move: those that it brings, that were there already, and that it takes away. */
export type Judged = {
  readonly added: readonly Statement[];
  readonly kept: readonly Statement[];
  readonly fixed: readonly Statement[];
};

/** One manifest, judged by the profiles of two products. */
export function judgedAs(manifest: Manifest, from: Product, to: Product, today: string): Judged {
  const [before, after] = [from, to].map((product) => namelessly(manifest, product, today)) as [Nameless, Nameless];
  const { added, kept, fixed } = compare([...before.keys()], [...after.keys()]);
  const shown = (findings: readonly Finding[], nameless: Nameless) =>
    findings.flatMap((finding) => nameless.get(finding) ?? []);
  return { added: shown(added, after), kept: shown(kept, after), fixed: shown(fixed, before) };
}

/** Findings whose messages do not name the product, which would tell apart what is the same, and what they stand for. */
type Nameless = ReadonlyMap<Finding, Statement>;

function namelessly(manifest: Manifest, product: Product, today: string): Nameless {
  const profile = profiles[product];
  const evidenceOf = evidences(manifest, product, today);
  return new Map(
    findingsAs(manifest, product, today).map((finding) => [
      { ...finding, message: finding.message.replaceAll(profile.name, "the product") },
      statementOf(finding, evidenceOf(finding)),
    ]),
  );
}

/** What the whole engine says of a manifest if it described another product. */
export function findingsAs(manifest: Manifest, product: Product, today: string): readonly Finding[] {
  const { take, report } = judgement(policy, today);
  take(manifest.file, { manifests: [{ ...manifest, content: withProduct(manifest, product) }], errors: [] }, sound);
  return report().findings;
}

function withProduct({ content }: Manifest, product: Product): Deployment {
  const deployment = content as Deployment;
  return { ...deployment, spec: { ...deployment.spec, product } };
}

type Known = { readonly evidence: Evidence; readonly inherited?: Product };

/** How well the fact behind a finding is known. */
function evidences(manifest: Manifest, product: Product, today: string): (finding: Finding) => Known {
  const facts = new Map<string, Fact<unknown> | undefined>();
  const rules = rulesOf(policy.preset);
  for (const [{ id }, hits] of hitsOf(withProduct(manifest, product), rules, today))
    for (const { path, message, fact } of hits) facts.set(keyOf(id, path, message), fact);
  return ({ rule, path, message, source }) => {
    const fact = facts.get(keyOf(rule.id, path, message)) ?? factBehind(source, profiles[product]);
    return fact ? { evidence: fact.evidence, ...(fact.inherited && { inherited: fact.inherited }) } : rule;
  };
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** Where a rule cites a page alone: what a product took over from that page it took over with the same reserve. */
function factBehind(source: Finding["source"], profile: Profile): Fact<unknown> | undefined {
  const { product: _, name: __, ...facts } = profile;
  const same = Object.values<Fact<unknown>>(facts).filter((fact) => fact.source === source);
  return same.every(({ inherited }) => inherited) ? same[0] : undefined;
}

const counting = new Set(capacity.map(({ id }) => id));

function topicOf(rule: string): Topic {
  if (rule === "feature-availability") return "roles";
  if (rule === "platform-support") return "platforms";
  return counting.has(rule) ? "servers" : "rest";
}

function statementOf(finding: Finding, { evidence, inherited }: Known): Statement {
  const { rule, message, source, range, excerpt } = finding;
  const place = { range, excerpt };
  const known = { evidence, ...(inherited && { inherited }) };
  return { topic: topicOf(rule.id), message, source, ...known, place, rule: rule.id, level: rule.level };
}
