import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/engine/validate.ts";
import { builtIns } from "../../src/findings/builtin-checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import { presets, rules, rulesOf } from "../../src/rules/index.ts";
import { cited } from "../../src/sources/index.ts";
import { asOf, filesIn, judge, mismatches, presetOf, textOf, wantsIn } from "../support/harness.ts";

const fixtures = filesIn("fixtures/rules").filter((file) => file.endsWith(".yaml"));

describe("every fixture gets what its lines want and nothing else", () => {
  it.each([...fixtures, ...filesIn("fixtures/schema")])("%s", (file) => {
    const text = textOf(file);
    const { findings, skipped } = judge(text, file, presetOf(file));
    expect(skipped).toEqual([]);
    expect(mismatches(text, findings)).toEqual([]);
  });
});

describe("a waiver above each wanted line silences that line and no other", () => {
  const told = ({ rule, range, message }: Finding) => `${range.line} ${rule.id} ${message}`;
  const reportOn = (text: string, file: string) =>
    validate([{ file, content: text, named: true }], { preset: presetOf(file), failOn: "error" }, asOf);

  it.each(fixtures)("%s", async (file) => {
    const text = textOf(file);
    const before = (await reportOn(text, file)).findings;
    for (const key of new Set(wantsIn(text).map(({ line, rule }) => `${line} ${rule}`))) {
      const [at, rule = ""] = key.split(" ");
      const line = Number(at);
      const lines = text.split("\n");
      const indent = /^\s*/.exec(lines[line - 1] ?? "")?.[0] ?? "";
      lines.splice(line - 1, 0, `${indent}# waive ${rule} until 2027-11-22: the fixture shows what it does`);
      const { findings, waived = [] } = await reportOn(lines.join("\n"), file);
      const isMeant = (finding: Finding) => finding.range.line === line && finding.rule.id === rule;
      const moved = before.map((one) => {
        const { range } = one;
        return range.line < line ? one : { ...one, range: { ...range, line: range.line + 1 } };
      });
      const shifted = (finding: Finding) =>
        isMeant({ ...finding, range: { ...finding.range, line: finding.range.line - 1 } });
      expect(waived.map(told)).toEqual(moved.filter(shifted).map(told));
      expect(waived.length).toBeGreaterThan(0);
      expect(findings.map(told)).toEqual(moved.filter((finding) => !shifted(finding)).map(told));
    }
  });
});

describe("every rule keeps the rules about rules", () => {
  const shared = /\/(index|absent-kinds|dangling-references)\.ts$/;
  const files = filesIn("src/rules").filter(
    (file) => /^src\/rules\/[\w-]+\/[\w-]+\.ts$/.test(file) && !shared.test(file),
  );

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
    expect(cited(source).url).toMatch(/^https:\/\//);
    expect(cited(source).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
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
