/** Aligns columns to their widest cell: numbers on the right, others on the left; the last column is not padded. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((at) => rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0));
  const cell = (text: string, at: number) => {
    const width = widths[at] ?? 0;
    return at === 2 || at === 3 ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => `${row.map(cell).join("  ").trimEnd()}\n`).join("");
}
