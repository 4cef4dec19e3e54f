import type { Text } from "../base/source-text.ts";
import { libraryDocuments } from "../yaml/library/documents.ts";
import { type Parsed, parseWith } from "./read-manifests.ts";

/** Text → the manifests in it, by the YAML library: it takes its time, knows all of YAML, and has the last word. */
export function parseByLibrary(source: Text): Parsed {
  return parseWith<never>(source, libraryDocuments);
}
