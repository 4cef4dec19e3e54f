import { decode } from "../base/decode.ts";
import { placesIn } from "../base/line-index.ts";
import type { Place, Text } from "../base/source-text.ts";
import { quoted } from "../base/wording.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Skipped } from "../model/report.ts";
import type { Reading, Trouble } from "../yaml/document.ts";
import { plainDocuments } from "../yaml/fast/documents.ts";

/** Something against a text, before there is a manifest. */
export type SyntaxError = Place & { readonly message: string };

/** What a text holds: manifests, what stands against it, or the reason why it is none of ours. */
export type Parsed = {
  readonly manifests: readonly Manifest[];
  readonly errors: readonly SyntaxError[];
  readonly skipped?: Skipped;
  /** Whether a comment may hold a waiver. */
  readonly mayWaive?: boolean;
};

/** What every manifest says of itself; a text met on the way that says it nowhere is not ours to judge. */
const family = "lync-policy/";

/** Text → the manifests in it, or undefined where that is for the YAML library to judge. */
export function parse(source: Text): Parsed | undefined {
  return parseWith(source, plainDocuments);
}

/** The same by any reader. A document with errors yields those and no manifest; the others go on. */
export function parseWith<Doubt extends undefined>(
  source: Text,
  documentsIn: (text: string) => readonly Reading[] | Doubt,
): Parsed | Doubt {
  const { text, problem } = decode(source);
  const places = trimmedPlacesIn(text);
  if (problem) {
    if (!source.named && !claims(source)) return skip(source, "not a text of lync-policy");
    return { manifests: [], errors: [{ ...places(problem.offset, problem.offset), message: problem.message }] };
  }
  if (!source.named && !text.includes(family)) return skip(source, `no ${family} in it`);
  const documents = documentsIn(text);
  if (!documents) return documents as Doubt;
  const parsed = gathered(source, documents, places);
  return !parsed.skipped && text.includes("waive") ? { ...parsed, mayWaive: true } : parsed;
}

function gathered(source: Text, documents: readonly Reading[], places: Places): Parsed {
  const read = documents.map((document) => readDocument(source, document, places));
  // Nearly every text holds one document, and there is nothing to gather.
  if (read.length === 1) return read[0] as Parsed;
  const manifests = read.flatMap(({ manifests }) => manifests);
  const errors = read.flatMap(({ errors }) => errors);
  if (manifests.length > 0 || errors.length > 0) return { manifests, errors };
  return skip(source, read.map(({ skipped }) => skipped?.reason).find(Boolean) ?? "it is empty");
}

function skip({ file, named }: Text, reason: string): Parsed {
  return { manifests: [], errors: [], skipped: { file, reason, named } };
}

/** Whether bytes that cannot be read as UTF-8 look like a manifest all the same, in UTF-16 for one. */
function claims({ content }: Text): boolean {
  if (typeof content === "string") return content.includes(family);
  return new TextDecoder("latin1").decode(content).replaceAll("\0", "").includes(family);
}

function readDocument(source: Text, document: Reading, places: Places): Parsed {
  const { content, troubles, problems } = document;
  const placed = ({ start, end, message }: Trouble) => ({ ...places(start, end), message });
  if (troubles.length > 0) return { manifests: [], errors: troubles.map(placed) };
  const other = otherKind(content);
  if (other && (!source.named || problems.length === 0)) return skip(source, other);
  const locate: Manifest["locate"] = (path, part) => places(...document.locate(path, part));
  return {
    manifests: problems.length > 0 ? [] : [{ file: source.file, content, locate }],
    errors: problems.map(placed),
  };
}

/** Why a document is none of ours, or undefined for a manifest, complete or not. */
function otherKind(content: unknown): string | undefined {
  if (content === null) return "it is empty";
  if (typeof content !== "object" || Array.isArray(content)) return "no map at its root";
  const { apiVersion, kind, spec } = content as Record<string, unknown>;
  if (typeof apiVersion !== "string") {
    return kind === "Deployment" && looksLikeSpec(spec) ? undefined : "no apiVersion";
  }
  if (!/^lync-?policy(\/|$)/i.test(apiVersion)) return `its apiVersion is ${quoted(apiVersion)}`;
  return typeof kind === "string" && Object.hasOwn(otherKinds, kind) ? otherKinds[kind] : undefined;
}

/** The kinds of ours that are no manifests. */
const otherKinds: Readonly<Record<string, string>> = {
  Policy: "it is a policy",
  Baseline: "it is a baseline",
  Requirements: "it is for lync-policy plan",
};

function looksLikeSpec(spec: unknown): boolean {
  return typeof spec === "object" && spec !== null && ("product" in spec || "sites" in spec);
}

type Places = (start: number, end: number) => Place;

/** A block ends after its last line break, people expect its last letter. Other white space is text to YAML. */
function trimmedPlacesIn(text: string): Places {
  const places = placesIn(text);
  return (start, end) => {
    let last = end;
    while (last > start && " \t\r\n".includes(text[last - 1] ?? "")) last--;
    return places(start, last);
  };
}
