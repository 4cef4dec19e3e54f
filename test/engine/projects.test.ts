import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultPolicy } from "../../src/model/policy.ts";
import { checkFiles } from "../../src/node/run.ts";
import { profiles } from "../../src/profiles/index.ts";
import { type Format, type FormatName, formats } from "../../src/report/index.ts";
import { rules } from "../../src/rules/index.ts";
import { parseAllDocuments } from "../../src/yaml/library/library.ts";
import { asOf, filesIn, root, textOf } from "../support/harness.ts";

const projects = join(root, "fixtures/projects");

/** Every project: a folder of manifests with mistakes, and one of manifests without findings. */
const folders = readdirSync(projects, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const inside = readdirSync(join(projects, name));
    return { name, clean: inside.includes("repaired") ? "repaired" : "sound" };
  });

/** Checks a folder of a project, with the project as working directory. */
async function checkFolder(name: string, folder: string) {
  const project = join(projects, name);
  const nothing = async () => new Uint8Array();
  const where = { cwd: project, base: project };
  return checkFiles([folder], where, {
    policy: defaultPolicy,
    complete: false,
    today: asOf,
    stdin: nothing,
  });
}

/** The expected report. UPDATE=1 replaces it with the actual one. */
function golden(name: string, file: string, text: string): string {
  const path = join(projects, name, file);
  if (process.env.UPDATE === "1") writeFileSync(path, text);
  return readFileSync(path, "utf8");
}

const extensions = { terminal: "terminal.txt", json: "json" } as const satisfies Partial<Record<FormatName, string>>;

const reported = folders.flatMap(({ name, clean }) => [
  { name, folder: "broken" },
  { name, folder: clean },
]);

describe.each(reported)("the $folder project of $name", ({ name, folder }) => {
  it.each(["terminal", "json"] as const)("has its golden %s report", async (format) => {
    const { report, errors, notes } = await checkFolder(name, folder);
    expect({ errors, notes }).toEqual({ errors: [], notes: [] });
    const render: Format = await formats[format](report);
    const text = render(report, { color: false, quiet: false });
    expect(text).toBe(golden(name, `${folder}.${extensions[format]}`, text));
  });
});

describe.each(folders)("the project of $name", ({ name, clean }) => {
  it("has mistakes that fail the check", async () => {
    const { findings, conclusion } = (await checkFolder(name, "broken")).report;
    const broken = new Set(findings.map(({ rule }) => rule.id));
    expect(broken.size).toBeGreaterThanOrEqual(6);
    expect(conclusion).toBe("failure");
  });

  it(`has no findings in the folder ${clean}, except that the support of products has ended and that products coexist`, async () => {
    const { findings, conclusion } = (await checkFolder(name, clean)).report;
    const others = findings.filter(({ rule }) => rule.id !== "product-support" && rule.id !== "coexistence");
    expect({ others, conclusion }).toEqual({ others: [], conclusion: "success" });
  });
});

describe("the projects", () => {
  it("contain every product, with and without findings", () => {
    const productsIn = (name: string, folder: string) =>
      filesIn(join("fixtures/projects", name, folder))
        .flatMap((file) => [...textOf(file).matchAll(/^ {2}product: (\S+)$/gm)])
        .map(([, product]) => product);
    expect(new Set(folders.flatMap(({ name }) => productsIn(name, "broken")))).toEqual(new Set(Object.keys(profiles)));
    expect(new Set(folders.flatMap(({ name, clean }) => productsIn(name, clean)))).toEqual(
      new Set(Object.keys(profiles)),
    );
  });

  it("violate every rule of the preset minimal and every YAML and schema check in Contoso", async () => {
    const { findings } = (await checkFolder("contoso", "broken")).report;
    // The services of all providers that require a license have ended.
    const minimal = rules.filter(({ id, preset }) => preset === "minimal" && id !== "public-im-license");
    const broken = findings.map(({ rule }) => rule.id);
    expect(broken).toEqual(expect.arrayContaining([...minimal.map(({ id }) => id), "schema", "yaml-syntax"]));
  });
});

type Schema = { readonly [key: string]: unknown; readonly $ref?: string };

const schema = JSON.parse(textOf("schemas/deployment.schema.json")) as Schema & { $defs: Record<string, Schema> };

/** Every property of the schema, as "definition.property". */
function propertiesOfSchema(): readonly string[] {
  return Object.entries({ ...schema.$defs, manifest: schema }).flatMap(([name, { properties }]) =>
    Object.keys(properties ?? {}).map((property) => `${name}.${property}`),
  );
}

/** Every property that a value uses, as "definition.property". Walks the schema along with the value. */
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

describe("fixtures/schema/everything.yaml", () => {
  it("uses every property of the schema", () => {
    const documents = parseAllDocuments(textOf("fixtures/schema/everything.yaml"));
    const used = new Set([...documents].flatMap((document) => propertiesUsed(document.toJS(), schema, "manifest")));
    expect(propertiesOfSchema().filter((property) => !used.has(property))).toEqual([]);
  });
});
