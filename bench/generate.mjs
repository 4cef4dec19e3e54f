// Manifests to measure with: made by counting alone, so the same on every machine. None of them draws a finding but
// those that it says it expects.

const repeat = (count, line) => Array.from({ length: count }, (_, at) => line(at)).join("");

/** The beginning of every manifest, up to the list of pools of its only central site. */
const head = (name, metadata = "") =>
  `apiVersion: lync-policy/v1
kind: Deployment
metadata:
  name: ${name}
${metadata}spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
`;

const onePool = "        - { fqdn: pool.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }\n";

/** A pool as people write one, some 400 bytes. */
const fullPool = (at) => `        # Pool ${at}: two servers carry its users, one is spare.
        - fqdn: pool${at}.contoso.com
          edition: enterprise
          homedUsers: ${11_000 + (at % 9) * 1000}
          servers: [fe${at}a.contoso.com, fe${at}b.contoso.com, fe${at}c.contoso.com]
          webServices:
            internalFqdn: web${at}.contoso.com
            externalFqdn: webext${at}.contoso.com
          features: { conferencing: true, enterpriseVoice: false }
          edgePool: edge.contoso.com
          archivingServer: arch.contoso.com
`;

const rest = `      edgePools:
        - fqdn: edge.contoso.com
          servers: [edge1.contoso.com, edge2.contoso.com]
          federation: true
      archivingServers:
        - fqdn: arch.contoso.com
  reverseProxies:
    - fqdn: proxy.contoso.com
  externalAccess:
    remoteUsers: { peakUsers: 1200 }
    federation: { partnerDiscovery: true }
    publicIm: { providers: [windows-live, yahoo] }
    xmpp: { partners: [gmail.com] }
  xmppGateways:
    - fqdn: xmpp.contoso.com
      hotfix: true
  licensing:
    publicIm: { providers: [windows-live, yahoo], reference: EA-12345 }
  archiving:
    required: true
    scope: all-users
`;

/** A whole deployment with everything that the planning page speaks of. */
export const deployment = (name, pools) => head(name) + repeat(pools, fullPool) + rest;

/** About 3 KB. */
export const small = deployment("contoso", 5);

/** About 4 KB, each with a name of its own. */
export const medium = (at) => deployment(`contoso-${at}`, 7);

/** At least so many bytes. */
export const large = (bytes) => deployment("contoso", Math.ceil(bytes / fullPool(10_000).length));

const clean = { code: 0, findings: () => ({}) };
const broken = (rule, count = (n) => n) => ({ code: 1, findings: (n) => ({ [rule]: count(n) }) });

const shortPool = (at) =>
  `        - { fqdn: pool${at}.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }\n`;

const annotated = (annotations) => head("contoso", `  annotations:\n${annotations}`) + onePool;

const documents = (count, body) => repeat(count, (at) => `---\n${body(at)}`);

/** 1,000 aliases in one document, which is as many as may be followed, with 99,000 values in all. */
const aliases = (count) => {
  const values = repeat(98, (at) => `v${at}, `);
  return head("contoso", `  unknown:\n    - &list [${values}]\n${repeat(count, () => "    - *list\n")}`) + onePool;
};

const merged = (at) => `        - { <<: *pool, fqdn: pool${at}.contoso.com }\n`;

const mergeKeys = `        - &pool { fqdn: pool.contoso.com, edition: enterprise, homedUsers: 9000, servers: 2 }
${repeat(200, merged)}`;

const bomb = (levels) => {
  const nine = (name) => `[${Array(9).fill(name).join(", ")}]`;
  const level = (at) => `    - &level${at} ${nine(at === 0 ? "x" : `*level${at - 1}`)}\n`;
  return head("contoso", `  unknown:\n${repeat(levels, level)}`) + onePool;
};

const branchSite = (at) => `    - name: branch${at}
      kind: branch
      centralSite: Redmond
      survivableBranch: { kind: appliance, fqdn: branch${at}.contoso.com, pool: pool${at}.contoso.com, users: 100 }
`;

/**
 * Texts that grow in one direction. For each: three sizes, the text of a size, and what a run has to come to, as its
 * exit code and the number of findings by rule.
 */
export const shapes = {
  "pools, clean": { sizes: [800, 3200, 12800], text: (n) => head("contoso") + repeat(n, shortPool), expected: clean },
  "pools with CRLF": {
    sizes: [800, 3200, 12800],
    text: (n) => (head("contoso") + repeat(n, shortPool)).replaceAll("\n", "\r\n"),
    expected: clean,
  },
  "pools, each against a rule": {
    sizes: [800, 3200, 12800],
    text: (n) => head("contoso") + repeat(n, (at) => shortPool(at).replace("servers: 2", "servers: 1")),
    expected: broken("front-end-count"),
  },
  "pools, each against the schema": {
    sizes: [800, 3200, 12800],
    text: (n) => head("contoso") + repeat(n, (at) => shortPool(at).replace("enterprise", "enterprize")),
    expected: broken("schema"),
  },
  "pools, each with a branch": {
    sizes: [250, 1000, 4000],
    text: (n) => head("contoso") + repeat(n, shortPool) + repeat(n, branchSite),
    expected: clean,
  },
  "wide map": {
    sizes: [4000, 16000, 64000],
    text: (n) => annotated(repeat(n, (at) => `    key${at}: value${at}\n`)),
    expected: clean,
  },
  "wide map, each key against the schema": {
    sizes: [2000, 8000, 32000],
    text: (n) => annotated(repeat(n, (at) => `    key${at}: ${at}\n`)),
    expected: broken("schema"),
  },
  "duplicate keys": {
    sizes: [4000, 16000, 64000],
    text: (n) => annotated(repeat(n, (at) => `    key: value${at}\n`)),
    expected: broken("yaml-syntax", (n) => n - 1),
  },
  "aliases up to the limits": {
    sizes: [250, 500, 1000],
    text: aliases,
    expected: broken("schema", () => 1),
  },
  "documents full of aliases": {
    sizes: [4, 16, 64],
    text: (n) => documents(n, () => aliases(1000)),
    expected: broken("schema"),
  },
  "alias bomb": { sizes: [5, 10, 20], text: bomb, expected: broken("yaml-syntax", () => 1) },
  "documents full of merge keys": {
    sizes: [4, 16, 64],
    text: (n) => documents(n, (at) => head(`contoso-${at}`) + mergeKeys),
    expected: clean,
  },
  documents: {
    sizes: [400, 1600, 6400],
    text: (n) => documents(n, (at) => head(`contoso-${at}`) + onePool),
    expected: clean,
  },
  comments: {
    sizes: [10_000, 40_000, 160_000],
    text: (n) => head("contoso") + repeat(n, (at) => `        # comment ${at}\n`) + onePool,
    expected: clean,
  },
  "block text": {
    sizes: [20_000, 80_000, 320_000],
    text: (n) => annotated(`    notes: |\n${repeat(n, (at) => `      line ${at}\n`)}`),
    expected: clean,
  },
};
