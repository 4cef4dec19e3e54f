import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { shapes } from "../../generated/updates-shapes.ts";
import validate from "../../generated/updates-validator.cjs";
import type { UpdateTable } from "../../profiles/updates/types.ts";
import { readDocument } from "../file/read-document.ts";
import type { PolicyProblem } from "../file/types.ts";
import { tableErrors } from "./check.ts";

/** Reads a table of updates. A failure lists all errors of the schema or, if there are none, all others. */
export async function readUpdates(source: SourceText): Promise<Result<UpdateTable, readonly PolicyProblem[]>> {
  const noun = "table of updates";
  const read = await readDocument<UpdateTable>(source, { kind: "Updates", noun, validate, shapes });
  if (!read.ok) return read;
  const { file, content, locate } = read.value;
  const errors = [...tableErrors(content)].map(({ path, message }) => ({ file, message, ...locate(path) }));
  return errors.length > 0 ? { ok: false, error: errors } : { ok: true, value: content };
}
