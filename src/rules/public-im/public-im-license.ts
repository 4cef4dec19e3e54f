import { quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const publicImLicense: Rule = {
  id: "public-im-license",
  title: "Every public IM provider in use is covered by a license",
  level: "note",
  preset: "minimal",
  why: "A separate license might be required for public IM; without it the provider can refuse the connection, and an audit finds the gap",
  fix: "Settle the license with your agreement and list the provider under spec.licensing.publicIm.providers",
  turnOffWhen: "Licenses are looked after elsewhere, and nobody reads these notes",
  source: "planning-2010",
  evidence: "A",
  // Nobody buys a license for a service that the product does not reach.
  yieldsTo: ["public-im-provider"],
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
  *check({ spec }, { profile }) {
    const publicIm = spec.externalAccess?.publicIm;
    const licensed = profile.licensedPublicIm.value;
    const settled = new Set(spec.licensing?.publicIm?.providers.map((name) => name.toLowerCase()));
    for (const [at, provider] of (publicIm?.providers ?? []).entries()) {
      const name = provider.toLowerCase();
      if (settled.has(name) || (licensed !== "every" && !licensed.includes(name))) continue;
      settled.add(name);
      yield {
        path: ["spec", "externalAccess", "publicIm", "providers", at],
        message: `public IM provider ${quoted(provider)} is in use, but licensing.publicIm does not cover it; ${profile.name} might need a separate license`,
        source: profile.licensedPublicIm.source,
      };
    }
  },
};
