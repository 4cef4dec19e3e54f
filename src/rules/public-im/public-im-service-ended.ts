import { quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { describeEnd, endOf } from "../../profiles/ended-services.ts";
import { distinctProviders } from "../../profiles/public-im-providers.ts";

export const publicImServiceEnded: Rule = {
  id: "public-im-service-ended",
  title: "Every public IM provider in use is still in service under its name",
  level: "note",
  preset: "recommended",
  why: "Once a provider has shut down its service, no message is delivered, whatever the license and the configuration",
  fix: "Remove the provider from externalAccess.publicIm, or replace it by its successor, and inform users who have contacts there",
  source: "public-im-2013",
  evidence: "A",
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
  *check({ spec }, { profile, today }) {
    const { publicImProviders: supported, name: product } = profile;
    const providers = distinctProviders(spec.externalAccess?.publicIm?.providers ?? []);
    for (const { key, name, at } of providers) {
      const partner = endOf(key, today);
      if (!partner) continue;
      const { end, successor } = partner;
      const inService = successor !== undefined && !endOf(successor, today);
      const isSupported = inService && supported.value.includes(successor);
      const isListed = providers.some((other) => other.key === successor);
      const advice = isSupported ? (isListed ? "remove it" : `list ${quote(successor)} instead`) : undefined;
      const moved = inService ? `; ${advice ?? `${product} does not support ${quote(successor)}`}` : "";
      yield {
        path: ["spec", "externalAccess", "publicIm", "providers", at],
        message: `public IM provider ${quote(name)} is in use, but ${describeEnd(partner, today)} (as of ${today})${moved}`,
        fact: end,
      };
    }
  },
};
