import { quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { dayOf, endOf } from "../../profiles/ended-services.ts";

export const publicImServiceEnded: Rule = {
  id: "public-im-service-ended",
  title: "Every public IM provider in use still runs its service",
  level: "note",
  preset: "recommended",
  why: "The provider has closed its side of the connection: no message arrives, whatever is licensed and configured",
  fix: "Take the provider out of externalAccess.publicIm, and tell users who still have contacts there",
  turnOffWhen: "The manifest describes a deployment of the past, kept for the record",
  source: "public-im-2013",
  evidence: "A",
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
  *check({ spec }, { today }) {
    const told = new Set<string>();
    for (const [at, provider] of (spec.externalAccess?.publicIm?.providers ?? []).entries()) {
      const key = provider.toLowerCase();
      const partner = endOf(key, today);
      if (!partner || told.has(key)) continue;
      told.add(key);
      const { name, end, successor } = partner;
      const moved = successor && !endOf(successor, today) ? `; ${quoted(successor)} took over` : "";
      yield {
        path: ["spec", "externalAccess", "publicIm", "providers", at],
        message: `public IM provider ${quoted(provider)} is in use, but ${name} ended ${dayOf(end.value)}; judged for ${today}, a running service is needed${moved}`,
        fact: end,
      };
    }
  },
};
