import { describe, expect, it } from "vitest";
import { profiles } from "../../src/profiles/index.ts";
import { explainFor } from "../../src/report/explain.ts";
import { docsOf } from "../../src/report/rule-docs.ts";
import { rules } from "../../src/rules/index.ts";
import { cited } from "../../src/sources/index.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const cwd = folderWith({});
const explain = (...args: readonly string[]) => runIn(cwd, "explain", ...args);

describe("explain RULE", () => {
  it("prints the sections of the rule page in order", async () => {
    const { code, out, err } = await explain("edge-capacity");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^edge-capacity: The Edge Servers have capacity for the peak number of remote users\n\nLevel /);
    expect(out.match(/^[A-Z].*[a-z]$(?=\n\n {2})/gm)).toEqual([
      "What it checks",
      "Why",
      "Incorrect example",
      "Correct example",
      "How to fix",
      "When to disable",
      "Products",
      "Related rules",
      "Source",
    ]);
  });

  it("prints each figure with its products, evidence and source", async () => {
    const { out } = await explain("edge-capacity");
    const { title, url } = cited(profiles["lync-server-2013"].usersPerEdge.source);
    expect(out).toContain("  Concurrent remote users per Edge Server\n    15,000 (Lync Server 2010)\n");
    expect(out).toContain(`    12,000 (Lync Server 2013)\n      documented: ${title}`);
    expect(out).toContain(url);
    // The page of 2019 names Subscription Edition in its header.
    const both = "Skype for Business Server 2019, Skype for Business Server Subscription Edition";
    expect(out).toContain(`    18,000 (${both})\n      documented (copy or translation): `);
    expect(out).not.toContain("(from ");
    // The sentence about the minimum names 2019 only.
    const { out: sizes } = await explain("pool-size");
    expect(sizes).toContain(
      "    3 (Skype for Business Server Subscription Edition)\n      documented (copy or translation) (from Skype for Business Server 2019): ",
    );
    expect(sizes).toMatch(/^ {4}6,667 \(Lync Server 2013\)\n {6}inferred: /m);
  });

  it("suggests the closest rule for an unknown one", async () => {
    expect(await explain("edge-capacty")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("edge-capacity"),
    });
  });
});

describe("explain RULE --product NAME", () => {
  it("prints what the rule checks, and the value, evidence and page for this product only", async () => {
    const { code, out } = await explain("edge-capacity", "--product", "lync-server-2010");
    const { title, date, url } = cited(profiles["lync-server-2010"].usersPerEdge.source);
    expect(code).toBe(0);
    expect(out).toContain("Product   Lync Server 2010\n");
    expect(out.replace(/\s+/g, " ")).toContain(docsOf({ id: "edge-capacity", title: "" }).checks.replaceAll("`", ""));
    expect(out).toContain(
      `  Concurrent remote users per Edge Server\n    15,000\n      documented: ${title}, ${date}\n      ${url}\n`,
    );
    expect(out).not.toContain("12,000");
    expect(out).not.toContain("Example");
  });

  it("states that the rule does not apply to the product", async () => {
    const { code, out } = await explain("xmpp-gateway-required", "--product", "lync-server-2013");
    expect(code).toBe(0);
    expect(out).toContain("The rule does not apply to this product. It applies to Lync Server 2010.");
  });

  it("prints the page that the check cites for this product, if the rule reads no figures", async () => {
    const [earlier, later] = [cited("edge-topologies-2010"), cited("edge-2015")];
    const { out } = await explain("edge-addressing", "--product", "skype-for-business-server-se");
    expect(out).toContain("Level     error\n");
    expect(out).toContain(`  The number of public addresses\n    documented (copy or translation): ${later.title}`);
    expect(out).toContain(later.url);
    expect(out).not.toContain(earlier.url);
  });

  it("prints the statement of a page before the facts that the rule reads", async () => {
    const { out } = await explain("pool-operating-system", "--product", "skype-for-business-server-2015");
    expect(out).toContain("  One version in a pool\n");
    expect(out.indexOf("One version in a pool")).toBeLessThan(out.indexOf("  Operating systems\n"));
  });

  it("prints the level of findings on this product", async () => {
    const level = async (product: string) =>
      /^Level +(.*)/m.exec((await explain("federation-single-edge", "--product", product)).out)?.[1];
    expect(await level("lync-server-2013")).toBe("error");
    expect(await level("skype-for-business-server-se")).toBe(
      "warning (lowered from error: not documented for this product)",
    );
  });

  it("names the product once, even if two of its pages disagree", async () => {
    const { name } = profiles["skype-for-business-server-se"];
    const { out } = await explain("server-hardware", "--product", "skype-for-business-server-se");
    expect(out).toContain("(another page)\n");
    expect(out).not.toContain(`(${name})`);
    expect((await explain("server-hardware")).out).toContain(
      `(another page) (Skype for Business Server 2019, ${name})`,
    );
  });

  it("cites the source of a rule without figures", async () => {
    const { out } = await explain("unique-fqdn", "--product", "lync-server-2013");
    expect(out).toContain("without figures that depend on the product");
    expect(out).toContain("https://");
  });

  it.each(rules)("$id has an answer for every product", (rule) => {
    for (const { product, name } of Object.values(profiles)) {
      const text = explainFor(rule, product);
      expect(text).toContain(`\n${name}\n\n  `);
      expect(text.includes("does not apply to this product")).toBe(rule.products?.includes(product) === false);
    }
  });

  it("suggests the closest product for an unknown one", async () => {
    const { code, out, err } = await explain("edge-capacity", "--product", "lync-server-2011");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('--product is "lync-server-2011"; did you mean "lync-server-2010"?');
  });
});
