import { joinList, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { endOf, startOf } from "../../profiles/ended-services.ts";
import type { Profile } from "../../profiles/profile.ts";
import { intendedProvider, providerKey } from "../../profiles/public-im-providers.ts";

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
    const list = ["spec", "externalAccess", "publicIm", "providers"];
    const first = new Map<string, { readonly at: number; readonly provider: string }>();
    for (const [at, provider] of (spec.externalAccess?.publicIm?.providers ?? []).entries()) {
      const key = providerKey(provider);
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, { at, provider });
        const problem = unreachable(provider, key, profile, today);
        if (problem) yield { path: [...list, at], ...problem };
        continue;
      }
      const isSpelledAlike = before.provider.toLowerCase() === provider.toLowerCase();
      const other = isSpelledAlike ? "" : `, first as ${quote(before.provider)}`;
      yield {
        path: [...list, at],
        message: `public IM provider ${quote(provider)} is listed twice${other}; list it once`,
        source: "new-cs-public-provider",
        related: [{ path: [...list, before.at], message: "first entry" }],
      };
    }
  },
};

/** Why a product does not reach a provider. A service that has ended is left to public-im-service-ended. */
function unreachable(provider: string, key: string, profile: Profile, today: string): Omit<Hit, "path"> | undefined {
  const { publicImProviders: known, name } = profile;
  if (endOf(key, today)) return undefined;
  const isSupported = known.value.includes(key);
  const start = isSupported ? startOf(key, today) : undefined;
  if (isSupported && start === undefined) return undefined;
  const names = known.value.length > 0 ? `only ${joinList(known.value.map(quote))}` : "no public IM provider";
  const meant = intendedProvider(provider);
  const typo = meant === undefined ? "" : `; did you mean ${quote(meant)}?`;
  const reason = start ? `reaches it only from ${start.value} on (as of ${today})` : `supports ${names}${typo}`;
  const message = `public IM provider ${quote(provider)} is in use, but ${name} ${reason}`;
  return { message, fact: start ?? known };
}
