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
