import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { svg } from "../../../src/features/headroom/svg.ts";
import { collector } from "../../../src/overview/overview.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { deployments } from "../../support/arbitrary.ts";
import { asOf } from "../../support/harness.ts";
import { folderWith, runIn } from "../../support/policy-files.ts";
import { chance, runs } from "../../support/runs.ts";

const place = { range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, excerpt: "" };

function chart(deployment: Deployment, file = "a.yaml"): string {
  const { onManifest, overviews } = collector({ most: 1000, today: asOf, growth: "2%" });
  onManifest({ file, content: deployment, locate: () => place }, deployment);
  return svg({ asOf, overviews: overviews() });
}

/** The elements of an SVG, which has to be well-formed XML: their names, attributes and own texts. */
function elementsOf(text: string) {
  const elements: { readonly name: string; readonly attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (part) => {
    const last = open.at(-1);
    if (last) last.text += part;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  return elements;
}

function deploymentWith(name: string, users: number): Deployment {
  return {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name },
    spec: {
      product: "skype-for-business-server-2019",
      sites: [{ name, frontEndPools: [{ fqdn: name, edition: "enterprise", homedUsers: users, servers: 6 }] }],
    },
  };
}

describe(`headroom as SVG (${chance})`, () => {
  it("is well-formed, without scripts, styles of elements, links and other elements than those of the chart", () => {
    fc.assert(
      fc.property(deployments, fc.string({ unit: "binary" }), (deployment, name) => {
        const elements = elementsOf(chart({ ...deployment, metadata: { name } }, name));
        const names = new Set(elements.map((element) => element.name));
        expect(["svg", "title", "desc", "style", "rect", "text"]).toEqual(expect.arrayContaining([...names]));
        const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
        for (const attribute of attributes) expect(attribute).not.toMatch(/^on|href|style/);
        for (const { attributes: own } of elements)
          for (const value of ["x", "y", "width", "height"].flatMap((key) => own[key] ?? []))
            expect(Number(value)).toBeGreaterThanOrEqual(0);
      }),
      runs(40),
    );
  });

  it("escapes names", () => {
    const name = `</text><script>alert("1")</script>&\u202e\u0007\ufffe]]>`;
    const text = chart(deploymentWith(name, 30_000), name);
    expect(text).not.toContain("<script");
    const shown = elementsOf(text).filter((element) => element.name === "text");
    expect(shown[0]?.text).toBe(String.raw`</text><script>alert("1")</script>&\u202e\u0007\ufffe]]>`.slice(0, 60));
  });
});

describe("the chart", () => {
  const bars = (users: number) =>
    elementsOf(chart(deploymentWith("pool01.contoso.com", users)))
      .filter(({ name, attributes }) => name === "rect" && !["page", "track"].includes(attributes.class ?? ""))
      .map(({ attributes }) => [attributes.class, Number(attributes.width)]);

  it("has a bar for each limit, full only at the limit and above", () => {
    // Six servers support 40,002 users, and 33,335 after the loss of one.
    expect(bars(0)).toEqual([
      ["fine", 0],
      ["fine", 0],
      ["fine", 0],
    ]);
    expect(bars(40_001)[0]).toEqual(["soon", 199]);
    expect(bars(40_002)[0]).toEqual(["soon", 200]);
    expect(bars(40_003)[0]).toEqual(["over", 200]);
  });

  it("has a title, a description with every figure, a role, and colors for light and dark", () => {
    const elements = elementsOf(chart(deploymentWith("pool01.contoso.com", 30_000)));
    const [root, title, description, style] = elements;
    expect(root?.attributes).toMatchObject({ role: "img", "aria-labelledby": "headroom-title headroom-description" });
    expect([title?.name, title?.attributes.id, title?.text]).toEqual([
      "title",
      "headroom-title",
      "Headroom of pool01.contoso.com",
    ]);
    expect(description?.text).toContain("server capacity: 30,000 of 40,002 users, 10,002 remaining");
    expect(style?.text).toContain("@media (prefers-color-scheme: dark)");
  });

  it("has text with a contrast of 4.5:1 and bars with one of 3:1, in light and in dark", () => {
    const style = elementsOf(chart(deploymentWith("a", 1))).find(({ name }) => name === "style")?.text ?? "";
    const [light = "", dark = ""] = style.split("@media");
    const colorIn = (css: string, part: string) =>
      new RegExp(`${part} \\{ (?:fill: none; stroke|fill): (#\\w{6})`).exec(css)?.[1] ?? "";
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    for (const css of [light, dark]) {
      const page = luminance(colorIn(css, "page"));
      const contrast = (part: string) => {
        const [high = 0, low = 0] = [page, luminance(colorIn(css, part))].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
      };
      for (const part of ["text", "minor"]) expect([part, contrast(part) >= 4.5]).toEqual([part, true]);
      for (const part of ["fine", "soon", "over"]) expect([part, contrast(part) >= 3]).toEqual([part, true]);
    }
  });

  it("shortens a long line and keeps it whole in a tooltip", () => {
    const name = `${"a".repeat(200)}.contoso.com`;
    const elements = elementsOf(chart(deploymentWith(name, 1)));
    const at = elements.findIndex((element) => element.attributes.class === "name");
    expect(elements[at]?.text).toBe(`${"a".repeat(60)}…`);
    expect(elements[at + 1]).toMatchObject({ name: "title", text: name });
  });

  it("is the same in every run, and valid without a manifest", async () => {
    expect(chart(deploymentWith("a", 5))).toBe(chart(deploymentWith("a", 5)));
    expect(elementsOf(svg({ asOf, overviews: { deployments: [], more: 0 } }))[1]?.text).toBe(
      "Headroom of no deployment",
    );
  });
});

describe("headroom and upgrade without a pattern", () => {
  const manifest = (name: string) =>
    `apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  product: lync-server-2013\n  sites: [{ name: A }]\n`;
  const files = {
    ".lync-policy.yaml": "apiVersion: lync-policy/v1\nkind: Policy\nmanifests: [production]\n",
    "production/contoso.yaml": manifest("contoso"),
    "drafts/fabrikam.yaml": manifest("fabrikam"),
  };

  it("select the manifests of the policy, as check does", async () => {
    const folder = folderWith(files);
    const commands = [["headroom"], ["upgrade", "--to", "skype-for-business-server-2019"]];
    for (const words of commands) {
      const { out } = await runIn(folder, ...words, "--as-of", asOf);
      expect([words[0], out.includes("contoso"), out.includes("fabrikam")]).toEqual([words[0], true, false]);
      const named = await runIn(folder, ...words, "drafts", "--as-of", asOf);
      expect([words[0], named.out.includes("contoso"), named.out.includes("fabrikam")]).toEqual([
        words[0],
        false,
        true,
      ]);
    }
  });
});
