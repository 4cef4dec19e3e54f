/** A value that is written as one scalar. */
export type ScalarValue = string | number | boolean | null;

/** How a scalar is written, in the words of the YAML library. */
export type ScalarStyle = "PLAIN" | "QUOTE_SINGLE" | "QUOTE_DOUBLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/** The widest line that holds a whole map or list. */
const maxWidth = 130;

/** The most entries of a map or list on one line. */
const maxEntries = 6;

/** Writes data as YAML in block style, small maps and lists on one line. `commentsAt` gives the comments above a path. */
export function writeYaml(content: object, commentsAt: (path: string) => readonly string[] = () => []): string {
  const lines: string[] = [];
  writeMap(content, { indent: "", path: "", lead: "", lines, commentsAt });
  return `${lines.join("\n")}\n`;
}

type WriterState = {
  readonly indent: string;
  readonly path: string;
  /** What is before the first entry on its line: the dash of a list item. */
  readonly lead: string;
  readonly lines: string[];
  readonly commentsAt: (path: string) => readonly string[];
};

function writeMap(map: object, { indent, path, lead, lines, commentsAt }: WriterState): void {
  let first = true;
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    const own = `${path}/${key}`;
    const start = first && lead !== "" ? lead : indent;
    // A comment above the first entry of an item would separate the dash from what it starts.
    const margin = start.replace("-", " ");
    lines.push(...commentsAt(own).map((line) => `${margin}# ${line}`));
    first = false;
    writeEntry(`${start}${writeScalar(key)}:`, value, { indent, path: own, lead: "", lines, commentsAt });
  }
}

function writeEntry(head: string, value: unknown, state: WriterState): void {
  const { indent, path, lines, commentsAt } = state;
  const inline = writeInline(value);
  const isTopMap = typeof value === "object" && !Array.isArray(value) && path.split("/").length <= 2;
  if (inline !== undefined && !isTopMap && head.length + inline.length < maxWidth)
    lines.push(...innerComments(value, path, commentsAt).map((line) => `${indent}# ${line}`), `${head} ${inline}`);
  else if (Array.isArray(value)) {
    lines.push(head);
    for (const [at, item] of value.entries())
      writeItem(item, { ...state, indent: `${indent}  `, path: `${path}/${at}` });
  } else if (typeof value === "object" && value !== null) {
    lines.push(head);
    writeMap(value, { ...state, indent: `${indent}  ` });
  } else lines.push(`${head} ${writeScalar(value as ScalarValue)}`);
}

function writeItem(item: unknown, state: WriterState): void {
  const { indent, path, lines, commentsAt } = state;
  lines.push(...commentsAt(path).map((line) => `${indent}# ${line}`));
  const inline = writeInline(item);
  if (inline !== undefined && `${indent}- ${inline}`.length < maxWidth)
    lines.push(...innerComments(item, path, commentsAt).map((line) => `${indent}# ${line}`), `${indent}- ${inline}`);
  else writeMap(item as object, { ...state, indent: `${indent}  `, lead: `${indent}- ` });
}

/** The comments of the entries of a map on one line, which are above the line. */
function innerComments(map: unknown, path: string, commentsAt: WriterState["commentsAt"]): readonly string[] {
  if (typeof map !== "object" || map === null || Array.isArray(map)) return [];
  return Object.keys(map).flatMap((key) => commentsAt(`${path}/${key}`));
}

/** A value on one line, or undefined if it contains maps or long lists. */
function writeInline(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return writeScalar(value as ScalarValue);
  const entries = Object.entries(value);
  if (entries.length > maxEntries) return undefined;
  const inner = entries.map(([key, one]) => [key, isFlat(one) ? writeInline(one) : undefined] as const);
  if (inner.some(([, yaml]) => yaml === undefined)) return undefined;
  const written = inner as readonly (readonly [string, string])[];
  return Array.isArray(value) ? writeFlowList(written.map(([, yaml]) => yaml)) : writeFlowMap(written);
}

function isFlat(value: unknown): boolean {
  return typeof value !== "object" || (Array.isArray(value) && value.every((one) => typeof one !== "object"));
}

/** A map in flow style, given its keys and its values as YAML. */
export function writeFlowMap(entries: readonly (readonly [key: string, yaml: string])[]): string {
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, yaml]) => `${writeScalar(key)}: ${yaml}`).join(", ")} }`;
}

/** A list in flow style, given its items as YAML. */
export function writeFlowList(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** Strings that need no quotes in block or flow style: they start with a letter and have no YAML indicators in them. */
const plain = /^[\p{L}_](?:[\p{L}\p{N} ./_-]*[\p{L}\p{N}/_])?$/u;

/** IPv4 addresses need no quotes either. */
const address = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Words that some version of YAML reads as something other than a string. */
const reserved = /^(?:y|n|yes|no|true|false|on|off|null|nan|inf)$/i;

/** Characters that JSON leaves as they are, but that YAML does not allow or a reader does not see. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cf}]/gu;

/** A scalar as YAML: in the quotes of the scalar that it replaces, else without quotes if it needs none. */
export function writeScalar(value: ScalarValue, style?: ScalarStyle | undefined): string {
  if (typeof value !== "string") return String(value);
  if (style === "QUOTE_SINGLE" && /^\P{C}*$/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  const needsNone = (plain.test(value) && !reserved.test(value)) || address.test(value);
  if (needsNone && style !== "QUOTE_DOUBLE") return value;
  return JSON.stringify(value).replace(unprintable, (one) => escapeCode(one.codePointAt(0) ?? 0));
}

function escapeCode(code: number): string {
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
