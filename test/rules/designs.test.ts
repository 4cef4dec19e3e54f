import { describe, expect, it } from "vitest";
import { network } from "../../src/rules/network/index.ts";
import { checkFixture, filesIn } from "../support/harness.ts";
import { errorsIn, findingsByProduct, levelsByProduct, levelsTable } from "../support/rules/design-levels.ts";
import { expectedIn } from "../support/rules/golden.ts";

/** The rules that report a warning on a reference topology, by its name, because its page accepts what others do not. */
const documented: Readonly<Record<string, readonly string[]>> = {
  // Three servers for 20,000 users: the loss of one leaves 10,000 for each other.
  "litware-medium": ["front-end-spare"],
};

const references = filesIn("fixtures/designs").filter((file) => /\/reference-\w+\.yaml$/.test(file));

describe("the reference topologies of Microsoft", () => {
  it.each(references)("%s have no findings, or exactly the documented ones", (file) => {
    const { findings, run } = checkFixture(file);
    expect(run.deployments.length).toBeGreaterThan(0);
    const found = run.deployments.map((name) => {
      const own = findings.filter(({ deployment }) => deployment === name);
      return [name, own.map(({ rule, message }) => (rule.level === "warning" ? rule.id : `${rule.id}: ${message}`))];
    });
    expect(found).toEqual(run.deployments.map((name) => [name, documented[name] ?? []]));
  });
});

/** Rules with an error on 2019 that Subscription Edition does not have, and why. */
const changedBySubscriptionEdition: Readonly<Record<string, string>> = {};

describe("a deployment that violates as many rules as possible", () => {
  const byProduct = levelsByProduct("fixtures/designs/broken-everywhere.yaml");

  it("has the levels in fixtures/designs/broken-everywhere.txt on each product (UPDATE=1 rewrites it)", () => {
    const text = levelsTable(byProduct);
    expect(text).toBe(expectedIn("fixtures/designs/broken-everywhere.txt", text));
  });

  it("has on Subscription Edition every error of 2019, except what the product changed", () => {
    const [of2019, ofSe] = (["skype-for-business-server-2019", "skype-for-business-server-se"] as const).map(
      (product) => errorsIn(byProduct.get(product)),
    );
    const missing = of2019?.filter((id) => !ofSe?.includes(id));
    expect(missing).toEqual(Object.keys(changedBySubscriptionEdition));
  });
});

describe("a deployment with every scenario and nothing that it requires of the network", () => {
  it("has the findings in fixtures/designs/network.txt on each product (UPDATE=1 rewrites it)", () => {
    const text = findingsByProduct("fixtures/designs/network.yaml", network);
    expect(text).toBe(expectedIn("fixtures/designs/network.txt", text));
  });
});
