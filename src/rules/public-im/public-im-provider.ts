import { joinList, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { endOf } from "../../profiles/ended-services.ts";
import type { Path } from "../../yaml/path.ts";

const list: Path = ["spec", "externalAccess", "publicIm", "providers"];

export const publicImProvider: Rule = {
  id: "public-im-provider",
  title: "Every public IM provider is supported by the product and listed once",
  level: "warning",
  preset: "recommended",
  why: "The product connects only to supported public IM providers; others are unreachable, and a duplicate entry is rejected",
  fix: "Correct the name, or remove the provider from externalAccess.publicIm.providers",
  source: "public-im-2010",
  evidence: "A",
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
  *check({ spec }, { profile, today }) {
    const providers = spec.externalAccess?.publicIm?.providers ?? [];
    const known = profile.publicImProviders;
    const first = new Map<string, number>();
    for (const [at, provider] of providers.entries()) {
      const name = provider.toLowerCase();
      const before = first.get(name);
      if (before !== undefined) {
        yield {
          path: [...list, at],
          message: `public IM provider ${quote(provider)} is listed twice; list it once`,
          source: "new-cs-public-provider",
          related: [{ path: [...list, before], message: "first entry" }],
        };
        continue;
      }
      first.set(name, at);
      // A service that has ended: public-im-service-ended.
      if (known.value.includes(name) || endOf(name, today)) continue;
      const names = known.value.length > 0 ? `only ${joinList(known.value.map(quote))}` : "no public IM provider";
      yield {
        path: [...list, at],
        message: `public IM provider ${quote(provider)} is in use, but ${profile.name} supports ${names}`,
        fact: known,
      };
    }
  },
};
