// Texts with an error on each line, or in each document, and waivers by the thousand.
import { repeat } from "../support/manifests.mjs";
import { annotated, documents, findingsOf, shortPool, withPools } from "./short.mjs";

/** Texts of less than 1 MiB: a larger one that is full of syntax errors is not read as a whole. */
const many = [1500, 6000, 24_000];
const one = () => 1;

/** A deployment with lines in its metadata, each of which is an error or causes one. */
const lines = (line, findings = (n) => n) => ({
  sizes: many,
  text: (n) => annotated(repeat(n, (at) => `    ${line.replaceAll("#", at)}\n`)),
  expected: findingsOf("yaml-syntax", findings),
});

const broken = (at) => `${withPools("", `contoso-${at}`)}          ]\n`;

const waive = "front-end-count until 2012-07-01: servers arrive in July";

/** Pools with a server too few, each below some comment. */
const pools = (count, comment) =>
  withPools(repeat(count, (at) => `${comment}${shortPool(at).replace("servers: 2", "servers: 1")}`));

const flowPool = (at) => `{ fqdn: pool${at}.contoso.com, edition: enterprise, homedUsers: 9000, servers: 1 }, `;

const lineShapes = {
  "unclosed double quotes": lines('key#: "value'),
  "unclosed single quotes": lines("key#: 'value"),
  "unclosed brackets": lines("key#: [value", one),
  "unclosed braces": lines("key#: { value", one),
  "unmatched brackets": lines("key#: ]", one),
  "keys without values": lines("key#: : :", one),
  "wrong indentation": {
    ...lines("key#:\n        more: value\n      less: value"),
    sizes: [750, 3000, 12_000],
  },
  "undefined aliases": lines("key#: *name#"),
  "unknown tags": lines("key#: !tag value"),
  "reserved characters": lines("key#: @value"),
  "errors on one line": {
    sizes: [16_000, 64_000, 256_000],
    text: (n) => annotated(`    key:${" !".repeat(n)}\n`),
    expected: findingsOf("yaml-syntax", one),
  },
  "text after block indicators": lines("key#: | value"),
};

const documentShapes = {
  "documents, each with a syntax error": {
    sizes: [250, 1000, 4000],
    text: (n) => documents(n, broken),
    expected: findingsOf("yaml-syntax"),
  },
  "documents, each against the schema": {
    sizes: many,
    text: (n) => documents(n, (at) => withPools("", `contoso-${at}`)),
    expected: findingsOf("schema"),
  },
};

const waiverShapes = {
  "waivers, each for a finding": {
    sizes: many,
    text: (n) => pools(n, `        # waive ${waive}\n`),
    expected: { code: 0, findings: (n) => ({ "front-end-count": n }) },
  },
  "waivers that match nothing": {
    sizes: many,
    text: (n) => withPools(repeat(n, () => `        # waive ${waive}\n`) + shortPool(0)),
    expected: { code: 0, findings: (n) => ({ "unused-waiver": n }) },
  },
  "waivers and findings on one line": {
    sizes: many,
    text: (n) =>
      withPools("").replace(
        "      frontEndPools:\n",
        `${repeat(n, () => `      # waive ${waive}\n`)}      frontEndPools: [${repeat(n, flowPool)}]\n`,
      ),
    expected: { code: 0, findings: (n) => ({ "front-end-count": n }) },
  },
  "malformed waivers": {
    sizes: many,
    text: (n) => pools(n, "        # waive front-end-count\n").replaceAll("servers: 1", "servers: 2"),
    expected: findingsOf("waiver-limits"),
  },
};

/** The shapes of this file by name. */
export const errorShapes = { ...lineShapes, ...documentShapes, ...waiverShapes };
