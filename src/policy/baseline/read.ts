import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { shapes } from "../../generated/baseline-shapes.ts";
import validate from "../../generated/baseline-validator.cjs";
import type { BaselineEntry } from "../../model/policy.ts";
import { readDocument } from "../file/read-document.ts";
import type { PolicyProblem, ValidFile } from "../file/types.ts";

/** A baseline entry as the file has it. The path of its manifest is relative to the folder of the baseline. */
export type WrittenEntry = Pick<BaselineEntry, "rule" | "file" | "deployment"> & {
  readonly object?: string;
  readonly names?: readonly string[];
  readonly reason?: string;
};

/** A valid baseline file. */
export type BaselineFile = ValidFile<{ readonly findings: readonly WrittenEntry[] }>;

/** Reads a baseline file. */
export function readBaseline(source: SourceText): Promise<Result<BaselineFile, readonly PolicyProblem[]>> {
  return readDocument(source, { kind: "Baseline", noun: "baseline", validate, shapes });
}

/** The reason of an entry that has none of its own. */
export const noReason = "no reason is given";

/** The entries of a baseline, with the names of files as in findings. */
export function entriesIn(
  { file, content, locate }: BaselineFile,
  nameOf: (file: string) => string,
): readonly BaselineEntry[] {
  return content.findings.map((entry, at) => {
    const { object = "", names = [], reason = noReason } = entry;
    return { ...entry, file: nameOf(entry.file), object, names, reason, place: { file, ...locate(["findings", at]) } };
  });
}
