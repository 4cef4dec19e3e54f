import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { fieldsOf, shapesOf, typesOf } from "../../scripts/generate.mjs";
import { repositoryUrl, tool } from "../../src/base/version.ts";
import { fields } from "../../src/generated/fields.ts";
import { shapes } from "../../src/generated/shapes.ts";
import type { FactName } from "../../src/model/rule.ts";
import type { Fact } from "../../src/profiles/fact.ts";
import { profiles } from "../../src/profiles/index.ts";
import { messages } from "../../src/schema/messages.ts";
import { patterns } from "../../src/schema/patterns.ts";
import { namesSubscriptionEdition } from "../../src/sources/current-pages.ts";
import { pagesOfSubscriptionEdition, sources } from "../../src/sources/index.ts";
import { asOf, checkText, filesIn, isRule, root, textOf } from "../support/harness.ts";

const packageJson = JSON.parse(textOf("package.json"));
const schema = JSON.parse(textOf("schemas/deployment.schema.json"));

describe("the core", () => {
  it("gives the same findings when it is bundled for a browser", async () => {
    const text = textOf("fixtures/rules/front-end-count/boundaries-2010.yaml");
    const { outputFiles } = await build({
      stdin: {
        contents: `export { validate } from "./src/engine/validate.ts"; export { defaultPolicy } from "./src/model/policy.ts"; export { json } from "./src/report/json.ts"; export { summary } from "./src/report/summary.ts"; export { explain } from "./src/report/explain.ts";`,
        resolveDir: root,
      },
      bundle: true,
      format: "iife",
      globalName: "core",
      platform: "browser",
      write: false,
    });
    const script = `${outputFiles[0]?.text}; core.validate([{ file: "test.yaml", content: text, named: true }], { policy: { ...core.defaultPolicy, preset: "minimal" }, today: asOf }).then(core.json)`;
    const there = JSON.parse(await runInNewContext(script, { text, asOf, TextEncoder, TextDecoder }));
    const here = checkText(text).findings.map(({ message }) => message);
    expect(here.length).toBeGreaterThan(0);
    expect(there.findings.map(({ message }: { message: string }) => message)).toEqual(here);
  });

  const sourceFiles = filesIn("src").filter(
    (file) => file.endsWith(".ts") && !/^src\/(generated\/|schema\/deployment\.ts$)/.test(file),
  );

  it.each(sourceFiles)("%s is within the limit of lines", (file) => {
    expect(textOf(file).split("\n").length - 1).toBeLessThanOrEqual(isRule(file) ? 60 : 300);
    expect(file).not.toMatch(/\/(utils?|helpers?|common|misc|managers?|services?)(\.|\/)/i);
  });

  it("imports each library only in its own file", () => {
    const imports = filesIn("src").flatMap((file) =>
      [...textOf(file).matchAll(/ from "((?:@[\w-]+\/)?[\w-]+)[^"]*"/g)].map(([, library = ""]) => ({ library, file })),
    );
    const libraries = imports.filter(({ library, file }) => library !== "node" && !file.includes("generated"));
    const lines = libraries.map(({ library, file }) => `${library}: ${file}`);
    expect(lines.sort()).toEqual([
      "@actions/core: src/github/context/toolkit.ts",
      "@bufbuild/cel: src/policy/custom-rules/cel.ts",
      "@bufbuild/cel: src/policy/custom-rules/cel.ts",
      "@bufbuild/cel: src/policy/custom-rules/values.ts",
      "diff: src/features/fix/diff.ts",
      "fastest-levenshtein: src/base/did-you-mean.ts",
      "fflate: src/features/import/zip.ts",
      "minimatch: src/base/glob.ts",
      "saxes: src/features/import/xml.ts",
      "yaml: src/yaml/library/library.ts",
    ]);
  });
});

describe("generated code", () => {
  it("types match the schema", async () => {
    expect(textOf("src/schema/deployment.ts")).toBe(await typesOf(schema));
  });

  it("shapes of objects match the schema", () => {
    expect(shapes).toEqual(shapesOf(schema));
  });

  it("kinds of properties match the schema", () => {
    expect(fields).toEqual(fieldsOf(schema));
  });
});

describe("the schema", () => {
  const nodes: Record<string, unknown>[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    if (!Array.isArray(node)) nodes.push(node as Record<string, unknown>);
    Object.values(node).forEach(visit);
  };
  visit(schema);

  it("describes every property", () => {
    const described = (node: { description?: string; $ref?: string }): boolean =>
      Boolean(node.description) || Boolean(node.$ref && schema.$defs[node.$ref.replace("#/$defs/", "")]?.description);
    for (const { properties } of nodes) {
      for (const [name, node] of Object.entries((properties ?? {}) as Record<string, object>))
        expect([name, described(node)]).toEqual([name, true]);
    }
  });

  it("has a message for every keyword and pattern", () => {
    const annotations = new Set([
      "$schema",
      "$id",
      "$ref",
      "$defs",
      "$comment",
      "title",
      "description",
      "default",
      "examples",
      "properties",
      "items",
    ]);
    const schemas = nodes.filter((node) => "type" in node || "$ref" in node || "enum" in node);
    const keywords = new Set(
      schemas.filter((node) => typeof node.type !== "object" || Array.isArray(node.type)).flatMap(Object.keys),
    );
    for (const keyword of keywords) if (!annotations.has(keyword)) expect(Object.keys(messages)).toContain(keyword);
    for (const { pattern } of schemas)
      if (typeof pattern === "string") expect(Object.keys(patterns)).toContain(pattern);
  });
});

describe("every profile", () => {
  it.each(Object.entries(profiles))("%s is pure data, and each fact has a source and evidence", (product, profile) => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    const { product: own, name, ...facts } = profile;
    expect([own, name.length > 0]).toEqual([product, true]);
    for (const { source, evidence, conflict } of Object.values<Fact<unknown>>(facts)) {
      expect(sources).toHaveProperty([String(source)]);
      expect(evidence).toMatch(/^(A\*?|B|C|I|U)$/);
      if (conflict) expect(sources).toHaveProperty([String(conflict.source)]);
    }
  });

  it("has facts of 2019 for Subscription Edition as strong as for 2019, with its name on each page that names it", () => {
    const own = profiles["skype-for-business-server-se"];
    const { product: _, name: __, ...facts } = profiles["skype-for-business-server-2019"];
    for (const [name, fact] of Object.entries<Fact<unknown>>(facts)) {
      const { value, evidence, source, inherited }: Fact<unknown> = own[name as FactName];
      if (source !== fact.source || JSON.stringify(value) !== JSON.stringify(fact.value)) continue;
      expect([name, evidence]).toEqual([name, fact.evidence]);
      if (!inherited) expect([name, pagesOfSubscriptionEdition.has(String(source))]).toEqual([name, true]);
    }
  });

  it("takes the pages for those of Subscription Edition whose header names it", () => {
    const named = Object.keys(sources).filter(namesSubscriptionEdition);
    expect(named.sort()).toEqual([...pagesOfSubscriptionEdition].sort());
  });

  it("exists for every product of the schema", () => {
    expect(Object.keys(profiles)).toEqual(schema.$defs.deploymentSpec.properties.product.enum);
  });
});

describe("the package", () => {
  it("has one version", () => {
    expect(tool).toEqual({ name: packageJson.name, version: packageJson.version });
    expect(`git+${repositoryUrl}.git`).toBe(packageJson.repository.url);
    expect(textOf("CHANGELOG.md")).toContain(`## ${packageJson.version}`);
  });

  it("has no dependencies or scripts that npx would install or run", () => {
    expect(packageJson.dependencies ?? {}).toEqual({});
    expect(packageJson.workspaces).toBeUndefined();
    for (const name of ["build", "prepare", "prepack", "install", "preinstall", "postinstall"])
      expect(packageJson.scripts).not.toHaveProperty(name);
  });

  it("pins every tool to an exact version, without URLs of a registry", () => {
    for (const version of Object.values(packageJson.devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const lockfile of ["package-lock.json", ".ci/node24/package-lock.json"])
      expect(textOf(lockfile)).not.toContain('"resolved"');
  });

  it("declares the same versions of Node.js everywhere", () => {
    expect(packageJson.engines.node).toBe(">=20");
    expect(readFileSync(join(root, ".node-version"), "utf8")).toBe("24\n");
    expect(textOf("action.yml")).toContain("using: node24");
  });
});
