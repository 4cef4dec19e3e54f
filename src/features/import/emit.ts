import { writeScalar } from "../../yaml/write.ts";
import { type Draft, draftMap, draftValue, type MapDraft, type StringsDraft } from "./draft.ts";

/** The widest line with a whole list or map. */
const maxWidth = 110;

/** A map as the lines of a block. */
export function mapLines({ entries, unknown }: MapDraft, indent: number): readonly string[] {
  const pad = " ".repeat(indent);
  return [
    ...entries.flatMap(([key, draft]) => propertyLines(key, draft, indent)),
    ...unknown.filter(({ keepOnly }) => !keepOnly).map(({ comment }) => `${pad}# ${comment}`),
  ];
}

/** A property as the lines of a block. */
export function propertyLines(key: string, draft: Draft, indent: number): readonly string[] {
  const [first = "", ...rest] = valueLines(draft, indent);
  return [`${" ".repeat(indent)}${writeScalar(key)}:${first}`, ...rest];
}

/** The text behind the colon of a property, and the lines below it. */
export function valueLines(draft: Draft, indent: number): readonly string[] {
  const inline = inlineIfShort(draft);
  if (inline !== undefined && indent + inline.length <= maxWidth) return [` ${inline}${commentOf(draft)}`];
  if (draft.kind === "map") return ["", ...mapLines(draft, indent + 2)];
  if (draft.kind === "list") return ["", ...draft.items.flatMap((item) => itemLines(item, indent + 2))];
  if (draft.kind === "value") return [` ${writeScalar(draft.value)}${commentOf(draft)}`];
  return [commentOf(draft), ...draft.strings.map((string) => stringItem(string, draft, indent + 2))];
}

/** An object of a list as the lines of a block. The dash is in the column `indent`. */
export function itemLines(item: MapDraft, indent: number): readonly string[] {
  const inline = inlineIfShort(item);
  if (inline !== undefined && indent + inline.length <= maxWidth) return [`${" ".repeat(indent)}- ${inline}`];
  const [first = "", ...rest] = mapLines(item, indent + 2);
  return [`${" ".repeat(indent)}- ${first.trimStart()}`, ...rest];
}

/** A string of a list as a line of a block. */
function stringItem(string: string, draft: StringsDraft, indent: number): string {
  return `${" ".repeat(indent)}- ${inlineString(string, draft)}`;
}

/** A string of a list or, for a server with its own build, an object. */
export function inlineString(string: string, { builds }: StringsDraft): string {
  const build = builds?.get(string.toLowerCase());
  const server = { fqdn: draftValue(string), build };
  return build === undefined ? writeScalar(string) : inlineDraft(draftMap(server));
}

/** A draft in flow style, without comments. */
export function inlineDraft(draft: Draft): string {
  if (draft.kind === "value") return writeScalar(draft.value);
  if (draft.kind === "strings") return `[${draft.strings.map((string) => inlineString(string, draft)).join(", ")}]`;
  if (draft.kind === "list") return `[${draft.items.map(inlineDraft).join(", ")}]`;
  const properties = draft.entries.map(([key, value]) => inlineProperty(key, value));
  return properties.length > 0 ? `{ ${properties.join(", ")} }` : "{}";
}

/** A property in flow style, without comments. */
export function inlineProperty(key: string, draft: Draft): string {
  return `${writeScalar(key)}: ${inlineDraft(draft)}`;
}

/** A draft in flow style if that loses no comment and is easy to read. */
function inlineIfShort(draft: Draft): string | undefined {
  if (draft.kind === "list" || (draft.kind === "map" && !isShort(draft))) return undefined;
  return inlineDraft(draft);
}

function isShort({ entries, unknown }: MapDraft): boolean {
  const isFlat = entries.every(([, draft]) => (draft.kind === "value" || draft.kind === "strings") && !draft.comment);
  return isFlat && unknown.length === 0 && entries.length <= 8 && !entries.some(([key]) => needsLine(key));
}

/** Pools and annotations have a line for each property, as in all examples. */
function needsLine(key: string): boolean {
  return key === "servers" || key.startsWith("import/");
}

function commentOf(draft: Draft): string {
  const comment = "comment" in draft ? draft.comment : undefined;
  return comment ? ` # ${comment.replace(/\s+/g, " ")}` : "";
}
