import { decode } from "../base/decode.ts";
import type { SourceText } from "../base/source-text.ts";
import { readByLibrary } from "../yaml/library/documents.ts";
import { type ParsedText, readableOf, rejectText, toParsedText } from "./read-manifests.ts";

/** Reads the manifests of a text with the YAML library: slower than `readManifests`, but all of YAML, and all errors. */
export function readManifestsByLibrary(source: SourceText): ParsedText {
  const decoded = decode(source);
  const rejected = rejectText(source, decoded);
  if (rejected) return rejected;
  const { text, damage } = readableOf(decoded);
  return toParsedText(source, text, readByLibrary(text, damage));
}
