import { decode } from "../base/decode.ts";
import type { Location, SourceText } from "../base/source-text.ts";
import { nameIn } from "../findings/create.ts";
import type { ParsedDocument } from "../yaml/document.ts";
import { readFast } from "../yaml/fast/documents.ts";
import { type ParsedText, type Reading, readableOf, readEach, readingOf, rejectText } from "./read-manifests.ts";

/** A document of a text. */
export type TextDocument = {
  readonly file: string;
  /** `metadata.name`; empty if it cannot be read. */
  readonly deployment: string;
  /** Why it is no manifest; undefined if it is one, valid or not. */
  readonly skipped?: string | undefined;
  /** Whether it has YAML errors, so that it is no further checked. */
  readonly isBroken: boolean;
  /** The line on which it begins or, with a syntax error, that of the error. */
  readonly line: number;
  /** The location of its name or, without one, of its beginning. */
  readonly locate: () => Location;
};

/** Lists the documents of a text, as a run reads them: manifests, and what is skipped. */
export async function documentsIn(source: SourceText): Promise<readonly TextDocument[]> {
  const decoded = decode(source);
  const rejected = rejectText(source, decoded);
  if (rejected) {
    const [error] = rejected.errors;
    const skipped = rejected.skipped?.reason;
    return [{ ...placeAt(error ?? start), file: source.file, deployment: "", skipped, isBroken: error !== undefined }];
  }
  const { text, damage } = readableOf(decoded);
  const fast = damage.length === 0 ? readFast(text) : undefined;
  const documents = fast ?? (await import("../yaml/library/documents.ts")).readByLibrary(text, damage);
  const reading = readingOf(source, text);
  const read = readEach(reading, documents);
  return documents.map((document, at) => toTextDocument(reading, document, read[at] as ParsedText));
}

/** The beginning of a text without content. */
const start: Location = { range: { line: 1, column: 1, endLine: 1, endColumn: 1 }, excerpt: "" };

function toTextDocument(
  { source, locations }: Reading,
  document: ParsedDocument,
  { errors: [error], skipped }: ParsedText,
): TextDocument {
  const [isSyntax, deployment] = [document.content === undefined, nameIn(document.content)];
  const locate = () => locations(...document.locate(deployment === "" ? [] : ["metadata", "name"]));
  const place = isSyntax ? placeAt(error ?? start) : { line: locations(...document.locate([])).range.line, locate };
  return { file: source.file, deployment, skipped: skipped?.reason, isBroken: error !== undefined, ...place };
}

function placeAt(place: Location): Pick<TextDocument, "line" | "locate"> {
  const { range, excerpt } = place;
  return { line: range.line, locate: () => ({ range, excerpt }) };
}
