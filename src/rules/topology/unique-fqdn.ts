import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import { remarkableNames } from "../../deployment/name-index.ts";
import { described, type Name, namesOf } from "../../deployment/names.ts";
import type { Hit, Rule } from "../../model/rule.ts";

export const uniqueFqdn: Rule = {
  id: "unique-fqdn",
  title: "Every site, pool and server has a name of its own",
  level: "warning",
  preset: "recommended",
  why: "DNS and certificates lead to one of the two, and whatever refers to the name can mean the other",
  fix: "Give one of the two another name, or take out the entry that is there twice",
  turnOffWhen: "The manifest describes the states before and after a move at the same time",
  source: "front-end-dns-2010",
  evidence: "I",
  yieldsTo: ["collocation", "edge-alone", "archiving-collocation", "xmpp-gateway-placement"],
  applies: () => true,
  *check(deployment) {
    const { crowded } = remarkableNames(deployment);
    if (crowded.size > 0) yield* clashes(namesOf(deployment, (fqdn) => crowded.has(keyOfName(fqdn))));
    const sites = new Map<string, number>();
    for (const [at, { name }] of deployment.spec.sites.entries()) {
      const key = keyOfName(name);
      const first = sites.get(key);
      if (first === undefined) {
        sites.set(key, at);
        continue;
      }
      const message = `site ${quoted(name)} is there twice; each site needs a name of its own`;
      const related = [{ path: ["spec", "sites", first, "name"], message: "first used here" }];
      yield { path: ["spec", "sites", at, "name"], message, related };
    }
  },
};

/** Remembers for each name its first use in each way, so that many uses of one name cost no more than as many names. */
function* clashes(names: readonly Name[]): Iterable<Hit> {
  const used = new Map<string, Map<string, Name>>();
  for (const name of names) {
    const key = keyOfName(name.fqdn);
    const before = used.get(key) ?? new Map<string, Name>();
    const first = [...before.values()].find((other) => clash(other, name));
    const way = `${name.kind} ${name.shared}`;
    if (!before.has(way)) used.set(key, before.set(way, name));
    if (!first) continue;
    const message = `${quoted(name.fqdn)} is the name of ${described(name)}, but also of ${described(first)}; each needs a name of its own`;
    yield {
      path: name.path,
      message: `FQDN ${message}`,
      related: [{ path: first.path, message: "first used here" }],
    };
  }
}

/** Two roles on one computer are no clash of names: `collocation` judges these. Nor is a computer of the inventory. */
function clash(one: Name, other: Name): boolean {
  return one.shared || other.shared || one.kind === other.kind;
}
