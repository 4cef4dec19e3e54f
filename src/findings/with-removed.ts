import type { Location } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { RemovedManifest, Report } from "../model/report.ts";
import { manifestRemoved } from "./builtin-checks.ts";
import { byLocation } from "./create.ts";
import { withPolicyLevel } from "./policy-level.ts";
import { verdictOf } from "./verdict.ts";

/** A removed manifest, and where it was. */
export type LocatedRemoval = RemovedManifest & Location;

/** Adds the manifests that a change removes to a report, and a finding for each, whatever the scope. */
export function withRemoved(report: Report, removals: readonly LocatedRemoval[]): Report {
  const { policy, counts } = report;
  const own = removals.flatMap((removal) => withPolicyLevel(findingOf(removal), policy));
  const findings = [...report.findings, ...own].sort(byLocation);
  const removed = removals.map(({ deployment, file, why }) => ({ deployment, file, why }));
  return { ...report, removed, findings, ...verdictOf(findings, policy.failOn, counts.waived) };
}

/** Describes why removed manifests are not known. */
export function describeUnknown(error: string): string {
  return `cannot determine which manifests the change removes: ${error}`;
}

function findingOf({ deployment, file, why, range, excerpt }: LocatedRemoval): Finding {
  const name = deployment === "" ? "a manifest without a name" : `deployment ${quote(deployment)}`;
  return {
    rule: manifestRemoved,
    message: `${name} is no longer checked: ${why}`,
    ...{ file, range, excerpt, deployment },
    object: "",
    path: deployment === "" ? [] : ["metadata", "name"],
    source: manifestRemoved.source,
    related: [],
  };
}
