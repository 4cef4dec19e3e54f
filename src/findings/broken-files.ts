import type { Finding } from "../model/finding.ts";
import { schema, yamlSyntax } from "./builtin-checks.ts";

/** The files with YAML or schema errors. No rules ran on them, so a missing finding in them proves nothing. */
export function brokenFiles(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.filter(({ rule: { id } }) => id === yamlSyntax.id || id === schema.id).map(({ file }) => file),
  );
}
