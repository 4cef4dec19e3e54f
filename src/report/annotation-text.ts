import { abridged, counted, cut, grouped, harmless } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Level } from "../model/rule.ts";
import { citation, cited } from "../sources/index.ts";

/** A remark at a place of a pull request, or on the whole run where there is no file. */
export type Annotation = {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
};

/** The most places of a kind that a message lists. */
const mostListed = 6;

/** One annotation for findings of one rule in one file, at the first of them. */
export function annotationOf([first, ...others]: readonly Finding[], longest: number): Annotation {
  const { rule, message, file, range, source } = first as Finding;
  const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${citation(cited(source))}`].map(harmless);
  const text = fitted(
    [harmless(message), ""],
    [...repeats(others, message), ...places(first as Finding)],
    advice,
    longest,
  );
  const place = { file: harmless(file), startLine: range.line, endLine: range.endLine };
  // GitHub takes columns only where a range stands on one line.
  const columns = range.line === range.endLine ? { startColumn: range.column, endColumn: range.endColumn } : {};
  return { level: rule.level, title: rule.id, message: text, ...place, ...columns };
}

/** One annotation that says how many findings of a level are not shown, and where and what they are. */
export function remainderOf(level: Level, rest: readonly Finding[], longest: number): Annotation {
  const files = tally(rest.map(({ file }) => harmless(file)));
  const rules = tally(rest.map(({ rule }) => rule.id));
  const count = counted(rest.length, `more ${level}`);
  const message = `${count} not shown here: ${files}; by rule: ${rules}; the job summary and the log show all`;
  return { level, title: "lync-policy", message: cut(message, longest) };
}

/** "a (3), b (1) and 4 more", in the order in which they come. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return abridged([...counts].map(([name, count]) => `${name} (${grouped(count)})`));
}

/** Where else the rule speaks, and what it says there unless that is the same. */
function repeats(others: readonly Finding[], message: string): readonly string[] {
  if (others.length === 0) return [];
  const sorted = others.toSorted((a, b) => a.range.line - b.range.line);
  const lines = [...new Set(sorted.map(({ range }) => grouped(range.line)))];
  const told = sorted.filter((other) => other.message !== message).slice(0, mostListed);
  return [
    `Also at ${lines.length === 1 ? "line" : "lines"} ${abridged(lines)}.`,
    ...told.map((other) => `Line ${grouped(other.range.line)}: ${harmless(other.message)}`),
  ];
}

function places({ related }: Finding): readonly string[] {
  const listed = related.slice(0, mostListed);
  return listed.map((other) => harmless(`See: ${other.file}:${other.range.line}: ${other.message}`));
}

/** The lines in a row; of those in the middle only as many as leave room for the last. */
function fitted(first: readonly string[], middle: readonly string[], last: readonly string[], longest: number): string {
  const end = last.join("\n");
  let text = first.join("\n");
  for (const line of middle) {
    if (text.length + line.length + end.length + 2 > longest) break;
    text += `\n${line}`;
  }
  return cut(`${text}\n${end}`, longest);
}
