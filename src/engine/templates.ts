/** Strings in quotes where a value can begin, which may contain anything. */
const strings = /(?<![^\s:,[{(-])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g;

/** A block scalar: `|` or `>` at the end of a line, after a key or a hyphen. */
const blockHeader = /(?:^|[:\-?] +|^[&!]\S+ +)(?:[&!]\S+ +)*[|>][-+\d]{0,2} *(?: #.*)?$/;

/** The hyphens of list items before what else is on a line. */
const hyphens = /^ *(?:- +)*/;

/** A key, up to the first colon that a space follows, and the properties of the value. */
const beforeValue = /^(?:(?:[^:]|:(?! ))*: +)?(?:[&!]\S* +)*/;

/**
 * The offset of the first action of a Go template, such as `{{ .Values.servers }}`, where YAML has a value or a line; undefined if
 * there is none. One in a string, a comment or a block scalar is text. YAML reads an action that begins a value as a map whose
 * key is a map, which no manifest has.
 */
export function templateActionIn(text: string): number | undefined {
  if (!text.includes("{{")) return undefined;
  // The indentation of the block scalar that the line is in; a line that is not deeper ends it.
  let block = Number.POSITIVE_INFINITY;
  let start = 0;
  for (const full of text.split("\n")) {
    const line = full.trimEnd();
    const at = start;
    start += full.length + 1;
    if (line === "" || indentOf(line) > block) continue;
    const body = withoutComment(line.replace(strings, (string) => "x".repeat(string.length)));
    block = body.length <= longest && blockHeader.test(body) ? blockIndent(body) : Number.POSITIVE_INFINITY;
    if (isAction(body)) return at + line.indexOf("{{");
  }
  return undefined;
}

/** The longest line that begins a block scalar: a bound of the time that a search takes. */
const longest = 1000;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The indentation of the key or hyphen whose value is a block scalar. */
function blockIndent(line: string): number {
  const [before = ""] = hyphens.exec(line) ?? [];
  const isItem = /^[|>&!]/.test(line.slice(before.length));
  return isItem ? Math.max(before.lastIndexOf("-"), 0) : before.length;
}

function withoutComment(line: string): string {
  if (line.trimStart().startsWith("#")) return "";
  const at = line.indexOf(" #");
  return at < 0 ? line : line.slice(0, at);
}

function isAction(line: string): boolean {
  // Three braces are no action.
  if (!/(?<!\{)\{\{(?!\{)/.test(line)) return false;
  const [before = ""] = hyphens.exec(line) ?? [];
  const rest = line.slice(before.length);
  const value = rest.replace(beforeValue, "");
  // A flow collection can only contain "{{" as a map whose key is a map.
  return [rest, value].some((one) => one.startsWith("{{")) || (/^[[{]/.test(value) && value.includes("{{"));
}
