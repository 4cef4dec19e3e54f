import { CannotRun } from "../base/errors.ts";
import { abridged, counted, quoted } from "../base/wording.ts";
import { compare } from "../findings/diff.ts";
import type { Report } from "../model/report.ts";
import type { Where } from "../node/find-files.ts";
import { type PolicyWish, type Ruling, rulingFor } from "../node/resolve-policy.ts";
import { run } from "../node/run.ts";
import type { Chosen } from "./policy-source.ts";

type Given = {
  readonly wish: PolicyWish;
  readonly where: Where;
  readonly today: string;
  readonly chosen: Chosen;
  /** All that is found by the policy of the base commit. */
  readonly whole: () => Promise<Report>;
};

/** What a change makes of the policy that judges it. */
export type Delta = { readonly obstacles: readonly string[]; readonly remarks: readonly string[] };

/** Judges once more by the policy that the change would bring in, and says what would disappear by it, or come. */
export async function policyDelta({ wish, where, today, chosen, whole }: Given): Promise<Delta> {
  if (chosen.from === "head") return { obstacles: [], remarks: [] };
  try {
    const ruling = await rulingFor(wish, where);
    try {
      if (termsOf(ruling) === termsOf(chosen.ruling)) return { obstacles: [], remarks: [] };
      const stdin = async () => new Uint8Array();
      const { report: own } = await run(ruling.patterns, where, { policy: ruling.policy, today, stdin });
      return { obstacles: [], remarks: differences(await whole(), own) };
    } finally {
      ruling.close();
    }
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { obstacles: [`this pull request's policy cannot be used: ${told(error)}`], remarks: [] };
  }
}

/** What a ruling rests on: two that rest on the same judge alike. */
function termsOf({ effective, policy, patterns }: Ruling): string {
  const files = effective?.files.map(({ file, content }) => [file, content]);
  return JSON.stringify([files, policy.baseline ?? [], policy.complete, patterns]);
}

const mostProblems = 5;

function told({ message, more }: CannotRun): string {
  const rest = more.length + 1 - mostProblems;
  const said = [message, ...more].slice(0, mostProblems);
  return [...said, ...(rest > 0 ? [`${counted(rest, "more problem")}`] : [])].join("; ");
}

function differences(base: Report, own: Report): readonly string[] {
  const { added: more, fixed: fewer } = compare(base.findings, own.findings);
  const said: string[] = [];
  if (fewer.length > 0) said.push(`${counted(fewer.length, "finding")} would disappear: ${listed(fewer)}`);
  if (more.length > 0) said.push(`${counted(more.length, "finding")} would be new: ${listed(more)}`);
  if (base.conclusion !== own.conclusion) said.push(`the check would end with ${own.conclusion}`);
  return said.length > 0 ? [`with this pull request's policy ${said.join("; ")}`] : [];
}

function listed(findings: Report["findings"]): string {
  return abridged(
    findings.map(
      ({ rule, file, range, object }) => `${rule.id}${object ? ` at ${quoted(object)}` : ""} (${file}:${range.line})`,
    ),
  );
}
