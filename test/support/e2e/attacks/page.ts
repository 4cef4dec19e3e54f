import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { root, textOf } from "../../harness.ts";

const page = "docs/security.md";
const [start, end] = ["<!-- attacks: made by the tests -->\n", "<!-- end of attacks -->"];

/** A table of attacks, one row each: what is tried, both verdicts, and what is said. */
type Table = { readonly title: string; readonly rows: readonly (readonly string[])[] };

/** Expects docs/security.md to have the tables of attacks; UPDATE=1 writes them. */
export function expectSection(tables: readonly Table[]): void {
  const text = textOf(page);
  const [before = "", rest = ""] = text.split(start);
  const [there, after] = rest.split(end);
  const made = `\n${tables.map(toMarkdown).join("\n")}\n`;
  if (process.env.UPDATE && after !== undefined) writeFileSync(join(root, page), before + start + made + end + after);
  else expect(there).toBe(made);
}

function toMarkdown({ title, rows }: Table): string {
  const lines = [
    ["It …", "Action", "Command line", "What is said"],
    [":---", ":---", ":---", ":---"],
    ...rows.map(([tried = "", verdict = "", local = "", said = ""]) => [tried, verdict, local, `\`${shorten(said)}\``]),
  ];
  return `### ${title}\n\n${lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;
}

/** The longest text in a cell. */
const longest = 160;

/** What is said, on one line of a table. */
function shorten(said: string): string {
  const line = said
    .trim()
    .replace(/^lync-policy: /, "")
    // Each run makes commits of its own.
    .replace(/\bcommit [0-9a-f]{12}\b/g, "commit 0123456789ab")
    .replaceAll("`", "'")
    .replaceAll("|", "\\|")
    .replace(/\/(?:tmp|var)\/\S*?attack-\w+/g, "…");
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
