import { type Decoded, decode } from "../base/decode.ts";
import { locationsIn } from "../base/line-index.ts";
import type { Location, SourceText } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Skipped } from "../model/report.ts";
import type { ParsedDocument, YamlError } from "../yaml/document.ts";
import { readFast } from "../yaml/fast/documents.ts";

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
};

/** The beginning of the apiVersion of a manifest. A text without it is skipped, unless its file was named. */
const apiGroup = "lync-policy/";

/** Reads the manifests of a text, or returns undefined if the text needs the YAML library. */
export function readManifests(source: SourceText): ParsedText | undefined {
  const decoded = decode(source);
  const rejected = rejectText(source, decoded);
  if (rejected) return rejected;
  const documents = readFast(decoded.text);
  return documents && toParsedText(source, decoded.text, documents);
}

/** The result for a text that is not parsed: one that cannot be a manifest, or cannot be decoded. */
export function rejectText(source: SourceText, { text, problem }: Decoded): ParsedText | undefined {
  const mayBeManifest = source.named || (problem ? mentionsApiGroup(source) : text.includes(apiGroup));
  if (!mayBeManifest) return skip(source, `it does not contain "${apiGroup}"`);
  if (!problem) return undefined;
  const location = trimmedLocationsIn(text)(problem.offset, problem.offset);
  return { manifests: [], errors: [{ ...location, message: problem.message }] };
}

/** Documents → manifests. A document with errors has those and no manifest; the other documents are checked. */
export function toParsedText(source: SourceText, text: string, documents: readonly ParsedDocument[]): ParsedText {
  const parsed = combine(source, documents, trimmedLocationsIn(text));
  if (parsed.skipped) return parsed;
  const [mayWaive, mayStateBuild] = [text.includes("waive"), text.includes("build")];
  return mayWaive || mayStateBuild ? { ...parsed, mayWaive, mayStateBuild } : parsed;
}

function combine(source: SourceText, documents: readonly ParsedDocument[], locations: Locations): ParsedText {
  const read = documents.map((document) => readDocument(source, document, locations));
  // Nearly every text has one document.
  if (read.length === 1) return read[0] as ParsedText;
  const manifests = read.flatMap(({ manifests }) => manifests);
  const errors = read.flatMap(({ errors }) => errors);
  if (manifests.length > 0 || errors.length > 0) return { manifests, errors };
  return skip(source, read.map(({ skipped }) => skipped?.reason).find(Boolean) ?? empty);
}

function skip({ file, named }: SourceText, reason: string): ParsedText {
  return { manifests: [], errors: [], skipped: { file, reason, named } };
}

/** Whether a text that cannot be decoded may be a manifest all the same, for example in UTF-16. */
function mentionsApiGroup({ content }: SourceText): boolean {
  if (typeof content === "string") return content.includes(apiGroup);
  return new TextDecoder("latin1").decode(content).replaceAll("\0", "").includes(apiGroup);
}

function readDocument(source: SourceText, document: ParsedDocument, locations: Locations): ParsedText {
  const { content, errors } = document;
  // The content is undefined after a syntax error.
  const reason = content === undefined ? undefined : skipReason(content);
  if (reason && (!source.named || errors.length === 0)) return skip(source, reason);
  const locate: Manifest["locate"] = (path, part) => locations(...document.locate(path, part));
  return {
    manifests: errors.length > 0 ? [] : [{ file: source.file, content, locate }],
    errors: errors.map(({ start, end, message }: YamlError) => ({ ...locations(start, end), message })),
  };
}

const empty = "it is empty";

/** Why a document is not a manifest, not even an incomplete one. */
function skipReason(content: unknown): string | undefined {
  if (content === null) return empty;
  if (typeof content !== "object" || Array.isArray(content)) return "its root is not a map";
  const { apiVersion, kind, spec } = content as Record<string, unknown>;
  if (typeof apiVersion !== "string") {
    return kind === "Deployment" && looksLikeSpec(spec) ? undefined : "no apiVersion";
  }
  if (!/^lync-?policy(\/|$)/i.test(apiVersion)) return `its apiVersion is ${quote(apiVersion)}`;
  return typeof kind === "string" && Object.hasOwn(otherKinds, kind) ? otherKinds[kind] : undefined;
}

/** Kinds of files that are not manifests. */
const otherKinds: Readonly<Record<string, string>> = {
  Policy: "it is a policy",
  Baseline: "it is a baseline",
  Requirements: 'it is a requirements file for "lync-policy plan"',
  Updates: "it is a table of updates",
};

function looksLikeSpec(spec: unknown): boolean {
  return typeof spec === "object" && spec !== null && ("product" in spec || "sites" in spec);
}

type Locations = (start: number, end: number) => Location;

/** Locations without white space at the end: a block ends after its last line break, a finding at its last letter. */
function trimmedLocationsIn(text: string): Locations {
  const locations = locationsIn(text);
  return (start, end) => {
    let last = end;
    while (last > start && " \t\r\n".includes(text[last - 1] ?? "")) last--;
    return locations(start, last);
  };
}
