// Tables as aligned text or as Markdown.

/** The lines of a table. All rows have the same keys. */
export function table(rows, isMarkdown) {
  const cells = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const lines = cells.map((line) => line.map((cell, column) => cell.padEnd(widths[column])));
  if (!isMarkdown) return lines.map((line) => line.join("  ").trimEnd());
  const [first, ...others] = lines.map((line) => `| ${line.join(" | ")} |`);
  return [first, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others];
}

/** A duration in milliseconds or seconds. */
export function duration(milliseconds) {
  return milliseconds < 1000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Memory, empty on systems where it is not measured. */
export function mebibytes(amount) {
  return amount === undefined ? "" : `${amount.toFixed(0)} MiB`;
}

/** A row of the goals: the bound, such as "≤ 1.6", the measured value, and whether it meets the bound. */
export function goal(name, limit, value, unit = "×") {
  const [sign, number] = limit.split(" ");
  const bound = `${limit} ${unit}`.trim();
  if (value === undefined) return { goal: name, bound, measured: "not measured on this system", result: "-" };
  const measured = `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`.trim();
  const isMet = sign === "≤" ? value <= Number(number) : value >= Number(number);
  return { goal: name, bound, measured, result: isMet ? "met" : "MISSED" };
}
