import fc from "fast-check";
import type { Deployment } from "../src/deployment.ts";
import { textOf } from "./harness.ts";

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
};

const schema = JSON.parse(textOf("schemas/deployment.schema.json")) as Schema & { $defs: Record<string, Schema> };

/** Few names, so that references meet what they name, and names clash. */
const names = ["pool01", "pool02", "edge", "edge01", "arch01", "dir01", "xmpp01"].map((name) => `${name}.contoso.com`);
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "Redmond",
      "Dublin",
      "POOL01.contoso.com",
      "windows-live",
      "aol",
      "yahoo",
      "skype",
      "gmail.com",
      "Windows Server 2008 R2",
      "SQL Server 2012",
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }).filter((text) => /^\P{Cc}+$/u.test(text)) },
);

/** Sizes at which limits lie, and some between. */
const sizes = [
  0, 1, 2, 3, 9, 10, 11, 12, 13, 16, 17, 25, 999, 2500, 2501, 5000, 6660, 6667, 6668, 10_000, 10_001, 30_000, 40_001,
  80_000, 80_001, 106_001,
];

/** Everything that the schema allows, by its own words; what it allows without limit is kept small. */
function from(node: Schema): fc.Arbitrary<unknown> {
  if (node.$ref) return from(schema.$defs[node.$ref.replace("#/$defs/", "")] ?? {});
  if ("const" in node) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const types = [node.type ?? "string"].flat();
  return fc.oneof(...types.map((type) => kinds[type]?.(node) ?? fc.constant(null)));
}

const kinds: Readonly<Record<string, (node: Schema) => fc.Arbitrary<unknown>>> = {
  boolean: () => fc.boolean(),
  integer: ({ minimum = 0, maximum = 1_000_000 }) => {
    const within = sizes.filter((size) => size >= minimum && size <= maximum);
    const between = fc.integer({ min: minimum, max: Math.min(maximum, 200_000) });
    return within.length > 0 ? fc.oneof(fc.constantFrom(...within), between) : between;
  },
  number: ({ minimum = 0, exclusiveMinimum, maximum = 1000 }) =>
    fc.double({
      min: exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 0.5,
      max: Math.min(maximum, 1000),
      noNaN: true,
    }),
  string: ({ pattern }) => (pattern?.startsWith("^[0-9]") ? fc.constantFrom("443", "5061", "50000-59999") : words),
  array: ({ items = {}, minItems = 0, uniqueItems }) =>
    uniqueItems
      ? fc.uniqueArray(from(items), { minLength: minItems, maxLength: 4 })
      : fc.array(from(items), { minLength: minItems, maxLength: 3 }),
  object: ({ properties = {}, required = [], additionalProperties }) =>
    typeof additionalProperties === "object"
      ? fc.dictionary(words as fc.Arbitrary<string>, from(additionalProperties), { maxKeys: 2 })
      : fc.record(Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, from(child)])), {
          requiredKeys: [...required],
        }),
};

/** Deployments that follow the schema, most of them absurd. */
export const deployments = from(schema) as fc.Arbitrary<Deployment>;
