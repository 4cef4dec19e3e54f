import { describe, expect, it } from "vitest";
import { builtinChecks } from "../../src/findings/builtin-checks.ts";
import { builtinDocs } from "../../src/findings/builtin-docs.ts";
import type { Rule } from "../../src/model/rule.ts";
import type { Product } from "../../src/profiles/fact.ts";
import { profiles } from "../../src/profiles/index.ts";
import type { Profile } from "../../src/profiles/profile.ts";
import { rules } from "../../src/rules/index.ts";
import { ruleDocs } from "../../src/rules/rule-docs.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { validateDeployment } from "../../src/schema/validate.ts";
import { asOf, basisOn, filesIn, parse, textOf } from "../support/harness.ts";

const docs = Object.entries({ ...ruleDocs, ...builtinDocs });
const ids = [...rules, ...builtinChecks].map(({ id }) => id);

/** The valid deployments of the fixtures, by file. */
const deployments = filesIn("fixtures/rules")
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => parse({ file, content: textOf(file), named: true }).manifests)
  .filter((manifest) => [...validateDeployment(manifest)].length === 0)
  .map(({ file, content }) => ({ file, deployment: content as Deployment }));

/** The facts that a rule reads from the profiles, over all fixtures; its own fixtures count for each of its products. */
function factsRead({ id, products = Object.keys(profiles) as Product[], applies, check }: Rule): readonly string[] {
  const read = new Set<string>();
  for (const { file, deployment } of deployments) {
    const own = file.startsWith(`fixtures/rules/${id}/`);
    const evaluated = own ? products : products.filter((product) => product === deployment.spec.product);
    for (const product of evaluated) {
      const subject = own ? { ...deployment, spec: { ...deployment.spec, product } } : deployment;
      const context = { ...basisOn(asOf), profile: recording(profiles[product], read) };
      if (applies(subject, context)) [...check(subject, context)].forEach(() => {});
    }
  }
  return [...read].filter((name) => name !== "product" && name !== "name").sort();
}

/** A profile that adds the name of every fact that is read to a set. */
function recording(profile: Profile, read: Set<string>): Profile {
  return new Proxy(profile, {
    get: (target, name) => {
      read.add(String(name));
      return Reflect.get(target, name);
    },
  });
}

describe("the docs of rules", () => {
  it("exist for every rule and built-in check, and for nothing else", () => {
    expect(docs.map(([id]) => id).sort()).toEqual([...ids].sort());
  });

  it.each(docs)("of %s follow the style", (id, { checks, disable, related = [] }) => {
    expect(checks).toMatch(/^[A-Z`].*\.$/);
    expect(checks.split("`").length % 2).toBe(1);
    expect(checks.split(/(?<=[.)]) (?=[A-Z`])/).length).toBeLessThanOrEqual(5);
    expect(disable).toMatch(/^[A-Z].*[^.]$/);
    expect(`${checks} ${disable}`).not.toMatch(/\bplease\b/i);
    expect(related.filter((other) => !ids.includes(other) || other === id)).toEqual([]);
  });

  it.each(rules)("$id names the facts that the rule reads", (rule) => {
    expect([...(ruleDocs[rule.id]?.facts ?? [])].sort()).toEqual(factsRead(rule));
  });
});
