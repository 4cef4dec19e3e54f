import { describe, expect, it } from "vitest";
import { isMap, isScalar, Pair, parseDocument, Scalar, visit, type YAMLMap } from "yaml";
import { textOf } from "../../support/harness.ts";
import { type Random, randomFrom } from "../../support/mutants.ts";
import { folderWith, policyHead, policyOf, runIn } from "../../support/policy-files.ts";
import { chance, seed, tries } from "../../support/runs.ts";

const count = 200;

/** Good policies, every one of which is taken. */
const good: readonly string[] = [
  textOf("fixtures/policies/whole.yaml"),
  textOf("fixtures/policies/whole.yaml").replace(/\nmaxDays:[\s\S]*?(?=\nwaivers)/, ""),
  policyOf("preset: strict", "failOn: never", "levels: { front-end-count: off, 'edge-required': note }"),
  policyOf(
    "waivers:",
    "  - { rule: schema-free/rule, reason: known and borne, owner: uc, until: 2027-01-31 }",
    "rules:",
    "  - id: schema-free/rule",
    "    title: Something holds",
    "    level: note",
    "    require: |",
    "      deployment.spec.sites.all(site,",
    "        site.name != '')",
    "    message: '\"it does not\"'",
  ),
];

/** What an accident makes of a good policy; undefined where it finds nothing to change. */
type Accident = (text: string, random: Random) => string | undefined;

const chosen = <T>(list: readonly T[], random: Random): T | undefined => list[random(list.length)];

/** Changes one of the collections or scalars of a document for which `fits`. */
function changing<T>(
  text: string,
  random: Random,
  fits: (node: unknown, key: string) => T | undefined,
  change: (node: T) => void,
) {
  const document = parseDocument(text);
  const found: T[] = [];
  visit(document, (_, node, path) => {
    const pair = path.at(-1) as { key?: { value?: unknown } } | undefined;
    const fit = fits(node, String(pair?.key?.value ?? ""));
    if (fit !== undefined) found.push(fit);
  });
  const one = chosen(found, random);
  if (one === undefined) return undefined;
  change(one);
  return document.toString();
}

/** Maps whose properties the schema knows; the keys of `levels` and `suppressible` are rules. */
function fixedMap(node: unknown, key: string): YAMLMap<Scalar> | undefined {
  return isMap<Scalar>(node) && node.items.length > 0 && key !== "levels" && key !== "suppressible" ? node : undefined;
}

const named = (key: string) => (node: unknown, at: string) => (isScalar(node) && at === key ? node : undefined);

/** Gives a property of a name another value. */
const valued =
  (key: string, ...values: readonly unknown[]): Accident =>
  (text, random) =>
    changing(text, random, named(key), (node) => {
      node.value = chosen(values, random);
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

const accidents: Readonly<Record<string, Accident>> = {
  "a property that is not known": (text, random) =>
    changing(text, random, fixedMap, (map) =>
      map.add(
        new Pair(new Scalar(chosen(["", "x", "Preset", "leveles", "__proto__", "é\u202e"], random)), new Scalar("x")),
      ),
    ),
  "a name with a letter too few": (text, random) =>
    changing(text, random, fixedMap, (map) => {
      const pair = chosen(map.items, random);
      if (pair) pair.key.value = String(pair.key.value).slice(0, -1);
    }),
  "a property that is missing": (text, random) =>
    changing(
      text,
      random,
      (node) =>
        isMap<Scalar>(node) && node.items.some(({ key }) => required.includes(String(key.value))) ? node : undefined,
      (map) => {
        const there = map.items.filter(({ key }) => required.includes(String(key.value)));
        map.delete(chosen(there, random)?.key);
      },
    ),
  "a list or a map where a text is needed": (text, random) =>
    changing(
      text,
      random,
      (node, key) => (isScalar(node) && required.includes(key) ? node : undefined),
      (node) => {
        Object.assign(node, { value: chosen([12, true, null, 1.5], random), type: "PLAIN" });
      },
    ),
  "a text where a list is needed": (text) =>
    text.replace(/^(rules|waivers|manifests):[\s\S]*?(?=^\w|(?![\s\S]))/m, "$1: x\n"),
  "another version": valued("apiVersion", "lync-policy/v2", "v1", "", 1),
  "another kind": valued("kind", "Deployment", "policy", "", 1),
  "another preset": valued("preset", "all", "", "Strict", 7),
  "another level": valued("level", "off", "fatal", "", true, null),
  "another least level": valued("failOn", "off", "none", "", false),
  "an id that is none": valued("id", "no-slash", "a/b/c", "Contoso/x", "", "a/", "a/b c", `a/${"b".repeat(100)}`),
  "an expression with an error": valued(
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
  "a message that is no text": valued("message", "1", "true", "[]", "self.nam", "'a", "timestamp(today)"),
  "a title without an end": valued("title", "", "x".repeat(81), "two\nlines", 8),
  "a source that is no address": valued("source", "contoso", "ftp://contoso.com", "javascript:alert(1)", ""),
  "a way to nothing": valued("each", "spec.sits", "spec..sites", "", "sites", "spec.sites.", "spec.sites.name.x"),
  "a day that is none": valued("until", "2027-02-30", "soon", "2027-1-1", "31.01.2027", "", 20270131, "2027-13-01"),
  "a reason that says nothing": valued("reason", "", "because", "known\u0007and borne", 5),
  "a rule that is not known": valued("rule", "front-end-cuont", "contoso/none", "", "schema", "waiver-limits", "*"),
  "a level for a rule that is not known": (text) =>
    text.includes("levels:")
      ? text.replace(/levels:( \{)?/, (_, brace) => (brace ? "levels: { none-such: off," : "levels:\n  none-such: off"))
      : undefined,
  "days that are none": (text) => (text.includes("maxDays:") ? text.replace("error: 90", "error: -1") : undefined),
  "an id twice": (text) =>
    text.includes("contoso/short-names\n    title")
      ? text.replace("id: contoso/short-names", "id: contoso/two-edges")
      : undefined,
  "a policy that is not there": (text) => text.replace("kind: Policy\n", "kind: Policy\nextends: none/such.yaml\n"),
  "a policy that is itself": (text) => text.replace("kind: Policy\n", "kind: Policy\nextends: .lync-policy.yaml\n"),
  "a key twice": (text) => `${text}kind: Policy\n`,
  "two documents": (text) => `${text}---\n${policyHead}`,
  nothing: (_, random) => chosen(["", "\n", "# a comment\n", "---\n", "~\n"], random),
  "a list": (text) => text.replace(/^/gm, "  ").replace(/^ {2}(?=\S)/, "- "),
  "a text": (_, random) => chosen(["policy\n", "'kind: Policy'\n", "12\n", "[]\n"], random),
  "no end of a quote": (text) => `${text}preset2: "strict\n`,
  "a tab before a key": (text) => `${text}\tx: 1\n`,
  "a line that is cut": (text) => `${text}x\n`,
  "a bracket that is not closed": (text) => `${text}x: [\n`,
  "bytes of another encoding": (text) => `${text}# \u0000\n`,
  "many brackets": (text, random) => `${text}x: ${"[".repeat(500 + random(5000))}\n`,
  "an alias to nothing": (text) => `${text}x: *nothing\n`,
};

/** A check of one manifest by a policy. */
async function checked(policy: string) {
  const manifest = textOf("fixtures/policies/whole-contoso.yaml");
  return runIn(folderWith({ ".lync-policy.yaml": policy, "contoso.yaml": manifest }), "check", "contoso.yaml");
}

describe(`malformed policies (${chance})`, () => {
  it.each(good.map((text, at) => [at, text] as const))("good policy %i is taken", async (_, text) => {
    const { code, err } = await checked(text);
    expect([code < 2, err]).toEqual([true, ""]);
  });

  const random = randomFrom(seed);
  const kinds = Object.entries(accidents);
  const malformed: { readonly kind: string; readonly text: string }[] = [];
  for (let at = 0; malformed.length < count && at < count * 20; at++) {
    const [kind, accident] = kinds[at % kinds.length] ?? ["", () => undefined];
    const before = chosen(good, random) ?? "";
    const text = accident(before, random);
    if (text !== undefined && text !== before) malformed.push({ kind, text });
  }

  it("are as many as are asked for, of every kind", () => {
    expect(malformed.length).toBe(count);
    expect(new Set(malformed.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  it.each(malformed.map(({ kind, text }, at) => [at, kind, text] as const))(
    "%i, with %s, ends in 2 with a place",
    async (_, __, text) => {
      const { code, out, err } = await checked(text);
      expect({ code, out, text }).toEqual({ code: 2, out: "", text });
      for (const line of err.trimEnd().split("\n")) {
        expect(line).toMatch(/^lync-policy: \.lync-policy\.yaml:[1-9]\d*:[1-9]\d*: \S.*[^.]$/);
        expect(line).not.toMatch(/\p{Cc}|\p{Cf}|undefined|\[object|\bat .*\.(ts|js):\d/u);
      }
    },
  );

  it("that nobody thought of never end in anything but a verdict or a place", async () => {
    const texts = Array.from({ length: tries(60) }, () => splintered(chosen(good, random) ?? "", random));
    for (const text of texts) {
      const { code, err } = await checked(text);
      if (code < 2) continue;
      expect([code, err, text]).toEqual([
        2,
        expect.stringMatching(/^lync-policy: \.lync-policy\.yaml:\d+:\d+: /),
        text,
      ]);
    }
  });
});

/** A text with some characters lost, doubled or moved. */
function splintered(text: string, random: Random): string {
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
