import { type Decoded, decode, maxBytes, type PartialText } from "../base/decode.ts";
import { locationsIn } from "../base/line-index.ts";
import type { Location, SourceText } from "../base/source-text.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Skipped } from "../model/report.ts";
import type { ParsedDocument, YamlError } from "../yaml/document.ts";
import { readFast } from "../yaml/fast/documents.ts";
import type { Path } from "../yaml/path.ts";
import { type PlainMap, setOwn } from "../yaml/plain-map.ts";
import { mentionIn, mentionsManifest } from "./mentions.ts";
import { empty, hasEnvelope, type Other, otherThanManifest } from "./recognize.ts";
import { templateActionIn } from "./templates.ts";

/** An error in a text that could not be read as a manifest. */
export type ReadError = Location & { readonly message: string };

/** The content of a text: its manifests and errors, or the reason why it was skipped. */
export type ParsedText = {
  readonly manifests: readonly Manifest[];
  readonly errors: readonly ReadError[];
  readonly skipped?: Skipped;
  /** Whether a comment may contain a waiver. */
  readonly mayWaive?: boolean;
  /** Whether a manifest may state a build. */
  readonly mayStateBuild?: boolean;
  /** Whether a document with errors has no manifest, because nothing in it is certain. */
  readonly unreadable?: boolean;
};

/** A text that is being read: what all of its documents have in common. */
export type Reading = {
  readonly source: SourceText;
  readonly locations: Locations;
  /** Whether the text mentions a manifest. One that cannot be read is an error then, even if no pattern names the file. */
  readonly isMention: () => boolean;
};

/** Starts to read the documents of a decoded text. */
export function readingOf(source: SourceText, text: string): Reading {
  let isMention: boolean | undefined;
  return {
    source,
    locations: trimmedLocationsIn(text),
    isMention: () => {
      isMention ??= mentionIn(text) === "strong";
      return isMention;
    },
  };
}

/** Reads the manifests of a text, or returns undefined if the text needs the YAML library. */
export function readManifests(source: SourceText): ParsedText | undefined {
  const decoded = decode(source);
  const rejected = rejectText(source, decoded);
  if (rejected) return rejected;
  const documents = decoded.partial ? undefined : readFast(decoded.text);
  return documents && toParsedText(source, decoded.text, documents);
}

/** The result for a text that is not parsed: one that cannot be a manifest, or cannot be decoded. */
export function rejectText(source: SourceText, { text, problem, partial }: Decoded): ParsedText | undefined {
  if (!problem) return rejectOther(source, text);
  // The content of a file that is too large is unknown, so it is a near miss at least.
  const isTooLarge = source.size !== undefined && source.size > maxBytes;
  if (!source.named && !mentionsManifest(source.content))
    return isTooLarge ? skip(source, { reason: problem.message, isNear: true }) : skip(source, unmentioned);
  if (partial) return undefined;
  const location = trimmedLocationsIn(text)(problem.offset, problem.offset);
  return { manifests: [], errors: [{ ...location, message: problem.message }], unreadable: true };
}

/**
 * The result for a text that is not a manifest, which is known without parsing it. A template that mentions a manifest is one to a
 * search: otherwise a change could hide a manifest by adding an action to it.
 */
function rejectOther(source: SourceText, text: string): ParsedText | undefined {
  const mention = mentionIn(text);
  if (!source.named && mention === "none") return skip(source, unmentioned);
  const isNear = mention === "strong";
  const mayBeTemplate = source.candidate || (source.named && !isNear);
  return mayBeTemplate && templateActionIn(text) !== undefined ? skip(source, { ...template, isNear }) : undefined;
}

/** What of a decoded text can be read. */
export function readableOf({ text, partial }: Decoded): PartialText {
  return partial ?? { text, damage: [] };
}

const template: Other = {
  reason: 'it is a template, not a manifest; render it first, as with "helm template"',
  isNear: false,
};

const unmentioned: Other = { reason: 'it does not contain "lync-policy/"', isNear: false };

/** Documents → manifests. A document with errors has a manifest if the rest of it is certain. */
export function toParsedText(source: SourceText, text: string, documents: readonly ParsedDocument[]): ParsedText {
  const parsed = combine(readingOf(source, text), documents);
  if (parsed.skipped) return parsed;
  // A key may be written with escape sequences.
  const [mayWaive, mayStateBuild] = [/waive/i.test(text), text.includes("build") || text.includes("\\")];
  return mayWaive || mayStateBuild ? { ...parsed, mayWaive, mayStateBuild } : parsed;
}

function combine(reading: Reading, documents: readonly ParsedDocument[]): ParsedText {
  const read = readEach(reading, documents);
  // Nearly every text has one document.
  if (read.length === 1) return read[0] as ParsedText;
  const skipped = read.flatMap((one) => one.skipped ?? []);
  if (skipped.length === read.length) {
    const shown = skipped.find(({ isNear }) => isNear) ?? skipped.find(({ reason }) => reason !== empty) ?? skipped[0];
    return skip(reading.source, shown ?? { reason: empty, isNear: false });
  }
  return {
    manifests: read.flatMap(({ manifests }) => manifests),
    errors: read.flatMap(({ errors }) => errors),
    ...(read.some(({ unreadable }) => unreadable) && { unreadable: true }),
  };
}

/** Reads each document of a text. */
export function readEach(reading: Reading, documents: readonly ParsedDocument[]): readonly ParsedText[] {
  const read = documents.map((document) => readDocument(reading, document));
  if (read.every(({ skipped }) => skipped)) return read;
  // A near miss beside a manifest is checked like one: the file would not be listed as skipped. Without an apiVersion and a
  // kind it is the rest of a manifest that a "---" cuts in two, for which the first part is reported.
  return documents.map((document, at) => {
    const one = read[at] as ParsedText;
    return one.skipped?.isNear && hasEnvelope(document.content) ? toChecked(reading, document) : one;
  });
}

function skip({ file, named }: SourceText, { reason, isNear }: Other): ParsedText {
  return { manifests: [], errors: [], skipped: { file, reason, named, isNear } };
}

function readDocument(reading: Reading, document: ParsedDocument): ParsedText {
  // The content is undefined after a syntax error.
  const other = document.content === undefined ? unreadable : otherThanManifest(document.content);
  const errors = document.errors.filter((error) => countsAnywhere(reading, error));
  if (!other) return toChecked(reading, document);
  return errors.length === 0 ? skip(reading.source, other) : toUnreadable(reading, errors);
}

const unreadable: Other = { reason: "it is not valid YAML", isNear: false };

/** Whether an error counts in a document that is no manifest as far as it can be read. */
function countsAnywhere({ source, isMention }: Reading, { matters }: YamlError): boolean {
  if (matters === "manifest") return false;
  if (matters === "always") return true;
  return (matters === undefined && source.named) || isMention();
}

function toChecked(reading: Reading, { content, errors, unknown, locate }: ParsedDocument): ParsedText {
  if (errors.length > 0 && !unknown) return toUnreadable(reading, errors);
  const { source, locations } = reading;
  const located: Manifest["locate"] = (path, part) => locations(...locate(path, part));
  const manifest = { file: source.file, content: withoutUnknown(content, unknown), locate: located };
  return {
    manifests: [unknown && unknown.length > 0 ? { ...manifest, unknown } : manifest],
    errors: toReadErrors(reading, errors),
  };
}

function toUnreadable(reading: Reading, errors: readonly YamlError[]): ParsedText {
  return { manifests: [], errors: toReadErrors(reading, errors), unreadable: true };
}

/** The errors with their locations. Those on lines with actions of a template have one cause, which the first one names. */
function toReadErrors({ locations }: Reading, errors: readonly YamlError[]): readonly ReadError[] {
  const located = errors.map(({ start, end, message }) => ({ ...locations(start, end), message }));
  const isAction = ({ excerpt }: ReadError) => templateActionIn(excerpt) !== undefined;
  const first = located.find(isAction);
  if (!first) return located;
  return located
    .filter((error) => error === first || !isAction(error))
    .map((error) => (error === first ? { ...error, message: actionMessage } : error));
}

const actionMessage =
  'an action of a template is not YAML; render the template first, as with "helm template", or write the value in quotes';

/** A content with null at each unknown path, so that no guess is taken for what the manifest states. */
function withoutUnknown(content: unknown, unknown: readonly Path[] = []): unknown {
  if (unknown.length === 0) return content;
  const root = { content: structuredClone(content) };
  for (const path of unknown) {
    const parent = ["content", ...path.slice(0, -1)].reduce<unknown>(own, root);
    const last = path.at(-1) ?? "";
    if (own(parent, last) !== undefined) setOwn(parent as PlainMap, String(last), null);
  }
  return root.content;
}

/** The own property of a value; undefined if it has none. */
function own(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? (value as PlainMap)[step]
    : undefined;
}

/** Converts offsets in a text to locations. */
export type Locations = (start: number, end: number) => Location;

/** Locations without white space at the end: a block ends after its last line break, a finding at its last letter. */
export function trimmedLocationsIn(text: string): Locations {
  const locations = locationsIn(text);
  return (start, end) => {
    let last = end;
    while (last > start && " \t\r\n".includes(text[last - 1] ?? "")) last--;
    return locations(start, last);
  };
}
