/** The width of a line, as in biome.json. */
const width = 120;

/** The text of a table, in the layout of Biome: a list of plain values is on one line if it fits. */
export function formatTable(table) {
  return `${format(table, "", "", 0)}\n`;
}

/** The text of a value after `before` on its line. `after` is the number of characters that follow. */
function format(value, indent, before, after) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const inner = `${indent}  `;
  const keys = Object.keys(value);
  if (keys.length === 0) return `${open}${close}`;
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (indent.length + before.length + line.length + after <= width) return line;
  }
  const lines = keys.map((key, at) => {
    const start = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
    return `${inner}${start}${format(value[key], inner, start, at < keys.length - 1 ? 1 : 0)}`;
  });
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
