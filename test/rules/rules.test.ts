import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/engine/validate.ts";
import { builtinChecks } from "../../src/findings/builtin-checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import { presets, rules, rulesOf } from "../../src/rules/index.ts";
import { cited } from "../../src/sources/index.ts";
import {
  checkFixture,
  dateOf,
  expectationsIn,
  filesIn,
  fixturePolicy,
  mismatches,
  textOf,
} from "../support/harness.ts";

const fixtures = filesIn("fixtures/rules").filter((file) => file.endsWith(".yaml"));

describe("a fixture has the findings that its comments expect, and no others", () => {
  it.each([...fixtures, ...filesIn("fixtures/schema").filter((file) => file.endsWith(".yaml"))])("%s", (file) => {
    const text = textOf(file);
    const {
      findings,
      run: { skipped },
    } = checkFixture(file);
    expect(skipped).toEqual([]);
    expect(mismatches(text, findings)).toEqual([]);
  });
});

describe("waivers above lines waive the findings of those lines only", () => {
  const reportOn = (text: string, file: string) =>
    validate([{ file, content: text, named: true }], { policy: fixturePolicy(file), today: dateOf(file) });
  const keyOf = ({ range, rule }: Finding) => `${range.line} ${rule.id}`;

  /** A text with a waiver above each of some lines, and the line that each line of the original has in it. */
  const withWaivers = (text: string, keys: readonly string[]) => {
    const waived = keys.map((key) => key.split(" ") as [string, string]);
    const moved = (line: number) => line + waived.filter(([other]) => Number(other) <= line).length;
    const content = text.split("\n").flatMap((written, at) => {
      const indent = /^\s*/.exec(written)?.[0] ?? "";
      const above = waived.filter(([line]) => Number(line) === at + 1);
      return [
        ...above.map(([, rule]) => `${indent}# waive ${rule} until 2040-01-01: the fixture shows what it does`),
        written,
      ];
    });
    return { content: content.join("\n"), moved };
  };

  it.each(fixtures)("%s", async (file) => {
    const text = textOf(file);
    const before = (await reportOn(text, file)).findings;
    const keys = [...new Set(expectationsIn(text).map(({ line, rule }) => `${line} ${rule}`))];
    // Every second one, then the others: each has neighbors that are not waived.
    for (const rest of [0, 1]) {
      const some = keys.filter((_, at) => at % 2 === rest);
      if (some.length === 0) continue;
      const { content, moved } = withWaivers(text, some);
      const { findings, waived } = await reportOn(content, file);
      const summary = (finding: Finding) => `${moved(finding.range.line)} ${finding.rule.id} ${finding.message}`;
      const after = ({ range, rule, message }: Finding) => `${range.line} ${rule.id} ${message}`;
      const isMeant = (finding: Finding) => some.includes(keyOf(finding));
      expect(waived.map(after)).toEqual(before.filter(isMeant).map(summary));
      expect(findings.map(after)).toEqual(before.filter((finding) => !isMeant(finding)).map(summary));
      expect(new Set(before.filter(isMeant).map(keyOf)).size).toBe(some.length);
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
  const findings = fixtures.flatMap((file) => checkFixture(file).findings);

  it.each(rules)("$id", ({ id }) => {
    const messages = findings.filter(({ rule }) => rule.id === id).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) {
      expect(message).toMatch(
        /^([a-z]|\d+ |(Edge|Director|A\/V|Archiving|Monitoring|Survivable Branch|XMPP|FQDN|SQL|SIP|IPsec|Mediation|Persistent Chat|Video Interop|Office Web Apps) ).*[^.]$/,
      );
      expect(message).not.toMatch(/\b(should|please|invalid)\b/i);
      // The key of a page whose title src/sources/page-titles.ts lacks.
      expect(message).not.toMatch(/"[a-z-]+-20\d\d"/);
      expect(message.length).toBeLessThanOrEqual(1000);
    }
  });
});
