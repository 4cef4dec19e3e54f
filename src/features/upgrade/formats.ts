import { escapeMarkdown } from "../../base/escape-markdown.ts";
import { jsonText } from "../../base/json-text.ts";
import { tool } from "../../base/version.ts";
import { escapeForLog } from "../../base/wording.ts";
import { type Citation, citation, cited } from "../../sources/index.ts";
import type { Move } from "./move.ts";
import { headingOf, type Line, sectionsOf, whyNoChange } from "./sections.ts";
import type { Statement } from "./statement.ts";
import type { Upgrade } from "./upgrade.ts";

/** The output formats of `upgrade`. */
export const upgradeFormats = { terminal, markdown, json } satisfies Record<string, (upgrade: Upgrade) => string>;

/** Citations, and the numbers by which lines refer to them, from 1. */
type CitationNumbers = Map<string, number>;

function citationMarks({ citations }: Line, numbers: CitationNumbers): string {
  const texts = [...new Set(citations.map((one) => citation(cited(one))))];
  for (const one of texts) if (!numbers.has(one)) numbers.set(one, numbers.size + 1);
  return texts.map((one) => `[${numbers.get(one)}]`).join("");
}

/** Text for a terminal. */
function terminal({ moves }: Upgrade): string {
  const numbers: CitationNumbers = new Map();
  const blocks = moves.map((move) => {
    const reason = whyNoChange(move);
    const sections = sectionsOf(move).map(
      ({ title, lines }) =>
        `\n  ${title}\n${lines.map((line) => `    ${escapeForLog(line.text)} ${citationMarks(line, numbers)}\n`).join("")}`,
    );
    return `${escapeForLog(headingOf(move))}\n${reason ? `\n  ${reason}\n` : ""}${sections.join("")}\n`;
  });
  const sources = [...numbers].map(([text, number]) => `  [${number}] ${text}\n`);
  return `${blocks.join("")}${sources.length > 0 ? `Sources\n${sources.join("")}` : ""}`;
}

/** A page of Markdown. */
function markdown({ moves }: Upgrade): string {
  const numbers: CitationNumbers = new Map();
  const blocks = moves.map((move) => {
    const reason = whyNoChange(move);
    const sections = sectionsOf(move).map(
      ({ title, lines }) =>
        `\n### ${title}\n\n${lines.map((line) => `- ${escapeMarkdown(line.text)} ${escapeMarkdown(citationMarks(line, numbers))}\n`).join("")}`,
    );
    return `## ${escapeMarkdown(headingOf(move))}\n${reason ? `\n${escapeMarkdown(reason)}\n` : ""}${sections.join("")}\n`;
  });
  const sources = [...numbers].map(([text, number]) => `- ${escapeMarkdown(`[${number}]`)} ${text}\n`);
  return `${blocks.join("")}${sources.length > 0 ? `### Sources\n\n${sources.join("")}` : ""}`;
}

/** JSON, version 1. Later versions only add properties. */
function json({ asOf, to, moves, unread }: Upgrade): string {
  return jsonText({
    version: 1,
    tool,
    asOf,
    to,
    deployments: moves.map(moveToJson),
    unread: unread.map(({ file, message, range }) => ({ file, message, line: range.line, column: range.column })),
  });
}

function moveToJson(move: Move) {
  const { file, deployment, from, to, direction, routes, brings, already, cures } = move;
  const steps = routes.map((route) =>
    route.map((step) => ({ from: step.from, to: step.to, ways: step.ways.value, ...sourceToJson(step.ways) })),
  );
  const [added, kept, fixed] = [brings, already, cures].map((statements) => statements.map(statementToJson));
  return { deployment, file, from, to, direction, routes: steps, brings: added, already: kept, cures: fixed };
}

function statementToJson(statement: Statement) {
  const { topic, message, rule, level, place } = statement;
  const at = place && { line: place.range.line, column: place.range.column };
  return { topic, message, ...(rule && { rule, level }), ...at, ...sourceToJson(statement) };
}

function sourceToJson({
  source,
  evidence,
  inherited,
}: Pick<Statement, "evidence" | "inherited"> & { source: Citation }) {
  return { source: cited(source), evidence, ...(inherited && { inherited }) };
}
