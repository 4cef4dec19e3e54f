import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { nameIndex } from "../../deployment/name-index.ts";
import { describeConflict, type Name, namesOf } from "../../deployment/names.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { repeatedNames } from "./checks/repeated-names.ts";

export const uniqueFqdn: Rule = {
  id: "unique-fqdn",
  title: "Every site, pool, server, host and domain has a unique name",
  level: "warning",
  preset: "recommended",
  why: "DNS and certificates identify only one of the two, and references to the name are ambiguous",
  fix: "Rename one of the two, or remove the duplicate entry",
  source: "front-end-dns-2010",
  evidence: "I",
  yieldsTo: ["persistent-chat-placement"],
  applies: () => true,
  *check(deployment) {
    const { repeated } = nameIndex(deployment);
    if (repeated.size > 0) yield* conflicts(namesOf(deployment, (fqdn) => repeated.has(keyOfName(fqdn))));
    const { sites, virtualizationHosts = [], activeDirectory = {} } = deployment.spec;
    const { domains = [], domainControllers = [] } = activeDirectory;
    yield* repeatedNames(sites, "site", ["spec", "sites"]);
    yield* repeatedNames(virtualizationHosts, "host", ["spec", "virtualizationHosts"]);
    yield* repeatedNames(domains, "domain", ["spec", "activeDirectory", "domains"]);
    yield* repeatedNames(domainControllers, "domain controller", ["spec", "activeDirectory", "domainControllers"]);
  },
};

/** Conflicting names. Only the first use of each kind is kept, so that many uses of one name stay linear. */
function* conflicts(names: readonly Name[]): Iterable<Hit> {
  const used = new Map<string, Map<string, Name>>();
  for (const name of names) {
    const key = keyOfName(name.fqdn);
    const before = used.get(key) ?? new Map<string, Name>();
    const first = [...before.values()].find((other) => isConflict(other, name));
    const use = `${name.kind} ${name.shared} ${name.standard} ${name.roles}`;
    if (!before.has(use)) used.set(key, before.set(use, name));
    if (!first) continue;
    yield {
      path: name.path,
      message: `FQDN ${quote(name.fqdn)} ${describeConflict(name, first)}; each requires a unique name`,
      related: [{ path: first.path, message: "first used here" }],
    };
  }
}

/** Two roles on one computer are no conflict of names: `collocation` checks them. Nor is a server of the inventory. */
function isConflict(one: Name, other: Name): boolean {
  if (one.shared || other.shared) return true;
  const hasOtherRoles = one.roles !== undefined && other.roles !== undefined && one.roles !== other.roles;
  return one.kind === other.kind && one.standard === other.standard && !hasOtherRoles;
}
