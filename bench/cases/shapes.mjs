// Inputs that grow in one dimension. Each has three sizes, the text for a size, and the expected result.
import { deployment, repeat } from "../support/manifests.mjs";
import { errorShapes } from "./error-shapes.mjs";
import { annotated, documents, findingsOf, noFindings, shortPool, withPools, withSpec } from "./short.mjs";
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
    expected: noFindings,
    preset: "recommended",
  },
  "pools with CRLF": {
    sizes: pools,
    text: (n) => withPools(repeat(n, shortPool)).replaceAll("\n", "\r\n"),
    expected: noFindings,
  },
  "pools, each against a rule": {
    sizes: pools,
    text: (n) => withPools(repeat(n, (at) => shortPool(at).replace("servers: 2", "servers: 1"))),
    expected: findingsOf("front-end-count"),
  },
  "pools, each against the schema": {
    sizes: pools,
    text: (n) => withPools(repeat(n, (at) => shortPool(at).replace("enterprise", "enterprize"))),
    expected: findingsOf("schema"),
  },
  "pools, each with a branch": {
    sizes: [250, 1000, 4000],
    text: (n) => withPools(repeat(n, shortPool) + repeat(n, branchSite)),
    expected: noFindings,
  },
};

const mapShapes = {
  "wide block map": {
    sizes: [4000, 16_000, 64_000],
    text: (n) => annotated(repeat(n, (at) => `    key${at}: value${at}\n`)),
    expected: noFindings,
  },
  "wide block map, each key against the schema": {
    sizes: [2000, 8000, 32_000],
    text: (n) => annotated(repeat(n, (at) => `    key${at}: ${at}\n`)),
    expected: findingsOf("schema"),
  },
  "wide flow map": {
    sizes: [4000, 16_000, 64_000],
    text: (n) => annotated(`    { ${repeat(n, (at) => `key${at}: value${at}, `)}}\n`),
    expected: noFindings,
  },
  "duplicate keys": {
    // Below 1 MiB: of a larger file with that many errors only a part is read.
    sizes: [3000, 12_000, 48_000],
    text: (n) => annotated(repeat(n, (at) => `    key: value${at}\n`)),
    expected: findingsOf("yaml-syntax", (n) => n - 1),
  },
};

const listShapes = {
  "long block list": {
    sizes: [8000, 32_000, 128_000],
    text: (n) => withSpec(`  sipDomains:\n${repeat(n, (at) => `    - sip${at}.contoso.com\n`)}`),
    expected: noFindings,
  },
  "long flow list": {
    sizes: [8000, 32_000, 128_000],
    text: (n) => withSpec(`  sipDomains: [${repeat(n, (at) => `sip${at}.contoso.com, `)}]\n`),
    expected: noFindings,
  },
  "list of small maps": {
    sizes: [4000, 16_000, 64_000],
    text: (n) =>
      withSpec(`  reverseProxies:\n${repeat(n, (at) => `    - fqdn: p${at}.contoso.com\n      publishes: [meet]\n`)}`),
    expected: noFindings,
  },
  "many documents": {
    sizes: [400, 1600, 6400],
    text: (n) => documents(n, (at) => withPools(shortPool(0), `contoso-${at}`)),
    expected: noFindings,
  },
};

/** Every shape by its name. */
export const shapes = { ...poolShapes, ...mapShapes, ...listShapes, ...textShapes, ...errorShapes };
