import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { SourceText } from "../../src/base/source-text.ts";
import { main } from "../../src/cli/main.ts";
import { builtinChecks } from "../../src/findings/builtin-checks.ts";
import type { FailOn } from "../../src/model/policy.ts";
import type { Preset } from "../../src/model/rule.ts";
import { baselineKey } from "../../src/policy/baseline/match.ts";
import { json } from "../../src/report/json.ts";
import { asOf, filesIn, root, textOf, validate } from "../support/harness.ts";
import { checkWithPolicy } from "../support/policy-files.ts";

type Node = {
  $ref?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  $defs?: Record<string, Node>;
};

const schema = JSON.parse(textOf("schemas/report.schema.json")) as Node;
const objects = [schema, ...Object.values(schema.$defs ?? {})].filter(({ properties }) => properties);

/** The schema with `additionalProperties: false` on every object, so that an undescribed property is an error. */
function closeObjects(): Node {
  const copy = structuredClone(schema);
  for (const node of [copy, ...Object.values(copy.$defs ?? {})])
    if (node.properties) Object.assign(node, { additionalProperties: false });
  return copy;
}

const check = new Ajv2020({ strict: true, allErrors: true }).compile(closeObjects());

function schemaErrorsOf(
  texts: readonly SourceText[],
  preset: Preset = "strict",
  failOn: FailOn = "error",
): readonly string[] {
  check(JSON.parse(json(validate(texts, { preset, failOn }, asOf))));
  return (check.errors ?? []).map(({ instancePath, message }) => `${texts[0]?.file}${instancePath} ${message}`);
}

const named = (file: string): SourceText => ({ file, content: readFileSync(join(root, file)), named: true });

describe("every report in the json format is valid against schemas/report.schema.json", () => {
  it.each(["fixtures/rules", "fixtures/schema", "fixtures/yaml/errors"])("for each manifest under %s", (folder) => {
    const manifests = filesIn(folder).filter((file) => file.endsWith(".yaml"));
    expect(manifests.flatMap((file) => schemaErrorsOf([named(file)]))).toEqual([]);
  });

  it("for a run over no files", () => {
    expect(schemaErrorsOf([])).toEqual([]);
  });

  it("for a skipped file", () => {
    expect(schemaErrorsOf([{ file: "other.yaml", content: "a: 1\n", named: false }])).toEqual([]);
  });

  it("for findings that a policy, a comment and a baseline suppress, and for errors in waivers", async () => {
    const policy = textOf("fixtures/policies/whole.yaml");
    const manifests = {
      "contoso.yaml": textOf("fixtures/policies/whole-contoso.yaml"),
      "a.yaml": textOf("fixtures/rule-pages/expired-waiver/clean.yaml").replaceAll("contoso", "fabrikam"),
      "b.yaml": textOf("fixtures/rule-pages/expired-waiver/flagged.yaml").replaceAll("contoso", "fabrikam"),
      "c.yaml": textOf("fixtures/rule-pages/waiver-limits/flagged.yaml").replaceAll("contoso", "fabrikam"),
    };
    const first = await checkWithPolicy(policy, manifests);
    const [one] = first.findings.filter(({ file }) => file === "contoso.yaml");
    const baseline = one
      ? [{ ...baselineKey(one), reason: "known since the policy", place: { ...one, file: "b.yaml" } }]
      : [];
    const report = await checkWithPolicy(policy, manifests, { baseline });
    const kinds = new Set(report.waived?.map(({ waiver }) => waiver.kind));
    expect([...kinds].sort()).toEqual(["baseline", "comment", "policy"]);
    const ids = new Set(report.findings.map(({ rule }) => rule.id));
    for (const { id } of builtinChecks.filter(({ id }) => id.includes("waiver"))) expect([...ids]).toContain(id);
    check(JSON.parse(json(report)));
    expect(check.errors ?? []).toEqual([]);
  });

  it("for a text that is not valid YAML", () => {
    const texts = [{ file: "<stdin>", content: "apiVersion: lync-policy/v1\nkind: [\n", named: true }];
    expect(schemaErrorsOf(texts)).toEqual([]);
    expect(validate(texts, { preset: "strict", failOn: "error" }, asOf).findings).not.toEqual([]);
  });

  it("for a property name with all characters that a JSON Pointer escapes", () => {
    const content = "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso, a/b~c: 1 }\n";
    expect(schemaErrorsOf([{ file: "contoso.yaml", content, named: true }])).toEqual([]);
  });

  it.each(["minimal", "recommended", "strict"] as const)("for the preset %s and every value of failOn", (preset) => {
    const texts = [named("fixtures/rules/front-end-count/several-sites.yaml")];
    for (const failOn of ["error", "warning", "note", "never"] as const)
      expect(schemaErrorsOf(texts, preset, failOn)).toEqual([]);
  });
});

describe("schemas/report.schema.json", () => {
  it("describes every property", () => {
    const described = ({ description, $ref = "" }: Node) =>
      Boolean(description ?? schema.$defs?.[$ref.replace("#/$defs/", "")]?.description);
    for (const { properties = {} } of objects)
      for (const [name, node] of Object.entries(properties)) expect([name, described(node)]).toEqual([name, true]);
  });

  it("lets later versions add properties", () => {
    for (const node of objects) expect(node).not.toHaveProperty("additionalProperties");
  });

  it("requires all properties of the first version 1", () => {
    const first = "version tool asOf preset failOn conclusion counts files skipped rules builtIns findings".split(" ");
    expect(schema.required).toEqual(expect.arrayContaining(first));
    expect(schema.$defs?.finding?.required?.join(" ")).toContain(
      "rule level message file range path deployment source",
    );
  });
});

describe("docs/json.md", () => {
  const page = textOf("docs/json.md");

  it("describes every property of a report and of a finding", () => {
    const names = [schema, schema.$defs?.finding].flatMap((node) => Object.keys(node?.properties ?? {}));
    for (const name of names) expect(page).toMatch(new RegExp(`\`${name}(\\[\\])?\``));
  });

  it("shows the exact output of its command", async () => {
    const [, command = ""] = /```sh\nlync-policy (.*)\n```/.exec(page) ?? [];
    let printed = "";
    const context = { cwd: root, installDir: root, color: false, stdin: async () => new Uint8Array(), err: () => {} };
    await main(command.split(" "), {
      ...context,
      out: (text) => {
        printed += text;
      },
    });
    const block = `\`\`\`json\n${printed}\`\`\``;
    if (process.env.UPDATE) writeFileSync(join(root, "docs/json.md"), `${page.split("```json")[0]}${block}\n`);
    expect(textOf("docs/json.md")).toContain(block);
  });

  it("has no other code", () => {
    expect(page.match(/^```\w+/gm)).toEqual(["```sh", "```json"]);
  });
});
