import { escapeInvisible, pluralize, short } from "../../base/wording.ts";
import type { Growth } from "../../overview/growth.ts";
import { type Limit, loadOf } from "../../overview/limits.ts";
import type { Overview, Row } from "../../overview/overview.ts";
import { share } from "../../report/bar.ts";
import { attributes, escapeXml } from "../../report/xml.ts";
import { describeLimit, describeRow, isLimited, type LimitState, stateOf } from "./limit-words.ts";
import { type Headroom, headroomVerdict } from "./report.ts";

/** The columns and lines of the chart, in user units. */
const [width, margin, barStart, barWidth, textStart, lineHeight] = [1120, 24, 250, 200, 540, 24];

/** The most characters of a line of text that fit. */
const [mostInTitle, mostInText] = [120, 92] as const;

/**
 * Colors for light and dark backgrounds. Text has a contrast of at least 4.5:1, bars one of at least 3:1 to the background.
 * States also differ in their texts.
 */
const style = [
  ".headroom text { fill: #1f2328; font: 13px system-ui, sans-serif }",
  ".headroom .page { fill: #ffffff } .headroom .track { fill: none; stroke: #6e7781 }",
  ".headroom .name { font-size: 17px; font-weight: 600 } .headroom .row { font-weight: 600 }",
  ".headroom .minor { fill: #57606a }",
  ".headroom .fine { fill: #1a7f37 } .headroom .soon { fill: #9a6700 } .headroom .over { fill: #cf222e }",
  "@media (prefers-color-scheme: dark) {",
  "  .headroom text { fill: #f0f6fc } .headroom .minor { fill: #9198a1 }",
  "  .headroom .page { fill: #0d1117 } .headroom .track { stroke: #8b949e }",
  "  .headroom .fine { fill: #3fb950 } .headroom .soon { fill: #d29922 } .headroom .over { fill: #f85149 }",
  "}",
].join("\n");

/** A line of the chart: draws itself at a height. */
type Line = (y: number) => string;

/** Headroom as a picture in SVG: a bar for each limit, with its figures as text. It has no scripts and refers to nothing. */
export function svg(headroom: Headroom): string {
  const { deployments } = headroom.overviews;
  const verdict = headroomVerdict(headroom);
  const lines = [...deployments.flatMap(deploymentLines), textLine(verdict, margin, "minor", mostInTitle)];
  const height = lines.length * lineHeight + 2 * margin;
  const body = lines.map((line, at) => line(margin + (at + 1) * lineHeight - 7)).join("");
  const title = `Headroom of ${deployments.map(({ deployment }) => deployment).join(", ") || "no deployment"}`;
  const head = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    class: "headroom",
    role: "img",
    "aria-labelledby": "headroom-title headroom-description",
  };
  return [
    `<svg${attributes(head)}>\n`,
    `<title id="headroom-title">${textOf(title, mostInTitle)}</title>\n`,
    `<desc id="headroom-description">${textOf(describe(headroom, verdict))}</desc>\n`,
    `<style>\n${style}\n</style>\n`,
    `<rect${attributes({ class: "page", width, height })}/>\n`,
    body,
    "</svg>\n",
  ].join("");
}

/** The whole content in words, for those who do not see the picture. */
function describe({ overviews }: Headroom, verdict: string): string {
  const sentences = overviews.deployments.flatMap(({ rows, growth }) =>
    rows.flatMap((row) =>
      row.limits.map((limit) => `${row.name}, ${limit.what}: ${describeLimit(limit, row, growth)}.`),
    ),
  );
  return [`${verdict}.`, ...sentences].join(" ");
}

function deploymentLines({ deployment, product, file, growth, rows }: Overview): readonly Line[] {
  const limited = rows.filter(isLimited);
  const others = rows.length - limited.length;
  const rate = growth ? `growth ${growth.perMonth} per month` : "no growth stated";
  const more = `${pluralize(others, "more pool or server", "more pools and servers")} without a limit`;
  return [
    textLine(deployment, margin, "name", mostInTitle / 2),
    textLine(`${product}, in ${file}; ${rate}`, margin, "minor", mostInTitle),
    ...limited.flatMap((row) => rowLines(row, growth)),
    ...(others > 0 ? [textLine(more, margin, "minor", mostInTitle)] : []),
    () => "",
  ];
}

function rowLines(row: Row, growth: Growth | undefined): readonly Line[] {
  const { role, name, site, limits } = row;
  const title = describeRow(row, `${role} ${name}${site === "" ? "" : ` at ${site}`}`);
  return [textLine(title, margin, "row", mostInTitle), ...limits.map((limit) => limitLine(limit, row, growth))];
}

function limitLine(limit: Limit, row: Row, growth: Growth | undefined): Line {
  const load = loadOf(limit);
  const words = describeLimit(limit, row, growth);
  const parts = [
    textLine(limit.what, margin * 2, "what", mostInText),
    barLine(load, stateOf(limit)),
    textLine(share(load), barStart + barWidth + 8, "what", mostInText),
    textLine(words, textStart, "what", mostInText),
  ];
  return (y) => parts.map((part) => part(y)).join("");
}

/** A bar in its track, which is the whole capacity. It is full at the limit and above. */
function barLine(load: number, state: LimitState): Line {
  const [height, filled] = [12, Math.floor(Math.min(1, Math.max(0, load)) * barWidth)];
  return (y) => {
    const place = { x: barStart, y: y - height + 1 };
    const track = `<rect${attributes({ class: "track", ...place, width: barWidth, height, rx: 2 })}/>\n`;
    return `<rect${attributes({ class: state, ...place, width: filled, height, rx: 2 })}/>\n${track}`;
  };
}

/** A line of text. One that is too long is shortened, and complete in a tooltip. */
function textLine(text: string, x: number, kind: string, most: number): Line {
  const shown = textOf(text, most);
  const whole = escapeInvisible(text).length > most ? `<title>${textOf(text)}</title>` : "";
  return (y) => `<text${attributes({ class: kind, x, y })}>${whole}${shown}</text>\n`;
}

/** A text as content of an element: invisible characters escaped, shortened, markup escaped. */
function textOf(text: string, most = Number.POSITIVE_INFINITY): string {
  return escapeXml(short(escapeInvisible(text), most));
}
