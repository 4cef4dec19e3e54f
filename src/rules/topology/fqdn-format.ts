import { flawOf, isPlain, keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import { remarkableNames } from "../../deployment/name-index.ts";
import { type Declared, declaredNames, serviceNames } from "../../deployment/service-names.ts";
import type { Rule } from "../../model/rule.ts";
import { saidFor2010 } from "../../profiles/lync-2010-fact.ts";

/** Places of one name that a finding shows beside the first. */
const shown = 5;

export const fqdnFormat: Rule = {
  id: "fqdn-format",
  title: "Every FQDN has two labels or more, of letters, digits and hyphens",
  level: "error",
  preset: "recommended",
  why: "Topology Builder and DNS do not take other names, and a short name of an Edge Server is not found from outside its network",
  fix: "Write the full DNS name; where the computer itself is named so, rename it or give it a DNS suffix",
  turnOffWhen: "The names are placeholders of a plan that nobody builds yet",
  source: "dns-requirements-2010",
  evidence: "A",
  applies: () => true,
  *check(deployment, { profile }) {
    const services = serviceNames(deployment, (name) => !isPlain(name));
    const { odd } = remarkableNames(deployment);
    if (odd.size + services.length === 0) return;
    const keys = new Set([...odd, ...services.map(({ name }) => keyOfName(name))]);
    for (const [first, ...others] of placesByKey(declaredNames(deployment, (name) => keys.has(keyOfName(name))))) {
      const flaw = first && flawOf(first.name);
      if (!flaw) continue;
      yield {
        path: first.path,
        message: `FQDN ${quoted(first.name)} ${flaw}`,
        fact: saidFor2010(profile, fqdnFormat.source),
        related: others.map(({ path }) => ({ path, message: "the same name is here" })),
      };
    }
  },
};

/** The first places of each name, as many as a finding shows. */
function placesByKey(declared: readonly Declared[]): Iterable<readonly Declared[]> {
  const places = new Map<string, Declared[]>();
  for (const one of declared) {
    const key = keyOfName(one.name);
    const known = places.get(key);
    if (!known) places.set(key, [one]);
    else if (known.length <= shown) known.push(one);
  }
  return places.values();
}
