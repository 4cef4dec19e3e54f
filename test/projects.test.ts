import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../src/node/run.ts";
import { type FormatName, formats } from "../src/report/index.ts";
import { rules } from "../src/rules/index.ts";
import { parseAllDocuments } from "../src/yaml.ts";
import { asOf, root, textOf } from "./harness.ts";

const project = join(root, "fixtures/projects/contoso");

/** What a person in the project's folder gets who names one of its folders. */
async function judgeFolder(folder: string) {
  const nothing = async () => new Uint8Array();
  const where = { cwd: project, base: project };
  return run([folder], where, { preset: "strict", failOn: "error" }, asOf, nothing);
}

/** The report as it was looked at and found good; UPDATE=1 takes the new one in its place. */
function golden(name: string, text: string): string {
  const file = join(project, name);
  if (process.env.UPDATE === "1") writeFileSync(file, text);
  return readFileSync(file, "utf8");
}

const extensions = { terminal: "terminal.txt", json: "json" } as const satisfies Partial<Record<FormatName, string>>;

describe.each(["broken", "repaired"])("the %s project of Contoso", (folder) => {
  it.each(["terminal", "json"] as const)("is reported as its golden %s report says", async (format) => {
    const { report, problems, remarks } = await judgeFolder(folder);
    expect({ problems, remarks }).toEqual({ problems: [], remarks: [] });
    const text = formats[format](report, { color: false, quiet: false });
    expect(text).toBe(golden(`${folder}.${extensions[format]}`, text));
  });
});

describe("the project of Contoso", () => {
  it("breaks every rule and every built-in check of the form once or more", async () => {
    const { findings, conclusion } = (await judgeFolder("broken")).report;
    const broken = new Set(findings.map(({ rule }) => rule.id));
    const planning = rules.filter(({ preset }) => preset === "minimal").map(({ id }) => id);
    expect([...broken]).toEqual(expect.arrayContaining([...planning, "schema", "yaml-syntax"]));
    expect(conclusion).toBe("failure");
  });

  it("has nothing left to find once it is repaired", async () => {
    const { findings, conclusion } = (await judgeFolder("repaired")).report;
    expect({ findings, conclusion }).toEqual({ findings: [], conclusion: "success" });
  });
});

type Schema = { readonly [key: string]: unknown; readonly $ref?: string };

const schema = JSON.parse(textOf("schemas/deployment.schema.json")) as Schema & { $defs: Record<string, Schema> };

/** Every property that the schema knows, as "definition.property". */
function propertiesOfSchema(): readonly string[] {
  return Object.entries({ ...schema.$defs, manifest: schema }).flatMap(([name, { properties }]) =>
    Object.keys(properties ?? {}).map((property) => `${name}.${property}`),
  );
}

/** Every property that a value uses, as "definition.property", found by walking the schema along with the value. */
function propertiesUsed(value: unknown, given: Schema, name: string): readonly string[] {
  const target = given.$ref?.replace("#/$defs/", "");
  if (target !== undefined) return propertiesUsed(value, schema.$defs[target] ?? {}, target);
  if (Array.isArray(value)) return value.flatMap((entry) => propertiesUsed(entry, given.items as Schema, name));
  if (typeof value !== "object" || value === null) return [];
  const known = (given.properties ?? {}) as Readonly<Record<string, Schema>>;
  return Object.entries(value).flatMap(([key, entry]) => {
    const property = known[key];
    return property ? [`${name}.${key}`, ...propertiesUsed(entry, property, key)] : [];
  });
}

describe("the fixture of everything", () => {
  it("uses every property of the schema", () => {
    const documents = parseAllDocuments(textOf("fixtures/schema/everything.yaml"));
    const used = new Set([...documents].flatMap((document) => propertiesUsed(document.toJS(), schema, "manifest")));
    expect(propertiesOfSchema().filter((property) => !used.has(property))).toEqual([]);
  });
});
