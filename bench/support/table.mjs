// Tables for people: as text with columns as wide as their widest cell, or as Markdown.

/** Rows that have the same keys → lines. */
export function table(rows, isMarkdown) {
  const cells = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const lines = cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column])));
  if (!isMarkdown) return lines.map((line) => line.join("  ").trimEnd());
  const [first, ...others] = lines.map((line) => `| ${line.join(" | ")} |`);
  return [first, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others];
}

/** Milliseconds as people say them. */
export function duration(milliseconds) {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Memory, which not every system tells. */
export function mebibytes(amount) {
  return amount === undefined ? "" : `${amount.toFixed(0)} MiB`;
}

/** A row of the goals: what is wanted, such as "≤ 1.6", what it came to, and whether that is enough. */
export function goal(name, wanted, is, unit = "×") {
  const [sign, number] = wanted.split(" ");
  const bound = `${wanted} ${unit}`.trim();
  if (is === undefined) return { goal: name, bound, measured: "cannot be told here", result: "-" };
  const measured = `${is.toFixed(is < 100 ? 2 : 0)} ${unit}`.trim();
  const isMet = sign === "≤" ? is <= Number(number) : is >= Number(number);
  return { goal: name, bound, measured, result: isMet ? "met" : "MISSED" };
}
