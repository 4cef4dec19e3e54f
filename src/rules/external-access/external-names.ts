import { keyOfName } from "../../base/host-names.ts";
import { joinAbbreviated, quote } from "../../base/wording.ts";
import {
  domainPrefixes,
  isNameConflict,
  type NameUse,
  otherNameUses,
  serviceNameUses,
} from "../../deployment/network/external-names.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { sharedNames } from "./checks/shared-names.ts";

/** The DNS tables map each name to one service. That no two services share a name is stated since 2015 only. */
export const pages: Pages = {
  "lync-server-2010": ["single-edge-dns-2010", "I"],
  "lync-server-2013": ["single-edge-dns-2013", "I"],
  ...since2015("load-balancing-2015", "A*"),
};

/** The most uses of one name that are compared. */
const maxUses = 20;

export const externalNames: Rule = {
  id: "external-names",
  title: "Every external name belongs to one service",
  level: "error",
  preset: "recommended",
  why: "A DNS name leads to the address of one service, so external users do not reach the other one",
  fix: "Give each service an FQDN of its own, and update its DNS records and certificates",
  source: "load-balancing-2015",
  evidence: "A*",
  applies: (deployment) => serviceNameUses(deployment).length > 0,
  *check(deployment, { profile }) {
    yield* sharedNames(deployment, profile, stated(profile, pages));
    const byName = new Map<string, NameUse[]>();
    const add = (use: NameUse): void => {
      const uses = byName.get(keyOfName(use.name));
      if (!uses) byName.set(keyOfName(use.name), [use]);
      else if (uses.length < maxUses) uses.push(use);
    };
    serviceNameUses(deployment).forEach(add);
    const has = { discovery: profile.product !== "lync-server-2010", xmpp: profile.xmpp.value === "built-in" };
    for (const use of otherNameUses(deployment, domainPrefixes(deployment, has), (key) => byName.has(key)))
      if (byName.get(keyOfName(use.name))?.every((other) => isNameConflict(other, use))) add(use);
    for (const uses of byName.values()) {
      const last = uses.find((use, at) => uses.slice(0, at).some((other) => isNameConflict(other, use)));
      if (!last) continue;
      const others = uses.filter((use) => use !== last);
      const services = [...new Set(uses.map(({ service }) => service()))];
      yield {
        path: last.path,
        message: `name ${quote(last.name)} is used for ${joinAbbreviated(services)}; ${profile.name} requires a separate name for each`,
        fact: stated(profile, pages),
        size: { amount: others.length, unit: "service" },
        related: others.map(({ path, service }) => ({ path, message: `used for ${service()}` })),
      };
    }
  },
};
