import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import { type Annotation, planAnnotations } from "./annotations.ts";
import { oldUpdates } from "./totals.ts";

/** The report as workflow commands, for a step that runs the command line. */
export function github(report: Report): string {
  const old = oldUpdates(report);
  const notices: readonly Annotation[] = old
    ? [{ level: "note", title: "lync-policy", message: old, findings: 0 }]
    : [];
  const { annotations } = planAnnotations(report, { taken: { note: notices.length } });
  return [...annotations, ...notices].map((annotation) => `${command(annotation)}\n`).join("");
}

const commands = { error: "error", warning: "warning", note: "notice" } as const satisfies Record<Level, string>;

function command({ level, title, message, file, startLine, endLine, startColumn, endColumn }: Annotation): string {
  const properties = { title, file, line: startLine, endLine, col: startColumn, endColumn };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[level]} ${written.join(",")}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
