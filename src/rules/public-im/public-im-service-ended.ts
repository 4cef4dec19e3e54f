import { quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { dayOf, endOf } from "../../profiles/ended-services.ts";

export const publicImServiceEnded: Rule = {
  id: "public-im-service-ended",
  title: "Every public IM provider in use is still in service",
  level: "note",
  preset: "recommended",
  why: "The provider has shut down its service: no message is delivered, whatever the license and the configuration",
  fix: "Remove the provider from externalAccess.publicIm, and inform users who have contacts there",
  source: "public-im-2013",
  evidence: "A",
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
  *check({ spec }, { today }) {
    const reported = new Set<string>();
    for (const [at, provider] of (spec.externalAccess?.publicIm?.providers ?? []).entries()) {
      const key = provider.toLowerCase();
      const partner = endOf(key, today);
      if (!partner || reported.has(key)) continue;
      reported.add(key);
      const { name, end, successor } = partner;
      const moved = successor && !endOf(successor, today) ? `; its successor is ${quote(successor)}` : "";
      yield {
        path: ["spec", "externalAccess", "publicIm", "providers", at],
        message: `public IM provider ${quote(provider)} is in use, but ${name} ended ${dayOf(end.value)} (as of ${today})${moved}`,
        fact: end,
      };
    }
  },
};
