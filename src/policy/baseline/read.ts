import { isDay } from "../../base/dates.ts";
import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { shapes } from "../../generated/baseline-shapes.ts";
import validate from "../../generated/baseline-validator.cjs";
import type { BaselineEntry } from "../../model/policy.ts";
import type { AcceptedSize, SizeUnit } from "../../model/size.ts";
import { readDocument } from "../file/read-document.ts";
import type { PolicyProblem, ValidFile } from "../file/types.ts";

/** A baseline entry as the file has it. The path of its manifest is relative to the folder of the baseline. */
export type WrittenEntry = Pick<BaselineEntry, "rule" | "file" | "deployment"> & {
  readonly object?: string;
  readonly names?: readonly string[];
  readonly size?: number;
  readonly unit?: SizeUnit;
  readonly since?: string;
  readonly reason?: string;
};

/** A valid baseline file. */
export type BaselineFile = ValidFile<{ readonly findings: readonly WrittenEntry[] }>;

/** Reads a baseline file. */
export async function readBaseline(source: SourceText): Promise<Result<BaselineFile, readonly PolicyProblem[]>> {
  const read = await readDocument<BaselineFile["content"]>(source, {
    kind: "Baseline",
    noun: "baseline",
    validate,
    shapes,
  });
  if (!read.ok) return read;
  const errors = [...sizeErrors(read.value)];
  return errors.length === 0 ? read : { ok: false, error: errors };
}

/** The sizes that match no finding, although they conform to the schema. */
function* sizeErrors({ file, content, locate }: BaselineFile): Iterable<PolicyProblem> {
  for (const [at, { size, unit, since }] of content.findings.entries()) {
    const error = (name: keyof WrittenEntry, message: string) => ({
      ...{ file, message },
      ...locate(["findings", at, name]),
    });
    if (since !== undefined && !isDay(since))
      yield error("since", `since is ${quote(since)}; expected an existing date (YYYY-MM-DD)`);
    if (since !== undefined && size !== undefined)
      yield error("size", `size is ${size}, but the entry has since, which replaces size; remove one of them`);
    if (unit !== undefined && size === undefined)
      yield error("unit", `unit is ${quote(unit)}, but the entry has no size; add size, or remove unit`);
  }
}

/** The reason of an entry that has none of its own. */
export const noReason = "no reason is given";

/** The entries of a baseline, with the names of files as in findings. */
export function entriesIn(
  { file, content, locate }: BaselineFile,
  nameOf: (file: string) => string,
): readonly BaselineEntry[] {
  return content.findings.map((entry, at) => {
    const { rule, deployment, object = "", names = [], reason = noReason } = entry;
    const known = { rule, file: nameOf(entry.file), deployment, object, names, reason };
    return { ...known, ...sizeIn(entry), place: { file, ...locate(["findings", at]) } };
  });
}

/** The size of an entry. Entries of earlier versions have none. */
function sizeIn({ size: amount, unit, since }: WrittenEntry): { readonly size?: AcceptedSize } {
  if (since !== undefined) return { size: { unit: "day", since } };
  return amount === undefined ? {} : { size: { amount, ...(unit && { unit }) } };
}

/** The size of an entry as the file has it: the number of units, or for what is late the date since which it is. */
export function writtenSize(size: AcceptedSize | undefined): Pick<WrittenEntry, "size" | "unit" | "since"> {
  const { amount, unit, since } = size ?? {};
  if (since !== undefined) return { since };
  return amount === undefined ? {} : { size: amount, ...(unit && { unit }) };
}
