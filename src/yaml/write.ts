/** The widest map that is written on one line. */
const widest = 130;

/** Values → YAML in blocks, small maps on one line. `before` gives the comment lines above what stands at a path. */
export function yamlText(content: object, before: (path: string) => readonly string[]): string {
  const lines: string[] = [];
  writeMap(content, { indent: "", path: "", lead: "", lines, before });
  return `${lines.join("\n")}\n`;
}

type Place = {
  readonly indent: string;
  readonly path: string;
  /** What stands before the first entry on its line: the dash of a list. */
  readonly lead: string;
  readonly lines: string[];
  readonly before: (path: string) => readonly string[];
};

function writeMap(map: object, { indent, path, lead, lines, before }: Place): void {
  let first = true;
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const own = `${path}/${key}`;
    const start = first && lead !== "" ? lead : indent;
    // A comment above the first entry of an item would come between the dash and what it begins.
    const comments = before(own);
    if (first && lead !== "") lines.push(...comments.map((line) => `${lead.replace("-", " ")}# ${line}`));
    else lines.push(...comments.map((line) => `${indent}# ${line}`));
    first = false;
    writeEntry(`${start}${key}:`, value, { indent, path: own, lead: "", lines, before });
  }
}

function writeEntry(head: string, value: unknown, place: Place): void {
  const { indent, lines } = place;
  const short = flow(value);
  const shallow = typeof value === "object" && !Array.isArray(value) && place.path.split("/").length <= 2;
  if (short !== undefined && !shallow && head.length + short.length < widest) lines.push(`${head} ${short}`);
  else if (Array.isArray(value)) {
    lines.push(head);
    for (const [at, item] of value.entries())
      writeItem(item, { ...place, indent: `${indent}  `, path: `${place.path}/${at}` });
  } else if (typeof value === "object" && value !== null) {
    lines.push(head);
    writeMap(value, { ...place, indent: `${indent}  ` });
  } else lines.push(`${head} ${scalar(value)}`);
}

function writeItem(item: unknown, place: Place): void {
  const { indent, path, lines, before } = place;
  lines.push(...before(path).map((line) => `${indent}# ${line}`));
  const short = flow(item);
  if (short !== undefined && `${indent}- ${short}`.length < widest) lines.push(`${indent}- ${short}`);
  else writeMap(item as object, { ...place, indent: `${indent}  `, lead: `${indent}- ` });
}

/** A value on one line, or undefined where it has maps or long lists in it. */
function flow(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return scalar(value);
  const entries = Object.entries(value);
  if (entries.length > 6) return undefined;
  const parts = entries.map(([key, inner]) => {
    const list = Array.isArray(inner) && inner.every((one) => typeof one !== "object");
    const text = typeof inner === "object" && !list ? undefined : flow(inner);
    return text === undefined ? undefined : Array.isArray(value) ? text : `${key}: ${text}`;
  });
  if (parts.some((part) => part === undefined)) return undefined;
  if (Array.isArray(value)) return `[${parts.join(", ")}]`;
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}

/** Words that YAML, of one version or another, takes for something else than text. */
const taken = /^(y|n|yes|no|true|false|on|off|null|nan|inf)$/i;

function scalar(value: unknown): string {
  if (typeof value !== "string") return String(value);
  const plain = /^[\p{L}_]([\p{L}\p{N} ./_-]*[\p{L}\p{N}/_])?$/u.test(value) && !taken.test(value);
  if (plain) return value;
  // What cannot be seen, or is half a character, is written as what it is.
  return JSON.stringify(value).replace(/[\p{Cf}\u2028\u2029]/gu, (one) =>
    [...one].map((each) => escaped(each.codePointAt(0) ?? 0)).join(""),
  );
}

function escaped(code: number): string {
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
