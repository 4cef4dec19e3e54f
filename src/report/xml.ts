/** Attributes of an element, each after a space, in the order of the object. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes a text for XML 1.0, which does not allow U+FFFE and U+FFFF in any form. Control characters are escaped before. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
