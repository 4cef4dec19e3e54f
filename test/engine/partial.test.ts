import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { deployments, nearLimits } from "../support/arbitrary.ts";
import { validate } from "../support/harness.ts";
import { randomFrom } from "../support/random.ts";
import { chance, runs } from "../support/runs.ts";
import { breakOne } from "../support/slips.ts";

const today = "2022-06-01";

function reportOn(content: unknown) {
  const text = { file: "a.yaml", content: Buffer.from(JSON.stringify(content)), named: true };
  return validate([text], { preset: "strict" }, today);
}

/** The findings of rules, by rule, place and message. */
function known(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const ofRules = findings.filter(({ rule }) => rule.kind !== "builtin");
  return new Map(
    ofRules.map((finding) => [
      `${finding.rule.level} ${finding.rule.id} ${finding.path.join("/")} ${finding.message}`,
      finding,
    ]),
  );
}

const sound = fc.oneof(deployments, nearLimits);

describe(`partial checks (${chance})`, () => {
  it("report nothing for a manifest with one broken value that they do not report for the valid one, and omit only what is listed as not evaluated", () => {
    fc.assert(
      fc.property(sound, fc.nat(), (deployment: Deployment, pick) => {
        const slip = breakOne(deployment, randomFrom(pick));
        const broken = reportOn(slip.content);
        if (!broken.findings.some(({ rule }) => rule.id === "schema")) return;
        const before = known(reportOn(deployment).findings);
        const after = known(broken.findings);
        const added = [...after.keys()].filter((key) => !before.has(key));
        expect(added, `${slip.kind} ${slip.path.join("/")} ${JSON.stringify(slip.content)}`).toEqual([]);
        const unevaluated = new Set(broken.run.unevaluated?.flatMap(({ rules }) => rules.map(({ id }) => id)));
        const omitted = [...before].filter(([key]) => !after.has(key));
        expect(omitted.filter(([, { rule }]) => !unevaluated.has(rule.id)).map(([key]) => key)).toEqual([]);
      }),
      runs(60),
    );
  });
});
