import { computersOf } from "../../deployment/platform/computers.ts";
import type { Rule } from "../../model/rule.ts";
import { computerHits, judgeOf } from "./checks/computer-platform.ts";
import { storeHits, storesOf } from "./checks/database-platform.ts";

export const platformSupport: Rule = {
  id: "platform-support",
  title: "Servers run on operating systems, SQL Servers and hypervisors of the product",
  level: "error",
  preset: "recommended",
  why: "Setup refuses other versions or runs untested on them, and a support case ends at the first question",
  fix: "Install a version that the product supports, or correct what the manifest says",
  turnOffWhen: "Support for the combination was granted in writing",
  source: "databases-2010",
  evidence: "A",
  applies: (deployment) => computersOf(deployment).length > 0 || storesOf(deployment).length > 0,
  *check(deployment, { profile }) {
    const judge = judgeOf(profile);
    for (const computer of computersOf(deployment)) yield* computerHits(computer, judge);
    for (const store of storesOf(deployment)) yield* storeHits(store, profile);
  },
};
