import { basename, dirname } from "node:path";
import type { Range } from "../../../src/base/source-text.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { cited } from "../../../src/sources/index.ts";
import { checkFixture } from "../harness.ts";

/** More dates to check each fixture at: before and after most of the dates that rules depend on. */
export const moreDates = ["2012-06-01", "2019-06-01"] as const;

/**
 * The findings of a fixture, each as a whole. The first lines are those under the preset of its rule. Below, "+" and "-"
 * mark what the preset strict changes, and then what an earlier date changes under strict. Empty without any finding.
 */
export function findingsText(file: string): string {
  const own = linesOf(checkFixture(file).findings);
  const strict = strictLines(file);
  const earlier = moreDates.flatMap((date) => changes(`strict, ${date}`, strict, strictLines(file, date)));
  const all = [...own.map((line) => `  ${line}`), ...changes("strict", own, strict), ...earlier];
  return all.length === 0 ? "" : `${[basename(file), ...all].join("\n")}\n`;
}

/** The rule of the preset strict that advises a Director for most deployments. It is shown on its own fixtures only. */
const advice = "director-recommended";

function strictLines(file: string, date?: string): readonly string[] {
  const { findings } = checkFixture(file, "strict", date);
  return linesOf(findings.filter(({ rule }) => rule.id !== advice || basename(dirname(file)) === advice));
}

function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(shown);
}

/** A finding as text: range, level, rule, source and message, and a line for each related place. */
function shown({ range, rule, source, message, related }: Finding): string {
  const document = typeof source === "string" ? source : cited(source).title;
  const first = `${place(range)} ${rule.level} ${rule.id} (${document}) ${message}`;
  return [first, ...related.map((one) => `    ${place(one.range)} ${one.message}`)].join("\n");
}

/** LINE:COLUMN-COLUMN, with the last line before the last column if it is another one. */
function place({ line, column, endLine, endColumn }: Range): string {
  return `${line}:${column}-${endLine === line ? "" : `${endLine}:`}${endColumn}`;
}

/** The findings that only one of two lists has, below a heading. Nothing if both have the same. */
function changes(heading: string, before: readonly string[], after: readonly string[]): readonly string[] {
  const lines = [
    ...without(before, after).map((line) => `  - ${withoutMessage(line)}`),
    ...without(after, before).map((line) => `  + ${line}`),
  ];
  return lines.length === 0 ? [] : [`  ${heading}`, ...lines];
}

/** A finding that is written out above: its range, level and rule. */
function withoutMessage(line: string): string {
  return line.split(" ").slice(0, 3).join(" ");
}

/** The entries of a list that another one lacks. An entry that occurs twice in the list is needed twice in the other. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
