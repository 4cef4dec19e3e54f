import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { waiversIn } from "../../../src/policy/waivers/comments.ts";
import { checkWithPolicy, policyOf } from "../../support/policy-files.ts";

const manifest = (comment: string) => `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 30000, servers: 3 } ${comment}
`;

const anonymous = "# waive front-end-count until 2027-01-31: the fourth server arrives in January";
const owned = anonymous.replace(":", " by uc-team@contoso.com:");

function check(setting: string, comment: string): Promise<Report> {
  const policy = policyOf("preset: minimal", ...(setting ? [`commentWaivers: ${setting}`] : []));
  return checkWithPolicy(policy, { "contoso.yaml": manifest(comment) });
}

const [works, refused] = [
  { errors: [], waived: 1 },
  { errors: ["front-end-count", "waiver-limits"], waived: 0 },
];

describe("commentWaivers", () => {
  it.each([
    ["", anonymous, works],
    ["allowed", anonymous, works],
    ["allowed", owned, works],
    ["owner-required", anonymous, refused],
    ["owner-required", owned, works],
    ["forbidden", anonymous, refused],
    ["forbidden", owned, refused],
  ])("%j with %j", async (setting, comment, expected) => {
    const { findings, counts } = await check(setting, comment);
    expect({ errors: findings.map(({ rule }) => rule.id).sort(), waived: counts.waived }).toEqual(expected);
  });

  it("a comment without effect is reported once, at its place, with what to do", async () => {
    const messages = async (setting: string) =>
      (await check(setting, anonymous)).findings
        .filter(({ rule }) => rule.id === "waiver-limits")
        .map(({ message, range }) => `${range.line}: ${message}`);
    expect(await messages("forbidden")).toEqual([
      "9: the waiver for front-end-count is in a comment, which the policy forbids (commentWaivers: forbidden); add it to the policy",
    ]);
    expect(await messages("owner-required")).toEqual([
      '9: the waiver for front-end-count names no owner, and the policy requires one (commentWaivers: owner-required); write "# waive RULE [size N] until YYYY-MM-DD by OWNER: REASON"',
    ]);
  });

  it("an audit reports the finding, and the comment as without an audit", async () => {
    const { findings } = await checkWithPolicy(
      policyOf("preset: minimal", "commentWaivers: forbidden"),
      { "contoso.yaml": manifest(anonymous) },
      { audit: true },
    );
    expect(findings.map(({ rule }) => rule.id)).toEqual(["front-end-count", "waiver-limits"]);
  });
});

describe("the owner of a waiver in a comment", () => {
  it.each([
    [owned, "uc-team@contoso.com"],
    [owned.replace("uc-team@contoso.com", "UC Team (Redmond)"), "UC Team (Redmond)"],
    [owned.replace("uc-team@contoso.com", "  uc-team@contoso.com  "), "uc-team@contoso.com"],
    [anonymous, undefined],
    [anonymous.replace(": the", ": by nobody: the"), undefined],
    [owned.replace("uc-team@contoso.com", "team:uc"), "team:uc"],
    [owned.replace("uc-team@contoso.com", "https://wiki.contoso.com/uc"), "https://wiki.contoso.com/uc"],
    [owned.replace("uc-team@contoso.com: ", "uc-team:\u00a0"), "uc-team"],
    [owned.replace("uc-team@contoso.com: ", "uc-team: note: "), "uc-team"],
    [owned.replace("uc-team@contoso.com", "管理者"), "管理者"],
    [owned.replace("uc-team@contoso.com", "a".repeat(300)), "a".repeat(300)],
    [anonymous.replace(": the", ":the"), undefined],
  ])("%j is %j", (comment, owner) => {
    const { waivers, wrong } = waiversIn({ file: "a.yaml", content: `${comment}\na: 1\n`, named: true });
    expect(wrong).toEqual([]);
    expect(waivers.map((waiver) => waiver.owner)).toEqual([owner]);
  });

  it.each([
    ["\u200b", '"\\u200b"; expected a text without control and format characters'],
    ["uc\u202eteam", '"uc\\u202eteam"; expected a text without control and format characters'],
    ["uc\tteam", '"uc\\u0009team"; expected a text without control and format characters'],
    ["-", '"-"; expected at least one letter or digit'],
    ["\u3164", '"\u3164"; expected at least one letter or digit'],
    ["a".repeat(301), `${"a".repeat(80)}…"; expected at most 300 characters`],
  ])("%j is refused in a comment and in the policy", async (owner, message) => {
    const comment = owned.replace("uc-team@contoso.com", owner);
    const { waivers, wrong } = waiversIn({ file: "a.yaml", content: `${comment}\na: 1\n`, named: true });
    expect([waivers, wrong.length]).toEqual([[], 1]);
    expect(wrong[0]?.message).toContain("the waiver for front-end-count has the owner ");
    expect(wrong[0]?.message).toContain(message);
    const { findings, counts } = await check("owner-required", comment);
    expect([findings.map(({ rule }) => rule.id).sort(), counts.waived]).toEqual([
      ["front-end-count", "waiver-limits"],
      0,
    ]);
    const reason = "The fourth server arrives in January";
    const waiver = { rule: "front-end-count", reason, owner, until: "2027-01-31" };
    const lines = Object.entries(waiver).map(([name, text]) => `    ${name}: ${JSON.stringify(text)}`);
    const policy = policyOf("preset: minimal", "waivers:", `  - ${lines.join("\n").trim()}`);
    await expect(checkWithPolicy(policy, { "contoso.yaml": manifest("") })).rejects.toThrow(/owner/);
  });

  it.each(["by", "by:", "uc-team@contoso.com"])("%j is no owner", (words) => {
    const comment = anonymous.replace(":", ` ${words}:`);
    const { waivers, wrong } = waiversIn({ file: "a.yaml", content: `${comment}\na: 1\n`, named: true });
    expect([waivers.length, wrong.length]).toEqual([0, 1]);
  });
});

it("waiver-limits names the limit of each severity that a waiver exceeds", async () => {
  const policy = policyOf(
    "preset: minimal",
    "maxDays: { error: 30, warning: 60 }",
    "waivers:",
    "  - rule: front-end-count",
    "    reason: The fourth server arrives in January",
    "    owner: uc-team@contoso.com",
    "    until: 2027-01-31",
  );
  const { findings } = await checkWithPolicy(policy, { "contoso.yaml": manifest("") }, {}, "2026-11-22");
  expect(findings.filter(({ rule }) => rule.id === "waiver-limits").map(({ message }) => message)).toEqual([
    "the waiver for front-end-count ends in 70 days; the policy allows at most 30 days for errors (maxDays)",
  ]);
});
