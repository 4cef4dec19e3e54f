import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { poolsOfServers, type ServerSystem } from "../../deployment/platform/pool-systems.ts";
import { isSupported, windowsRelease } from "../../deployment/platform/versions.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2019, stated } from "../../profiles/stated.ts";
import { requiresUpgrade } from "./checks/computer-platform.ts";

export const pages: Pages = {
  "skype-for-business-server-2015": ["requirements-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

export const poolOperatingSystem: Rule = {
  id: "pool-operating-system",
  title: "All servers of a pool run the same version of Windows Server",
  level: "error",
  preset: "recommended",
  why: "Servers of a pool share its load and its data; a pool with two versions is neither tested nor supported",
  fix: "Build a new pool on one version and move the users or the traffic there; an in-place upgrade of the system is not supported",
  source: "requirements-2019",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: (deployment) => poolsOfServers(deployment).length > 0,
  *check(deployment, { profile }) {
    // A version that the product does not support is reported by platform-support.
    const known = ({ os }: ServerSystem) =>
      windowsRelease(os) !== undefined && (isSupported(os, profile.operatingSystems) || requiresUpgrade(os, profile));
    for (const { fqdn, servers } of poolsOfServers(deployment)) {
      const releases = groupBy(servers.filter(known), ({ os }) => windowsRelease(os));
      const [first, ...others] = [...releases.values()].flatMap(([one]) => one ?? []);
      const [other, ...more] = others;
      if (!first || !other) continue;
      const further = more.map((one) => `, ${quote(one.fqdn)} runs ${quote(one.os)}`).join("");
      yield {
        path: other.path,
        message: `server ${quote(other.fqdn)} of pool ${quote(fqdn)} runs ${quote(other.os)}${further}, but ${contrast(first, other)} ${quote(first.os)}; ${profile.name} requires the same version on all servers of a pool`,
        fact: stated(profile, pages),
        related: [first, ...more].map((one) => ({
          path: one.path,
          message: `the system of ${quote(one.fqdn)} is here`,
        })),
      };
    }
  },
};

/** What the system differs from: that of another server, or what another entry of the same one states. */
function contrast(first: ServerSystem, { fqdn }: ServerSystem): string {
  return keyOfName(first.fqdn) === keyOfName(fqdn) ? "another entry of it states" : `${quote(first.fqdn)} runs`;
}
