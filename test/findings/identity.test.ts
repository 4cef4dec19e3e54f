import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { sha256 } from "../../src/base/sha256.ts";
import { schema } from "../../src/findings/builtin-checks.ts";
import { diffFindings } from "../../src/findings/diff.ts";
import { fingerprintsOf } from "../../src/findings/fingerprint.ts";
import { identityOf, normalizeMessage, objectAt } from "../../src/findings/identity.ts";
import type { Finding } from "../../src/model/finding.ts";
import { rules } from "../../src/rules/index.ts";
import { deployments } from "../support/arbitrary.ts";
import { asOf, filesIn, parse, textOf, validate } from "../support/harness.ts";
import { runs } from "../support/runs.ts";
import { findingWith as anyFinding } from "../support/sample-reports.ts";

const rule = rules[0] as Finding["rule"];

/** A finding of a rule about a pool. */
const finding = (parts: Partial<Finding> = {}) => anyFinding({ rule, object: "pool01.contoso.com", ...parts });

/** The numbers of added, fixed and kept findings. */
const change = (base: readonly Finding[], head: readonly Finding[]) => {
  const { added, fixed, kept } = diffFindings(base, head);
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

  it("is truncated to the maximum length of a name", () => {
    expect(objectAt({ spec: { sipDomains: ["🏔".repeat(1_000_000)] } }, ["spec", "sipDomains", 0])).toBe(
      "🏔".repeat(150),
    );
  });

  it("is empty for a content that is not a map", () => {
    for (const other of [null, undefined, 1, "spec", ["spec"]]) expect(objectAt(other, ["spec", "sites", 0])).toBe("");
  });
});

describe("the identity of a finding", () => {
  it("consists of rule, deployment and object, ignoring the case of names", () => {
    const one = identityOf(finding());
    expect(identityOf(finding({ object: "POOL01.contoso.com", message: "other", file: "b.yaml" }))).toBe(one);
    for (const parts of [{ object: "pool02.contoso.com" }, { deployment: "x" }, { rule: rules[1] as Finding["rule"] }])
      expect(identityOf(finding(parts))).not.toBe(one);
  });

  it("of a built-in check includes the property, ignoring list indexes", () => {
    const at = (...path: readonly (string | number)[]) => identityOf(finding({ rule: schema, path }));
    expect(at("spec", "sites", 0, "name")).toBe(at("spec", "sites", 7, "name"));
    expect(at("spec", "sites", 0, "name")).not.toBe(at("spec", "sites", 0, "kind"));
  });

  it.each([
    ['pool "pool01.contoso.com" has 3 servers for 30,000 users', 'pool "pool01.contoso.com" has # servers for # users'],
    ["1.5 endpoints, 16 MiB and port 50000-59999", "# endpoints, # mib and port #-#"],
    ["fe01 of v2 at 1,000,000", "fe01 of v2 at #"],
  ])("ignores the figures of %s", (message, skeleton) => {
    expect(normalizeMessage(message)).toBe(skeleton);
  });
});

describe("a comparison", () => {
  const has = (servers: number, parts: Partial<Finding> = {}) =>
    finding({ message: `has ${servers} servers`, ...parts });

  it("matches a finding with other figures", () => {
    expect(change([has(3)], [has(4)])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it("prefers an equal message to one with other figures", () => {
    const [three, four] = [has(3), has(4)];
    expect(diffFindings([four], [three, four])).toMatchObject({ added: [three], fixed: [], kept: [four] });
  });

  it("matches the only finding of a rule about an object, whatever its message", () => {
    expect(change([finding({ message: "a" })], [finding({ message: "b" })])).toEqual({ added: 0, fixed: 0, kept: 1 });
    const two = [finding({ message: "b" }), finding({ message: "c" })];
    expect(change([finding({ message: "a" })], two)).toEqual({ added: 2, fixed: 1, kept: 0 });
  });

  it("does not match built-in findings with different messages", () => {
    const schemaFinding = (message: string) => finding({ rule: schema, message, path: ["spec", "a"] });
    expect(change([schemaFinding("a")], [schemaFinding("b")])).toEqual({ added: 1, fixed: 1, kept: 0 });
    expect(change([schemaFinding("a 1")], [schemaFinding("a 2")])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it("counts occurrences: a second finding with the same message is added", () => {
    expect(change([has(3)], [has(3), has(3)])).toEqual({ added: 1, fixed: 0, kept: 1 });
    expect(change([has(3), has(3)], [has(3)])).toEqual({ added: 0, fixed: 1, kept: 1 });
  });

  it("matches a finding about two objects that is now reported at the other one", () => {
    const clash = (one: string, other: string) =>
      finding({ object: one, message: `"${one}" shares a store with "${other}"` });
    expect(change([clash("a", "b")], [clash("b", "a")])).toEqual({ added: 0, fixed: 0, kept: 1 });
    expect(change([clash("a", "b")], [clash("c", "b")])).toEqual({ added: 1, fixed: 1, kept: 0 });
  });

  it("does not match findings about different objects", () => {
    const about = (object: string) => finding({ object, message: `pool "${object}" has 3 servers` });
    expect(change([about("pool01")], [about("pool02")])).toEqual({ added: 1, fixed: 1, kept: 0 });
  });

  it("matches a finding in a renamed file", () => {
    expect(change([has(3)], [has(4, { file: "b.yaml" })])).toEqual({ added: 0, fixed: 0, kept: 1 });
  });

  it("matches within the same file first if two deployments have the same name", () => {
    const [mine, copy] = [has(4), has(3, { file: "b.yaml" })];
    expect(diffFindings([has(3)], [copy, mine])).toMatchObject({ added: [copy], fixed: [], kept: [mine] });
  });

  it("of 25,000 findings with 25,000 completes quickly", { timeout: 30_000 }, () => {
    const many = (file: string) =>
      Array.from({ length: 25_000 }, (_, at) => has(at % 7, { file, object: `pool${at % 5}` }));
    expect(change(many("a"), many("b"))).toEqual({ added: 0, fixed: 0, kept: 25_000 });
  });
});

/** Every manifest of the projects and rules without YAML errors, by file, as plain data. */
const files = [...filesIn("fixtures/projects"), ...filesIn("fixtures/rules")]
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ file, ...parse({ file, content: textOf(file), named: true }) }))
  .filter(({ manifests, errors }) => manifests.length > 0 && errors.length === 0)
  .map(({ file, manifests }) => ({ file, contents: manifests.map(({ content }) => content) }));

/** Lists whose order matters: the first SIP domain is the default, and a single server can have the name of its pool. */
const ordered = ["sipDomains", "servers"];

/** A value with the keys of its maps and, with `lists`, the items of its lists in reverse order. */
function reorder(value: unknown, lists: boolean): unknown {
  if (Array.isArray(value)) return (lists ? value.toReversed() : value).map((entry) => reorder(entry, lists));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([key, entry]) => [key, reorder(entry, lists && !ordered.includes(key))]));
}

const toYaml = (contents: readonly unknown[], indent = 2) =>
  contents.map((content) => stringify(content, { indent, aliasDuplicateObjects: false })).join("---\n");

/** The added and fixed findings, one line each. */
function describeChange(base: readonly Finding[], content: string, file: string): readonly string[] {
  const { added, fixed } = diffFindings(base, findingsIn(content, file));
  const words = ({ rule: { id }, object, message }: Finding) => `${id} ${object}: ${message}`;
  const all = [...added.map((one) => `added ${words(one)}`), ...fixed.map((one) => `fixed ${words(one)}`)];
  // This rule reports only the first site with too many pools, so that another order changes its finding.
  return all.filter((text) => !text.includes("director-recommended"));
}

describe("no finding is added in a manifest", () => {
  it.each(files)("with another style, indentation or order: $file", ({ file, contents }) => {
    const base = findingsIn(textOf(file), file);
    expect(diffFindings(base, base)).toEqual({ added: [], fixed: [], kept: base, worse: new Map() });
    expect(describeChange(base, contents.map((content) => JSON.stringify(content)).join("\n---\n"), file)).toEqual([]);
    const blocksMoved = contents.map((content) => reorder(content, false)).reverse();
    expect(describeChange(base, toYaml(blocksMoved, 7), "other.yaml")).toEqual([]);
    expect(describeChange(base, toYaml(contents.map((content) => reorder(content, true))), file)).toEqual([]);
  });

  it("that is generated and indented differently", () => {
    fc.assert(
      fc.property(deployments, fc.integer({ min: 1, max: 8 }), (deployment, indent) => {
        const base = findingsIn(toYaml([deployment]));
        const head = findingsIn(toYaml([reorder(deployment, false)], indent));
        expect(diffFindings(base, head)).toMatchObject({ added: [], fixed: [] });
        expect([...fingerprintsOf(head)].sort()).toEqual([...fingerprintsOf(base)].sort());
      }),
      runs(40, "slow"),
    );
  });
});

/** Findings with few rules, files, objects and messages, so that many are equal. */
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
  it("are compared completely: each finding is added, fixed or kept", () => {
    fc.assert(
      fc.property(findings, findings, (base, head) => {
        const { added, fixed, kept } = diffFindings(base, head);
        expect(added.length + kept.length).toBe(head.length);
        expect(new Set([...added, ...kept])).toEqual(new Set(head));
        expect(fixed.length).toBe(base.length - kept.length);
        for (const one of fixed) expect(base).toContain(one);
      }),
      runs(50),
    );
  });

  it("have no differences if only the order differs", () => {
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

  it("have a unique fingerprint for each finding", () => {
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
  it("does not change with the line, the file or the figures", () => {
    const moved = finding({
      message: "there is one thing; 12 are needed",
      file: "b.yaml",
      range: { line: 9, column: 1, endLine: 9, endColumn: 2 },
    });
    expect(fingerprintsOf([moved])).toEqual(fingerprintsOf([finding({ message: "there is one thing; 4 are needed" })]));
    expect(fingerprintsOf([moved])).not.toEqual(fingerprintsOf([finding({ object: "b" })]));
  });

  it("is a SHA-256 hash", () => {
    const expected = (text: string) => createHash("sha256").update(text).digest("hex");
    for (let length = 0; length < 200; length++) expect(sha256("a".repeat(length))).toBe(expected("a".repeat(length)));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(sha256(text)).toBe(expected(text));
      }),
      runs(50),
    );
  });
});
