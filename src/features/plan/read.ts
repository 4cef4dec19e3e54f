import { decode } from "../../base/decode.ts";
import { placesIn } from "../../base/line-index.ts";
import type { Text } from "../../base/source-text.ts";
import { quoted } from "../../base/wording.ts";
import { forms } from "../../generated/requirements-forms.ts";
import validateRequirements from "../../generated/requirements-validator.cjs";
import { checkFormBy } from "../../schema/validate.ts";
import { plainDocuments } from "../../yaml/fast/documents.ts";
import type { Requirements } from "./types.ts";

/** Text → requirements, or one plain sentence with a place for each thing that stands against it. */
export async function readRequirements(source: Text): Promise<Requirements | readonly string[]> {
  const { text, problem } = decode(source);
  const places = placesIn(text);
  const at = (start: number, end: number, message: string) => {
    const { line, column } = places(start, end).range;
    return `${source.file}:${line}:${column}: ${message}`;
  };
  if (problem) return [at(problem.offset, problem.offset, problem.message)];
  const documents = plainDocuments(text) ?? (await import("../../yaml/library/documents.ts")).libraryDocuments(text);
  const troubles = documents.flatMap((document) => [...document.troubles, ...document.problems]);
  if (troubles.length > 0) return troubles.map(({ start, end, message }) => at(start, end, message));
  const [document, ...more] = documents;
  if (!document || document.content === null)
    return [at(0, 0, "the file is empty; apiVersion, kind and spec are needed")];
  if (more.length > 0) return [at(0, 0, "the file has several documents; a plan is made from one")];
  const kind = kindIn(document.content);
  if (kind !== "Requirements")
    return [at(...document.locate(["kind"]), `the kind of the file is ${quoted(kind)}; Requirements is needed`)];
  return formed(document.content, (path, part) => document.locate(path, part), at);
}

/** Requirements that flags alone put together are held against the same form. */
export function formed(
  content: unknown,
  locate: (path: readonly (string | number)[], part?: "value" | "key") => readonly [number, number],
  at: (start: number, end: number, message: string) => string,
): Requirements | readonly string[] {
  const hits = [...checkFormBy({ validate: validateRequirements, forms, whole: "the file" }, content)];
  if (hits.length > 0) return hits.map(({ path, part, message }) => at(...locate(path, part), message));
  return content as Requirements;
}

function kindIn(content: unknown): string {
  const { kind } = (content ?? {}) as { readonly kind?: unknown };
  return typeof kind === "string" ? kind : "";
}
