import { describe, expect, it } from "vitest";
import { isMap, isScalar, Pair, parseDocument, Scalar, visit, type YAMLMap } from "yaml";
import { textOf } from "../../support/harness.ts";
import { folderWith, policyHead, policyOf, runIn } from "../../support/policy-files.ts";
import { type Random, randomFrom } from "../../support/random.ts";
import { chance, seed, tries } from "../../support/runs.ts";

const count = 260;

/** Valid policies. */
const valid: readonly string[] = [
  textOf("fixtures/policies/whole.yaml"),
  textOf("fixtures/policies/whole.yaml").replace(/\nmaxDays:[\s\S]*?(?=\nwaivers)/, ""),
  policyOf("preset: strict", "failOn: never", "levels: { front-end-count: off, 'edge-required': note }"),
  policyOf(
    "waivers:",
    "  - { rule: contoso/named-sites, reason: known and accepted, owner: uc, until: 2027-01-31 }",
    "rules:",
    "  - id: contoso/named-sites",
    "    title: Every site has a name",
    "    level: note",
    "    require: |",
    "      deployment.spec.sites.all(site,",
    "        site.name != '')",
    "    message: '\"a site has no name\"'",
  ),
];

/** Adds a mistake to a valid policy. Returns undefined if the policy has no place for it. */
type Mutation = (text: string, random: Random) => string | undefined;

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[random(list.length)];

/** Changes one of the collections or scalars of a document that `select` accepts. */
function changeOne<T>(
  text: string,
  random: Random,
  select: (node: unknown, key: string) => T | undefined,
  change: (node: T) => void,
) {
  const document = parseDocument(text);
  const found: T[] = [];
  visit(document, (_, node, path) => {
    const pair = path.at(-1) as { key?: { value?: unknown } } | undefined;
    const selected = select(node, String(pair?.key?.value ?? ""));
    if (selected !== undefined) found.push(selected);
  });
  const one = pick(found, random);
  if (one === undefined) return undefined;
  change(one);
  return document.toString();
}

/** A map with the properties of the schema. The keys of `levels` and `suppressible` are rules. */
function mapOfSchema(node: unknown, key: string): YAMLMap<Scalar> | undefined {
  return isMap<Scalar>(node) && node.items.length > 0 && key !== "levels" && key !== "suppressible" ? node : undefined;
}

const scalarOf = (key: string) => (node: unknown, at: string) => (isScalar(node) && at === key ? node : undefined);

/** Sets a property to one of some values. */
const setValue =
  (key: string, ...values: readonly unknown[]): Mutation =>
  (text, random) =>
    changeOne(text, random, scalarOf(key), (node) => {
      node.value = pick(values, random);
      node.type = "QUOTE_DOUBLE";
      if (typeof node.value !== "string") node.type = "PLAIN";
    });

const required = [
  "apiVersion",
  "kind",
  "id",
  "title",
  "level",
  "require",
  "message",
  "rule",
  "reason",
  "owner",
  "until",
];

const mutations: Readonly<Record<string, Mutation>> = {
  "an unknown property": (text, random) =>
    changeOne(text, random, mapOfSchema, (map) =>
      map.add(
        new Pair(new Scalar(pick(["", "x", "Preset", "leveles", "__proto__", "é\u202e"], random)), new Scalar("x")),
      ),
    ),
  "a property name without its last letter": (text, random) =>
    changeOne(text, random, mapOfSchema, (map) => {
      const pair = pick(map.items, random);
      if (pair) pair.key.value = String(pair.key.value).slice(0, -1);
    }),
  "a missing property": (text, random) =>
    changeOne(
      text,
      random,
      (node) =>
        isMap<Scalar>(node) && node.items.some(({ key }) => required.includes(String(key.value))) ? node : undefined,
      (map) => {
        const present = map.items.filter(({ key }) => required.includes(String(key.value)));
        map.delete(pick(present, random)?.key);
      },
    ),
  "a number, a boolean or null instead of a string": (text, random) =>
    changeOne(
      text,
      random,
      (node, key) => (isScalar(node) && required.includes(key) ? node : undefined),
      (node) => {
        Object.assign(node, { value: pick([12, true, null, 1.5], random), type: "PLAIN" });
      },
    ),
  "a string instead of a list": (text) =>
    text.replace(/^(rules|waivers|manifests):[\s\S]*?(?=^\w|(?![\s\S]))/m, "$1: x\n"),
  "an unknown version": setValue("apiVersion", "lync-policy/v2", "v1", "", 1),
  "an unknown kind": setValue("kind", "Deployment", "policy", "", 1),
  "an unknown preset": setValue("preset", "all", "", "Strict", 7),
  "an unknown severity": setValue("level", "off", "fatal", "", true, null),
  "an unknown failOn": setValue("failOn", "off", "none", "", false),
  "an id that is not valid": setValue(
    "id",
    "no-slash",
    "a/b/c",
    "Contoso/x",
    "",
    "a/",
    "a/b c",
    `a/${"b".repeat(100)}`,
  ),
  "an expression with an error": setValue(
    "require",
    "",
    "self.",
    "self.exists(",
    "1 +",
    "nothing",
    "self.sits == []",
    "'a' + 1 == 'b'",
    "size(self)",
    "now()",
    `"${"x".repeat(5000)}" == ""`,
    "[1].all(x, [1].all(y, [1].all(z, [1].all(w, true))))",
    "'x'.matches('(')",
  ),
  "a message that is not a string": setValue("message", "1", "true", "[]", "self.nam", "'a", "timestamp(today)"),
  "a title that is not valid": setValue("title", "", "x".repeat(81), "two\nlines", 8),
  "a source that is not a URL": setValue("source", "contoso", "ftp://contoso.com", "javascript:alert(1)", ""),
  "a path that the schema does not have": setValue(
    "each",
    "spec.sits",
    "spec..sites",
    "",
    "sites",
    "spec.sites.",
    "spec.sites.name.x",
  ),
  "a date that is not valid": setValue(
    "until",
    "2027-02-30",
    "soon",
    "2027-1-1",
    "31.01.2027",
    "",
    20270131,
    "2027-13-01",
  ),
  "a reason that is too short": setValue("reason", "", "because", "known\u0007and accepted", 5),
  "an unknown rule": setValue("rule", "front-end-cuont", "contoso/none", "", "schema", "waiver-limits", "*"),
  "a severity for an unknown rule": (text) =>
    text.includes("levels:")
      ? text.replace(/levels:( \{)?/, (_, brace) => (brace ? "levels: { none-such: off," : "levels:\n  none-such: off"))
      : undefined,
  "a negative number of days": (text) =>
    text.includes("maxDays:") ? text.replace("error: 90", "error: -1") : undefined,
  "a grace period that is no number of days": setValue("graceDays", -1, 1.5, "14", 36_501, true, "soon"),
  "a grace period of exploited vulnerabilities that is none": setValue("exploitedGraceDays", -1, 0.5, "2", null),
  "a missing table of updates": (text) =>
    text.includes("updates:") ? text.replace("updates:", "updates:\n  file: none/such.json") : undefined,
  "a duplicate id": (text) =>
    text.includes("contoso/short-names\n    title")
      ? text.replace("id: contoso/short-names", "id: contoso/two-edges")
      : undefined,
  "a missing base policy": (text) => text.replace("kind: Policy\n", "kind: Policy\nextends: none/such.yaml\n"),
  "a policy that extends itself": (text) =>
    text.replace("kind: Policy\n", "kind: Policy\nextends: .lync-policy.yaml\n"),
  "a duplicate key": (text) => `${text}kind: Policy\n`,
  "two documents": (text) => `${text}---\n${policyHead}`,
  "no content": (_, random) => pick(["", "\n", "# a comment\n", "---\n", "~\n"], random),
  "a list instead of a map": (text) => text.replace(/^/gm, "  ").replace(/^ {2}(?=\S)/, "- "),
  "a scalar or a flow list instead of a map": (_, random) =>
    pick(["policy\n", "'kind: Policy'\n", "12\n", "[]\n"], random),
  "an unclosed quote": (text) => `${text}preset2: "strict\n`,
  "a tab before a key": (text) => `${text}\tx: 1\n`,
  "a key without a colon": (text) => `${text}x\n`,
  "an unclosed bracket": (text) => `${text}x: [\n`,
  "a NUL character": (text) => `${text}# \u0000\n`,
  "many brackets": (text, random) => `${text}x: ${"[".repeat(500 + random(5000))}\n`,
  "an undefined alias": (text) => `${text}x: *nothing\n`,
};

/** Checks one manifest against a policy. */
async function check(policy: string) {
  const manifest = textOf("fixtures/policies/whole-contoso.yaml");
  return runIn(folderWith({ ".lync-policy.yaml": policy, "contoso.yaml": manifest }), "check", "contoso.yaml");
}

describe(`malformed policies (${chance})`, () => {
  it.each(valid.map((text, at) => [at, text] as const))("valid policy %i is accepted", async (_, text) => {
    const { code, err } = await check(text);
    expect([code < 2, err]).toEqual([true, ""]);
  });

  const random = randomFrom(seed);
  const kinds = Object.entries(mutations);
  const malformed: { readonly kind: string; readonly text: string }[] = [];
  for (let at = 0; malformed.length < count && at < count * 20; at++) {
    const [kind, mutate] = kinds[at % kinds.length] ?? ["", () => undefined];
    const before = pick(valid, random) ?? "";
    const text = mutate(before, random);
    if (text !== undefined && text !== before) malformed.push({ kind, text });
  }

  it("number as many as requested, of every kind", () => {
    expect(malformed.length).toBe(count);
    expect(new Set(malformed.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  it.each(malformed.map(({ kind, text }, at) => [at, kind, text] as const))(
    "%i, with %s, ends with exit code 2 and a location",
    async (_, __, text) => {
      const { code, out, err } = await check(text);
      expect({ code, out, text }).toEqual({ code: 2, out: "", text });
      for (const line of err.trimEnd().split("\n")) {
        expect(line).toMatch(/^lync-policy: \.lync-policy\.yaml:[1-9]\d*:[1-9]\d*: \S.*[^.]$/);
        expect(line).not.toMatch(/\p{Cc}|\p{Cf}|undefined(?! alias )|\[object|\bat .*\.(ts|js):\d/u);
      }
    },
  );

  it("with random edits end with a verdict or a location", async () => {
    const texts = Array.from({ length: tries(60, "slow") }, () => editRandomly(pick(valid, random) ?? "", random));
    for (const text of texts) {
      const { code, err } = await check(text);
      if (code < 2) continue;
      expect([code, err, text]).toEqual([
        2,
        expect.stringMatching(/^lync-policy: \.lync-policy\.yaml:\d+:\d+: /),
        text,
      ]);
    }
  });
});

/** Deletes, repeats or moves some characters of a text. */
function editRandomly(text: string, random: Random): string {
  let broken = text;
  for (let left = 1 + random(3); left > 0; left--) {
    const [at, length] = [random(broken.length), 1 + random(6)];
    const piece = broken.slice(at, at + length);
    const rest = broken.slice(0, at) + broken.slice(at + length);
    const to = random(rest.length);
    broken = random(2) === 0 ? rest : `${rest.slice(0, to)}${piece}${rest.slice(to)}`;
  }
  return broken;
}
