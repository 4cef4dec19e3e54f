import type { Finding } from "../../model/finding.ts";

/** The end of the grace period of a warning about vulnerabilities, as a sentence, unless the message names the date. */
export function graceOf({ rule, security, message }: Finding): string | undefined {
  const due = security?.due;
  if (due === undefined || rule.level !== "warning" || rule.decided || message.includes(due)) return undefined;
  return `the grace period ends on ${due}`;
}
