import { cut } from "../../base/wording.ts";
import type { Level } from "../../model/rule.ts";
import type { Annotation } from "../../report/annotations.ts";
import { cutBytes, mostBytes } from "../api/truncate.ts";

/** An annotation as the Checks API takes it. */
export type CheckAnnotation = {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly title: string;
  readonly message: string;
};

/** The most annotations in one request. */
const pageSize = 50;

/** The most in a check run: twenty requests, of the thousand that a repository has in an hour. */
export const mostAnnotations = 1000;

const levels = { error: "failure", warning: "warning", note: "notice" } as const satisfies Record<Level, string>;

/** Annotations in pages. What has no place in the repository cannot be shown on one of its commits. */
export function pagesOf(annotations: readonly Annotation[]): readonly (readonly CheckAnnotation[])[] {
  const shown = annotations.flatMap(checkAnnotation).slice(0, mostAnnotations);
  const starts = Array.from({ length: Math.ceil(shown.length / pageSize) }, (_, at) => at * pageSize);
  return starts.map((start) => shown.slice(start, start + pageSize));
}

function checkAnnotation(annotation: Annotation): readonly CheckAnnotation[] {
  const { level, title, message, file = "", startLine = 0 } = annotation;
  if (startLine < 1 || file === "" || file.startsWith("/") || file.split("/").includes("..")) return [];
  const endLine = Math.max(startLine, annotation.endLine ?? startLine);
  return [
    {
      path: file,
      start_line: startLine,
      end_line: endLine,
      ...columnsOf(annotation, startLine === endLine),
      annotation_level: levels[level],
      title: cut(title, 255),
      message: cutBytes(message, mostBytes),
    },
  ];
}

/** GitHub takes columns only where a range stands on one line. */
function columnsOf({ startColumn, endColumn }: Annotation, isOneLine: boolean) {
  if (!isOneLine || startColumn === undefined || endColumn === undefined || endColumn < startColumn) return {};
  return { start_column: startColumn, end_column: endColumn };
}
