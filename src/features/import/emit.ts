import type { Draft, Items, Properties, Scalar, Value, Words } from "./draft.ts";

/** The widest line that holds a whole list or map. */
const widest = 110;

/** Texts that YAML takes as they stand and for nothing else: they begin with a letter and hold no sign of YAML. */
const bare = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)\p{L}(?:[\p{L}\p{N}_.\-/ ]*[\p{L}\p{N}_])?$/iu;

/** IPv4 addresses stand bare too. */
const address = /^\d{1,3}(\.\d{1,3}){3}$/;

/** Characters that JSON leaves as they are and YAML does not print. */
const unprintable = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cf}]/gu;

/** A scalar as YAML. */
export function scalar(value: Scalar): string {
  if (typeof value !== "string" || bare.test(value) || address.test(value)) return String(value);
  return JSON.stringify(value).replace(unprintable, (sign) =>
    Array.from(sign, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** Properties as lines of a block, each with so many blanks before it. */
export function block({ entries, gaps }: Properties, indent: number): readonly string[] {
  const pad = " ".repeat(indent);
  return [
    ...entries.flatMap(([key, draft]) => entry(key, draft, indent)),
    ...gaps.filter(({ quiet }) => !quiet).map(({ hint }) => `${pad}# ${hint}`),
  ];
}

/** A property as lines. */
export function entry(key: string, draft: Draft, indent: number): readonly string[] {
  const [first = "", ...rest] = after(draft, indent);
  return [`${" ".repeat(indent)}${scalar(key)}:${first}`, ...rest];
}

/** What stands after the colon of a property, and the lines below it. */
export function after(draft: Draft, indent: number): readonly string[] {
  const short = flow(draft);
  if (short !== undefined && indent + short.length <= widest) return [` ${short}${noteOf(draft)}`];
  if (draft.kind === "properties") return ["", ...block(draft, indent + 2)];
  if (draft.kind === "words") return [noteOf(draft), ...draft.words.map((word) => dash(scalar(word), indent))];
  if (draft.kind === "items") return ["", ...draft.items.flatMap((item) => itemLines(item, indent + 2))];
  return [` ${scalar(draft.value)}${noteOf(draft)}`];
}

/** An entry of a list as lines; the dash has so many blanks before it. */
export function itemLines(item: Properties, indent: number): readonly string[] {
  const short = isShort(item) ? flow(item) : undefined;
  if (short !== undefined && indent + short.length <= widest) return [`${" ".repeat(indent)}- ${short}`];
  const [first = "", ...rest] = block(item, indent + 2);
  return [`${" ".repeat(indent)}- ${first.trimStart()}`, ...rest];
}

/** On one line where that is possible: in braces or brackets, without notes. */
export function flow(draft: Draft): string | undefined {
  if (draft.kind === "value") return scalar(draft.value);
  if (draft.kind === "words") return `[${draft.words.map(scalar).join(", ")}]`;
  if (draft.kind === "items" || !isShort(draft)) return undefined;
  return inBraces(draft);
}

/** In braces, notes and gaps left out: for a place that has no room for them. */
export function inBraces({ entries }: Properties): string {
  const inside = entries.map(([key, draft]) => `${scalar(key)}: ${inFlow(draft)}`);
  return inside.length > 0 ? `{ ${inside.join(", ")} }` : "{}";
}

/** Any draft on one line. */
export function inFlow(draft: Draft): string {
  if (draft.kind === "properties") return inBraces(draft);
  return draft.kind === "items" ? `[${draft.items.map(inBraces).join(", ")}]` : (flow(draft) ?? "");
}

function isShort({ entries, gaps }: Properties): boolean {
  const flat = entries.every(([, draft]) => (draft.kind === "value" || draft.kind === "words") && !draft.note);
  return flat && gaps.length === 0 && entries.length <= 8 && !entries.some(([key]) => isRoomy(key));
}

/** Pools and annotations have a line for each property, as in all examples. */
function isRoomy(key: string): boolean {
  return key === "servers" || key.startsWith("import/");
}

function noteOf(draft: Value | Words | Properties | Items): string {
  const note = "note" in draft ? draft.note : undefined;
  return note ? ` # ${note.replace(/\s+/g, " ")}` : "";
}

function dash(word: string, indent: number): string {
  return `${" ".repeat(indent + 2)}- ${word}`;
}
