import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { unusedWaiver } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { BaselineEntry } from "../../model/policy.ts";
import type { Waived } from "../../model/waiver.ts";

/** The baseline key of a finding: rule, file, deployment, object and names. */
export function baselineKey({ rule, file, deployment, object, message }: Finding) {
  return { rule: rule.id, file, deployment, object, names: namesIn(message) };
}

/** Matches findings with baseline entries: suppresses what matches, and reports entries that are stale. */
export function matchBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  inView: (entry: BaselineEntry) => boolean,
) {
  const open = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = open.get(key);
    if (group) group.push(entry);
    else open.set(key, [entry]);
  }
  const live: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const entry = open.get(keyOf(baselineKey(finding)))?.shift();
    if (!entry) live.push(finding);
    else {
      const { reason, place, rule } = entry;
      waived.push({ ...finding, waiver: { kind: "baseline", rule, reason, place } });
    }
  }
  return { live, waived, about: [...open.values()].flat().filter(inView).map(staleEntry) };
}

function keyOf({ rule, file, deployment, object, names }: Omit<BaselineEntry, "reason" | "place">): string {
  return JSON.stringify([rule, file, deployment, keyOfName(object), names]);
}

function namesIn(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name.toLowerCase()))].sort();
}

function staleEntry({ rule, object, deployment, place }: BaselineEntry): Finding {
  const at = object ? ` at ${quote(object)}` : "";
  const message = `baseline entry for ${rule}${at} is stale: the finding is no longer reported; run "lync-policy baseline --prune" to remove it`;
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
