// Everything that is made from the schema: types, committed, and the validator, compiled ahead of time. And the examples
// that `explain` shows, from the fixtures.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { validator } from "@exodus/schemasafe";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { transformSync } from "esbuild";
import { compile } from "json-schema-to-typescript";

const root = new URL("../", import.meta.url);

/** TypeScript types of a manifest's content. */
export async function typesOf(schema) {
  const bannerComment =
    "// Generated from schemas/deployment.schema.json by `npm run gen`; change that file, not this one.";
  return compile(schema, "Deployment", { bannerComment, ignoreMinAndMaxItems: true, style: { printWidth: 120 } });
}

/** The validator's code, linear in the number of errors, and without messages: those are ours. */
export function validatorOf(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    strict: true,
    code: { source: true, esm: false, lines: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(withoutWords(schema)));
  // `vErrors.concat(…)` copies all errors of a list for each failing entry.
  const linear = code.replace(
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    "vErrors === null ? $1.errors : joined(vErrors, $1.errors)",
  );
  if (linear.includes(".concat(")) throw new Error("ajv writes another form of concat now; look at its generated code");
  const whole = `${linear}\nfunction joined(errors, more) { for (const error of more) errors.push(error); return errors; }\n`;
  // Half of it is braces on lines of their own, and each run reads it.
  return transformSync(whole, { format: "cjs", minify: true, target: "node20", treeShaking: true }).code;
}

/**
 * Code that says whether a value follows the schema and nothing else: a quarter of the validator's, and sooner done. What
 * it is asked of was read from YAML, so nothing in it is undefined or inherited.
 */
export function checkOf(schema) {
  const code = validator(withoutWords(schema), { isJSON: true, unmodifiedPrototypes: true }).toModule();
  return transformSync(`module.exports = ${code};`, { format: "cjs", minify: true, target: "node20" }).code;
}

/** The schema as far as it decides anything; ajv writes the rest into its code too. */
function withoutWords(schema) {
  const words = new Set(["title", "description", "examples", "default", "$comment"]);
  const strip = (node, named) => {
    if (Array.isArray(node)) return node.map((child) => strip(child));
    if (typeof node !== "object" || node === null) return node;
    const kept = Object.entries(node).filter(([key]) => named || !words.has(key));
    return Object.fromEntries(kept.map(([key, child]) => [key, strip(child, key === "properties" || key === "$defs")]));
  };
  return strip(schema);
}

/**
 * The form of each map: its properties, each with the form that it leads to, through lists too ("" leads nowhere),
 * and those that are required.
 */
export function formsOf(schema) {
  const nameOf = ($ref) => $ref.replace("#/$defs/", "");
  const formIn = ({ $ref, items }) => {
    if (items) return formIn(items);
    const target = $ref && schema.$defs[nameOf($ref)];
    if (target?.items) return formIn(target);
    return target?.properties ? nameOf($ref) : "";
  };
  const maps = [["#", schema], ...Object.entries(schema.$defs)].filter(([, { properties }]) => properties);
  return Object.fromEntries(
    maps.map(([name, { properties, required = [] }]) => [
      name,
      {
        required,
        properties: Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, formIn(node)])),
      },
    ]),
  );
}

/**
 * The kind of each property of each form, for expressions: `string`, `string:a,b` for one of
 * these, `int`, `double`, `bool`, `{form}`, `{}` for a map of texts, `[kind]` for a list, and `|` between two that it may have. With what it reads as where it is left out.
 */
export function fieldsOf(schema) {
  const resolve = (node) => ({ ...schema.$defs[node.$ref?.replace("#/$defs/", "")], ...node });
  const words = { string: "string", integer: "int", number: "double", boolean: "bool" };
  const kindOf = (node) => {
    const { $ref, type, items, properties, enum: choices } = resolve(node);
    if (choices?.every((choice) => /^[\w.-]+$/.test(choice))) return `string:${choices}`;
    // A server may be its name alone; expressions see it as a map all the same.
    if (properties) return `{${$ref.replace("#/$defs/", "")}}`;
    const kinds = { ...words, array: items && `[${kindOf(items)}]`, object: "{}" };
    return [type]
      .flat()
      .map((each) => kinds[each])
      .join("|");
  };
  const fieldOf = (node, needed) => {
    const kind = kindOf(node);
    const absent = resolve(node).default ?? (kind.startsWith("[") ? [] : undefined);
    return { kind, ...(!needed && absent !== undefined && { absent }) };
  };
  const maps = [["#", schema], ...Object.entries(schema.$defs)].filter(([, { properties }]) => properties);
  const fieldsIn = ({ properties, required = [] }) => [
    ...Object.entries(properties).map(([name, node]) => [name, fieldOf(node, required.includes(name))]),
    ...(properties.servers
      ? [["serverCount", { kind: "int", ...(!required.includes("servers") && { absent: 0 }) }]]
      : []),
  ];
  return Object.fromEntries(maps.map(([name, form]) => [name, Object.fromEntries(fieldsIn(form))]));
}

/** Where the examples of rules are, and those of the checks that are no rules. */
const homesOfExamples = ["fixtures/rules/", "fixtures/rule-pages/"];

/** The examples by rule: what is flagged, and what is clean. A rule that lacks one of them is left out. */
export function examplesIn() {
  const folders = homesOfExamples.flatMap((home) =>
    readdirSync(new URL(home, root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, new URL(`${home}${name}/`, root)]),
  );
  const files = folders.map(([id, folder]) => [id, new URL("flagged.yaml", folder), new URL("clean.yaml", folder)]);
  const whole = files.filter(([, ...both]) => both.every((file) => existsSync(file)));
  return Object.fromEntries(
    whole
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, flagged, clean]) => [id, { flagged: shown(flagged), clean: shown(clean), ...underIn(flagged) }]),
  );
}

/** The policy under which an example is judged, and what comes of it; test/docs/rule-pages.test.ts makes that sure. */
function underIn(flagged) {
  const [policy, output] = ["policy.yaml", "output.txt"].map((name) => new URL(name, flagged));
  return existsSync(policy) && existsSync(output) ? { under: { policy: shown(policy), output: shown(output) } } : {};
}

/** A fixture without what it says to the tests. */
function shown(file) {
  return readFileSync(file, "utf8").replace(/[ \t]*# want [a-z/-]+ ".*$/gm, "");
}

function schemaOf(name) {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), "utf8"));
}

const generated = new URL("src/generated/", root);
const built = new URL("build/generated/", root);

const validatorType =
  'import type { ValidateFunction } from "ajv";\ndeclare const validate: ValidateFunction;\nexport = validate;\n';
const checkType = "declare const check: (value: unknown) => boolean;\nexport = check;\n";

/** Code with its type. tsc leaves a .cjs that has a declaration where it is. */
function writeModule(name, code, type) {
  writeFileSync(new URL(`${name}.cjs`, generated), code);
  copyFileSync(new URL(`${name}.cjs`, generated), new URL(`${name}.cjs`, built));
  writeFileSync(new URL(`${name}.d.cts`, generated), type);
}

async function main() {
  const schema = schemaOf("deployment");
  writeFileSync(new URL("src/schema/deployment.ts", root), await typesOf(schema));
  for (const folder of [generated, built]) mkdirSync(folder, { recursive: true });
  for (const name of ["deployment", "policy", "baseline", "requirements", "report"]) {
    writeModule(`${name}-validator`, validatorOf(schemaOf(name)), validatorType);
    const forms = JSON.stringify(formsOf(schemaOf(name)), null, 1);
    writeFileSync(
      new URL(name === "deployment" ? "forms.ts" : `${name}-forms.ts`, generated),
      `type Form = { readonly required: readonly string[]; readonly properties: Readonly<Record<string, string>> };\n\nexport const forms: Readonly<Record<string, Form>> = ${forms};\n`,
    );
  }
  writeModule("deployment-check", checkOf(schema), checkType);
  const fields = JSON.stringify(fieldsOf(schema), null, 1);
  writeFileSync(
    new URL("fields.ts", generated),
    `type Field = { readonly kind: string; readonly absent?: unknown };\n\nexport const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = ${fields};\n`,
  );
  const examples = JSON.stringify(examplesIn(), null, 1);
  writeFileSync(
    new URL("examples.ts", generated),
    `import type { Example } from "../report/rule-page.ts";\n\nexport const examples: Readonly<Record<string, Example>> = ${examples};\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
