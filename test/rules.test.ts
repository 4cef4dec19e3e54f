import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { presets, rules, rulesOf } from "../src/rules/index.ts";
import { sources } from "../src/sources.ts";
import { builtIns } from "../src/validate.ts";
import { filesIn, judge, mismatches, presetOf, textOf, wantsIn } from "./harness.ts";

const fixtures = filesIn("fixtures/rules").filter((file) => file.endsWith(".yaml"));

describe("every fixture gets what its lines want and nothing else", () => {
  it.each([...fixtures, ...filesIn("fixtures/schema")])("%s", (file) => {
    const text = textOf(file);
    const { findings, skipped } = judge(text, file, presetOf(file));
    expect(skipped).toEqual([]);
    expect(mismatches(text, findings)).toEqual([]);
  });
});

describe("every rule keeps the rules about rules", () => {
  const files = filesIn("src/rules").filter((file) => !file.endsWith("index.ts"));

  it("is listed once, under the name of its file", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
  });

  it.each(rules)("$id has a flagged and a clean fixture", ({ id }) => {
    const own = fixtures.filter((file) => basename(dirname(file)) === id);
    const flagged = own.filter((file) => wantsIn(textOf(file)).some(({ rule }) => rule === id));
    const clean = own.filter((file) => wantsIn(textOf(file)).every(({ rule }) => rule !== id));
    expect({ flagged: flagged.length > 0, clean: clean.length > 0 }).toEqual({ flagged: true, clean: true });
  });

  it.each([...rules, ...builtIns])("$id is worded as all are", ({ title, why, fix, turnOffWhen, source }) => {
    expect(title.length).toBeLessThanOrEqual(80);
    for (const text of [title, why, fix, turnOffWhen]) expect(text).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [title, why, fix]) expect(text).not.toMatch(/\b(should|please|invalid)\b/i);
    expect(sources[source].url).toMatch(/^https:\/\//);
    expect(sources[source].date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("belongs to every preset from its own on", () => {
    const sizes = presets.map((preset) => rulesOf(preset).length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(rulesOf("strict")).toEqual(rules);
    expect(rulesOf("minimal").map(({ id }) => id)).toEqual([
      "front-end-count",
      "edge-required",
      "public-im-license",
      "xmpp-gateway-required",
      "xmpp-gateway-hotfix",
      "archiving-scope",
      "archiving-server-required",
    ]);
  });
});

describe("every message that a fixture draws is worded as all are", () => {
  const findings = fixtures.flatMap((file) => judge(textOf(file), file, presetOf(file)).findings);

  it.each(rules)("$id", ({ id }) => {
    const messages = findings.filter(({ rule }) => rule.id === id).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message).toMatch(/^([a-z]|\d+ |Edge |XMPP |FQDN |SQL ).*[^.]$/);
      expect(message).not.toMatch(/\b(should|please|invalid)\b/i);
      expect(message.length).toBeLessThanOrEqual(1000);
    }
  });
});
