import type { Finding } from "../model/finding.ts";
import { schema, yamlSyntax } from "./builtin-checks.ts";

/** The files with YAML or schema errors. Rules may not be evaluated for them, so a missing finding in them proves nothing. */
export function brokenFiles(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(stopsRules).map(({ file }) => file));
}

/** Whether a finding is a YAML or schema error, which may keep rules from being evaluated. */
export function stopsRules({ rule: { id } }: Finding): boolean {
  return id === yamlSyntax.id || id === schema.id;
}
