import { policyOf } from "../../policy-files.ts";
import { type Attack, broken, type Files } from "./attack.ts";

const site = "sites/a.yaml";
const policy = ".lync-policy.yaml";
const otherName = ".lync-policy.yml";
const baseline = ".lync-policy-baseline.yaml";
const minimal = policyOf("preset: minimal");

const waived = policyOf(
  "preset: minimal",
  "waivers:",
  "  - rule: front-end-count",
  "    reason: The fourth server arrives in January",
  "    owner: uc-team@contoso.com",
  "    until: 2019-12-31",
);
const off = policyOf("preset: minimal", "levels: { front-end-count: off }");
const entry = `apiVersion: lync-policy/v1
kind: Baseline
findings:
  - { rule: front-end-count, file: sites/a.yaml, deployment: contoso, object: pool0.contoso.com, names: [pool0.contoso.com] }
`;
const comment = (until: string, line = broken) =>
  line.replace(
    "servers: 3 }",
    `servers: 3 } # waive front-end-count until ${until}: the fourth server arrives in January`,
  );

const reported = /a\.yaml:\d+:\d+: error: .*\[front-end-count\]/;

/**
 * The base has a broken manifest. A change of the policy tries to make it pass. The command line uses the policy of the
 * working tree, which belongs to its user.
 */
function changing(tried: string, change: Files, says = reported, more: Partial<Attack> = {}): Attack {
  const base = { [site]: broken, [policy]: minimal };
  return { tried, base, change, scope: "all", verdict: "fails", local: "passes", says, saysLocally: /./, ...more };
}

/** A change chooses the policy that it is checked against. */
export const policies: readonly Attack[] = [
  changing(
    "turns a rule off",
    { [policy]: policyOf("preset: minimal", "levels: { front-end-count: off }") },
    /would disappear: front-end-count/,
  ),
  changing("adds a waiver to the policy", { [policy]: waived }, /would disappear: front-end-count/),
  changing("adds a baseline", { [baseline]: entry }, /would disappear: front-end-count/),
  changing(
    "sets failOn to never",
    { [policy]: policyOf("preset: minimal", "failOn: never") },
    /would end with success/,
  ),
  changing("excludes a manifest in the policy", { [policy]: policyOf("manifests: ['!sites/a.yaml', '.']") }, reported, {
    local: "cannot run",
  }),
  changing("deletes the policy that lets notes fail a run", { [policy]: null }, reported, {
    base: { [site]: broken, [policy]: policyOf("failOn: note") },
    local: "fails",
  }),
  changing(
    "extends a policy that turns a rule off",
    {
      [policy]: policyOf("extends: other.yaml"),
      "other.yaml": policyOf("preset: minimal", "levels: { front-end-count: off }"),
    },
    /would disappear: front-end-count/,
  ),
  changing("waives its own finding in a comment", { [site]: comment("2019-12-31") }, /cannot waive its own findings/),
  changing(
    "extends the waiver of a comment that has not ended",
    { [site]: comment("2020-12-31") },
    /front-end-count.*2020-12-31/,
    {
      base: { [site]: comment("2019-12-31"), [policy]: minimal },
      verdict: "passes",
    },
  ),
  changing(
    "makes the policy a link to a file outside the repository",
    { [policy]: { link: "/etc/hostname" } },
    /symbolic link that points outside/,
    { local: "cannot run" },
  ),
  changing(
    "makes the policy extend a file outside the repository",
    { [policy]: policyOf("extends: ../../../etc/hostname") },
    /policy cannot be used.*extends/,
    { local: "cannot run" },
  ),
  changing(
    "adds a second policy file with the other name, which turns a rule off",
    { [otherName]: off },
    /policy cannot be used: two policy files in one folder/,
    {
      local: "cannot run",
      saysLocally: /two policy files in one folder: "\.lync-policy\.yaml" and "\.lync-policy\.yml"/,
    },
  ),
  changing(
    "adds a second policy file where the policy has the other name",
    { [policy]: off },
    /policy cannot be used: two policy files in one folder/,
    { base: { [site]: broken, [otherName]: minimal }, local: "cannot run", saysLocally: /two policy files/ },
  ),
  changing(
    "renames the policy to its other name and turns a rule off",
    { [policy]: null, [otherName]: off },
    /would disappear: front-end-count/,
  ),
  changing(
    "renames the policy back and turns a rule off",
    { [otherName]: null, [policy]: off },
    /would disappear: front-end-count/,
    { base: { [site]: broken, [otherName]: minimal } },
  ),
  changing(
    "renames the policy that lets notes fail a run to a name that has no effect",
    { [policy]: null, "lync-policy.yaml": policyOf("failOn: note") },
    /policy file not in effect: "lync-policy\.yaml"; rename it/,
    { base: { [site]: broken, [policy]: policyOf("failOn: note") }, local: "fails" },
  ),
  changing("breaks the policy", { [policy]: "apiVersion: [\n" }, /policy cannot be used/, { local: "cannot run" }),
  changing(
    "adds a custom rule with ten billion steps",
    {
      [policy]: policyOf(
        "preset: minimal",
        "rules:",
        "  - id: contoso/forever",
        "    title: Never ends",
        "    level: error",
        `    require: '${"[0,1,2,3,4,5,6,7,8,9].all(a, ".repeat(9)}true${")".repeat(9)}'`,
        `    message: '"x"'`,
      ),
    },
    reported,
    { local: "cannot run" },
  ),
  changing(
    "adds a pattern that matches in exponential time",
    { [policy]: policyOf("preset: minimal", `manifests: ['${"*a".repeat(40)}b']`) },
    reported,
    { local: "cannot run" },
  ),
];
