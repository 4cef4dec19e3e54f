import { yamlText } from "../../yaml/write.ts";
import { noReason } from "./read.ts";
import type { Entry } from "./update.ts";

const head = `# What was there when checking began, written by "lync-policy baseline". Each entry is one finding that is
# borne; whatever else is found counts. "lync-policy baseline --prune" takes out what is found no more.
`;

/** A baseline as a file, with each manifest's file under the name that `nameOf` gives. What says nothing is left out. */
export function baselineText(entries: readonly Entry[], nameOf: (file: string) => string): string {
  const findings = entries.map(({ rule, file, deployment, object, names, reason }) => ({
    rule,
    file: nameOf(file),
    deployment,
    ...(object !== "" && { object }),
    ...(names.length > 0 && { names }),
    ...(reason !== noReason && { reason }),
  }));
  return `${head}${yamlText({ apiVersion: "lync-policy/v1", kind: "Baseline", findings }, () => [])}`;
}
