import type { Damage } from "../../base/decode.ts";
import type { ParsedDocument, YamlError } from "../document.ts";
import type { Path } from "../path.ts";
import { commentsIn } from "./comments.ts";
import type { Document } from "./library.ts";
import { foreignBreaksIn } from "./line-breaks.ts";
import { placeAt } from "./place.ts";
import { arePartial } from "./unknown.ts";

/** A place in a text that is unknown, and the error about it. */
export type Mark = {
  readonly error: YamlError;
  /** Whether a line may end there, so that nothing of the document is certain. */
  readonly isLineBreak?: boolean | undefined;
  /** Whether it is a byte that is not UTF-8, which is the cause of the other marks of characters. */
  readonly isByte?: boolean | undefined;
  /** Whether it is reported beside others in its document, since each has a cause of its own. */
  readonly isReported?: boolean;
};

/**
 * Adds marks to the documents that they are in. Of those that are not reported in any case, only one in a document is: the
 * first byte that is not UTF-8, or the first one. They replace syntax errors, which they may have caused.
 */
export function withMarks(
  text: string,
  parsed: readonly ParsedDocument[],
  documents: readonly Document[],
  marks: readonly Mark[],
): readonly ParsedDocument[] {
  if (marks.length === 0) return parsed;
  const byDocument = new Map<number, Mark[]>();
  let at = 0;
  for (const mark of marks.toSorted((one, other) => one.error.start - other.error.start)) {
    while (at < documents.length - 1 && mark.error.start >= (documents[at]?.range?.[2] ?? 0)) at++;
    const own = byDocument.get(at) ?? [];
    if (own.length <= mostMarks) own.push(mark);
    byDocument.set(at, own);
  }
  const isComment = commentFinder(text);
  const all = parsed.length > 0 ? parsed : [{ content: null, errors: [], locate: () => [0, 0] as const }];
  return all.map((document, index) => {
    const own = byDocument.get(index);
    return own ? withOwnMarks(text, document, documents[index], own, isComment) : document;
  });
}

/** The most characters of a document that are looked at. With more, nothing of it is certain. */
const mostMarks = 1000;

/** The marks of characters that could not be decoded. */
export function marksOf(damage: readonly Damage[]): readonly Mark[] {
  return damage.map(({ offset, message, isLineBreak, isByte }): Mark => {
    return { error: { start: offset, end: offset, message, matters: "always" }, isLineBreak, isByte };
  });
}

/** The marks of characters that YAML 1.1 reads as line breaks. */
export function foreignMarksIn(text: string): readonly Mark[] {
  return [...foreignBreaksIn(text)].map((error): Mark => ({ error }));
}

/** A mark in a text that is repaired. */
export function moveMark({ error, ...mark }: Mark, toRepaired: (offset: number) => number): Mark {
  return { ...mark, error: { ...error, start: toRepaired(error.start), end: toRepaired(error.end) } };
}

function withOwnMarks(
  text: string,
  { unknown: before, ...document }: ParsedDocument,
  source: Document | undefined,
  marks: readonly Mark[],
  isComment: (offset: number) => boolean,
): ParsedDocument {
  const byte = marks.find(({ isByte }) => isByte);
  const shown = byte ?? marks.find(({ isReported }) => !isReported);
  const reported = marks.filter((mark) => mark.isReported || mark === shown).map(({ error }) => error);
  // A line break that is none changes all that follows it.
  const lineBreak = marks.find(({ isLineBreak }) => isLineBreak);
  if (lineBreak) return { ...document, content: undefined, errors: [(byte ?? lineBreak).error] };
  const isCertain = marks.length <= mostMarks;
  if (document.content === undefined || !isCertain)
    return { ...document, content: undefined, errors: reported.map(withoutLimit) };
  const places = marks.filter(({ error: { start } }) => !isComment(start));
  const touched = places.map(({ error: { start } }) => placeAt(text, source?.contents ?? null, start).path);
  const unknown: readonly Path[] = [...(before ?? []), ...touched];
  const marked = {
    ...document,
    errors: [...reported, ...document.errors].sort((one, other) => one.start - other.start),
  };
  const wasCertain = document.errors.length === 0 || before !== undefined;
  return wasCertain && arePartial(unknown) ? { ...marked, unknown } : marked;
}

/** An error after which a document has no content. It counts whatever the document is: that is unknown. */
function withoutLimit({ matters, ...error }: YamlError): YamlError {
  return matters === "always" ? { ...error, matters } : error;
}

/** Returns whether an offset is in a comment, for offsets in ascending order. */
function commentFinder(text: string): (offset: number) => boolean {
  const comments = commentsIn(text);
  let at = 0;
  return (offset) => {
    while (at < comments.length - 1 && (comments[at + 1]?.offset ?? 0) <= offset) at++;
    const { offset: start = 0, text: comment = "" } = comments[at] ?? {};
    return start <= offset && offset < start + comment.length;
  };
}
