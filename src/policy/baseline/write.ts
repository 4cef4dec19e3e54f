import { writeYaml } from "../../yaml/write.ts";
import { noReason, writtenSize } from "./read.ts";
import type { NewEntry } from "./update.ts";

const head = `# Baseline, written by "lync-policy baseline". Each entry suppresses one finding that was there before, as
# long as it is not larger than its size; all other findings count. "lync-policy baseline --prune" removes entries that
# are no longer reported, and lowers sizes.
`;

/** Writes a baseline file, with file names by `nameOf`. Empty properties are omitted. */
export function baselineText(entries: readonly NewEntry[], nameOf: (file: string) => string): string {
  const findings = entries.map(({ rule, file, deployment, object, names, size, reason }) => ({
    rule,
    file: nameOf(file),
    deployment,
    ...(object !== "" && { object }),
    ...(names.length > 0 && { names }),
    ...writtenSize(size),
    ...(reason !== noReason && { reason }),
  }));
  return `${head}${writeYaml({ apiVersion: "lync-policy/v1", kind: "Baseline", findings })}`;
}
