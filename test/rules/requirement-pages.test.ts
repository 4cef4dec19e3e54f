import { describe, expect, it } from "vitest";
import type { Level, Rule } from "../../src/model/rule.ts";
import type { Fact, Product } from "../../src/profiles/fact.ts";
import { profiles } from "../../src/profiles/index.ts";
import { products } from "../../src/profiles/products.ts";
import { requirementFacts } from "../../src/report/product-facts.ts";
import { levelFor } from "../../src/report/product-level.ts";
import { rules } from "../../src/rules/index.ts";
import { ruleDocs } from "../../src/rules/rule-docs.ts";
import { type Row, reasonOf, rowsByProduct } from "../support/rules/levels-text.ts";

/** The reasons of the findings of a rule on a product: the evidence and the page of each, without a page that disputes it. */
function citedBy({ usual, disputed }: Row): ReadonlySet<string> {
  const sets = [...usual.values(), ...disputed.values()];
  return new Set(sets.flatMap((reasons) => [...reasons].map((reason) => reason.replace(/ against .*/, ""))));
}

/** What `explain` shows of the requirements of a rule on a product. */
function requirementsOf({ id }: Rule, product: Product): readonly Fact<unknown>[] {
  return Object.values(ruleDocs[id]?.pages ?? {}).flatMap((pages) => requirementFacts(pages, product));
}

/** What it shows of the facts of the profile, with the pages that disagree. */
function factsOf({ id }: Rule, product: Product): readonly Fact<unknown>[] {
  return (ruleDocs[id]?.facts ?? []).flatMap((name) => {
    const fact: Fact<unknown> = profiles[product][name];
    return fact.conflict ? [fact, { ...fact, source: fact.conflict.source }] : [fact];
  });
}

/** Rules with a lower level for some products, because their main requirement does not apply there. */
const lower: Readonly<Record<string, readonly [level: Level, on: readonly Product[]]>> = {
  "build-current": ["note", ["lync-server-2010", "lync-server-2013"]],
  "virtual-machine": ["warning", ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"]],
};

const evaluated = rules.flatMap((rule) =>
  products.flatMap((product) => {
    const row = rowsByProduct.get(product)?.get(rule.id);
    return row ? [{ id: rule.id, product, rule, row }] : [];
  }),
);

describe("explain --product", () => {
  it.each(evaluated)("shows every page that a finding of $id on $product cites", ({ rule, product, row }) => {
    const stated = [...requirementsOf(rule, product), ...factsOf(rule, product)];
    // Without any, the source of the rule is shown.
    const own = { value: true, source: rule.source, evidence: rule.evidence };
    const shown = new Set((stated.length > 0 ? stated : [own]).map(reasonOf));
    expect([...citedBy(row)].filter((reason) => !shown.has(reason))).toEqual([]);
  });

  it.each(evaluated)("shows no other pages of requirements of $id on $product", ({ rule, product, row }) => {
    const reasons = citedBy(row);
    expect(
      requirementsOf(rule, product)
        .map(reasonOf)
        .filter((reason) => !reasons.has(reason)),
    ).toEqual([]);
  });

  it.each(evaluated)("shows the level of findings of $id on $product", ({ rule, product, row }) => {
    // A finding that another page disputes is one level lower.
    const [level, on = []] = lower[rule.id] ?? [];
    if (on.includes(product)) expect([...row.usual.keys()]).toEqual([level]);
    else if (row.usual.size > 0) expect([...row.usual.keys()]).toContain(levelFor(rule, product));
  });
});
