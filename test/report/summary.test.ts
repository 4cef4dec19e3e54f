import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { levels } from "../../src/model/rule.ts";
import { checkFiles } from "../../src/node/run.ts";
import { collector, type Overviews } from "../../src/overview/overview.ts";
import { markdown } from "../../src/report/markdown.ts";
import { maxSummaryBytes, summary } from "../../src/report/summary.ts";
import { asOf, policyWith, root, validate } from "../support/harness.ts";
import {
  findingsOf,
  findingWith,
  hostile,
  linesOf,
  manifestWith,
  policy,
  reportOf,
  reportsWith,
  ruleOf,
  unsafeCharacters,
} from "../support/sample-reports.ts";

const size = (text: string) => Buffer.byteLength(text);

/** A report with the overviews of its deployments. */
function checkWithOverviews(contents: readonly string[], name = "a"): { report: Report; overviews: Overviews } {
  const { onManifest, overviews } = collector();
  const texts = contents.map((content, at) => ({ file: `${at}${name}.yaml`, content, named: true }));
  return { report: validate(texts, policy, asOf, onManifest), overviews: overviews() };
}

/** A report and overviews with a name in all places of tables and diagrams, whether or not the schema allows it. */
function hostileWith(name: string): { report: Report; overviews: Overviews } {
  const manifest = JSON.parse(manifestWith("NAME"));
  const references = { edgePool: "NAME", archivingServer: "1NAME", monitoringServer: "2NAME" };
  const [site] = manifest.spec.sites;
  site.frontEndPools = [{ ...site.frontEndPools[0], ...references }];
  Object.assign(site, { archivingServers: [{ fqdn: "1NAME" }], edgePools: [{ fqdn: "NAME", servers: 1 }] });
  Object.assign(manifest.spec, { reverseProxies: [{ fqdn: "NAME", pools: ["NAME", "3NAME"] }] });
  const { report, overviews } = checkWithOverviews([JSON.stringify(manifest)], "NAME");
  const named = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll("NAME", () => JSON.stringify(name).slice(1, -1)));
  const findings = report.findings.map((found) => ({ ...named({ ...found, rule: undefined }), rule: found.rule }));
  return {
    report: { ...report, findings, run: { ...report.run, files: named(report.run.files) } },
    overviews: named(overviews),
  };
}

/** Every line that a summary may contain. */
const line =
  /^$|^#{2} [✅❌] |^#{3,4} |^\| |^\*\*.+\*\*$|^- \*\*(error|warning|note)\*\* at |^- .+\.yaml: |^- [^ ]|^ {2}\*\*(See|Why|Fix|Source):\*\* |^\*\*\d|, as of |^<\/?details>|^(Rules|Invalid files|Skipped files)[^:]*:/u;

describe.each(Object.entries(hostile))("a name with %s", (_, name) => {
  it("is escaped in a summary", () => {
    for (const report of reportsWith(name)) {
      const text = summary(report, { errors: [name, `cannot read "${name}"`] });
      expect(text).not.toMatch(unsafeCharacters);
      expect(text.replaceAll(/<br>|<\/?(details|summary)>/g, "")).not.toMatch(/[<>]/);
      expect(text).not.toMatch(/@[\p{L}\p{N}]/u);
      expect(text).not.toContain("##[");
      for (const each of linesOf(text)) {
        if (each.startsWith("|")) expect(each.split("|")).toHaveLength(6);
        expect(each.replace(/\(`[a-z-]+`\)<br>$/, "")).not.toContain("`");
        expect(each).toMatch(line);
        expect(each).not.toMatch(/!\[|\]\((?!https:\/\/(learn\.microsoft\.com|github\.com|[a-z.-]+)\/)/);
      }
    }
  });

  it("is escaped in the tables of deployments", () => {
    const { report, overviews } = hostileWith(name);
    expect(overviews.deployments[0]?.rows.length).toBeGreaterThan(4);
    const text = summary(report, { overviews }).replace(/```mermaid\n[^`]*```\n/, "");
    expect(text).not.toMatch(unsafeCharacters);
    expect(text.replaceAll(/<br>|<\/?(details|summary)>/g, "")).not.toMatch(/[<>]/);
    expect(text).not.toMatch(/@[\p{L}\p{N}]/u);
    expect(text).not.toContain("##[");
    for (const row of linesOf(text).filter((each) => each.startsWith("|")))
      expect([6, 13]).toContain(row.split("|").length);
  });

  it("is only a label in a diagram", () => {
    const { report, overviews } = hostileWith(name);
    const text = summary(report, { overviews });
    const picture = /```mermaid\n([^`]*)```\n/.exec(text)?.[1] ?? "";
    expect(text.match(/```/g)).toHaveLength(2);
    expect(picture).not.toMatch(unsafeCharacters);
    const box = /^ +(?:n|x|subgraph s)\d+\["(?:[❌⚠❓ℹ]\uFE0F? )?(?:[\p{L}\p{N} .-]|#\d+;|<br>)*"\]$/u;
    const other =
      /^$|^flowchart LR$|^ {2}end$|^ {2}n\d+ (-->|---|-\.->)\|"[A-Za-z/ ]+"\| [nx]\d+$|^ {2}classDef [a-z]+ [a-z0-9:, -]+$|^ {2}class [nx\d,]+ [a-z]+$/;
    for (const each of linesOf(picture)) if (!other.test(each)) expect(each).toMatch(box);
  });
});

describe("a summary", () => {
  const blocksOf = (text: string) => text.match(/^- \*\*.*(?:\n {2}.*)*/gm) ?? [];
  const whole =
    /^- \*\*(error|warning|note)\*\* at .*<br>\n {2}\*\*Why:\*\* .*<br>\n {2}\*\*Fix:\*\* .*<br>\n {2}\*\*Source:\*\* \[.*\]\(https:[^)]*\), \d{4}-\d\d-\d\d$/;

  it.each(["plain", "ü🏔 ".repeat(20)])("of 26,000 findings ends between two and counts the rest (%s)", (message) => {
    const findings = Array.from({ length: 26_000 }, (_, at) =>
      findingWith({ message, file: `f${Math.floor(at / 50)}.yaml` }),
    );
    const text = summary(reportOf(findings));
    expect(size(text)).toBeLessThan(1024 * 1024);
    expect(size(text)).toBeGreaterThan(maxSummaryBytes - 5000);
    const blocks = blocksOf(text);
    for (const block of blocks) expect(block).toMatch(whole);
    const rest = /\n\*\*([\d,]+) more findings not shown here\*\*: .*\.\n$/.exec(text)?.[1]?.replaceAll(",", "");
    expect(blocks.length + Number(rest)).toBe(26_000);
  });

  it("of few findings contains them all", () => {
    const findings = levels.flatMap((level) => findingsOf(5, level));
    const text = summary(reportOf(findings));
    expect(blocksOf(text)).toHaveLength(15);
    for (const block of blocksOf(text)) expect(block).toMatch(whole);
    expect(text).not.toContain("not shown");
  });

  it("has a row with counts for each file with findings, and one for all others", () => {
    const findings = [...findingsOf(3, "error", 1), ...findingsOf(2, "note", 2)];
    const text = summary(reportOf(findings, { run: { files: ["f0.yaml", "f1.yaml", "x.yaml", "y.yaml"] } }));
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.slice(2)).toEqual([
      "| f0.yaml | 3 | 0 | 1 |",
      "| f1.yaml | 0 | 0 | 1 |",
      "| 2 files without findings | 0 | 0 | 0 |",
    ]);
  });

  it("of findings in 1,000 files has a short table and the number of other files", () => {
    const text = summary(reportOf(findingsOf(1000, "error", 1000)));
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.length).toBeLessThan(300);
    expect(rows.at(-1)).toBe("| 800 more files | | | |");
  });

  it("of a run with an error shows the error, whatever the findings", () => {
    const text = summary(reportOf([], { run: { files: ["a.yaml"] } }), {
      errors: ['cannot read "b.yaml": permission denied'],
    });
    expect(text).toMatch(/^## ❌ /);
    expect(text).toMatch(/\*\*cannot read .*permission denied\*\*\n/);
  });

  it("without findings shows that there are none", () => {
    const text = summary(reportOf([], { run: { files: ["a.yaml"] } }));
    expect(text).toMatch(/^## ✅ lync-policy: no findings\n/);
    expect(text).toContain("1 file checked: 7 rules ran, as of 2026-11-22.");
  });

  it("links a finding to its line if there is a URL", () => {
    const text = summary(reportOf([findingWith()]), { linkTo: () => "https://example.com/a.yaml#L3" });
    expect(text).toContain("[line 3, column 5](https://example.com/a.yaml#L3)");
  });
});

describe("the deployments in a summary", () => {
  const pool = (fqdn: string, homedUsers: number, servers: number) =>
    `{ fqdn: ${fqdn}, edition: enterprise, homedUsers: ${homedUsers}, servers: ${servers}, edgePool: edge.contoso.com }`;
  const manifest = (name: string, ...pools: readonly string[]) =>
    `apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  product: lync-server-2010\n  sites:\n    - name: Redmond\n      frontEndPools: [${pools.join(", ")}]\n`;

  it("are tables with the remaining capacity, or by how much it is exceeded", () => {
    const text = summaryOf([manifest("contoso", pool("a.contoso.com", 30000, 3), pool("b.contoso.com", 14000, 3))]);
    expect(text).toContain("\n#### contoso, Lync Server 2010, in 0a.yaml: ");
    expect(text).toMatch(
      /\| Redmond \| Front End pool \| a\.contoso\.com \| 30,000 \| 20,000 \| exceeded by 10,000 \| 3 \| 4 \| █{10} 150% \| 150% \| \d errors? /,
    );
    expect(text).toMatch(/\| b\.contoso\.com \| 14,000 \| 20,000 \| 6,000 \| 3 \| 3 \| █{7}░{3} 70% \| 70% \| /);
  });

  it("have findings in their own rows only, even with equal names in one file", () => {
    const [small, large] = [
      manifest("contoso", pool("a.contoso.com", 30000, 1)),
      manifest("contoso", pool("b", 100, 2)),
    ];
    const { report, overviews } = checkWithOverviews([`${small}---\n${large}`]);
    const minimal = validate(
      [{ file: "0a.yaml", content: `${small}---\n${large}`, named: true }],
      { preset: "minimal", failOn: "error" },
      asOf,
    );
    expect(report.findings.length).toBeGreaterThan(1);
    const rows = summary(minimal, { overviews })
      .split("\n")
      .filter((each) => each.startsWith("| Redmond"));
    expect(rows.map((row) => row.split(" | ").at(-1))).toEqual(["1 error |", "– |"]);
  });

  it("have diagrams that mark objects with findings", () => {
    const text = summaryOf([manifest("contoso", pool("a.contoso.com", 30000, 3), pool("b.contoso.com", 100, 2))]);
    expect(text).toMatch(/\n {4}n0\["❌ Front End pool<br>a\.contoso\.com<br>\d error/);
    expect(text).toMatch(/\n {2}x0\["❓ edge\.contoso\.com<br>no Edge pool of this name"\]\n/);
    expect(text).toMatch(/\n {2}class n0,n1 broken\n/);
    expect(text).toMatch(/\n {2}n0 -\.->\|"Edge"\| x0\n/);
  });

  it("have at most three diagrams, first for the deployments with the most findings", () => {
    const valid = manifest("valid", pool("a", 100, 2), pool("b", 100, 2));
    const broken = manifest("broken", ...Array.from({ length: 5 }, (_, at) => pool(`p${at}`, 90_000, 1)));
    const text = summaryOf([valid, valid, valid, broken, valid]);
    expect(text.match(/```mermaid/g)).toHaveLength(3);
    expect(text.indexOf("```mermaid")).toBeLessThan(text.indexOf("#### broken"));
    expect(text.slice(text.indexOf("#### broken"))).toContain("```mermaid");
    expect(text).toContain("\nDiagrams of 2 more deployments are omitted: at most 3 are drawn.\n");
  });

  it("have no diagram above 40 pools and servers, but a note", () => {
    const pools = Array.from({ length: 41 }, (_, at) => pool(`p${at}`, 100, 2));
    const text = summaryOf([manifest("contoso", ...pools)]);
    expect(text).not.toContain("```mermaid");
    expect(text).toContain("\nNo topology diagram: 41 pools and servers exceed the limit of 40.\n");
  });

  it("are limited and counted if there are very many", () => {
    const many = Array.from({ length: 50 }, () =>
      manifest("contoso", ...Array.from({ length: 9 }, (_, at) => pool(`p${at}`, 1, 2))),
    );
    const text = summaryOf([...many, manifest("contoso", pool("last", 1, 2))]);
    expect(text.split("\n").filter((each) => each.startsWith("| Redmond"))).toHaveLength(200);
    expect(text).toContain("7 more pools and servers");
    expect(text).toContain("\n28 more deployments not shown in tables.\n");
  });

  it("leave space for the findings, whatever the limit", () => {
    const { report, overviews } = checkWithOverviews(
      Array.from({ length: 40 }, (_, at) => manifest(`n${at}`, pool("a", 90_000, 1), pool("b", 9, 1))),
    );
    for (const longest of [2000, 5000, 20_000, 65_535]) {
      const text = summary(report, { overviews, longest });
      expect(size(text)).toBeLessThanOrEqual(longest);
      expect(text).toMatch(/\*\*\d+ sections? not shown here\*\*|```mermaid/);
      expect(text).toMatch(/more findings not shown here/);
    }
  });

  it("fit even with the longest names", () => {
    const name = "@<#".repeat(5000);
    const pools = Array.from({ length: 40 }, (_, at) => pool(JSON.stringify(`${at}${name}`), 90_000, 1));
    const { report, overviews } = checkWithOverviews([manifest(JSON.stringify(name), ...pools)], name);
    const skipped = Array.from({ length: 500 }, () => ({ file: name, reason: name, named: true, isNear: true }));
    const errors = Array.from({ length: 500 }, () => name);
    const text = summary({ ...report, run: { ...report.run, skipped } }, { overviews, errors });
    expect(size(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain("**450 more errors not shown here**");
    expect(text).toContain("- 450 more files\n");
  });

  /** A summary of manifests with their tables. */
  function summaryOf(contents: readonly string[]): string {
    const { report, overviews } = checkWithOverviews(contents);
    return summary(report, { overviews });
  }
});

describe("the URL of a source", () => {
  const linkOf = (url: string) => {
    const finding = findingWith({ source: { title: "Company policy", url, date: "" } });
    return /\*\*Source:\*\* (.*)/.exec(summary(reportOf([finding])))?.[1];
  };

  it("is a link as it is if it has only characters of URLs", () => {
    const url = "https://user@wiki.contoso.com:8443/lync_edge/a-b.c~d;e=f,g?h=i&j=%28k%29+$l'!#m";
    expect(linkOf(url)).toBe(`[Company policy](${url})`);
  });

  it.each([
    ["<details>", "%3Cdetails%3E"],
    ["`*_`", "%60%2A_%60"],
    ["a)b(c", "a%29b%28c"],
    ["a|b", "a%7Cb"],
    ["\"'", "%22'"],
    ["[a]", "%5Ba%5D"],
    ["a b\n\\", "a%20b%0A%5C"],
    ["\u202e\u00e9\u{1f600}", "%E2%80%AE%C3%A9%F0%9F%98%80"],
    ["\ud800", "%EF%BF%BD"],
  ])("has other characters encoded: %j", (path, encoded) => {
    expect(linkOf(`https://contoso.com/${path}`)).toBe(`[Company policy](https://contoso.com/${encoded})`);
  });

  it.each(["javascript:alert(1)", "file:///etc/passwd", "//contoso.com", ""])("is no link if it is %j", (url) => {
    expect(linkOf(url)).toBe("Company policy");
  });
});

describe("invisible characters and links in messages", () => {
  it.each([0x34f, 0x115f, 0x3164, 0xffa0, 0xfe0f, 0xe0100])("are escaped for U+%i", (code) => {
    const text = summary(reportOf([findingWith({ message: `a${String.fromCodePoint(code)}b` })]));
    expect(text).toContain(`a&#92;u${code.toString(16).padStart(4, "0")}b`);
  });

  it("are not links for URLs and issue numbers", () => {
    const text = summary(
      reportOf([findingWith({ message: "www.contoso.com, WWW.contoso.com, GH-1, a/b#2, https://contoso.com" })]),
    );
    expect(text).toContain(
      "www&#46;contoso.com, WWW&#46;contoso.com, GH-&#8203;1, a/b&#35;&#8203;2, https&#58;//contoso.com",
    );
  });
});

describe("the section about what was not checked", () => {
  it("lists rules that did not apply or could not be evaluated and skipped files, collapsed", () => {
    const texts = ["kind: ConfigMap\n", "apiVersion: lync-policy/v1\nkind: Deployment\n"];
    const { report } = checkWithOverviews(texts);
    const text = summary(report);
    const rules = report.run.rules.length;
    expect(text).toContain(`<details><summary>Not checked: ${rules} rules and 1 skipped file</summary>\n\n`);
    expect(text).toContain("Rules that could not be evaluated because of errors:\n\n- 1a.yaml, line 1: all rules\n");
    expect(text).toMatch(/\nSkipped files:\n\n- 0a\.yaml: .+\n/);
  });

  it("leaves named files and near misses in the first lines, escaped", () => {
    const found = { file: "c.yaml", reason: "it is empty", named: false, isNear: false };
    const near = { file: "*<b>@x.yaml", reason: 'its apiVersion is "foo|/v1"', named: false, isNear: true };
    const text = summary(reportOf([], { run: { skipped: [found, near] } }));
    const [visible = "", hidden = ""] = text.split("<details>");
    expect(visible).toContain(
      '; 2 files skipped, including &#42;&#60;b&#62;&#64;&#8203;x.yaml (its apiVersion is "foo&#124;/v1").',
    );
    expect(visible).not.toContain("c.yaml");
    expect(hidden).toContain("- c.yaml: it is empty\n");
  });

  it("is missing if everything was checked", () => {
    expect(summary(reportOf([findingWith({ rule: ruleOf("note") })]))).not.toContain("not checked");
  });
});

const projects = join(root, "fixtures/projects");
const folders = readdirSync(projects, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ["broken", name === "contoso" ? "repaired" : "sound"].map((folder) => ({ name, folder })));

describe.each(folders)("the $folder project of $name", ({ name, folder }) => {
  it("has its golden summary", async () => {
    const project = join(projects, name);
    const { onManifest, overviews } = collector();
    const nothing = async () => new Uint8Array();
    const where = { cwd: project, base: project };
    const { report } = await checkFiles([folder], where, {
      policy: policyWith({}),
      today: asOf,
      stdin: nothing,
      onManifest,
    });
    const text = markdown(report, { color: false, quiet: false, overviews: overviews() });
    const golden = join(root, "fixtures/reports/summary", `${name}.${folder}.md`);
    if (process.env.UPDATE === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });
});
