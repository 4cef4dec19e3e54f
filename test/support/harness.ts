import { basename, dirname } from "node:path";
import type { SourceText } from "../../src/base/source-text.ts";
import { evaluatePartially } from "../../src/engine/partial/evaluate.ts";
import { readManifestsByLibrary } from "../../src/engine/read-by-library.ts";
import { type ParsedText, readManifests } from "../../src/engine/read-manifests.ts";
import { createRun } from "../../src/engine/validate.ts";
import isValidDeployment from "../../src/generated/deployment-check.cjs";
import { updates } from "../../src/generated/updates.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { OnManifest } from "../../src/model/manifest.ts";
import { defaultPolicy, type Policy } from "../../src/model/policy.ts";
import type { Report } from "../../src/model/report.ts";
import type { Basis, Preset } from "../../src/model/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { type SchemaError, validateDeployment } from "../../src/schema/validate.ts";
import { Lexer } from "../../src/yaml/library/library.ts";
import { textOf } from "./repository.ts";

export { filesIn, root, textOf } from "./repository.ts";

/** The date that all fixtures are checked against. */
export const asOf = "2026-11-22";

/** Whether a file of src/ is a rule, and not the list of an area or a part that several rules share. */
export function isRule(file: string): boolean {
  return rules.some(({ id }) => file.endsWith(`/${id}.ts`) && /^src\/rules\/[\w-]+\/[\w-]+\.ts$/.test(file));
}

/** Parses a text as a run does: with the fast reader if it supports the text, else with the YAML library. */
export function parse(text: SourceText): ParsedText {
  return readManifests(text) ?? readManifestsByLibrary(text);
}

/** The context of rules on a date, with the table of updates and the default grace periods. */
export function basisOn(today: string): Basis {
  return { today, updates: { ...defaultPolicy.updates, table: updates } };
}

/** A policy with defaults for all settings that are not given. */
export function policyWith(policy: Partial<Policy>): Policy {
  return { ...defaultPolicy, ...policy };
}

/** Checks texts as a run does, but synchronously. */
export function validate(
  texts: Iterable<SourceText>,
  policy: Partial<Policy>,
  today: string,
  onManifest?: OnManifest,
): Report {
  const whole = policyWith(policy);
  const { add, report } = createRun({ policy: whole, today, onManifest });
  const { file, ...periods } = whole.updates;
  const known = { ...periods, table: file?.table ?? updates };
  const needs = { validateManifest: checkSchema, updates: known, evaluatePartially };
  for (const text of texts) add(text.file, parse(text), needs);
  return report();
}

/** The schema errors of a manifest. Fails unless the quick check and the full check agree on every manifest of every test. */
function checkSchema(manifest: { readonly content: unknown; readonly file?: string }): readonly SchemaError[] {
  const errors = [...validateDeployment(manifest)];
  const isValid = isValidDeployment(manifest.content);
  if (isValid !== (errors.length === 0))
    throw new Error(
      `${manifest.file}: ${isValid ? "valid" : "not valid"} for the quick check, but the full check found ${errors.length} errors`,
    );
  return errors;
}

/** Checks one text as a named file. */
export function checkText(content: string | Uint8Array, file = "test.yaml", preset: Preset = "minimal"): Report {
  return validate([{ file, content, named: true }], { preset, failOn: "error" }, asOf);
}

/** The rules that report on most fixtures: those that depend on nothing but the product and the date, and on missing builds. */
const common = [["product-support", "extended-support"], ["build-stated"], ["pool-details"]];

/** The policy for a fixture: by default, the preset of its rule. The rules that report on most fixtures run on their own ones only. */
export function fixturePolicy(file: string, preset: Preset = presetOf(file)): Policy {
  const others = common.filter((ids) => !ids.includes(basename(dirname(file)))).flat();
  return policyWith({ preset, levels: new Map(others.map((id) => [id, "off"])) });
}

/** The date that a fixture is checked against: that of its comment "# as of 2012-06-01", if it has one. */
export function dateOf(file: string): string {
  return /^# as of (\d{4}-\d{2}-\d{2})$/m.exec(textOf(file))?.[1] ?? asOf;
}

/** Checks a fixture as a named file. */
export function checkFixture(file: string, preset: Preset = presetOf(file), today = dateOf(file)): Report {
  return validate([{ file, content: textOf(file), named: true }], fixturePolicy(file, preset), today);
}

/** The preset for a fixture: that of the rule whose folder it is in, and the default preset for whole deployments. */
export function presetOf(file: string): Preset {
  const id = basename(dirname(file));
  return (
    rules.find((rule) => rule.id === id)?.preset ?? (file.includes("/designs/") ? defaultPolicy.preset : "minimal")
  );
}

/** An expected finding on a line: its rule and a part of its message. */
export type Expectation = { readonly line: number; readonly rule: string; readonly part: string };

/** Reads `# want rule "part"` comments. The library's lexer distinguishes them from strings that look alike. */
export function expectationsIn(text: string): readonly Expectation[] {
  const expectations: Expectation[] = [];
  let line = 1;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#")) {
      for (const [, rule = "", part = ""] of token.matchAll(/\bwant ([a-z/-]+) "((?:[^"\\]|\\.)*)"/g)) {
        expectations.push({ line, rule, part: part.replaceAll('\\"', '"') });
      }
    }
    line += token.split("\n").length - 1;
  }
  return expectations;
}

/** Unexpected findings, and expected findings that are missing. */
export function mismatches(text: string, findings: readonly Finding[]): readonly string[] {
  const missing = [...expectationsIn(text)];
  const unexpected = findings.filter(({ range, rule, message }) => {
    const at = missing.findIndex(
      (expected) => expected.line === range.line && expected.rule === rule.id && message.includes(expected.part),
    );
    if (at >= 0) missing.splice(at, 1);
    return at < 0;
  });
  return [
    ...unexpected.map(({ range, rule, message }) => `line ${range.line}: unexpected ${rule.id} "${message}"`),
    ...missing.map(({ line, rule, part }) => `line ${line}: expected ${rule} "${part}", found no such finding`),
  ];
}

/** Milliseconds of processor time of this process. Other processes on the machine do not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
