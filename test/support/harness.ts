import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Text } from "../../src/base/source-text.ts";
import { parseByLibrary } from "../../src/engine/read-by-library.ts";
import { type Parsed, parse as parsePlain } from "../../src/engine/read-manifests.ts";
import { judgement } from "../../src/engine/validate.ts";
import fits from "../../src/generated/deployment-check.cjs";
import type { Finding } from "../../src/model/finding.ts";
import type { Seen } from "../../src/model/manifest.ts";
import type { Policy } from "../../src/model/policy.ts";
import type { Report } from "../../src/model/report.ts";
import type { Preset } from "../../src/model/rule.ts";
import { rules } from "../../src/rules/index.ts";
import { checkForm as checkFormInFull, type SchemaError } from "../../src/schema/validate.ts";
import { Lexer } from "../../src/yaml/library/library.ts";

/** The repository's own folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The day for which all fixtures are judged. */
export const asOf = "2026-11-22";

/** All files under a folder of the repository, by their paths from its root, in order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** Whether a file of src/ is a rule: not the list of an area, nor a piece that several rules share. */
export function isRule(file: string): boolean {
  return rules.some(({ id }) => file.endsWith(`/${id}.ts`) && /^src\/rules\/[\w-]+\/[\w-]+\.ts$/.test(file));
}

/** Parses as a run does, with the YAML library at hand from the start. */
export function parse(text: Text): Parsed {
  return parsePlain(text) ?? parseByLibrary(text);
}

/** Judges as a run does, without waiting for anything. */
export function validate(texts: Iterable<Text>, policy: Policy, today: string, seen?: Seen): Report {
  const { take, report } = judgement(policy, today, seen);
  for (const text of texts) take(text.file, parse(text), checkForm);
  return report();
}

/** What a form lacks; makes sure at each manifest of each test that the small check and the large one agree on it. */
function checkForm(manifest: { readonly content: unknown; readonly file?: string }): readonly SchemaError[] {
  const hits = [...checkFormInFull(manifest)];
  if (fits(manifest.content) !== (hits.length === 0))
    throw new Error(
      `${manifest.file}: the small check of the form says ${hits.length > 0}, the large one says otherwise`,
    );
  return hits;
}

/** Judges one text as if somebody had named its file. */
export function judge(content: string | Uint8Array, file = "test.yaml", preset: Preset = "minimal"): Report {
  return validate([{ file, content, named: true }], { preset, failOn: "error" }, asOf);
}

/** The preset under which a fixture is judged: that of the rule whose folder it is in. */
export function presetOf(file: string): Preset {
  const id = basename(dirname(file));
  return rules.find((rule) => rule.id === id)?.preset ?? "minimal";
}

/** What a line says that it wants: a rule, and a part of its message. */
export type Want = { readonly line: number; readonly rule: string; readonly part: string };

/** Reads `# want rule "part"` comments; the library's lexer tells comments from texts that look like them. */
export function wantsIn(text: string): readonly Want[] {
  const wants: Want[] = [];
  let line = 1;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#")) {
      for (const [, rule = "", part = ""] of token.matchAll(/\bwant ([a-z/-]+) "((?:[^"\\]|\\.)*)"/g)) {
        wants.push({ line, rule, part: part.replaceAll('\\"', '"') });
      }
    }
    line += token.split("\n").length - 1;
  }
  return wants;
}

/** Every finding that no line wants, and every want that no finding meets. */
export function mismatches(text: string, findings: readonly Finding[]): readonly string[] {
  const open = [...wantsIn(text)];
  const unwanted = findings.filter(({ range, rule, message }) => {
    const at = open.findIndex(
      (want) => want.line === range.line && want.rule === rule.id && message.includes(want.part),
    );
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return [
    ...unwanted.map(
      ({ range, rule, message }) => `line ${range.line} gets ${rule.id} "${message}", which it does not want`,
    ),
    ...open.map(({ line, rule, part }) => `line ${line} wants ${rule} "${part}" and does not get it`),
  ];
}

/** A fixture's text. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** Milliseconds for which this process has had a processor; what other processes do beside it does not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
