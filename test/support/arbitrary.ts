import fc from "fast-check";
import type { Deployment } from "../../src/schema/deployment.ts";
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

/** Few names, so that references often match, and names are often duplicates. */
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

/** Sizes at limits of the products, and some in between. */
const sizes = [
  0, 1, 2, 3, 9, 10, 11, 12, 13, 16, 17, 25, 999, 2500, 2501, 5000, 6660, 6667, 6668, 10_000, 10_001, 30_000, 40_001,
  80_000, 80_001, 106_001,
];

/** Generates values that a schema allows. Unlimited sizes are kept small. */
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
    fc
      .double({
        min: exclusiveMinimum === undefined ? minimum : exclusiveMinimum + 0.5,
        max: Math.min(maximum, 1000),
        noNaN: true,
      })
      // YAML readers disagree about numbers with an exponent, so a manifest has none.
      .filter((value) => !String(value).includes("e")),
  string: ({ pattern }) => {
    if (pattern?.endsWith("%$")) return fc.constantFrom("0%", "0.5%", "2 %", "100%");
    if (pattern?.startsWith("^KB")) return fc.constantFrom("KB2982006", "KB3013769");
    if (pattern?.startsWith("^[0-9]")) return fc.constantFrom("443", "5061", "50000-59999");
    return pattern === undefined ? words : words.filter((word) => new RegExp(pattern, "u").test(word));
  },
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

/** Valid deployments, most of them unrealistic. */
export const deployments = from(schema) as fc.Arbitrary<Deployment>;

type Pool = NonNullable<Deployment["spec"]["sites"][number]["frontEndPools"]>[number];

/** Numbers of users at the limit of some servers of some product, and next to it. */
const users = fc
  .tuple(
    fc.constantFrom(2500, 5000, 6667, 10_000, 40_000, 53_000, 80_000, 106_000),
    fc.nat(16),
    fc.integer({ min: -1, max: 1 }),
  )
  .map(([each, times, off]) => Math.max(0, ((each * times) % 130_000) + off));
const servers = fc.integer({ min: 0, max: 17 });
const platform = fc.option(fc.constantFrom("physical" as const, "virtual" as const), { nil: undefined });

/** Pools that are often paired, virtual or near capacity, which is rare among fully random ones. */
const pools: fc.Arbitrary<Pool[]> = fc.uniqueArray(
  fc.record({
    fqdn: fc.constantFrom("pool01", "pool02", "pool03").map((name) => `${name}.contoso.com`),
    edition: fc.constantFrom("enterprise", "enterprise", "enterprise", "standard"),
    // A pool for large meetings homes nobody.
    homedUsers: fc.oneof({ weight: 5, arbitrary: users }, { weight: 1, arbitrary: fc.constant(0) }),
    servers: fc.oneof(
      servers,
      servers.map((count) => Array.from({ length: count }, (_, at) => `fe${at}.contoso.com`)),
    ),
    platform,
    pairedWith: fc.option(
      fc.constantFrom("pool01", "pool02", "pool03").map((name) => `${name}.contoso.com`),
      { nil: undefined },
    ),
    endpointsPerUser: fc.option(fc.constantFrom(1, 1.5, 1.9, 2, 2.1), { nil: undefined }),
  } satisfies { [Key in keyof Pool]: fc.Arbitrary<Pool[Key]> }) as fc.Arbitrary<Pool>,
  { minLength: 1, maxLength: 3, selector: ({ fqdn }) => fqdn },
);

/** Edge Servers, Directors and their users near the limits of some product. */
const others = fc.record({
  edges: fc.constantFrom(0, 1, 2, 3, 11, 12, 13),
  directors: fc.constantFrom(0, 1, 2, 9, 10, 11),
  peakUsers: fc.constantFrom(0, 12_000, 15_001, 18_000, 24_001, 30_000, 36_001, 216_000),
});

/** Deployments of any product with pools near their limits. */
export const nearLimits: fc.Arbitrary<Deployment> = fc
  .record({ deployment: deployments, pools, others, branch: fc.constantFrom(0, 999, 1000, 2000, 2001, 5000, 40_000) })
  .map(({ deployment, pools: frontEndPools, others: { edges, directors, peakUsers }, branch }) => {
    const copy = structuredClone(deployment);
    const fqdn = "branch01.contoso.com";
    copy.spec.externalAccess = { ...copy.spec.externalAccess, remoteUsers: { peakUsers } };
    copy.spec.sites = [
      {
        name: "Redmond",
        frontEndPools,
        edgePools: [{ fqdn: "edge.contoso.com", servers: edges }],
        directorPools: [{ fqdn: "dir01.contoso.com", servers: directors }],
      },
      {
        name: "Portland",
        kind: "branch",
        centralSite: "Redmond",
        survivableBranch: { kind: "server", fqdn, pool: "pool01.contoso.com", users: branch },
      },
    ];
    return copy;
  });
