// Unusual YAML: aliases, depth, scalars over many lines, and invalid YAML.
import { repeat } from "../support/manifests.mjs";
import {
  annotated,
  documents,
  findingsOf,
  noFindings,
  shortPool,
  withMetadata,
  withPools,
  withSpec,
} from "./short.mjs";

const many = [8000, 32_000, 128_000];
const one = () => 1;

/** A document with aliases of a list of 98 values. With the most that are allowed, 1,000, it has 99,000 values. */
const aliases = (count) => {
  const values = repeat(98, (at) => `v${at}, `);
  return withMetadata(`  unknown:\n    - &list [${values}]\n${repeat(count, () => "    - *list\n")}`);
};

const merged = (at) => `        - { <<: *pool, fqdn: pool${at}.contoso.com }\n`;

const merging = (count, name) =>
  withPools(
    `        - &pool { fqdn: pool.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }\n${repeat(count, merged)}`,
    name,
  );

const bomb = (levels) => {
  const nine = (name) => `[${Array(9).fill(name).join(", ")}]`;
  const level = (at) => `    - &level${at} ${nine(at === 0 ? "x" : `*level${at - 1}`)}\n`;
  return withMetadata(`  unknown:\n${repeat(levels, level)}`);
};

const pairs = (count) => repeat(count, (at) => `    key${at}: &name${at} value${at}\n    same${at}: *name${at}\n`);

const aliasShapes = {
  "aliases up to the limits": { sizes: [250, 500, 1000], text: aliases, expected: findingsOf("schema", one) },
  "documents full of aliases": {
    sizes: [4, 16, 64],
    text: (n) => documents(n, () => aliases(1000)),
    expected: findingsOf("schema"),
  },
  "aliases of one anchor": {
    sizes: many,
    text: (n) => annotated(`    key: &name value\n${repeat(n, (at) => `    key${at}: *name\n`)}`),
    expected: findingsOf("yaml-syntax", one),
  },
  "anchors, each with an alias": {
    sizes: many,
    text: (n) => annotated(pairs(n / 2)),
    expected: findingsOf("yaml-syntax", one),
  },
  "merge keys": { sizes: [2000, 8000, 32_000], text: merging, expected: findingsOf("yaml-syntax", one) },
  "documents full of merge keys": {
    sizes: [4, 16, 64],
    text: (n) => documents(n, (at) => merging(200, `contoso-${at}`)),
    expected: noFindings,
  },
  "alias bomb": { sizes: [5, 10, 20], text: bomb, expected: findingsOf("yaml-syntax", one) },
};

const deepBlock = (levels) => repeat(levels, (at) => `${" ".repeat(at + 4)}key:\n`);

const depthShapes = {
  "deep flow lists": {
    sizes: many,
    text: (n) => withMetadata(`  unknown: ${"[".repeat(n)}${"]".repeat(n)}\n`),
    expected: findingsOf("yaml-syntax", one),
  },
  "deep block maps": {
    sizes: [750, 1500, 3000],
    text: (n) => withMetadata(`  unknown:\n${deepBlock(n)}`),
    expected: findingsOf("yaml-syntax", one),
  },
};

const lineShapes = {
  comments: {
    sizes: [10_000, 40_000, 160_000],
    text: (n) => withPools(repeat(n, (at) => `        # comment ${at}\n`) + shortPool(0)),
    expected: noFindings,
  },
  "blank lines": {
    sizes: [40_000, 160_000, 640_000],
    text: (n) => withPools("\n".repeat(n) + shortPool(0)),
    expected: noFindings,
  },
  "block text": {
    sizes: [20_000, 80_000, 320_000],
    text: (n) => annotated(`    notes: |\n${repeat(n, (at) => `      line ${at}\n`)}`),
    expected: noFindings,
  },
  "plain text over many lines": {
    sizes: many,
    text: (n) => annotated(`    notes:\n${repeat(n, (at) => `      word${at} more\n`)}`),
    expected: noFindings,
  },
  "quoted text over many lines": {
    sizes: many,
    text: (n) => annotated(`    notes: "text\n${repeat(n, (at) => `      word${at} \\n more\n`)}      end"\n`),
    expected: noFindings,
  },
  "tabs that indent": {
    sizes: [2000, 8000, 32_000],
    text: (n) => annotated(repeat(n, (at) => `    key${at}:\n\t- x\n`)),
    // One per line, and another for the first, which is also indented more than the item above it.
    expected: findingsOf("yaml-syntax", (n) => n + 1),
  },
  "one long line": { sizes: many, text: (n) => annotated(`    notes: ${"x".repeat(n * 8)}\n`), expected: noFindings },
  "bait for patterns": {
    sizes: many,
    text: (n) => withSpec(`  growth: { perMonth: ${"1".repeat(n)}% }\n  sipDomains: [${"a.".repeat(n)}!]\n`),
    expected: findingsOf("schema", () => 2),
  },
};

/** The shapes of this file by name. */
export const textShapes = { ...aliasShapes, ...depthShapes, ...lineShapes };
