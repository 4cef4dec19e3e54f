import { hostNameError, isHostName, keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { nameIndex } from "../../deployment/name-index.ts";
import { type Declared, declaredNames, serviceNames } from "../../deployment/service-names.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2019, stated } from "../../profiles/stated.ts";

export const pages: Pages = {
  "lync-server-2010": ["dns-requirements-2010", "A"],
  "skype-for-business-server-2015": ["environment-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

/** The most related locations of one name that a finding shows. */
const maxRelated = 5;

export const fqdnFormat: Rule = {
  id: "fqdn-format",
  title: "Every FQDN has at least two labels of letters, digits and hyphens",
  level: "error",
  preset: "recommended",
  why: "Topology Builder and DNS reject other names, and a short name of an Edge Server cannot be resolved outside its network",
  fix: "Use the full DNS name; if it is the name of the computer itself, rename the computer or give it a DNS suffix",
  source: "dns-requirements-2010",
  evidence: "A",
  applies: () => true,
  *check(deployment, { profile }) {
    const services = serviceNames(deployment, (name) => !isHostName(name));
    const { malformed } = nameIndex(deployment);
    if (malformed.size + services.length === 0) return;
    const keys = new Set([...malformed, ...services.map(({ name }) => keyOfName(name))]);
    for (const [first, ...others] of declarationsByKey(
      declaredNames(deployment, (name) => keys.has(keyOfName(name))),
    )) {
      const error = first && hostNameError(first.name);
      if (!error) continue;
      yield {
        path: first.path,
        message: `FQDN ${quote(first.name)} ${error}`,
        fact: stated(profile, pages),
        related: others.map(({ path }) => ({ path, message: "the same name is used here" })),
      };
    }
  },
};

/** The first declarations of each name, as many as a finding shows. */
function declarationsByKey(declared: readonly Declared[]): Iterable<readonly Declared[]> {
  const byKey = new Map<string, Declared[]>();
  for (const one of declared) {
    const key = keyOfName(one.name);
    const known = byKey.get(key);
    if (!known) byKey.set(key, [one]);
    else if (known.length <= maxRelated) known.push(one);
  }
  return byKey.values();
}
