import { escaped } from "../../base/escape-markdown.ts";
import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { harmless } from "../../base/wording.ts";
import { type Citation, citation, cited } from "../../sources/index.ts";
import type { Move } from "./move.ts";
import { headingOf, type Line, sectionsOf, standstill } from "./sections.ts";
import type { Statement } from "./statement.ts";
import type { Upgrade } from "./upgrade.ts";

/** How the answer is shown. */
export const upgradeFormats = { terminal, markdown, json } satisfies Record<string, (upgrade: Upgrade) => string>;

/** Documents by the numbers under which they are cited, from 1. */
type Cited = Map<string, number>;

function marks({ citations }: Line, numbers: Cited): string {
  const known = [...new Set(citations.map((one) => citation(cited(one))))];
  for (const one of known) if (!numbers.has(one)) numbers.set(one, numbers.size + 1);
  return known.map((one) => `[${numbers.get(one)}]`).join("");
}

/** For a person at a terminal. */
function terminal({ moves }: Upgrade): string {
  const numbers: Cited = new Map();
  const blocks = moves.map((move) => {
    const still = standstill(move);
    const sections = sectionsOf(move).map(
      ({ title, lines }) =>
        `\n  ${title}\n${lines.map((line) => `    ${harmless(line.text)} ${marks(line, numbers)}\n`).join("")}`,
    );
    return `${harmless(headingOf(move))}\n${still ? `\n  ${still}\n` : ""}${sections.join("")}\n`;
  });
  const sources = [...numbers].map(([text, number]) => `  [${number}] ${text}\n`);
  return `${blocks.join("")}${sources.length > 0 ? `Sources\n${sources.join("")}` : ""}`;
}

/** A page of Markdown. */
function markdown({ moves }: Upgrade): string {
  const numbers: Cited = new Map();
  const blocks = moves.map((move) => {
    const still = standstill(move);
    const sections = sectionsOf(move).map(
      ({ title, lines }) =>
        `\n### ${title}\n\n${lines.map((line) => `- ${escaped(line.text)} ${escaped(marks(line, numbers))}\n`).join("")}`,
    );
    return `## ${escaped(headingOf(move))}\n${still ? `\n${escaped(still)}\n` : ""}${sections.join("")}\n`;
  });
  const sources = [...numbers].map(([text, number]) => `- ${escaped(`[${number}]`)} ${text}\n`);
  return `${blocks.join("")}${sources.length > 0 ? `### Sources\n\n${sources.join("")}` : ""}`;
}

/** For programs; later versions only add. */
function json({ asOf, to, moves, unread }: Upgrade): string {
  return jsonText({
    version: 1,
    tool,
    asOf,
    to,
    deployments: moves.map(inJson),
    unread: unread.map(({ file, message, range }) => ({ file, message, line: range.line, column: range.column })),
  });
}

function inJson(move: Move) {
  const { file, deployment, from, to, direction, routes, brings, already, cures } = move;
  const steps = routes.map((route) =>
    route.map((step) => ({ from: step.from, to: step.to, ways: step.ways.value, ...knownBy(step.ways) })),
  );
  const [brought, kept, gone] = [brings, already, cures].map((statements) => statements.map(inWords));
  return { deployment, file, from, to, direction, routes: steps, brings: brought, already: kept, cures: gone };
}

function inWords(statement: Statement) {
  const { topic, message, rule, level, place } = statement;
  const at = place && { line: place.range.line, column: place.range.column };
  return { topic, message, ...(rule && { rule, level }), ...at, ...knownBy(statement) };
}

function knownBy({ source, evidence, inherited }: Pick<Statement, "evidence" | "inherited"> & { source: Citation }) {
  return { source: cited(source), evidence, ...(inherited && { inherited }) };
}
