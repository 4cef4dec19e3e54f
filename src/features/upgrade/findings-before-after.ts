import { keyOfName } from "../../base/host-names.ts";
import { statesBuild } from "../../deployment/builds.ts";
import { createRun } from "../../engine/validate.ts";
import { diffFindings } from "../../findings/diff.ts";
import { describeWorse } from "../../findings/worse.ts";
import type { Finding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import { defaultPolicy, type Policy } from "../../model/policy.ts";
import type { Evidence, Fact, Product } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import { capacity } from "../../rules/capacity/index.ts";
import { computers } from "../../rules/computers/index.ts";
import { rulesOf } from "../../rules/index.ts";
import { runRules } from "../../rules/run-rules.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { alwaysValid } from "../../schema/quick-check.ts";
import { asProduct, branchKeys, resolvesVulnerabilities } from "./build-operations.ts";
import { type Staying, stayingIn } from "./product-operations.ts";
import type { Statement, Topic } from "./statement.ts";

/** The policy that an upgrade is checked against: the documented rules. The section on support states the end of support. */
const policy: Policy = { ...defaultPolicy, levels: new Map([["product-support", "off"]]) };

/** What the findings of an upgrade depend on besides the manifest: its date, as YYYY-MM-DD, and what is known about builds. */
export type UpgradeBasis = { readonly today: string; readonly updates: Updates };

/** Findings before and after an upgrade: those that it introduces, that remain, and that it resolves. */
export type FindingChanges = {
  readonly added: readonly Statement[];
  readonly kept: readonly Statement[];
  readonly fixed: readonly Statement[];
};

/** Compares the findings of a manifest under two products. What keeps its version keeps its builds and their vulnerabilities. */
export function compareFindings(manifest: Manifest, from: Product, to: Product, basis: UpgradeBasis): FindingChanges {
  const staying = stayingIn(manifest.content as Deployment, profiles[to]);
  const neutral = { manifest, from, staying, basis };
  const [before, after] = [from, to].map((product) => neutralFindings(neutral, product)) as [
    NeutralFindings,
    NeutralFindings,
  ];
  const { added, kept, fixed, worse } = diffFindings([...before.keys()], [...after.keys()]);
  const statements = (findings: readonly Finding[], neutral: NeutralFindings) =>
    findings.flatMap((finding) => describe(neutral.get(finding), worse.get(finding)));
  const resolved = fixed.filter(({ rule, security }) =>
    security ? resolvesVulnerabilities(to, basis.today, basis.updates) : !statementRules.has(rule.id),
  );
  const keys = new Set([...branchKeys(manifest.content as Deployment), ...staying.names]);
  const isKept = ({ security, path }: Finding) =>
    security ? security.runners.every(({ name }) => keys.has(keyOfName(name))) : staying.has(path);
  const listed = namesIn([...after.keys()]);
  const unlisted = fixed.filter(
    (finding) => isKept(finding) && !(finding.security && isSubset(namesIn([finding]), listed)),
  );
  const isOther = (finding: Finding) => !isKept(finding);
  return {
    added: statements(
      added.filter((finding) => isOther(finding) || !finding.security),
      after,
    ),
    kept: [
      ...statements([...kept, ...added.filter((finding) => finding.security && isKept(finding))], after),
      ...statements(unlisted, before),
    ],
    fixed: statements(resolved.filter(isOther), before),
  };
}

/** The statement about a finding; of one that the upgrade makes worse, with its size before. */
function describe(statement: Statement | undefined, worse: Finding | undefined): readonly Statement[] {
  if (!statement || !worse) return statement ? [statement] : [];
  return [{ ...statement, message: `${statement.message}; ${describeWorse(worse)}` }];
}

/** The names of what runs a build with vulnerabilities. */
function namesIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ security }) => security?.runners.map(({ name }) => keyOfName(name)) ?? []));
}

function isSubset(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...names].every((name) => others.has(name));
}

/** Rules about the statement of a build, which an upgrade removes. That is not what resolves their findings. */
const statementRules: ReadonlySet<string> = new Set(["build-format", "build-current", "same-build"]);

/** Findings without the product's name in their messages, so that those of two products match, and their statements. */
type NeutralFindings = ReadonlyMap<Finding, Statement>;

type NeutralContext = {
  readonly manifest: Manifest;
  readonly from: Product;
  readonly staying: Staying;
  readonly basis: UpgradeBasis;
};

function neutralFindings({ manifest, from, staying, basis }: NeutralContext, product: Product): NeutralFindings {
  const nameAt = (path: Finding["path"]) => profiles[staying.has(path) ? from : product].name;
  const evidenceOf = evidenceBy(manifest, product, basis);
  return new Map(
    findingsUnder(manifest, product, basis).map((finding) => [
      { ...finding, message: finding.message.replaceAll(nameAt(finding.path), "the product") },
      toStatement(finding, evidenceOf(finding)),
    ]),
  );
}

/** The findings of a manifest if it described another product. */
export function findingsUnder(
  manifest: Manifest,
  product: Product,
  { today, updates }: UpgradeBasis,
): readonly Finding[] {
  const { add, report } = createRun({ policy, today });
  add(
    manifest.file,
    { manifests: [{ ...manifest, content: asProduct(manifest.content as Deployment, product, updates) }], errors: [] },
    { validateManifest: alwaysValid, updates },
  );
  return report().findings;
}

type FindingEvidence = { readonly evidence: Evidence; readonly inherited?: Product };

/** The evidence for each finding: that of the fact behind it, else that of its rule. */
function evidenceBy(
  manifest: Manifest,
  product: Product,
  { today, updates: known }: UpgradeBasis,
): (finding: Finding) => FindingEvidence {
  const facts = new Map<string, Fact<unknown> | undefined>();
  const rules = rulesOf(policy.preset);
  const deployment = asProduct(manifest.content as Deployment, product, known);
  const updates = statesBuild(deployment) ? known : undefined;
  for (const [{ id }, hits] of runRules(deployment, rules, { today, updates }))
    for (const { path, message, fact } of hits) facts.set(keyOf(id, path, message), fact);
  return ({ rule, path, message, source }) => {
    const fact = facts.get(keyOf(rule.id, path, message)) ?? factBehind(source, profiles[product]);
    return fact ? { evidence: fact.evidence, ...(fact.inherited && { inherited: fact.inherited }) } : rule;
  };
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** The fact of a product that cites the same page, if the product inherits everything from that page. */
function factBehind(source: Finding["source"], profile: Profile): Fact<unknown> | undefined {
  const { product: _, name: __, ...facts } = profile;
  const same = Object.values<Fact<unknown>>(facts).filter((fact) => fact.source === source);
  return same.every(({ inherited }) => inherited) ? same[0] : undefined;
}

const countingRules = new Set(capacity.map(({ id }) => id));

/** The rules about operating systems, hardware, databases, Active Directory and virtual machines. */
const platformRules: ReadonlySet<string> = new Set([
  "platform-support",
  "upgraded-operating-system",
  "pool-operating-system",
  "hypervisor",
  "server-hardware",
  "database-availability",
  ...computers.map(({ id }) => id),
]);

function topicOf(rule: string): Topic {
  if (rule === "feature-availability") return "roles";
  if (platformRules.has(rule)) return "platforms";
  return countingRules.has(rule) ? "servers" : "rest";
}

function toStatement(finding: Finding, { evidence, inherited }: FindingEvidence): Statement {
  const { rule, message, source, range, excerpt } = finding;
  const place = { range, excerpt };
  const known = { evidence, ...(inherited && { inherited }) };
  return { topic: topicOf(rule.id), message, source, ...known, place, rule: rule.id, level: rule.level };
}
