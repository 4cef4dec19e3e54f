import { listed, quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { endOf } from "../../profiles/ended-services.ts";
import type { Path } from "../../yaml/path.ts";

const list: Path = ["spec", "externalAccess", "publicIm", "providers"];

export const publicImProvider: Rule = {
  id: "public-im-provider",
  title: "Every public IM provider is one that the product knows, and is listed once",
  level: "warning",
  preset: "recommended",
  why: "The product reaches only providers that take part in public IM; with others nothing connects, and a second entry is refused",
  fix: "Correct the name, or take the provider out of externalAccess.publicIm.providers",
  turnOffWhen: "A provider of your own speaks SIP to your Edge Servers, and you look after it yourself",
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
          message: `public IM provider ${quoted(provider)} is listed twice; one entry is needed`,
          source: "new-cs-public-provider",
          related: [{ path: [...list, before], message: "listed here first" }],
        };
        continue;
      }
      first.set(name, at);
      // A service that nobody runs any more is no longer a matter of the product: public-im-service-ended speaks.
      if (known.value.includes(name) || endOf(name, today)) continue;
      const names = known.value.length > 0 ? `only ${listed(known.value.map(quoted))}` : "no public IM provider";
      yield {
        path: [...list, at],
        message: `public IM provider ${quoted(provider)} is in use, but ${profile.name} knows ${names}`,
        fact: known,
      };
    }
  },
};
