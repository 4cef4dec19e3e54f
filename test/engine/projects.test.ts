import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/node/run.ts";
import { profiles } from "../../src/profiles/index.ts";
import { type Format, type FormatName, formats } from "../../src/report/index.ts";
import { rules } from "../../src/rules/index.ts";
import { parseAllDocuments } from "../../src/yaml/library/library.ts";
import { asOf, filesIn, root, textOf } from "../support/harness.ts";

const projects = join(root, "fixtures/projects");

/** Every project: a folder of manifests with slips in it, and one of manifests in which nothing is left to find. */
const folders = readdirSync(projects, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const inside = readdirSync(join(projects, name));
    return { name, good: inside.includes("repaired") ? "repaired" : "sound" };
  });

/** What a person in the project's folder gets who names one of its folders. */
async function judgeFolder(name: string, folder: string) {
  const project = join(projects, name);
  const nothing = async () => new Uint8Array();
  const where = { cwd: project, base: project };
  return run([folder], where, { policy: { preset: "recommended", failOn: "error" }, today: asOf, stdin: nothing });
}

/** The report as it was looked at and found good; UPDATE=1 takes the new one in its place. */
function golden(name: string, file: string, text: string): string {
  const path = join(projects, name, file);
  if (process.env.UPDATE === "1") writeFileSync(path, text);
  return readFileSync(path, "utf8");
}

const extensions = { terminal: "terminal.txt", json: "json" } as const satisfies Partial<Record<FormatName, string>>;

const reported = folders.flatMap(({ name, good }) => [
  { name, folder: "broken" },
  { name, folder: good },
]);

describe.each(reported)("the $folder project of $name", ({ name, folder }) => {
  it.each(["terminal", "json"] as const)("is reported as its golden %s report says", async (format) => {
    const { report, problems, remarks } = await judgeFolder(name, folder);
    expect({ problems, remarks }).toEqual({ problems: [], remarks: [] });
    const render: Format = await formats[format](report);
    const text = render(report, { color: false, quiet: false });
    expect(text).toBe(golden(name, `${folder}.${extensions[format]}`, text));
  });
});

describe.each(folders)("the project of $name", ({ name, good }) => {
  it("has slips that fail the check", async () => {
    const { findings, conclusion } = (await judgeFolder(name, "broken")).report;
    const broken = new Set(findings.map(({ rule }) => rule.id));
    expect(broken.size).toBeGreaterThanOrEqual(6);
    expect(conclusion).toBe("failure");
  });

  it(`has nothing to find where it is ${good}`, async () => {
    const { findings, conclusion } = (await judgeFolder(name, good)).report;
    expect({ findings, conclusion }).toEqual({ findings: [], conclusion: "success" });
  });
});

describe("the projects", () => {
  it("show every product, broken and good", () => {
    const shown = (name: string, folder: string) =>
      filesIn(join("fixtures/projects", name, folder))
        .flatMap((file) => [...textOf(file).matchAll(/^ {2}product: (\S+)$/gm)])
        .map(([, product]) => product);
    expect(new Set(folders.flatMap(({ name }) => shown(name, "broken")))).toEqual(new Set(Object.keys(profiles)));
    expect(new Set(folders.flatMap(({ name, good }) => shown(name, good)))).toEqual(new Set(Object.keys(profiles)));
  });

  it("break every rule of the planning page and every built-in check of the form in Contoso", async () => {
    const { findings } = (await judgeFolder("contoso", "broken")).report;
    const planning = rules.filter(({ preset }) => preset === "minimal").map(({ id }) => id);
    const broken = findings.map(({ rule }) => rule.id);
    expect(broken).toEqual(expect.arrayContaining([...planning, "schema", "yaml-syntax"]));
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
