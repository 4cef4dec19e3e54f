import type { Annotation } from "../../src/report/annotations.ts";

/** An annotation that a runner creates from a workflow command. */
export type Seen = {
  level: string;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
};

/** The annotations that a runner creates from a step's output. */
export function readAsRunner(output: string): readonly Seen[] {
  const seen: Seen[] = [];
  const counts: Record<string, number> = {};
  for (const line of output.split(/\r?\n/)) {
    const match = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    if (!match) continue;
    const [, command = "", list = "", data = ""] = match;
    counts[command] = (counts[command] ?? 0) + 1;
    // A runner keeps ten annotations of each severity.
    if (counts[command] > 10) continue;
    seen.push({ level: command, message: decodeData(data).slice(0, 4096), ...propertiesIn(list) });
  }
  return seen;
}

function propertiesIn(list: string): Omit<Seen, "level" | "message"> {
  const entries = list.split(",").map((entry) => {
    const [name = "", ...rest] = entry.split("=");
    const value = decodeData(rest.join("=").replaceAll("%3A", ":").replaceAll("%2C", ","));
    return [name, ["line", "endLine", "col", "endColumn"].includes(name) ? Number(value) : value] as const;
  });
  const { line, endLine, col, endColumn, ...others } = Object.fromEntries(entries) as Omit<Seen, "level" | "message">;
  const lines = line === undefined ? {} : { line, endLine: endLine ?? line };
  const oneLine = line !== undefined && line === (endLine ?? line);
  // A runner drops columns of a range over several lines.
  return { ...others, ...lines, ...(oneLine && col !== undefined && { col, endColumn: endColumn ?? col }) };
}

function decodeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** A planned annotation as a runner creates it. */
export function asSeenByRunner(annotation: Annotation): Seen {
  const { level, title, message, file, startLine, endLine, startColumn, endColumn } = annotation;
  return {
    level: level === "note" ? "notice" : level,
    message,
    title,
    ...(file !== undefined && { file }),
    ...(startLine !== undefined && endLine !== undefined && { line: startLine, endLine }),
    ...(startColumn !== undefined && endColumn !== undefined && { col: startColumn, endColumn }),
  };
}

/** The message of an annotation that counts findings which have none. */
export const remainder = /^([\d,]+) more (?:error|warning|note)s? not shown here: /;

/** The message of an annotation for findings that a report does not list one by one. */
const unlisted = /^([\d,]+) more (?:worse )?findings? of \S+ in this file are not listed/;

/** How many findings annotations show, at or with their lines, and how many they only count. */
export function countedBy(annotations: readonly { readonly message: string }[]) {
  let [shown, dropped] = [0, 0];
  for (const { message } of annotations) {
    const more = (remainder.exec(message) ?? unlisted.exec(message))?.[1];
    if (more !== undefined) dropped += numberIn(more);
    else if (message.includes("\nSource: ")) shown += 1;
    const others = othersIn(message);
    shown += others.shown;
    dropped += others.dropped;
  }
  return { shown, dropped };
}

/** "Also at lines 12, 13 and 1,204 more." */
function othersIn(message: string) {
  const [, list = ""] = /^Also at lines? (.*)\.$/m.exec(message) ?? [];
  const words = list === "" ? [] : list.split(/, | and /);
  const counted = words.filter((word) => word.endsWith(" more"));
  return { shown: words.length - counted.length, dropped: counted.reduce((sum, word) => sum + numberIn(word), 0) };
}

function numberIn(text: string): number {
  return Number(text.replace(/[^\d]/g, ""));
}
