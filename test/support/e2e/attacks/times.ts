import { policyOf } from "../../policy-files.ts";
import { type Attack, broken, sound } from "./attack.ts";

const site = "sites/a.yaml";

/** A change makes a run slow, so that it is ended from outside or skipped. */
export const times: readonly Attack[] = [
  {
    tried: "adds 200,000 rules to .gitignore",
    base: { [site]: sound },
    change: {
      ".gitignore": Array.from({ length: 200_000 }, (_, at) => `/build/${at}/*.tmp\n`).join(""),
      [site]: broken,
    },
    verdict: "fails",
    says: /\[front-end-count\]/,
  },
  {
    tried: "adds a rule to .gitignore that matches in exponential time",
    base: { [site]: sound },
    change: { [`sites/${"a".repeat(240)}.yaml`]: broken, [site]: broken },
    // Git itself does not end with this rule, so no commit has it.
    generated: { ".gitignore": `${"*a".repeat(9)}b\n` },
    verdict: "fails",
    says: /\[front-end-count\]/,
  },
  {
    tried: "adds a line of 100,000 characters to .gitignore",
    base: { [site]: sound },
    change: { ".gitignore": `${"a?".repeat(50_000)}\n`, [site]: broken },
    verdict: "fails",
    says: /\[front-end-count\]/,
  },
  {
    tried: "gives a file a name that a pattern of the policy matches in exponential time",
    base: { [site]: sound, ".lync-policy.yaml": policyOf("manifests: ['sites/*a*a*a*a*a*a.yaml', 'sites/a.yaml']") },
    change: { [`sites/${"a".repeat(240)}b.txt`]: "x\n", [site]: broken },
    verdict: "fails",
    says: /\[front-end-count\]/,
  },
  {
    tried: "adds 3,000 other files",
    base: { [site]: sound },
    change: {
      ...Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`other/${at}.yaml`, "a: 1\n"])),
      [site]: broken,
    },
    verdict: "fails",
    says: /\[front-end-count\]/,
  },
];
