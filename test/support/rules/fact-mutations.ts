import type { Rule } from "../../../src/model/rule.ts";
import type { Product } from "../../../src/profiles/fact.ts";
import { profiles } from "../../../src/profiles/index.ts";
import type { Profile } from "../../../src/profiles/profile.ts";
import { rules } from "../../../src/rules/index.ts";
import { type Case, cases, findingsOf, ruleWith, signatureOf, watchFacts } from "./cases.ts";
import { type Mutation, mutationsOf, withoutEachPair } from "./mutations.ts";
import { probesOf, readersOf, resultOf } from "./vectors-text.ts";

/** The mutations of a fact that change neither a result of its vector nor a finding of a fixture of the product. */
export function unnoticed(name: string, profile: Profile): readonly string[] {
  const probes = probesOf(name, profile);
  const readers = readersOf(name, probes, profile);
  const { readBy, readFor } = readsOf(profile).get(name) ?? nothing;
  if (readers.length + readBy.size === 0) return [];
  const results = probes.map((probe) => resultOf(name, probe, readers, profile));
  const affected = withCloser(readBy);
  const survives = ({ value }: Mutation): boolean => {
    const changed = { ...profile, [name]: { ...factIn(profile, name), value } } as Profile;
    const isSame = probes.every((probe, at) => resultOf(name, probe, readers, changed) === results[at]);
    if (!isSame) return false;
    const others = affected.map((rule) => ruleWith(rule, changed));
    return readFor.every((one) => signatureOf(one, affected) === signatureOf(one, others));
  };
  return mutationsIn(name, profile)
    .filter(survives)
    .map(({ label }) => label);
}

function mutationsIn(name: string, profile: Profile): readonly Mutation[] {
  if (name === "collocation") return withoutEachPair(profile.collocation.value);
  const others = Object.values(profiles).map((other) => factIn(other, name).value);
  return mutationsOf(factIn(profile, name).value, others);
}

function factIn(profile: Profile, name: string): { readonly value: unknown } {
  return Reflect.get(profile, name) as { readonly value: unknown };
}

/** Some rules, those that they yield to, and those that yield to them. */
function withCloser(some: ReadonlySet<Rule>): readonly Rule[] {
  const ids = new Set([...some].flatMap(({ id, yieldsTo = [] }) => [id, ...yieldsTo]));
  return rules.filter(({ id, yieldsTo = [] }) => ids.has(id) || yieldsTo.some((other) => ids.has(other)));
}

/** The rules that read a fact, and the cases for which they do. */
type Reads = { readonly readBy: ReadonlySet<Rule>; readonly readFor: readonly Case[] };

const nothing: Reads = { readBy: new Set(), readFor: [] };

const known = new Map<Product, ReadonlyMap<string, Reads>>();

/** The reads of the fixtures of a product, by fact. */
function readsOf(profile: Profile): ReadonlyMap<string, Reads> {
  const before = known.get(profile.product);
  if (before) return before;
  const found = new Map<string, { readBy: Set<Rule>; cases: Set<Case> }>();
  let current: Case | undefined;
  const watchers = rules.map((rule) => {
    const onRead = (name: string) => {
      const reads = found.get(name) ?? { readBy: new Set(), cases: new Set() };
      found.set(name, reads);
      reads.readBy.add(rule);
      if (current) reads.cases.add(current);
    };
    return ruleWith(rule, watchFacts(profile, onRead));
  });
  for (current of cases.filter(({ deployment }) => deployment.spec.product === profile.product))
    findingsOf(current, current.today, watchers);
  const reads = new Map([...found].map(([name, { readBy, cases: some }]) => [name, { readBy, readFor: [...some] }]));
  known.set(profile.product, reads);
  return reads;
}
