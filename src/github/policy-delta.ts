import { UsageError } from "../base/errors.ts";
import { joinAbbreviated, pluralize, quote } from "../base/wording.ts";
import { diffFindings } from "../findings/diff.ts";
import type { Report } from "../model/report.ts";
import type { FollowedPolicy } from "../node/change/follow.ts";
import type { ResolvedPolicy } from "../node/policy-request.ts";
import { resolvePolicy } from "../node/resolve-policy.ts";
import { checkFiles } from "../node/run.ts";
import type { StepOptions, StepOutcome } from "./step-options.ts";

/** The effect of the policy of a change: an error if it cannot be used, or a notice. */
export type PolicyDelta = Pick<StepOutcome, "errors" | "notices">;

export const noDelta: PolicyDelta = { errors: [], notices: [] };

/** Checks the files against the policy of the change too, and reports which findings would disappear or be new. */
export async function policyDelta(
  { request, roots, today, chosen }: StepOptions,
  { hasFollowed }: FollowedPolicy,
  whole: () => Promise<Report>,
): Promise<PolicyDelta> {
  if (chosen.from === "head") return noDelta;
  try {
    const resolved = await resolvePolicy(request, roots);
    try {
      // After the merge, waivers and entries of a policy that names renamed files as before no longer cover them.
      if (!hasFollowed && policyKey(resolved) === policyKey(chosen.resolved)) return noDelta;
      const { patterns, policy, flags } = resolved;
      const stdin = async () => new Uint8Array();
      const { report } = await checkFiles(patterns, roots, { policy, ...flags, today, stdin });
      return { errors: [], notices: describeDelta(await whole(), report) };
    } finally {
      resolved.close();
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { errors: [`this pull request's policy cannot be used: ${describeError(error)}`], notices: [] };
  }
}

/** The content that a policy was resolved from. Policies with the same key lead to the same findings. */
function policyKey({ effective, policy, flags, patterns }: ResolvedPolicy): string {
  const files = effective?.files.map(({ file, content }) => [file, content]);
  return JSON.stringify([files, policy.baseline, policy.updates, flags.complete, patterns]);
}

const maxErrors = 5;

function describeError({ message, details }: UsageError): string {
  const more = details.length + 1 - maxErrors;
  const shown = [message, ...details].slice(0, maxErrors);
  return [...shown, ...(more > 0 ? [pluralize(more, "more error")] : [])].join("; ");
}

function describeDelta(base: Report, own: Report): readonly string[] {
  const { added, fixed } = diffFindings(base.findings, own.findings);
  const parts: string[] = [];
  if (fixed.length > 0) parts.push(`${pluralize(fixed.length, "finding")} would disappear: ${joinFindings(fixed)}`);
  if (added.length > 0) parts.push(`${pluralize(added.length, "finding")} would be new: ${joinFindings(added)}`);
  if (base.conclusion !== own.conclusion) parts.push(`the check would end with ${own.conclusion}`);
  return parts.length > 0 ? [`with this pull request's policy ${parts.join("; ")}`] : [];
}

function joinFindings(findings: Report["findings"]): string {
  return joinAbbreviated(
    findings.map(
      ({ rule, file, range, object }) => `${rule.id}${object ? ` at ${quote(object)}` : ""} (${file}:${range.line})`,
    ),
  );
}
