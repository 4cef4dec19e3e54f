import { decode } from "../../base/decode.ts";
import { locationsIn } from "../../base/line-index.ts";
import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { shapes } from "../../generated/requirements-shapes.ts";
import validator from "../../generated/requirements-validator.cjs";
import { validateBy } from "../../schema/validate.ts";
import { readFast } from "../../yaml/fast/documents.ts";
import type { Requirements } from "./types.ts";

/** Reads requirements. A failure lists all errors, each with its location. */
export async function readRequirements(source: SourceText): Promise<Result<Requirements, readonly string[]>> {
  const { text, problem } = decode(source);
  const places = locationsIn(text);
  const at = (start: number, end: number, message: string) => {
    const { line, column } = places(start, end).range;
    return `${source.file}:${line}:${column}: ${message}`;
  };
  if (problem) return fail(at(problem.offset, problem.offset, problem.message));
  const documents = readFast(text) ?? (await import("../../yaml/library/documents.ts")).readByLibrary(text);
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return fail(...errors.map(({ start, end, message }) => at(start, end, message)));
  const [document, ...more] = documents;
  if (!document || document.content === null)
    return fail(at(0, 0, "the file is empty; apiVersion, kind and spec are required"));
  if (more.length > 0) return fail(at(0, 0, "expected one document, found several"));
  const kind = kindIn(document.content);
  if (kind !== "Requirements")
    return fail(at(...document.locate(["kind"]), `expected kind "Requirements", found ${quote(kind)}`));
  return validateRequirements(document.content, (path, part) => document.locate(path, part), at);
}

/** Validates requirements against the schema. A failure lists all errors, each as `at` reports its location. */
export function validateRequirements(
  content: unknown,
  locate: (path: readonly (string | number)[], part?: "value" | "key") => readonly [number, number],
  at: (start: number, end: number, message: string) => string,
): Result<Requirements, readonly string[]> {
  const hits = [...validateBy({ validate: validator, shapes, whole: "the file" }, content)];
  if (hits.length > 0) return fail(...hits.map(({ path, part, message }) => at(...locate(path, part), message)));
  return { ok: true, value: content as Requirements };
}

function fail(...error: readonly string[]): Result<never, readonly string[]> {
  return { ok: false, error };
}

function kindIn(content: unknown): string {
  const { kind } = (content ?? {}) as { readonly kind?: unknown };
  return typeof kind === "string" ? kind : "";
}
