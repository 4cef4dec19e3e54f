import { type Location, textAt } from "../base/source-text.ts";
import type { Part, Path } from "../yaml/path.ts";
import { type DocumentSchema, isUnknownProperty, type SchemaFailure } from "./failures.ts";
import { describeFailure } from "./messages.ts";
import { innerFailures } from "./restored.ts";
import { deploymentSchema, schemaFailures } from "./root-causes.ts";

/** A violation of the schema: its location in the document and its message. */
export type SchemaError = { readonly path: Path; readonly message: string; readonly part?: Part };

/** A document, and where its values are written, if that is known. */
type Located = { readonly content: unknown; readonly locate?: (path: Path) => Location };

/** Validates a manifest against the deployment schema. */
export function validateDeployment({ content, locate }: Located): Iterable<SchemaError> {
  return validateBy(deploymentSchema, content, locate);
}

/** Validates a document against a schema. Reports root causes only: no error that follows from another error. */
export function* validateBy(
  schema: DocumentSchema,
  content: unknown,
  locate?: Located["locate"],
): Iterable<SchemaError> {
  const failures = schemaFailures(content, schema);
  for (const failure of failures) yield errorAt(failure.path, content, withText(failure, failure.path, locate));
  for (const { failure, content: meant, written } of innerFailures(content, failures, schema))
    yield errorAt(written, meant, withText(failure, written, locate));
}

/** The failure with its value as it is written in the file, which messages on types repeat. */
function withText(failure: SchemaFailure, path: Path, locate: Located["locate"]): SchemaFailure {
  const isWritten = failure.keyword === "type" && ["number", "string"].includes(typeof failure.value);
  return locate && isWritten ? { ...failure, text: textAt(locate(path)) } : failure;
}

/** The error of a failure in a document, at the path at which it is written. */
function errorAt(path: Path, content: unknown, failure: SchemaFailure): SchemaError {
  const { keyword, params } = failure;
  const message = describeFailure(content, failure);
  if (keyword === "uniqueItems") return { path: [...path, Math.max(Number(params.i), Number(params.j))], message };
  if (failure.isKey) return { path, part: "key", message };
  if (!isUnknownProperty(failure)) return { path, message };
  return { path: [...path, String(params.additionalProperty)], part: "key", message };
}
