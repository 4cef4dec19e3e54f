import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/engine/validate.ts";
import { builtinChecks } from "../../src/findings/builtin-checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import { presets, rules, rulesOf } from "../../src/rules/index.ts";
import { cited } from "../../src/sources/index.ts";
import {
  asOf,
  checkText,
  expectationsIn,
  filesIn,
  mismatches,
  policyWith,
  presetOf,
  textOf,
} from "../support/harness.ts";

const fixtures = filesIn("fixtures/rules").filter((file) => file.endsWith(".yaml"));

describe("a fixture has the findings that its comments expect, and no others", () => {
  it.each([...fixtures, ...filesIn("fixtures/schema")])("%s", (file) => {
    const text = textOf(file);
    const {
      findings,
      run: { skipped },
    } = checkText(text, file, presetOf(file));
    expect(skipped).toEqual([]);
    expect(mismatches(text, findings)).toEqual([]);
  });
});

describe("a waiver above a line waives the findings of that line only", () => {
  const summary = ({ rule, range, message }: Finding) => `${range.line} ${rule.id} ${message}`;
  const reportOn = (text: string, file: string) =>
    validate([{ file, content: text, named: true }], { policy: policyWith({ preset: presetOf(file) }), today: asOf });

  it.each(fixtures)("%s", async (file) => {
    const text = textOf(file);
    const before = (await reportOn(text, file)).findings;
    for (const key of new Set(expectationsIn(text).map(({ line, rule }) => `${line} ${rule}`))) {
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
      expect(waived.map(summary)).toEqual(moved.filter(shifted).map(summary));
      expect(waived.length).toBeGreaterThan(0);
      expect(findings.map(summary)).toEqual(moved.filter((finding) => !shifted(finding)).map(summary));
    }
  });
});

describe("every rule", () => {
  const shared = /\/(docs|index|dangling-references)\.ts$/;
  const files = filesIn("src/rules").filter(
    (file) => /^src\/rules\/[\w-]+\/[\w-]+\.ts$/.test(file) && !shared.test(file),
  );

  it("is listed once, under the name of its file", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".ts")).sort());
  });

  it.each(rules)("$id has a flagged and a clean fixture", ({ id }) => {
    const own = fixtures.filter((file) => basename(dirname(file)) === id);
    const flagged = own.filter((file) => expectationsIn(textOf(file)).some(({ rule }) => rule === id));
    const clean = own.filter((file) => expectationsIn(textOf(file)).every(({ rule }) => rule !== id));
    expect({ flagged: flagged.length > 0, clean: clean.length > 0 }).toEqual({ flagged: true, clean: true });
  });

  it.each([...rules, ...builtinChecks])("$id follows the style", ({ title, why, fix, source }) => {
    expect(title.length).toBeLessThanOrEqual(80);
    for (const text of [title, why, fix]) {
      expect(text).toMatch(/^[A-Z].*[^.]$/);
      expect(text).not.toMatch(/\b(should|please|invalid)\b/i);
    }
    expect(cited(source).url).toMatch(/^https:\/\//);
    expect(cited(source).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("is in its preset and all later ones", () => {
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

describe("the messages of all fixtures follow the style", () => {
  const findings = fixtures.flatMap((file) => checkText(textOf(file), file, presetOf(file)).findings);

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
