import { decode } from "../../base/decode.ts";
import { placesIn } from "../../base/line-index.ts";
import type { Text } from "../../base/source-text.ts";
import { quoted } from "../../base/wording.ts";
import { checkFormBy } from "../../schema/validate.ts";
import { plainDocuments } from "../../yaml/fast/documents.ts";
import type { FormedFile, Problem } from "./types.ts";

/** A kind of file besides manifests: its name in the file, in a sentence, and its form. */
export type Kind = Pick<Parameters<typeof checkFormBy>[0], "validate" | "forms"> & {
  readonly kind: string;
  readonly noun: string;
};

/** Text → a file of that kind, or all that stands against it. */
export async function readForm<T>(source: Text, of: Kind): Promise<FormedFile<T> | readonly Problem[]> {
  const { file } = source;
  const { text, problem } = decode(source);
  const places = placesIn(text);
  const at = (start: number, end: number, message: string) => ({ file, message, ...places(start, end) });
  if (problem) return [at(problem.offset, problem.offset, problem.message)];
  const documents = plainDocuments(text) ?? (await import("../../yaml/library/documents.ts")).libraryDocuments(text);
  const troubles = documents.flatMap(({ troubles, problems }) => [...troubles, ...problems]);
  if (troubles.length > 0) return troubles.map(({ start, end, message }) => at(start, end, message));
  const [document, ...more] = documents;
  if (!document || document.content === null)
    return [at(0, 0, `the ${of.noun} is empty; apiVersion and kind are needed`)];
  if (more.length > 0) return [at(0, 0, `the file has several documents; a ${of.noun} is one`)];
  const locate: FormedFile<T>["locate"] = (path, part) => places(...document.locate(path, part));
  const other = otherKind(document.content, of.kind);
  if (other) return [{ file, message: other, ...locate(["kind"]) }];
  const hits = [...checkFormBy({ ...of, whole: `the ${of.noun}` }, document.content)];
  if (hits.length > 0) return hits.map(({ path, part, message }) => ({ file, message, ...locate(path, part) }));
  return { file, content: document.content as T, locate };
}

/** A file of another kind is named as such, before its properties are held against it. */
function otherKind(content: unknown, needed: string): string | undefined {
  const { kind } = (content ?? {}) as { readonly kind?: unknown };
  return typeof kind === "string" && kind !== needed
    ? `the kind of the file is ${quoted(kind)}; ${needed} is needed`
    : undefined;
}
