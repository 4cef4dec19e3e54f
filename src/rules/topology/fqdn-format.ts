import { saidFor2010 } from "../../evidence.ts";
import { declaredNames } from "../../names-elsewhere.ts";
import { keyOfName } from "../../topology.ts";
import type { Path, Rule } from "../../types.ts";
import { listed, quoted } from "../../words.ts";

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
    const places = new Map<string, { readonly name: string; readonly paths: Path[] }>();
    for (const { name, path } of declaredNames(deployment)) {
      const key = keyOfName(name);
      const known = places.get(key);
      if (known) known.paths.push(path);
      else places.set(key, { name, paths: [path] });
    }
    for (const { name, paths } of places.values()) {
      const [path = [], ...others] = paths;
      const flaw = flawOf(name);
      if (!flaw) continue;
      yield {
        path,
        message: `FQDN ${quoted(name)} ${flaw}`,
        fact: saidFor2010(profile, fqdnFormat.source),
        related: others.slice(0, shown).map((other) => ({ path: other, message: "the same name is here" })),
      };
    }
  },
};

function flawOf(name: string): string | undefined {
  const labels = name.split(".");
  const strange = [...new Set(name.replace(/[a-z0-9.-]/gi, ""))].slice(0, 3);
  if (strange.length > 0)
    return `has ${listed(strange.map(quoted))} in it; labels need letters a to z, digits and hyphens`;
  if (labels.some((label) => label === ""))
    return "has an empty label; each label between dots needs 1 to 63 characters";
  if (labels.some((label) => label.length > 63)) return "has a label that is too long; each needs 1 to 63 characters";
  if (labels.some((label) => /^-|-$/.test(label)))
    return "has a label with a hyphen at its edge; a letter or digit is needed there";
  if (labels.length < 2) return "has one label only; a host name with a DNS suffix is needed";
  return labels.every((label) => /^\d+$/.test(label)) ? "is an IP address; a name is needed" : undefined;
}
