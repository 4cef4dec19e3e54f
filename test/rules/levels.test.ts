import { describe, expect, it } from "vitest";
import type { Product } from "../../src/profiles/fact.ts";
import { products } from "../../src/profiles/products.ts";
import { rules } from "../../src/rules/index.ts";
import { expectedIn } from "../support/rules/golden.ts";
import { levelsText, linesFor, rowsByProduct } from "../support/rules/levels-text.ts";

/** Rules with two levels for one product, and why. A finding that another page of the product disputes needs no entry. */
const withTwoLevels: Readonly<Record<string, string>> = {
  "feature-availability": "no page of Lync Server 2010 mentions pool pairing, which a page of 2013 describes as new",
  "security-updates": "the finding is a warning during the grace period",
  "build-current": "a build that the table does not list is a note, since it may be current",
  "build-format": "that a number is of the other product with the same numbers is inferred from the listed ones",
};

/** Errors that cite a page about another product, as "rule source", and why the page is right. */
const aboutOthers: Readonly<Record<string, string>> = {
  "feature-availability topology-changes-2013": "the page states what changed from Lync Server 2010 to 2013",
  "public-im-modality public-im-2013": "the page describes the connectivity to Skype of all Lync customers",
  "tls-version tls-2015": "the page states for all products whether they work without TLS 1.0 and TLS 1.1",
  "platform-support operating-systems-2013": "only servers of Lync Server 2013 are upgraded to 2015",
};

/** The products that the name of a page names: those from its year on whose current pages it is among. */
const productsOfYear: Readonly<Record<string, readonly Product[]>> = {
  2010: products.slice(0, 1),
  2013: products.slice(1, 2),
  2015: products.slice(2),
  2019: products.slice(3),
};

const rows = rules.flatMap((rule) =>
  products.map((product) => ({ rule, product, row: rowsByProduct.get(product)?.get(rule.id) })),
);

describe("the level of every rule on every product", () => {
  it("is the one in fixtures/rules/levels.txt, for the reasons there (UPDATE=1 rewrites it)", () => {
    const text = levelsText();
    expect(text).toBe(expectedIn("fixtures/rules/levels.txt", text));
  });

  it.each(rules)("is one for $id, unless another page disputes a finding", ({ id }) => {
    const mixed = rows.filter(({ rule, row }) => rule.id === id && (row?.usual.size ?? 0) > 1);
    const found = mixed.map(({ rule, product, row }) => [`${product}:`, ...linesFor(rule, product, row)].join(" "));
    if (id in withTwoLevels) expect(found).not.toEqual([]);
    else expect(found).toEqual([]);
  });

  it.each(rules)("is error for $id only because of pages about the product", ({ id }) => {
    const errors = rows
      .filter(({ rule }) => rule.id === id)
      .flatMap(({ product, row }) => {
        const reasons = [...(row?.usual.get("error") ?? [])];
        return reasons.filter((reason) => !isAbout(reason, product)).map((reason) => `${product}: ${reason}`);
      });
    const unexplained = errors.filter((error) => !(`${id} ${error.split(" ")[2]}` in aboutOthers));
    expect(unexplained).toEqual([]);
  });
});

describe("every disputed finding", () => {
  it("names two pages of the product", () => {
    const reasons = rows.flatMap(({ rule, product, row }) =>
      [...(row?.disputed.values() ?? [])].flatMap((some) =>
        [...some].map((reason) => `${rule.id} ${product}: ${reason}`),
      ),
    );
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => !reason.includes(" against "))).toEqual([]);
  });
});

/** Whether a reason, such as "A* capacity-2019", is a page about a product. Pages without a year are about any product. */
function isAbout(reason: string, product: Product): boolean {
  const year = /-(\d{4})(?= |$)/.exec(reason)?.[1] ?? "";
  const inherits = / of [\w-]+$/.test(reason);
  return inherits || productsOfYear[year]?.includes(product) !== false;
}
