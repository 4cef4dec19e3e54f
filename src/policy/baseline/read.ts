import type { Text } from "../../base/source-text.ts";
import { forms } from "../../generated/baseline-forms.ts";
import validate from "../../generated/baseline-validator.cjs";
import type { Known } from "../../model/policy.ts";
import { readForm } from "../file/read-document.ts";
import type { FormedFile, Problem } from "../file/types.ts";

/** A finding as a baseline writes it; its file is named from the baseline's folder. */
export type WrittenKnown = Pick<Known, "rule" | "file" | "deployment"> & {
  readonly object?: string;
  readonly names?: readonly string[];
  readonly reason?: string;
};

/** A baseline that was read. */
export type BaselineFile = FormedFile<{ readonly findings: readonly WrittenKnown[] }>;

/** Text → a baseline, or all that stands against it. */
export function readBaseline(source: Text): Promise<BaselineFile | readonly Problem[]> {
  return readForm(source, { kind: "Baseline", noun: "baseline", validate, forms });
}

/** Said where an entry has no reason of its own. */
export const noReason = "no reason is given";

/** What a baseline knows, with its files under the names that findings give them. */
export function knownIn({ file, content, locate }: BaselineFile, nameOf: (file: string) => string): readonly Known[] {
  return content.findings.map((entry, at) => {
    const { object = "", names = [], reason = noReason } = entry;
    return { ...entry, file: nameOf(entry.file), object, names, reason, place: { file, ...locate(["findings", at]) } };
  });
}
