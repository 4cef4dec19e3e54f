import { sources } from "../sources.ts";
import type { Finding, Level, Report } from "../types.ts";
import { levels } from "../validate.ts";
import { abridged, counted, cut, grouped, harmless } from "../words.ts";

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

/** What is shown, and how many findings are and are not. */
export type Plan = { readonly annotations: readonly Annotation[]; readonly shown: number; readonly dropped: number };

/** GitHub keeps ten of each level for a step and drops the others without a word; the tenth is ours to say so. */
const kept = 9;

/** The longest message that a runner takes. */
const longest = 4096;

/**
 * Findings → annotations within GitHub's limits: nine of each level, and one that counts the others. `errorsTaken` is
 * how many of the places for errors are used for something else.
 */
export function planAnnotations({ findings }: Report, errorsTaken = 0): Plan {
  const plans = levels.map((level) =>
    planLevel(
      level,
      findings.filter(({ rule }) => rule.level === level),
      kept - (level === "error" ? errorsTaken : 0),
    ),
  );
  const annotations = plans.flat();
  const shown = annotations.filter(({ file }) => file !== undefined).length;
  return { annotations, shown, dropped: findings.length - shown };
}

function planLevel(level: Level, findings: readonly Finding[], places: number): readonly Annotation[] {
  const rest = findings.slice(places);
  const shown = findings.slice(0, places).map(annotationOf);
  return rest.length > 0 ? [...shown, remainderOf(level, rest)] : shown;
}

function annotationOf({ rule, message, file, range, source, related }: Finding): Annotation {
  const { title, date, url } = sources[source];
  const places = related.map((other) => `See: ${other.file}:${other.range.line}: ${other.message}`).map(harmless);
  const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${title}, ${date}, ${url}`];
  const lines = [harmless(message), "", ...places, ...advice];
  const place = { file: harmless(file), startLine: range.line, endLine: range.endLine };
  // GitHub takes columns only where a range stands on one line.
  const columns = range.line === range.endLine ? { startColumn: range.column, endColumn: range.endColumn } : {};
  return { level: rule.level, title: rule.id, message: cut(lines.join("\n"), longest), ...place, ...columns };
}

function remainderOf(level: Level, rest: readonly Finding[]): Annotation {
  const byFile = new Map<string, number>();
  for (const { file } of rest) byFile.set(file, (byFile.get(file) ?? 0) + 1);
  const files = abridged([...byFile].map(([file, count]) => `${harmless(file)} (${grouped(count)})`));
  const message = `${counted(rest.length, `more ${level}`)} not shown here: ${files}; the job summary and the log show all`;
  return { level, title: "lync-policy", message: cut(message, longest) };
}
