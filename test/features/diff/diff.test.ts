import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { compareSides } from "../../../src/features/diff/compare.ts";
import { json } from "../../../src/features/diff/json.ts";
import { markdown } from "../../../src/features/diff/markdown.ts";
import { terminal } from "../../../src/features/diff/terminal.ts";
import { type Overviews, overviewOf } from "../../../src/overview/overview.ts";
import { capacityChanges } from "../../../src/report/summary-deployments.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { deployments } from "../../support/arbitrary.ts";
import { asOf, textOf } from "../../support/harness.ts";
import { fencesIn } from "../../support/markdown.ts";
import { folderWith } from "../../support/policy-files.ts";
import { chance, runs } from "../../support/runs.ts";
import { updateBlocks, updatesPages } from "../../support/update-page.ts";

const none = { error: 0, warning: 0, note: 0, waived: 0 };
const place = { range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, excerpt: "" };

/** A side of a comparison. */
function side(...all: readonly Deployment[]) {
  const overviews: Overviews = {
    deployments: all.map((deployment) =>
      overviewOf({ file: "a.yaml", content: deployment, locate: () => place }, deployment, { most: 1000 }),
    ),
    more: 0,
  };
  return { overviews, counts: none };
}

/** A manifest with one pool. */
function manifest(name: string, users: number, servers: number, pool = "pool01.contoso.com"): string {
  return `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: ${JSON.stringify(name)} }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: ${JSON.stringify(pool)}, edition: enterprise, homedUsers: ${users}, servers: ${servers} }
`;
}

/** Runs `diff` in a folder with files. */
async function diff(files: Readonly<Record<string, string>>, args: readonly string[], input = "") {
  const folder = folderWith(files);
  const seen = { out: "", err: "" };
  const dated = args.includes("--as-of") ? args : ["--as-of", asOf, ...args];
  const code = await main(["diff", ...dated], {
    cwd: folder,
    installDir: folder,
    color: false,
    stdin: async () => Buffer.from(input),
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
  });
  return { ...seen, code };
}

describe(`diff (${chance})`, () => {
  it("finds no difference between a deployment and itself", () => {
    fc.assert(
      fc.property(deployments, (deployment) => {
        const {
          deployments: [change],
        } = compareSides(side(deployment), side(deployment), asOf);
        expect([change?.status, change?.rows]).toEqual(["unchanged", []]);
        expect(change?.users.before).toBe(change?.users.after);
      }),
      runs(50),
    );
  });

  it("lists every pool and server that the summary of a pull request lists", () => {
    fc.assert(
      fc.property(deployments, deployments, (one, other) => {
        const renamed = { ...other, metadata: one.metadata };
        const [before, after] = [side(one), side(renamed)];
        const lines = capacityChanges({ ...before.overviews, touched: () => true }, after.overviews);
        const result = compareSides(before, after, asOf);
        const names = result.deployments.flatMap(({ rows }) => rows.map(({ was, row }) => (row ?? was)?.name ?? ""));
        for (const line of lines) expect(names.some((name) => line.startsWith(`${name}: `))).toBe(true);
        for (const print of [terminal(result, { color: false }), markdown(result), json(result)])
          expect(print).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }),
      runs(50),
    );
  });
});

describe("the JSON", () => {
  const schema = JSON.parse(textOf("schemas/diff.schema.json"));
  const validate = new Ajv2020({ strict: true }).compile(schema);

  it("conforms to its schema, which describes every property", () => {
    fc.assert(
      fc.property(fc.array(deployments, { maxLength: 2 }), fc.array(deployments, { maxLength: 2 }), (old, now) => {
        validate(JSON.parse(json(compareSides(side(...old), side(...now), asOf))));
        expect(validate.errors).toBeNull();
      }),
      runs(30),
    );
    for (const { properties = {} } of [schema, ...Object.values<{ properties?: object }>(schema.$defs)])
      for (const [name, node] of Object.entries<{ description?: string }>(properties as never))
        expect([name, typeof node.description]).toEqual([name, "string"]);
    expect(validate({ version: 1 })).toBe(false);
  });
});

describe("docs/planning.md, section Compare two manifests", () => {
  const page = textOf("docs/planning.md");
  const section = page.split(/^## /m).find((part) => part.startsWith("Compare two manifests\n")) ?? "";
  const fences = fencesIn(section);

  it("shows what its command prints (UPDATE=1 rewrites it)", async () => {
    const files = Object.fromEntries(fences.map(({ attributes, text }) => [attributes.file ?? "shown", text]));
    const [command = ""] = fences.filter(({ language }) => language === "sh").map(({ text }) => text.trim());
    const [shown = ""] = fences.filter(({ language }) => language === "text").map(({ text }) => text);
    const { out, code } = await diff(files, command.split(" ").slice(2));
    expect(code).toBe(0);
    if (updatesPages) updateBlocks("docs/planning.md", [[shown, out]]);
    else expect(shown).toBe(out);
  });
});

describe("lync-policy diff", () => {
  const files = { "old.yaml": manifest("contoso", 28_000, 6), "new.yaml": manifest("contoso", 42_000, 6) };

  it("shows users, servers and each limit before and after, and counts findings", async () => {
    const { out, err, code } = await diff(files, ["old.yaml", "new.yaml"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`Deployment "contoso", Skype for Business Server 2019: changed
  28,000 → 42,000 users, 1 pool, 6 servers
  Front End pool "pool01.contoso.com" at "Redmond": 28,000 → 42,000 users; needs 6 → 8, has 6
`);
    expect(out).toContain("server capacity        40,002 users supported; 12,002 remaining → exceeded by 1,998\n");
    expect(out).toMatch(/1 deployment changed; findings: .* → 1 error.*, as of /);
    const same = await diff(files, ["old.yaml", "old.yaml"]);
    expect([same.code, same.out]).toEqual([
      0,
      expect.stringContaining("unchanged\n  28,000 users, 1 pool, 6 servers\n"),
    ]);
  });

  it("shows the same as a table and as JSON", async () => {
    const table = await diff(files, ["old.yaml", "new.yaml", "--format", "markdown"]);
    expect(table.out).toContain(
      "| changed | Redmond | Front End pool | pool01.contoso.com | 28,000 → 42,000 | 6 | 6 → 8 |",
    );
    const {
      deployments: [change],
      findings,
    } = JSON.parse((await diff(files, ["old.yaml", "new.yaml", "--format", "json"])).out);
    expect(change).toMatchObject({
      status: "changed",
      users: { before: 28_000, after: 42_000 },
      servers: { before: 6, after: 6 },
      rows: [{ name: "pool01.contoso.com", before: { needed: 6 }, after: { needed: 8 } }],
    });
    expect(findings.after.error).toBeGreaterThan(findings.before.error);
  });

  it("reads one side from standard input", async () => {
    const { out, code } = await diff(files, ["old.yaml", "-"], files["new.yaml"]);
    expect([code, out]).toEqual([0, expect.stringContaining("28,000 → 42,000 users")]);
  });

  it("matches several deployments by name, renamed ones by their pools, and lists the others", async () => {
    const old = [
      manifest("contoso", 1000, 3),
      manifest("fabrikam", 2000, 3, "pool01.fabrikam.com"),
      manifest("litware", 3000, 3, "pool01.litware.com"),
    ];
    const now = [
      manifest("northwind", 4000, 3, "pool01.northwindtraders.com"),
      manifest("adventure-works", 2500, 3, "pool01.fabrikam.com"),
      manifest("contoso", 1000, 3),
    ];
    const { out } = await diff({ "old.yaml": old.join("---\n"), "new.yaml": now.join("---\n") }, [
      "old.yaml",
      "new.yaml",
    ]);
    const titles = out.split("\n").filter((line) => line.startsWith("Deployment"));
    const product = "Skype for Business Server 2019";
    // Those that share nothing are not the same deployment, even if they are the only two that are left.
    expect(titles).toEqual([
      `Deployment "northwind", ${product}: added`,
      `Deployment "fabrikam" → "adventure-works", ${product}: changed`,
      `Deployment "contoso", ${product}: unchanged`,
      `Deployment "litware", ${product}: removed`,
    ]);
    const fewer = await diff({ "old.yaml": old.join("---\n"), "new.yaml": now[2] ?? "" }, ["old.yaml", "new.yaml"]);
    expect(fewer.out).toContain("2 deployments removed and 1 unchanged; ");
    expect(fewer.out).toContain('pool "pool01.litware.com" at "Redmond": removed\n');
  });

  it("prints hostile names escaped", async () => {
    const name = "a|b<img src=x>\u001b[31m@contoso ##[error]";
    const hostile = { ...files, "new.yaml": manifest(name, 42_000, 6, `p|<i>\u202e`) };
    for (const format of ["terminal", "markdown", "json"]) {
      const { out } = await diff(hostile, ["old.yaml", "new.yaml", "--format", format]);
      for (const hidden of ["\u001b", "\u202e", "##["]) expect(out).not.toContain(hidden);
      if (format === "markdown") expect(out).not.toMatch(/<img|<i>|a\|b|@contoso/);
    }
  });

  it.each([
    [["old.yaml"], 2, "diff requires OLD and NEW"],
    [["old.yaml", "new.yaml", "x"], 2, "diff takes OLD and NEW, found"],
    [["-", "-"], 2, 'only one of OLD and NEW can be "-"'],
    [["old.yaml", "missing.yaml"], 2, 'cannot read "missing.yaml"'],
    [["old.yaml", "broken.yaml"], 2, '"broken.yaml" is not a valid manifest'],
    [["old.yaml", "other.yaml"], 3, "no manifest found"],
    [["old.yaml", "new.yaml", "--format", "xml"], 2, "--format"],
  ])("ends %j with exit code %i and prints no comparison", async (args, expected, part) => {
    const more = { ...files, "broken.yaml": `${manifest("contoso", 1, 3)}      x: 1\n`, "other.yaml": "a: 1\n" };
    const { code, out, err } = await diff(more, args);
    expect([code, out]).toEqual([expected, ""]);
    expect(err).toContain(part);
  });
});
