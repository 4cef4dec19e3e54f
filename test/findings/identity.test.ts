import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { sha256 } from "../../src/base/sha256.ts";
import { schema } from "../../src/findings/builtin-checks.ts";
import { compare } from "../../src/findings/diff.ts";
import { fingerprintsOf } from "../../src/findings/fingerprint.ts";
import { identityOf, objectAt, skeletonOf } from "../../src/findings/identity.ts";
import type { Finding } from "../../src/model/finding.ts";
import { rules } from "../../src/rules/index.ts";
import { deployments } from "../support/arbitrary.ts";
import { asOf, filesIn, parse, textOf, validate } from "../support/harness.ts";
import { runs } from "../support/runs.ts";
import { finding as made } from "../support/sample-reports.ts";

const rule = rules[0] as Finding["rule"];

/** A finding of a rule about a pool. */
const finding = (parts: Partial<Finding> = {}) => made({ rule, object: "pool01.contoso.com", ...parts });

/** How many findings are new, gone and the same. */
const change = (base: readonly Finding[], head: readonly Finding[]) => {
  const { added, fixed, kept } = compare(base, head);
  return { added: added.length, fixed: fixed.length, kept: kept.length };
};

const findingsIn = (content: string, file = "test.yaml") =>
  validate([{ file, content, named: true }], { preset: "strict", failOn: "error" }, asOf).findings;

describe("the object of a finding", () => {
  const content = {
    metadata: { name: "contoso", labels: { a: "b" } },
    spec: {
      sipDomains: ["contoso.com", "fabrikam.com"],
      sites: [
        {
          name: "Redmond",
          frontEndPools: [
            {
              fqdn: "pool01.contoso.com",
              name: "x",
              servers: ["fe01.contoso.com", { fqdn: "fe02.contoso.com", os: "a" }],
            },
            { fqdn: "", name: "", backEnd: { instance: "rtc" } },
            { fqdn: 5 },
          ],
        },
      ],
      archiving: { policies: [{ name: "Traders" }], selectedUsers: [["nested"]] },
      ["__proto__"]: 1,
    },
  };

  it.each([
    ["spec sites 0 frontEndPools 0 servers", "pool01.contoso.com"],
    ["spec sites 0 frontEndPools 0 servers 0", "fe01.contoso.com"],
    ["spec sites 0 frontEndPools 0 servers 1 os", "fe02.contoso.com"],
    ["spec sites 0 frontEndPools 0 edgePool", "pool01.contoso.com"],
    ["spec sites 0 frontEndPools 1 backEnd instance", "Redmond"],
    ["spec sites 0 frontEndPools 2 fqdn", "Redmond"],
    ["spec sites 0 frontEndPools 9", "Redmond"],
    ["spec sites", ""],
    ["spec sipDomains 1", "fabrikam.com"],
    ["spec archiving policies 0 scope", "Traders"],
    ["spec archiving selectedUsers 0 0", "nested"],
    ["spec archiving", ""],
    ["spec toString", ""],
    ["spec constructor name", ""],
    ["metadata name", ""],
    ["metadata labels a", ""],
    ["", ""],
  ])("at %s is %j", (steps, object) => {
    const path = steps
      .split(" ")
      .filter(Boolean)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    expect(objectAt(content, path)).toBe(object);
  });

  it("is no longer than a name may be, however long the text", () => {
    expect(objectAt({ spec: { sipDomains: ["🏔".repeat(1_000_000)] } }, ["spec", "sipDomains", 0])).toBe(
      "🏔".repeat(150),
    );
  });

  it("is nothing in a content that is no map", () => {
    for (const other of [null, undefined, 1, "spec", ["spec"]]) expect(objectAt(other, ["spec", "sites", 0])).toBe("");
  });
});

describe("the identity of a finding", () => {
  it("is rule, deployment and object, with names in any case", () => {
    const one = identityOf(finding());
    expect(identityOf(finding({ object: "POOL01.contoso.com", message: "other", file: "b.yaml" }))).toBe(one);
    for (const parts of [{ object: "pool02.contoso.com" }, { deployment: "x" }, { rule: rules[1] as Finding["rule"] }])
      expect(identityOf(finding(parts))).not.toBe(one);
  });

  it("of a built-in is the property too, wherever it stands in its list", () => {
    const at = (...path: readonly (string | number)[]) => identityOf(finding({ rule: schema, path }));
    expect(at("spec", "sites", 0, "name")).toBe(at("spec", "sites", 7, "name"));
    expect(at("spec", "sites", 0, "name")).not.toBe(at("spec", "sites", 0, "kind"));
  });

  it.each([
    ['pool "pool01.contoso.com" has 3 servers for 30,000 users', 'pool "pool01.contoso.com" has # servers for # users'],
    ["1.5 endpoints, 16 MiB and port 50000-59999", "# endpoints, # mib and port #-#"],
    ["fe01 of v2 at 1,000,000", "fe01 of v2 at #"],
  ])("leaves figures out of %s", (message, skeleton) => {
    expect(skeletonOf(message)).toBe(skeleton);
  });
});

describe("a comparison", () => {
  const has = (servers: number, parts: Partial<Finding> = {}) =>
    finding({ message: `has ${servers} servers`, ...parts });

  it("knows a finding again whose figures changed", () => {
    expect(change([has(3)], [has(4)])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it("knows the same words before the same words but for figures", () => {
    const [three, four] = [has(3), has(4)];
    expect(compare([four], [three, four])).toEqual({ added: [three], fixed: [], kept: [four] });
  });

  it("knows the only finding of a rule about an object again, whatever it says", () => {
    expect(change([finding({ message: "a" })], [finding({ message: "b" })])).toEqual({ added: 0, fixed: 0, kept: 1 });
    const two = [finding({ message: "b" }), finding({ message: "c" })];
    expect(change([finding({ message: "a" })], two)).toEqual({ added: 2, fixed: 1, kept: 0 });
  });

  it("does not take one built-in finding for another", () => {
    const misspelt = (message: string) => finding({ rule: schema, message, path: ["spec", "a"] });
    expect(change([misspelt("a")], [misspelt("b")])).toEqual({ added: 1, fixed: 1, kept: 0 });
    expect(change([misspelt("a 1")], [misspelt("a 2")])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it("counts: a second finding with the same words is new", () => {
    expect(change([has(3)], [has(3), has(3)])).toEqual({ added: 1, fixed: 0, kept: 1 });
    expect(change([has(3), has(3)], [has(3)])).toEqual({ added: 0, fixed: 1, kept: 1 });
  });

  it("knows what is wrong between objects again when it is shown at another one", () => {
    const clash = (one: string, other: string) =>
      finding({ object: one, message: `"${one}" shares a store with "${other}"` });
    expect(change([clash("a", "b")], [clash("b", "a")])).toEqual({ added: 0, fixed: 0, kept: 1 });
    expect(change([clash("a", "b")], [clash("c", "b")])).toEqual({ added: 1, fixed: 1, kept: 0 });
  });

  it("does not take a finding about one object for that about another", () => {
    const about = (object: string) => finding({ object, message: `pool "${object}" has 3 servers` });
    expect(change([about("pool01")], [about("pool02")])).toEqual({ added: 1, fixed: 1, kept: 0 });
  });

  it("follows a file that is renamed", () => {
    expect(change([has(3)], [has(4, { file: "b.yaml" })])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it("leaves each of two deployments with one name in its file", () => {
    const [mine, copy] = [has(4), has(3, { file: "b.yaml" })];
    expect(compare([has(3)], [copy, mine])).toEqual({ added: [copy], fixed: [], kept: [mine] });
  });

  it("of 25,000 findings with 25,000 comes to an end soon", { timeout: 30_000 }, () => {
    const many = (file: string) =>
      Array.from({ length: 25_000 }, (_, at) => has(at % 7, { file, object: `pool${at % 5}` }));
    expect(change(many("a"), many("b"))).toEqual({ added: 0, fixed: 0, kept: 25_000 });
  });
});

/** Every manifest of the projects and rules that can be read, by file, as plain data. */
const files = [...filesIn("fixtures/projects"), ...filesIn("fixtures/rules")]
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ file, ...parse({ file, content: textOf(file), named: true }) }))
  .filter(({ manifests, errors }) => manifests.length > 0 && errors.length === 0)
  .map(({ file, manifests }) => ({ file, contents: manifests.map(({ content }) => content) }));

/** Lists whose order says something: the first SIP domain is the default one, a lone server's name may be its pool's. */
const ordered = ["sipDomains", "servers"];

/** A value with the keys of its maps and, where wanted, the entries of its lists in the opposite order. */
function turned(value: unknown, lists: boolean): unknown {
  if (Array.isArray(value)) return (lists ? value.toReversed() : value).map((entry) => turned(entry, lists));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, entry]) => [key, turned(entry, lists && !ordered.includes(key))]));
}

const written = (contents: readonly unknown[], indent = 2) =>
  contents.map((content) => stringify(content, { indent, aliasDuplicateObjects: false })).join("---\n");

/** What is new and what is gone, in few words. */
function news(base: readonly Finding[], content: string, file: string): readonly string[] {
  const { added, fixed } = compare(base, findingsIn(content, file));
  const words = ({ rule: { id }, object, message }: Finding) => `${id} ${object}: ${message}`;
  const all = [...added.map((one) => `new ${words(one)}`), ...fixed.map((one) => `gone ${words(one)}`)];
  // It speaks of the first site that has too many pools, and of no other.
  return all.filter((text) => !text.includes("director-recommended"));
}

describe("nothing is new in a manifest", () => {
  it.each(files)("that is written, indented or arranged in another way: $file", ({ file, contents }) => {
    const base = findingsIn(textOf(file), file);
    expect(compare(base, base)).toEqual({ added: [], fixed: [], kept: base });
    expect(news(base, contents.map((content) => JSON.stringify(content)).join("\n---\n"), file)).toEqual([]);
    const blocksMoved = contents.map((content) => turned(content, false)).reverse();
    expect(news(base, written(blocksMoved, 7), "other.yaml")).toEqual([]);
    expect(news(base, written(contents.map((content) => turned(content, true))), file)).toEqual([]);
  });

  it("that is absurd and indented anew", () => {
    fc.assert(
      fc.property(deployments, fc.integer({ min: 1, max: 8 }), (deployment, indent) => {
        const base = findingsIn(written([deployment]));
        const head = findingsIn(written([turned(deployment, false)], indent));
        expect(compare(base, head)).toMatchObject({ added: [], fixed: [] });
        expect([...fingerprintsOf(head)].sort()).toEqual([...fingerprintsOf(base)].sort());
      }),
      runs(40),
    );
  });
});

/** Findings of few rules, files, objects and words, so that many are alike. */
const findings = fc.array(
  fc
    .record({
      rule: fc.constantFrom(rule, rules[1] as Finding["rule"], schema),
      object: fc.constantFrom("a", "A", "b", ""),
      file: fc.constantFrom("a.yaml", "b.yaml"),
      message: fc.constantFrom("has 1", "has 2", "lacks 1", "lacks it"),
    })
    .map(finding),
  { maxLength: 12 },
);

describe("any two sets of findings", () => {
  it("are told apart whole: each finding is new, gone or the same", () => {
    fc.assert(
      fc.property(findings, findings, (base, head) => {
        const { added, fixed, kept } = compare(base, head);
        expect(added.length + kept.length).toBe(head.length);
        expect(new Set([...added, ...kept])).toEqual(new Set(head));
        expect(fixed.length).toBe(base.length - kept.length);
        for (const one of fixed) expect(base).toContain(one);
      }),
      runs(50),
    );
  });

  it("have nothing new where one is the other in another order", () => {
    const pairs = findings.chain((base) =>
      fc.tuple(fc.constant(base), fc.shuffledSubarray([...base], { minLength: base.length })),
    );
    fc.assert(
      fc.property(pairs, ([base, head]) => {
        expect(change(base, head)).toEqual({ added: 0, fixed: 0, kept: base.length });
        expect([...fingerprintsOf(head)].sort()).toEqual([...fingerprintsOf(base)].sort());
      }),
      runs(50),
    );
  });

  it("have a fingerprint each", () => {
    fc.assert(
      fc.property(findings, (all) => {
        const fingerprints = fingerprintsOf(all);
        expect(fingerprints).toHaveLength(all.length);
        expect(new Set(fingerprints).size).toBe(all.length);
        for (const fingerprint of fingerprints) expect(fingerprint).toMatch(/^[0-9a-f]{32}:[1-9]\d*$/);
      }),
      runs(50),
    );
  });
});

describe("a fingerprint", () => {
  it("stays when the line, the file and the figures change", () => {
    const moved = finding({
      message: "there is one thing; 12 are needed",
      file: "b.yaml",
      range: { line: 9, column: 1, endLine: 9, endColumn: 2 },
    });
    expect(fingerprintsOf([moved])).toEqual(fingerprintsOf([finding({ message: "there is one thing; 4 are needed" })]));
    expect(fingerprintsOf([moved])).not.toEqual(fingerprintsOf([finding({ object: "b" })]));
  });

  it("is a SHA-256 as others work it out", () => {
    const theirs = (text: string) => createHash("sha256").update(text).digest("hex");
    for (let length = 0; length < 200; length++) expect(sha256("a".repeat(length))).toBe(theirs("a".repeat(length)));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(sha256(text)).toBe(theirs(text));
      }),
      runs(50),
    );
  });
});
