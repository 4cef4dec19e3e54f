import { createFinding } from "../../../src/findings/create.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Manifest } from "../../../src/model/manifest.ts";
import type { Context, Hit, Rule } from "../../../src/model/rule.ts";
import type { Product } from "../../../src/profiles/fact.ts";
import type { Profile } from "../../../src/profiles/profile.ts";
import { rules } from "../../../src/rules/index.ts";
import { runRules } from "../../../src/rules/run-rules.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { validateDeployment } from "../../../src/schema/validate.ts";
import { basisOn, dateOf, filesIn, parse, textOf } from "../harness.ts";

/** A valid manifest of a fixture, and the date that the fixture is checked against. */
export type Case = { readonly manifest: Manifest; readonly deployment: Deployment; readonly today: string };

/** The location of every finding on a manifest that has no text, or whose text does not matter. */
export const nowhere = { range: { line: 1, column: 1, endLine: 1, endColumn: 1 }, excerpt: "" };

/** The valid manifests of a file. */
export function casesIn(file: string): readonly Case[] {
  return parse({ file, content: textOf(file), named: true })
    .manifests.filter((manifest) => [...validateDeployment(manifest)].length === 0)
    .map((manifest) => ({
      // Results here have no locations, which take most of the time.
      manifest: { ...manifest, locate: () => nowhere },
      deployment: manifest.content as Deployment,
      today: dateOf(file),
    }));
}

/** The valid manifests of the rules' fixtures. */
export const cases: readonly Case[] = filesIn("fixtures/rules")
  .filter((file) => file.endsWith(".yaml"))
  .flatMap(casesIn);

/** The same manifest for another product. A copy, since functions memoize their result for a deployment. */
export function retargeted(one: Case, product: Product): Case {
  const { manifest, deployment, today } = one;
  const { spec } = deployment;
  if (spec.product === product) return one;
  const content: Deployment = { ...deployment, spec: { ...spec, product } };
  return { manifest: { ...manifest, content }, deployment: content, today };
}

/** A finding of a case, with the rule and the hit that it was made of. */
export type Made = { readonly rule: Rule; readonly hit: Hit; readonly finding: Finding };

/** The findings of all rules, or of some, on a case. */
export function findingsOf(
  { manifest, deployment }: Case,
  today: string,
  some: readonly Rule[] = rules,
): readonly Made[] {
  return runRules(deployment, some, basisOn(today)).flatMap(([rule, hits]) =>
    hits.map((hit) => ({ rule, hit, finding: createFinding(manifest, rule, hit) })),
  );
}

/** A rule with another profile than that of the manifest's product. */
export function ruleWith(rule: Rule, profile: Profile): Rule {
  return {
    ...rule,
    applies: (deployment, context) => rule.applies(deployment, { ...context, profile }),
    check: (deployment, context) => rule.check(deployment, { ...context, profile }),
  };
}

/** A profile that reports the name of every fact that is read. */
export function watchFacts(profile: Profile, onRead: (name: string) => void): Profile {
  return new Proxy(profile, {
    get: (target, name) => {
      onRead(String(name));
      return Reflect.get(target, name);
    },
  });
}

/** The findings of a case as text, as far as golden files state them. */
export function signatureOf(one: Case, some: readonly Rule[] = rules): string {
  const fresh = { ...one, deployment: { ...one.deployment } };
  return findingsOf(fresh, one.today, some)
    .map(({ hit, finding: { rule, message, source } }) =>
      JSON.stringify([rule.id, rule.level, hit.path, message, source, hit.related]),
    )
    .join("\n");
}

/** The rules that read the date, for one of the cases. All others report the same on every date. */
export function rulesThatReadTheDate(): readonly Rule[] {
  const readers = new Set<Rule>();
  const watchers = rules.map((rule): Rule => {
    const watched = (context: Context): Context => ({
      profile: context.profile,
      updates: context.updates,
      get today() {
        readers.add(rule);
        return context.today;
      },
    });
    return {
      ...rule,
      applies: (deployment, context) => rule.applies(deployment, watched(context)),
      check: (deployment, context) => rule.check(deployment, watched(context)),
    };
  });
  for (const { deployment, today } of cases) runRules(deployment, watchers, basisOn(today));
  return rules.filter((rule) => readers.has(rule));
}
