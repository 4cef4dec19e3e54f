import type { Annotation } from "../../src/report/annotations.ts";

/** What a runner makes of a step's output, by its own rules. */
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

/** The annotations that a runner makes of an output. */
export function readAsRunner(output: string): readonly Seen[] {
  const seen: Seen[] = [];
  const counts: Record<string, number> = {};
  for (const line of output.split(/\r?\n/)) {
    const match = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    if (!match) continue;
    const [, command = "", list = "", data = ""] = match;
    counts[command] = (counts[command] ?? 0) + 1;
    // Of each level a runner keeps ten.
    if (counts[command] > 10) continue;
    seen.push({ level: command, message: unescaped(data).slice(0, 4096), ...propertiesIn(list) });
  }
  return seen;
}

function propertiesIn(list: string): Omit<Seen, "level" | "message"> {
  const entries = list.split(",").map((entry) => {
    const [name = "", ...rest] = entry.split("=");
    const value = unescaped(rest.join("=").replaceAll("%3A", ":").replaceAll("%2C", ","));
    return [name, ["line", "endLine", "col", "endColumn"].includes(name) ? Number(value) : value] as const;
  });
  const { line, endLine, col, endColumn, ...others } = Object.fromEntries(entries) as Omit<Seen, "level" | "message">;
  const lines = line === undefined ? {} : { line, endLine: endLine ?? line };
  const oneLine = line !== undefined && line === (endLine ?? line);
  // Columns of a range over lines are dropped.
  return { ...others, ...lines, ...(oneLine && col !== undefined && { col, endColumn: endColumn ?? col }) };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** An annotation as a runner has it. */
export function planned(annotation: Annotation): Seen {
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
