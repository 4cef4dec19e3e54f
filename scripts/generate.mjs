// Code generation: types (committed), validators and tables from the schemas, and from the fixtures the examples that
// `explain` shows.
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

/** The validator's code. It is linear in the number of errors, and has no messages: src/schema/ words the errors. */
export function validatorOf(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    strict: true,
    code: { source: true, esm: false, lines: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(withoutAnnotations(schema)));
  // `vErrors.concat(…)` copies all errors of a list for each invalid item.
  const linear = code.replace(
    /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
    "vErrors === null ? $1.errors : joined(vErrors, $1.errors)",
  );
  if (linear.includes(".concat("))
    throw new Error("ajv generates another call of concat now; adapt the replacement to its code");
  const whole = `${linear}\nfunction joined(errors, more) { for (const error of more) errors.push(error); return errors; }\n`;
  // Minified, because half of the code is whitespace and braces, and each run parses it.
  return transformSync(whole, { format: "cjs", minify: true, target: "node20", treeShaking: true }).code;
}

/**
 * Code that only returns whether a value is valid against the schema: a quarter of the validator's size, and faster. The
 * values come from YAML, so no property is undefined or inherited.
 */
export function checkOf(schema) {
  const code = validator(withoutAnnotations(schema), { isJSON: true, unmodifiedPrototypes: true }).toModule();
  return transformSync(`module.exports = ${code};`, { format: "cjs", minify: true, target: "node20" }).code;
}

/** The schema without annotations, which ajv would write into its code. */
function withoutAnnotations(schema) {
  return without(schema, new Set(["title", "description", "examples", "default", "$comment"]));
}

/** The nodes of a schema by name, without what only people read; the document itself is "#". Sampled values come from them. */
export function nodesOf(schema) {
  const { $schema, $id, $defs, ...document } = without(schema, new Set(["title", "description", "$comment"]));
  return { "#": document, ...$defs };
}

/** A schema without some annotations. */
function without(schema, annotations) {
  const strip = (node, named) => {
    if (Array.isArray(node)) return node.map((child) => strip(child));
    if (typeof node !== "object" || node === null) return node;
    const kept = Object.entries(node).filter(([key]) => named || !annotations.has(key));
    return Object.fromEntries(kept.map(([key, child]) => [key, strip(child, key === "properties" || key === "$defs")]));
  };
  return strip(schema);
}

/** The objects that a schema defines, by name; the document itself is "#". */
function objectsIn(schema) {
  return [["#", schema], ...Object.entries(schema.$defs)].filter(([, { properties }]) => properties);
}

/**
 * The shape of each object of the schema: its required properties, and all properties with the shape of their values or
 * list items ("" if these are no objects with a shape).
 */
export function shapesOf(schema) {
  const nameOf = ($ref) => $ref.replace("#/$defs/", "");
  const shapeOf = ({ $ref, items }) => {
    if (items) return shapeOf(items);
    const target = $ref && schema.$defs[nameOf($ref)];
    if (target?.items) return shapeOf(target);
    return target?.properties ? nameOf($ref) : "";
  };
  return Object.fromEntries(
    objectsIn(schema).map(([name, { properties, required = [] }]) => [
      name,
      {
        required,
        properties: Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, shapeOf(node)])),
      },
    ]),
  );
}

/**
 * The kind of each property of each shape, for the type check of custom rules: `string`, `string:a,b` for an enum, `int`,
 * `double`, `bool`, `{shape}`, `{}` for a map of strings, `[kind]` for a list, and `|` between alternatives. With the
 * value that an expression reads if the property is absent.
 */
export function fieldsOf(schema) {
  // A definition may refer to another one: a domain is a name, which is a string.
  const resolve = (node) => {
    const target = schema.$defs[node.$ref?.replace("#/$defs/", "")];
    return { ...(target && resolve(target)), ...node };
  };
  const scalars = { string: "string", integer: "int", number: "double", boolean: "bool" };
  const kindOf = (node) => {
    const { $ref, type, items, properties, enum: choices } = resolve(node);
    if (choices?.every((choice) => /^[\w.-]+$/.test(choice))) return `string:${choices}`;
    // A server can be given as its name only; expressions always read an object.
    if (properties) return `{${$ref.replace("#/$defs/", "")}}`;
    const kinds = { ...scalars, array: items && `[${kindOf(items)}]`, object: "{}" };
    return [type]
      .flat()
      .map((each) => kinds[each])
      .join("|");
  };
  const fieldOf = (node, required) => {
    const kind = kindOf(node);
    const absent = resolve(node).default ?? (kind.startsWith("[") ? [] : undefined);
    return { kind, ...(!required && absent !== undefined && { absent }) };
  };
  const fieldsIn = ({ properties, required = [] }) => [
    ...Object.entries(properties).map(([name, node]) => [name, fieldOf(node, required.includes(name))]),
    ...(properties.servers
      ? [["serverCount", { kind: "int", ...(!required.includes("servers") && { absent: 0 }) }]]
      : []),
  ];
  return Object.fromEntries(objectsIn(schema).map(([name, object]) => [name, Object.fromEntries(fieldsIn(object))]));
}

/**
 * How each required property of each shape can be written, on one line of YAML: its constant, or an example of the schema.
 * Properties with several choices have none, since messages name the choices.
 */
export function samplesOf(schema) {
  const resolve = (node) => ({ ...schema.$defs[node.$ref?.replace("#/$defs/", "")], ...node });
  const requiredOf = ({ required = [], properties }) => required.map((name) => [name, properties[name]]);
  const isShort = (example) => typeof example !== "object" || Array.isArray(example);
  const yaml = (value) => (Array.isArray(value) ? `[${value.map(yaml).join(", ")}]` : String(value));
  const exampleOf = ({ const: constant, examples = [] }) => [constant, ...examples.filter(isShort)].find(Boolean);
  const objectSample = (object) => {
    const entries = requiredOf(object).map(([name, child]) => `${name}: ${sampleOf(child, true)}`);
    return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
  };
  const sampleOf = (node, isNested) => {
    const { enum: choices, items, ...rest } = resolve(node);
    if (choices) return isNested ? choices[0] : undefined;
    const example = exampleOf(rest);
    if (example) return yaml(example);
    if (items) return `[${sampleOf(items, true) ?? ""}]`;
    return rest.properties && objectSample(rest);
  };
  const samplesIn = (object) =>
    Object.fromEntries(requiredOf(object).flatMap(([name, node]) => (sampleOf(node) ? [[name, sampleOf(node)]] : [])));
  return Object.fromEntries(objectsIn(schema).map(([name, object]) => [name, samplesIn(object)]));
}

/** The folders with the examples of rules and of built-in checks. */
const exampleFolders = ["fixtures/rules/", "fixtures/rule-pages/"];

/** The examples by rule: an incorrect and a correct manifest. A rule without both is omitted. */
export function examplesIn() {
  const folders = exampleFolders.flatMap((parent) =>
    readdirSync(new URL(parent, root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, new URL(`${parent}${name}/`, root)]),
  );
  const files = folders.map(([id, folder]) => [id, new URL("flagged.yaml", folder), new URL("clean.yaml", folder)]);
  const complete = files.filter(([, ...both]) => both.every((file) => existsSync(file)));
  return Object.fromEntries(
    complete
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, flagged, clean]) => [
        id,
        { flagged: shown(flagged), clean: shown(clean), ...dateIn(flagged), ...underIn(flagged) },
      ]),
  );
}

/** The policy of an example and the output under it, if it has one; test/docs/rule-pages.test.ts checks the output. */
function underIn(flagged) {
  const [policy, output] = ["policy.yaml", "output.txt"].map((name) => new URL(name, flagged));
  return existsSync(policy) && existsSync(output) ? { under: { policy: shown(policy), output: shown(output) } } : {};
}

/** The comment of a fixture that states the date to check it against. */
const dateComment = /^# as of (\d{4}-\d{2}-\d{2})\n/m;

/** The date of an example that is reported on certain dates only. */
function dateIn(flagged) {
  const [, asOf] = dateComment.exec(readFileSync(flagged, "utf8")) ?? [];
  return asOf === undefined ? {} : { asOf };
}

/** A fixture without its `# want` comments and its date. */
function shown(file) {
  return readFileSync(file, "utf8")
    .replace(/[ \t]*# want [a-z/-]+ ".*$/gm, "")
    .replace(dateComment, "");
}

function schemaOf(name) {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, root), "utf8"));
}

const generated = new URL("src/generated/", root);
const built = new URL("build/generated/", root);

const validatorType =
  'import type { ValidateFunction } from "ajv";\ndeclare const validate: ValidateFunction;\nexport = validate;\n';
const checkType = "declare const check: (value: unknown) => boolean;\nexport = check;\n";

/** Writes code with its type declaration. tsc does not copy a .cjs file that has a declaration. */
function writeModule(name, code, type) {
  writeFileSync(new URL(`${name}.cjs`, generated), code);
  copyFileSync(new URL(`${name}.cjs`, generated), new URL(`${name}.cjs`, built));
  writeFileSync(new URL(`${name}.d.cts`, generated), type);
}

async function main() {
  const schema = schemaOf("deployment");
  writeFileSync(new URL("src/schema/deployment.ts", root), await typesOf(schema));
  for (const folder of [generated, built]) mkdirSync(folder, { recursive: true });
  for (const name of ["deployment", "policy", "baseline", "requirements", "report", "updates"]) {
    writeModule(`${name}-validator`, validatorOf(schemaOf(name)), validatorType);
    const shapes = JSON.stringify(shapesOf(schemaOf(name)), null, 1);
    writeFileSync(
      new URL(name === "deployment" ? "shapes.ts" : `${name}-shapes.ts`, generated),
      `type Shape = { readonly required: readonly string[]; readonly properties: Readonly<Record<string, string>> };\n\nexport const shapes: Readonly<Record<string, Shape>> = ${shapes};\n`,
    );
  }
  writeModule("deployment-check", checkOf(schema), checkType);
  writeFileSync(
    new URL("nodes.ts", generated),
    `import type { SchemaNode } from "../schema/nodes.ts";\n\nexport const nodes: Readonly<Record<string, SchemaNode>> = ${JSON.stringify(nodesOf(schema))};\n`,
  );
  const fields = JSON.stringify(fieldsOf(schema), null, 1);
  writeFileSync(
    new URL("fields.ts", generated),
    `type Field = { readonly kind: string; readonly absent?: unknown };\n\nexport const fields: Readonly<Record<string, Readonly<Record<string, Field>>>> = ${fields};\n`,
  );
  const samples = JSON.stringify(samplesOf(schema), null, 1);
  writeFileSync(
    new URL("samples.ts", generated),
    `export const samples: Readonly<Record<string, Readonly<Record<string, string>>>> = ${samples};\n`,
  );
  const table = readFileSync(new URL("src/profiles/updates/table.json", root), "utf8");
  writeFileSync(
    new URL("updates.ts", generated),
    `import type { UpdateTable } from "../profiles/updates/types.ts";\n\nexport const updates: UpdateTable = ${table.trim()};\n`,
  );
  // The date alone, so that the table of a file can be compared without loading this one.
  const { completeUntil } = JSON.parse(table);
  writeFileSync(
    new URL("updates-date.ts", generated),
    `/** The last day whose publications the table of this version includes. */\nexport const completeUntil: string = ${JSON.stringify(completeUntil)};\n`,
  );
  const examples = JSON.stringify(examplesIn(), null, 1);
  writeFileSync(
    new URL("examples.ts", generated),
    `import type { Example } from "../report/rule-page.ts";\n\nexport const examples: Readonly<Record<string, Example>> = ${examples};\n`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
