import { withoutMarkdown } from "../base/escape-markdown.ts";
import { pluralize, short } from "../base/wording.ts";
import type { Report } from "../model/report.ts";
import { mostNodes, type Overview, type Row } from "../overview/overview.ts";
import { verdict } from "./totals.ts";

/** The counts of findings for each row of an overview, in its order. */
export type Tallies = readonly Report["counts"][];

/** The most links. More are unreadable, and GitHub draws at most 500. */
const mostLinks = 120;

/** Borders only: filled boxes would hide the text on a dark page. */
const classes = {
  broken: "stroke:red,stroke-width:4px",
  doubtful: "stroke:orange,stroke-width:4px",
  missing: "stroke:red,stroke-width:2px,stroke-dasharray:5 5",
} as const;

/** The topology as a Mermaid diagram, or the reason why there is none. The report has all its content as text too. */
export function topologyPicture(overview: Overview, tallies: Tallies): { mermaid: string } | { reason: string } {
  const { rows, links, more } = overview;
  const missing = links.filter(({ to }) => typeof to === "object");
  const nodes = rows.length + more + missing.length;
  if (nodes > mostNodes)
    return {
      reason: `${pluralize(nodes, "pool and server", "pools and servers")} exceed the limit of ${mostNodes}`,
    };
  if (links.length > mostLinks)
    return { reason: `${pluralize(links.length, "reference")} exceed the limit of ${mostLinks}` };
  const lines = [
    "flowchart LR",
    ...boxes(overview, tallies),
    ...missing.map(({ to }, at) => `  x${at}["${missingLabel(to)}"]`),
    ...links.map(({ from, to, as }) => {
      const end = typeof to === "object" ? `x${missing.findIndex((link) => link.to === to)}` : `n${to}`;
      return `  n${from} ${typeof to === "object" ? "-.->" : (arrows[as] ?? "-->")}|"${as}"| ${end}`;
    }),
    ...classLines(tallies, missing.length),
  ];
  return { mermaid: `${lines.join("\n")}\n` };
}

/** A pair has no direction. */
const arrows: Readonly<Record<string, string>> = { pair: "---" };

/** A box for each row, grouped by site. */
function boxes({ rows }: Overview, tallies: Tallies): readonly string[] {
  const bySite = new Map<unknown, string[]>();
  for (const [at, row] of rows.entries()) {
    const place = row.path[1] === "sites" ? row.path[2] : undefined;
    const title = place === undefined ? [] : [`subgraph s${place}["Site ${label(row.site)}"]`];
    const lines = bySite.get(place) ?? title;
    lines.push(`n${at}["${boxLabel(row, tallies[at])}"]`);
    bySite.set(place, lines);
  }
  return [...bySite].flatMap(([place, lines]) => {
    if (place === undefined) return lines.map((line) => `  ${line}`);
    const [title, ...inside] = lines;
    return [`  ${title}`, ...inside.map((line) => `    ${line}`), "  end"];
  });
}

function boxLabel({ role, name }: Row, tally: Tallies[number] | undefined): string {
  const found = tally && total(tally) > 0 ? `<br>${verdict({ counts: tally })}` : "";
  return `${signOf(tally)}${label(role)}<br>${label(name)}${found}`;
}

function missingLabel(to: unknown): string {
  const { name, wanted } = to as { name: string; wanted: string };
  return `❓ ${label(name)}<br>no ${label(wanted)} of this name`;
}

/** The classes of boxes with errors, with warnings, and missing ones. */
function classLines(tallies: Tallies, missing: number): readonly string[] {
  const members = {
    broken: tallies.flatMap(({ error }, at) => (error > 0 ? [`n${at}`] : [])),
    doubtful: tallies.flatMap(({ error, warning }, at) => (error === 0 && warning > 0 ? [`n${at}`] : [])),
    missing: Array.from({ length: missing }, (_, at) => `x${at}`),
  };
  return (Object.keys(classes) as (keyof typeof classes)[])
    .filter((name) => members[name].length > 0)
    .flatMap((name) => [`  classDef ${name} ${classes[name]}`, `  class ${members[name].join(",")} ${name}`]);
}

function signOf(tally: Tallies[number] | undefined): string {
  if (!tally || total(tally) === 0) return "";
  return tally.error > 0 ? "❌ " : tally.warning > 0 ? "⚠️ " : "ℹ️ ";
}

function total({ error, warning, note }: Tallies[number]): number {
  return error + warning + note;
}

/** Characters to escape. Dots and hyphens inside a word stay; at the start of a line they would make a list. */
const toEscape = /(?<![\p{L}\p{N}])[.-]|[.-](?![\p{L}\p{N}])|[^\p{L}\p{N} .-]/gu;

/** Escapes a text for a label: letters, digits, single spaces, dots and hyphens stay, all else becomes a Mermaid entity. */
export function label(text: string): string {
  const line = short(withoutMarkdown(text).trim().replace(/ +/g, " "), 40);
  return line.replace(toEscape, (sign) => `#${sign.codePointAt(0)};`);
}
