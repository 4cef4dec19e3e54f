import { dayAfter } from "../base/dates.ts";
import type { SourceText } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import { completeUntil as ownDay } from "../generated/updates-date.ts";
import type { UpdatePolicy } from "../model/policy.ts";
import type { UpdatesSetting } from "../policy/file/combine.ts";
import { type PolicyFiles, readNamed, resolveNamed } from "../policy/file/named-files.ts";
import type { PolicyFile } from "../policy/file/types.ts";
import { readUpdates } from "../policy/updates/read.ts";
import { policyError } from "./policy-error.ts";
import { todayInUtc } from "./run.ts";

/** Reads the file of a table by its path, which is relative to the working directory. */
export type ReadUpdates = (path: string) => Promise<SourceText>;

/** The table of updates of a file, or what is known about one that is not used. */
export type LoadedUpdates = Pick<UpdatePolicy, "file" | "unused">;

/**
 * Loads the table of updates that a policy, an option or an input names. `readOption` reads that of an option or an input.
 * Of this table and the table of this version the newer one is used. Errors in the file end the run.
 */
export async function loadUpdates(
  { value, in: policy }: UpdatesSetting,
  files: PolicyFiles,
  readOption: ReadUpdates,
): Promise<LoadedUpdates> {
  const source = policy ? await readFrom(policy, value, files) : await readOption(value);
  const read = await readUpdates(source);
  if (!read.ok) throw policyError(read.error);
  const table = read.value;
  const { completeUntil } = table;
  const unused = { name: source.file, completeUntil };
  if (completeUntil < ownDay) return { unused };
  const today = todayInUtc();
  if (completeUntil > lastPossibleDay(today)) return { unused: { ...unused, today } };
  return { file: { name: source.file, table } };
}

/**
 * The last day until which a table can be complete: tomorrow, as it is already that day in the east. If the clock is before
 * the day of this version, it is wrong. The run continues then, with the table of this version.
 */
function lastPossibleDay(today: string): string {
  const tomorrow = dayAfter(today, 1);
  return tomorrow > ownDay ? tomorrow : ownDay;
}

/** Reads the table that a policy file names. Like a policy that it extends, it is in the same repository. */
async function readFrom(policy: PolicyFile, path: string, files: PolicyFiles): Promise<SourceText> {
  const setting = typeof policy.content.updates === "string" ? ["updates"] : ["updates", "file"];
  const fail = (reason: string) =>
    policyError([
      { file: policy.file, ...policy.locate(setting), message: `${setting.join(".")} is ${quote(path)}, ${reason}` },
    ]);
  const file = resolveNamed(policy.file, path, files);
  if (!file.ok) throw fail(file.error);
  const source = await readNamed(file.value, files, "table of updates");
  if (!source.ok) throw fail(source.error);
  return source.value;
}
