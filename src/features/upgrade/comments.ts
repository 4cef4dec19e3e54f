import { visible } from "../../base/wording.ts";
import type { Path } from "../../yaml/path.ts";
import type { Spot } from "../../yaml/positions.ts";
import type { Decision } from "./decisions.ts";
import { stepsAlong } from "./parsed-documents.ts";
import { type Edit, lineEnd, lineStart } from "./text-edits.ts";

/** The comment that stands for a decision. */
export function commentOf({ message }: Pick<Decision, "message">): string {
  return `# decide: ${visible(message)}`;
}

/**
 * Comments on lines of their own, above the line on which the nearest part in block style begins: there no text and no
 * flow collection goes on.
 */
export function commentEdits(text: string, root: Spot, decisions: readonly Decision[]): readonly Edit[] {
  const eol = lineEnd(text);
  const byLine = new Map<number, string[]>();
  for (const decision of decisions) {
    const start = lineStart(text, blockStart(text, root, decision.path));
    byLine.set(start, [...(byLine.get(start) ?? []), commentOf(decision)]);
  }
  return [...byLine].map(([start, comments]) => {
    const [indent = ""] = /^ */.exec(text.slice(start, start + 1000)) ?? [];
    const lines = [...new Set(comments)].map((comment) => `${indent}${comment}${eol}`);
    return { start, end: start, text: lines.join("") };
  });
}

function blockStart(text: string, root: Spot, path: Path): number {
  let start = root.tall ? (root.entries?.[0]?.key[0] ?? root.start) : root.start;
  for (const { spot, holder, entry } of stepsAlong(text, root, path)) {
    if (!holder.tall) break;
    start = entry ? entry.key[0] : spot.start;
  }
  return start;
}
