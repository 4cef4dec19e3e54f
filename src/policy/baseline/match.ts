import { keyOfName } from "../../base/host-names.ts";
import { quoted } from "../../base/wording.ts";
import { unusedWaiver } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Known } from "../../model/policy.ts";
import type { Waived } from "../../model/waiver.ts";

/** What a finding is about; two of one rule, file, deployment, object and names are the same. */
export function aboutOf({ rule, file, deployment, object, message }: Finding) {
  return { rule: rule.id, file, deployment, object, names: namesIn(message) };
}

/** Findings that a baseline knows are borne; what it knows and nobody finds any more is said. */
export function knownAway(findings: readonly Finding[], known: readonly Known[], inView: (entry: Known) => boolean) {
  const open = new Map<string, Known[]>();
  for (const entry of known) {
    const key = keyOf(entry);
    const group = open.get(key);
    if (group) group.push(entry);
    else open.set(key, [entry]);
  }
  const live: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const entry = open.get(keyOf(aboutOf(finding)))?.shift();
    if (!entry) live.push(finding);
    else {
      const { reason, place, rule } = entry;
      waived.push({ ...finding, waiver: { kind: "baseline", rule, reason, place } });
    }
  }
  return { live, waived, about: [...open.values()].flat().filter(inView).map(gone) };
}

function keyOf({ rule, file, deployment, object, names }: Omit<Known, "reason" | "place">): string {
  return JSON.stringify([rule, file, deployment, keyOfName(object), names]);
}

function namesIn(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name.toLowerCase()))].sort();
}

function gone({ rule, object, deployment, place }: Known): Finding {
  const at = object ? ` at ${quoted(object)}` : "";
  const message = `the baseline knows ${rule}${at}, which is found no more; "lync-policy baseline --prune" takes it out`;
  return {
    rule: unusedWaiver,
    source: unusedWaiver.source,
    message,
    ...place,
    path: [],
    deployment,
    object,
    related: [],
  };
}
