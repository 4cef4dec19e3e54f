import { quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const publicImLicense: Rule = {
  id: "public-im-license",
  title: "Every public IM provider in use is covered by a license",
  level: "note",
  preset: "minimal",
  why: "Public IM might require a separate license; without it the provider can refuse the connection, and an audit reports the gap",
  fix: "Confirm that your agreement covers the provider, and list it under spec.licensing.publicIm.providers",
  source: "planning-2010",
  evidence: "A",
  // A provider that the product does not support needs no license.
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
        message: `public IM provider ${quote(provider)} is in use, but licensing.publicIm does not cover it; ${profile.name} might require a separate license`,
        source: profile.licensedPublicIm.source,
      };
    }
  },
};
