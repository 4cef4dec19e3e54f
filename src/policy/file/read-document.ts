import { decode } from "../../base/decode.ts";
import { locationsIn } from "../../base/line-index.ts";
import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { validateBy } from "../../schema/validate.ts";
import { readFast } from "../../yaml/fast/documents.ts";
import type { PolicyProblem, ValidFile } from "./types.ts";

/** A kind of file besides manifests: its `kind`, its noun in messages, and its schema. */
export type DocumentKind = Pick<Parameters<typeof validateBy>[0], "validate" | "shapes"> & {
  readonly kind: string;
  readonly noun: string;
};

/** Reads a file of a kind. A failure lists all errors. */
export async function readDocument<T>(
  source: SourceText,
  of: DocumentKind,
): Promise<Result<ValidFile<T>, readonly PolicyProblem[]>> {
  const { file } = source;
  const { text, problem } = decode(source);
  const places = locationsIn(text);
  const at = (start: number, end: number, message: string) => ({ file, message, ...places(start, end) });
  if (problem) return fail([at(problem.offset, problem.offset, problem.message)]);
  const documents = readFast(text) ?? (await import("../../yaml/library/documents.ts")).readByLibrary(text);
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return fail(errors.map(({ start, end, message }) => at(start, end, message)));
  const [document, ...more] = documents;
  if (!document || document.content === null)
    return fail([at(0, 0, `the ${of.noun} is empty; expected apiVersion and kind`)]);
  if (more.length > 0) return fail([at(0, 0, `the file has ${documents.length} documents; expected one ${of.noun}`)]);
  const locate: ValidFile<T>["locate"] = (path, part) => places(...document.locate(path, part));
  const other = otherKind(document.content, of.kind);
  if (other) return fail([{ file, message: other, ...locate(["kind"]) }]);
  const hits = [...validateBy({ ...of, whole: `the ${of.noun}` }, document.content)];
  if (hits.length > 0) return fail(hits.map(({ path, part, message }) => ({ file, message, ...locate(path, part) })));
  return { ok: true, value: { file, content: document.content as T, locate } };
}

function fail(error: readonly PolicyProblem[]): Result<never, readonly PolicyProblem[]> {
  return { ok: false, error };
}

/** The error of a file of another kind, reported before those of its properties. */
function otherKind(content: unknown, needed: string): string | undefined {
  const { kind } = (content ?? {}) as { readonly kind?: unknown };
  return typeof kind === "string" && kind !== needed ? `kind is ${quote(kind)}; expected ${needed}` : undefined;
}
