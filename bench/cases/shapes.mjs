// Texts that grow in one direction. For each: three sizes, the text of a size, and what a run has to come to.
import { deployment, repeat } from "../support/manifests.mjs";
import { annotated, clean, documents, drawing, shortPool, withPools, withSpec } from "./short.mjs";
import { textShapes } from "./text-shapes.mjs";

const pools = [800, 3200, 12_800];

const branchSite = (at) => `    - name: branch${at}
      kind: branch
      centralSite: Redmond
      survivableBranch: { kind: appliance, fqdn: branch${at}.contoso.com, pool: pool${at}.contoso.com, users: 100 }
`;

const poolShapes = {
  "pools of a whole deployment": {
    sizes: [300, 1200, 4800],
    text: (n) => deployment("contoso", n),
    expected: clean,
    preset: "recommended",
  },
  "pools with CRLF": {
    sizes: pools,
    text: (n) => withPools(repeat(n, shortPool)).replaceAll("\n", "\r\n"),
    expected: clean,
  },
  "pools, each against a rule": {
    sizes: pools,
    text: (n) => withPools(repeat(n, (at) => shortPool(at).replace("servers: 2", "servers: 1"))),
    expected: drawing("front-end-count"),
  },
  "pools, each against the schema": {
    sizes: pools,
    text: (n) => withPools(repeat(n, (at) => shortPool(at).replace("enterprise", "enterprize"))),
    expected: drawing("schema"),
  },
  "pools, each with a branch": {
    sizes: [250, 1000, 4000],
    text: (n) => withPools(repeat(n, shortPool) + repeat(n, branchSite)),
    expected: clean,
  },
};

const mapShapes = {
  "wide block map": {
    sizes: [4000, 16_000, 64_000],
    text: (n) => annotated(repeat(n, (at) => `    key${at}: value${at}\n`)),
    expected: clean,
  },
  "wide block map, each key against the schema": {
    sizes: [2000, 8000, 32_000],
    text: (n) => annotated(repeat(n, (at) => `    key${at}: ${at}\n`)),
    expected: drawing("schema"),
  },
  "wide flow map": {
    sizes: [4000, 16_000, 64_000],
    text: (n) => annotated(`    { ${repeat(n, (at) => `key${at}: value${at}, `)}}\n`),
    expected: clean,
  },
  "duplicate keys": {
    sizes: [4000, 16_000, 64_000],
    text: (n) => annotated(repeat(n, (at) => `    key: value${at}\n`)),
    expected: drawing("yaml-syntax", (n) => n - 1),
  },
};

const listShapes = {
  "long block list": {
    sizes: [8000, 32_000, 128_000],
    text: (n) => withSpec(`  sipDomains:\n${repeat(n, (at) => `    - sip${at}.contoso.com\n`)}`),
    expected: clean,
  },
  "long flow list": {
    sizes: [8000, 32_000, 128_000],
    text: (n) => withSpec(`  sipDomains: [${repeat(n, (at) => `sip${at}.contoso.com, `)}]\n`),
    expected: clean,
  },
  "list of small maps": {
    sizes: [4000, 16_000, 64_000],
    text: (n) =>
      withSpec(`  reverseProxies:\n${repeat(n, (at) => `    - fqdn: p${at}.contoso.com\n      publishes: [meet]\n`)}`),
    expected: clean,
  },
  "many documents": {
    sizes: [400, 1600, 6400],
    text: (n) => documents(n, (at) => withPools(shortPool(0), `contoso-${at}`)),
    expected: clean,
  },
};

/** Every shape by its name. */
export const shapes = { ...poolShapes, ...mapShapes, ...listShapes, ...textShapes };
