import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import type { SourceText } from "../../src/base/source-text.ts";
import { mentionIn, mentionsManifest } from "../../src/engine/mentions.ts";
import { validate as run } from "../../src/engine/validate.ts";
import { asOf, cpuTime, filesIn, parse, policyWith, root, validate } from "../support/harness.ts";
import { type Random, randomFrom } from "../support/random.ts";
import { freshSeed, tries } from "../support/runs.ts";

const spec = `spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - {fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 30000, servers: 1}
`;
const rest = `kind: Deployment\nmetadata: {name: contoso}\n${spec}`;
const json = JSON.stringify({
  kind: "Deployment",
  metadata: { name: "contoso" },
  spec: { product: "lync-server-2010" },
});

/** What becomes of a text that a search of a folder finds: the messages of findings, or why it is skipped. */
function foundText(content: string | Uint8Array, named = false): string | readonly string[] {
  const { run, findings } = validate([{ file: "a.yaml", content, named }], { preset: "minimal" }, asOf);
  const [skipped] = run.skipped;
  if (skipped) expect(findings).toEqual([]);
  if (skipped) return `${skipped.isNear ? "near: " : ""}${skipped.reason}`;
  return findings.map(({ message }) => message);
}

const tooFew =
  'pool "pool01.contoso.com" has 1 Front End Server for 30,000 homed users; Lync Server 2010 requires 4 (3 for load, 1 spare)';
const wrong = (found: string) => `apiVersion: expected "lync-policy/v1", found ${found}`;
const toWrite: Readonly<Record<string, string>> = {
  apiVersion: "write apiVersion: lync-policy/v1",
  kind: "write kind: Deployment",
  metadata: "for example metadata: { name: contoso }",
};
const missing = (name: string) => `missing required property "${name}" in the manifest; ${toWrite[name]}`;

describe("a manifest that a search finds is checked, however YAML spells it", () => {
  it.each<[string, string]>([
    ["escaped by \\u", `apiVersion: "lync\\u002dpolicy/v1"\n${rest}`],
    ["escaped by \\x", `apiVersion: "lync\\x2dpolicy/v1"\n${rest}`],
    ["escaped by \\U, letters too", `apiVersion: "\\U0000006cync-p\\x6flicy/v1"\n${rest}`],
    ["continued on the next line", `apiVersion: "ly\\\n   nc-pol\\\n   icy/v1"\n${rest}`],
    ["with its key escaped", `"api\\x56ersion": lync-policy/v1\n${rest}`],
    ["with an explicit key", `? apiVersion\n: lync-policy/v1\n${rest}`],
    [
      "through an alias",
      `metadata: {name: contoso, labels: {a: &a lync-policy/v1}}\napiVersion: *a\nkind: Deployment\n${spec}`,
    ],
    [
      "through a merge key",
      `<<: {apiVersion: "lync\\x2dpolicy/v1", kind: Deployment}\nmetadata: {name: contoso}\n${spec}`,
    ],
    ["with a tag", `apiVersion: !!str lync-policy/v1\n${rest}`],
    ["in a block scalar", `apiVersion: >-\n  lync-policy/v1\n${rest}`],
    [
      "as JSON",
      `{"apiVersion": "lync-policy\\/v1", ${JSON.stringify(JSON.parse(json)).slice(1, -2)}, "sites": [{"name": "Redmond", "frontEndPools": [{"fqdn": "pool01.contoso.com", "edition": "enterprise", "homedUsers": 30000, "servers": 1}]}]}}\n`,
    ],
    ["after other documents", `---\nkind: Service\n---\n# comment\n---\napiVersion: 'lync-policy/v1'\n${rest}`],
    ["after a byte order mark", `\uFEFFapiVersion: "lync\\x2dpolicy/v1"\n${rest}`],
  ])("%s", (_, text) => expect(foundText(text)).toEqual([tooFew]));
});

it("a build whose key is escaped is compared with the updates too", async () => {
  const text = `apiVersion: lync-policy/v1\n${rest.replace("lync-server-2010", "skype-for-business-server-2019\n  build: 7.0.2046.0")}`;
  const ids = async (content: string) => {
    const policy = policyWith({ preset: "strict" });
    const { findings } = await run([{ file: "a.yaml", content, named: false }], { policy, today: asOf });
    return findings.map(({ rule }) => rule.id);
  };
  const plain = await ids(text);
  expect(plain).toContain("security-updates");
  expect(await ids(text.replace("build:", '"bu\\x69ld":'))).toEqual(plain);
});

describe("a deployment in all but spelling is a finding that names the spelling", () => {
  it.each<[string, string, readonly string[]]>([
    ["other case", `apiVersion: Lync-Policy/v1\n${rest}`, [wrong('"Lync-Policy/v1"')]],
    ["no hyphen", `apiVersion: lyncpolicy/v1\n${rest}`, [wrong('"lyncpolicy/v1"')]],
    ["another hyphen", `apiVersion: lync_policy/v1\n${rest}`, [wrong('"lync_policy/v1"')]],
    ["a Unicode hyphen", `apiVersion: lync\u2010policy/v1\n${rest}`, [wrong('"lync\u2010policy/v1"')]],
    ["an invisible character", `apiVersion: lync-\u200Bpolicy/v1\n${rest}`, [wrong('"lync-\\u200bpolicy/v1"')]],
    ["folded lines", `apiVersion: lync-\n  policy/v1\n${rest}`, [wrong('"lync- policy/v1"')]],
    ["a version that does not exist", `apiVersion: lync-policy/v2\n${rest}`, [wrong('"lync-policy/v2"')]],
    ["another separator", `apiVersion: lync-policy:v1\n${rest}`, [wrong('"lync-policy:v1"')]],
    ["no version", `apiVersion: lync-policy\n${rest}`, [wrong('"lync-policy"')]],
    [
      "a key in lower case",
      `apiversion: lync-policy/v1\n${rest}`,
      ['unknown property "apiversion" in the manifest; did you mean "apiVersion"?'],
    ],
    [
      "a key in upper case",
      `APIVERSION: lync-policy/v1\n${rest}`,
      ['unknown property "APIVERSION" in the manifest; did you mean "apiVersion"?'],
    ],
    [
      "a misspelled key",
      `apiVersoin: lync-policy/v1\n${rest}`,
      ['unknown property "apiVersoin" in the manifest; did you mean "apiVersion"?'],
    ],
    ["no apiVersion", rest, [missing("apiVersion")]],
    [
      "no apiVersion, a misspelled product",
      rest.replace("lync-server", "lyncserver"),
      [missing("apiVersion"), expect.stringContaining("spec.product: expected one of")],
    ],
    [
      "no apiVersion, another product",
      "kind: Deployment\nspec: {product: shop}\n",
      [
        missing("apiVersion"),
        missing("metadata"),
        expect.stringContaining("spec.product"),
        expect.stringContaining('"sites"'),
      ],
    ],
    ["an apiVersion that is empty", `apiVersion:\n${rest}`, [wrong("an empty value")]],
    ["another apiVersion", `apiVersion: foo/v1\n${rest}`, [wrong('"foo/v1"')]],
    [
      "another apiVersion and no kind",
      `apiVersion: foo/v1\nmetadata: {name: contoso}\n${spec}`,
      [wrong('"foo/v1"'), missing("kind")],
    ],
    [
      "kind in lower case",
      `apiVersion: lync-policy/v1\n${rest.replace("Deployment", "deployment")}`,
      ['kind: expected "Deployment", found "deployment"'],
    ],
    [
      "apiVersion missing and kind in lower case",
      rest.replace("Deployment", "deployment"),
      [missing("apiVersion"), 'kind: expected "Deployment", found "deployment"'],
    ],
    [
      "another kind",
      `apiVersion: lync-policy/v1\n${rest.replace("Deployment", "Service")}`,
      ['kind: expected "Deployment", found "Service"'],
    ],
    [
      "kind Policy",
      `apiVersion: lync-policy/v1\n${rest.replace("Deployment", "Policy")}`,
      ['kind: expected "Deployment", found "Policy"'],
    ],
    [
      "kind Baseline",
      `apiVersion: lync-policy/v1\n${rest.replace("Deployment", "Baseline")}`,
      ['kind: expected "Deployment", found "Baseline"'],
    ],
    [
      "kind Requirements",
      `apiVersion: lync-policy/v1\n${rest.replace("Deployment", "Requirements")}`,
      ['kind: expected "Deployment", found "Requirements"'],
    ],
    [
      "kind Updates",
      `apiVersion: lync-policy/v1\n${rest.replace("Deployment", "Updates")}`,
      ['kind: expected "Deployment", found "Updates"'],
    ],
    [
      "keys in upper case",
      `apiVersion: lync-policy/v1\nkind: Policy\nSPEC: {PRODUCT: lync-server-2010}\n`,
      [
        'kind: expected "Deployment", found "Policy"',
        missing("metadata"),
        'unknown property "SPEC" in the manifest; did you mean "spec"?',
        'unknown property "PRODUCT" in spec; did you mean "product"?',
        'missing required property "sites" in spec; for example sites: [{ name: Redmond }]',
      ],
    ],
    [
      "a list",
      `- apiVersion: lync-policy/v1\n  ${rest.trim().replaceAll("\n", "\n  ")}\n`,
      [
        'the manifest: expected an object with apiVersion, kind, metadata and spec, found a list of 1 item; remove the "- "',
      ],
    ],
    [
      "a duplicate apiVersion",
      `apiVersion: apps/v1\napiVersion: lync-policy/v1\n${rest}`,
      ['duplicate key "apiVersion"'],
    ],
    [
      "a key behind a line break of YAML 1.1",
      `apiVersion: apps/v1 #\u2028apiVersion: lync-policy/v1\nkind: ConfigMap\n`,
      [expect.stringMatching(/^unescaped U\+2028/)],
    ],
    ["broken YAML", `apiVersion: "lync\\u002dpolicy/v1\n${rest}`, [expect.stringContaining("not closed")]],
    ["broken YAML without an apiVersion", `${rest}  x: [\n`, [expect.stringContaining("not closed")]],
  ])("%s", (_, text, messages) => {
    // Rules report what holds whatever is meant.
    const found = [foundText(text)].flat().filter((message) => message !== tooFew);
    expect(found).toHaveLength(messages.length);
    expect(found).toEqual(expect.arrayContaining([...messages]));
  });

  it("an item of a List of Kubernetes", () => {
    const text = `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: lync-policy/v1\n    ${rest.trim().replaceAll("\n", "\n    ")}\n`;
    expect(foundText(text)).toContain('kind: expected "Deployment", found "List"');
  });

  it("each encoding", () => {
    const text = `apiVersion: Lync_Policy/v1\n${rest}`;
    const big = Buffer.from(`\uFEFF${text}`, "utf16le").swap16();
    for (const content of [Buffer.from(text, "utf16le"), Buffer.from(`\uFEFF${text}`, "utf16le"), big])
      expect(foundText(content)).toEqual(["file is encoded in UTF-16; save it as UTF-8"]);
    expect(foundText(Buffer.from(`# M\xfcnchen\n${text}`, "latin1"))).toContainEqual(
      expect.stringContaining("not valid UTF-8"),
    );
  });

  it("beside a manifest, a near miss too", () => {
    const near = "apiVersion: foo/v1\nkind: Deployment\nspec: {product: lync-server-2010}\n";
    expect(foundText(near)).toBe('near: its apiVersion is "foo/v1"');
    expect(foundText(`apiVersion: lync-policy/v1\n${rest}---\n${near}`)).toEqual([
      tooFew,
      missing("metadata"),
      wrong('"foo/v1"'),
      expect.stringContaining('"sites"'),
    ]);
  });
});

describe("what resembles a manifest is skipped and named", () => {
  it.each<[string, string, string]>([
    [
      "another apiVersion, no sites",
      "apiVersion: foo/v1\nkind: Deployment\nspec: {product: lync-server-2010}\n",
      'its apiVersion is "foo/v1"',
    ],
    ["another product", "apiVersion: foo/v1\nkind: Deployment\nspec: {product: shop}\n", 'its apiVersion is "foo/v1"'],
    ["a product of another kind", "kind: Server\nspec: {product: Lync Server 2013}\n", "no apiVersion"],
    ["no envelope", spec, "no apiVersion"],
    ["the apiVersion under another key", "schema: lync-policy/v1\nname: x\n", "no apiVersion"],
  ])("%s", (_, text, reason) => {
    expect(foundText(text)).toBe(`near: ${reason}`);
    expect(foundText(text, true)).toBe(`near: ${reason}`);
  });
});

/** The files of other tools, with the reason why each is skipped if it was not named. */
const foreign = filesIn("fixtures/yaml/foreign").map(
  (file) => [basename(file), readFileSync(join(root, file))] as const,
);

/** The files with errors or tags, which are findings if a pattern names the file. */
const broken = ["cloudformation.yaml", "duplicate-keys.yaml", "helm-deployment.yaml", "tabs.yaml"];

describe("the files of other tools are skipped", () => {
  it.each(foreign)("%s", (name, content) => {
    const reason = foundText(content);
    expect(reason).toBeTypeOf("string");
    expect(String(reason).startsWith("near: ")).toBe(name === "custom-resource.yaml");
    if (!broken.includes(name)) expect(foundText(content, true)).toBeTypeOf("string");
  });
});

/** A random spelling of a word in YAML: what YAML reads has the same letters. */
function spellings(random: Random): string {
  const pick = <T>(...list: readonly T[]) => list[random(list.length)] as T;
  const letters = (word: string) =>
    [...word].map((letter) => (random(9) === 0 ? letter.toUpperCase() : letter)).join("");
  const separator = () => pick("-", "-", "-", "", "_", " ", ".", "--", "\u200B", "\u2010");
  const word = `${letters("lync")}${separator()}${letters("policy")}${pick("/", "/", "/", ":", "", "\\")}${pick("v1", "v2", "V1")}`;
  const escaped = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    const hex = (digits: number) => code.toString(16).padStart(digits, "0");
    return pick(
      code < 256 ? `\\x${hex(2)}` : `\\u${hex(4)}`,
      `\\u${hex(4)}`,
      `\\U${hex(8)}`,
      letter === "/" ? "\\/" : `\\u${hex(4).toUpperCase()}`,
    );
  };
  const indent = "  ".repeat(1 + random(3));
  const fold = () => pick(`\n${indent}`, `\n\n${indent}`, `\r\n${indent}`);
  const often = 2 + random(8);
  const split = (between: () => string) =>
    [...word].map((letter) => (random(often) === 0 ? between() : "") + letter).join("");
  const double = [...word.replaceAll("\\", "/")].map((letter) => {
    if (random(often) === 0) return escaped(letter);
    return (
      (random(often) === 0 ? pick("\\\n   ", "\\\r\n  ", "\\n", "\\t", "\\_", "\\N", "\\e", "\\ ", "\n  ") : "") +
      letter
    );
  });
  const quoted = `"${double.join("")}"`;
  const value = pick(
    word,
    split(fold),
    `'${split(fold)}'`,
    `'${split(() => "''")}'`,
    quoted,
    quoted,
    quoted,
    `>-\n  ${split(() => "\n  ")}`,
    `|\n  ${split(() => "\n  ")}`,
  );
  const key = pick(
    "apiVersion",
    "apiVersion",
    '"apiVersion"',
    "'apiVersion'",
    '"api\\x56ersion"',
    "APIVERSION",
    "api-version",
    "? apiVersion\n",
  );
  const tagged = pick(value, value, `!!str ${value}`, `&a ${value}`, `&a !!str ${value}`);
  const entry = `${key}: ${tagged}\n`;
  return pick(
    entry,
    `kind: X\n${entry}`,
    `# c\n---\n${entry}---\na: b\n`,
    `metadata: {a: &v ${value.includes("\n") ? quoted : value}}\n${key}: *v\n`,
    `<<: {${key.replace("? ", "").trim()}: ${value.startsWith(">") || value.startsWith("|") ? quoted : tagged}}\n`,
    `{${key.replace("? ", "").trim()}: ${quoted}, kind: X}\n`,
  );
}

/** Whether a text has a document with an apiVersion that has the letters of ours, by the YAML library alone. */
function hasNearVersion(text: string): boolean {
  const documents = parseAllDocuments(text, { logLevel: "silent", merge: true });
  if (!Array.isArray(documents)) return false;
  return documents.some((document) => {
    if (document.errors.length > 0) return false;
    const content: unknown = document.toJS();
    if (typeof content !== "object" || content === null) return false;
    const entry = Object.entries(content).find(([key]) => key.toLowerCase().replace(/[^a-z]/g, "") === "apiversion");
    return typeof entry?.[1] === "string" && /^lyncpolicyv\d$/.test(entry[1].toLowerCase().replace(/[^a-z0-9]/g, ""));
  });
}

const count = tries(4000, "slow");

it(`a text with an apiVersion that is nearly ours is read: ${count.toLocaleString("en-US")} random spellings`, () => {
  const random = randomFrom(freshSeed);
  let near = 0;
  for (let left = count; left > 0; left--) {
    const text = spellings(random);
    if (!hasNearVersion(text)) continue;
    near++;
    const source: SourceText = { file: "a.yaml", content: text, named: false };
    const { skipped } = parse(source);
    if (skipped) expect.fail(`SEED=${freshSeed}: ${JSON.stringify(text)} is skipped: ${skipped.reason}`);
  }
  // A generator of texts without such an apiVersion would pass too.
  expect(near).toBeGreaterThan(count / 2);
});

describe("the search for mentions", () => {
  it.each<[string, ReturnType<typeof mentionIn>]>([
    ["apiVersion: lync-policy/v1", "strong"],
    ["apiVersion: LYNC_POLICY/V1", "strong"],
    ['"lync\\x2dpolicy/v1"', "strong"],
    ["kind: Deployment # of a Lync Server", "strong"],
    ["uses: contoso/lync-policy@v1", "weak"],
    ["# the Lync policy", "weak"],
    ["deployment of a product", "weak"],
    ["kind: Deployment", "none"],
    ["kind: Deployment\nenvironment: production", "none"],
    ["kind: Deployments\nproduct: x", "none"],
    ["lynx policy", "none"],
    ["", "none"],
  ])("%j is %s", (text, mention) => expect(mentionIn(text)).toBe(mention));

  it("ignores the zero bytes of UTF-16", () => {
    expect(mentionsManifest(Buffer.from("lync-policy/v1", "utf16le"))).toBe(true);
    expect(mentionsManifest(Buffer.from("lync policy", "utf16le"))).toBe(false);
    expect(mentionsManifest(Buffer.from(`\0\0${"lync-policy/v1".split("").join("\0\0\0")}\0`))).toBe(true);
    expect(mentionsManifest(Buffer.alloc(1000))).toBe(false);
  });

  it.each<[string, (size: number) => string]>([
    ["the letters of a word", (size) => "l y n c p o l i c ".repeat(size)],
    ["one letter", (size) => "l".repeat(size * 8)],
    ["one letter and white space", (size) => `l${" ".repeat(size * 8)}`.repeat(4)],
    ["a word and white space", (size) => `lync${" ".repeat(8)}`.repeat(size)],
    ["backslashes", (size) => "\\".repeat(size * 8)],
    ["escape sequences", (size) => "\\u006c ".repeat(size)],
  ])("takes time that grows no faster than the text: %s", (_, text) => {
    const timeOf = (size: number) => {
      const times = Array.from({ length: 3 }, () => {
        const [content, start] = [text(size), cpuTime()];
        mentionIn(content);
        return cpuTime() - start;
      });
      return Math.min(...times);
    };
    const small = timeOf(4_000);
    expect(timeOf(64_000)).toBeLessThan(Math.max(small, 0.5) * 64);
  });
});
