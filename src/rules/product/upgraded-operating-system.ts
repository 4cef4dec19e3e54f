import { quote } from "../../base/wording.ts";
import { computersOf } from "../../deployment/platform/computers.ts";
import type { Rule } from "../../model/rule.ts";
import { describeComputer, memoizeByText, requiresUpgrade, unsupportedUpgrade } from "./checks/computer-platform.ts";

export const upgradedOperatingSystem: Rule = {
  id: "upgraded-operating-system",
  title: "Operating systems of upgraded servers are not used for new servers",
  level: "warning",
  preset: "recommended",
  why: "The system is supported only on a server that was upgraded in place, and its own support has ended",
  fix: "Install a current operating system, or disable the rule if the servers were upgraded in place",
  source: "requirements-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015"],
  applies: (deployment) => computersOf(deployment).some(({ own }) => own.os !== undefined),
  *check(deployment, { profile }) {
    // A kind of system that was never upgraded is reported by platform-support.
    const isUpgraded = memoizeByText((os) => requiresUpgrade(os, profile) && !unsupportedUpgrade(os, profile));
    for (const computer of computersOf(deployment)) {
      const { own, path } = computer;
      if (own.os === undefined || !isUpgraded(own.os)) continue;
      yield {
        path: [...path, "os"],
        message: `${describeComputer(computer)} runs ${quote(own.os)}; ${profile.name} supports it only on servers that were upgraded in place from Lync Server 2013`,
        fact: profile.upgradedOperatingSystems,
      };
    }
  },
};
