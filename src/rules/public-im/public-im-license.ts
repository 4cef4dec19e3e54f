import { quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { endOf } from "../../profiles/ended-services.ts";
import { distinctProviders, intendedProvider, providerKey } from "../../profiles/public-im-providers.ts";

export const publicImLicense: Rule = {
  id: "public-im-license",
  title: "Every public IM provider in use is covered by a license",
  level: "note",
  preset: "minimal",
  why: "Public IM might require a separate license; without it the provider can refuse the connection, and an audit reports the gap",
  fix: "Confirm that your agreement covers the provider, and list it under spec.licensing.publicIm.providers",
  source: "planning-2010",
  evidence: "A",
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm),
  *check({ spec: { externalAccess, licensing } }, { profile, today }) {
    const { licensedPublicIm: licensed, volumeLicenseCoversPublicIm: volume } = profile;
    if (volume.value && licensing?.volumeLicense) return;
    const listed = licensing?.publicIm?.providers ?? [];
    const settled = new Set(listed.map(providerKey));
    for (const { key, name, at } of distinctProviders(externalAccess?.publicIm?.providers ?? [])) {
      // A service that has ended requires no license: public-im-service-ended.
      if (settled.has(key) || !licensed.value.includes(key) || endOf(key, today)) continue;
      const near = listed.find((other) => intendedProvider(other) === key);
      const typo = near === undefined ? "" : ` (it lists ${quote(near)}; did you mean ${quote(key)}?)`;
      yield {
        path: ["spec", "externalAccess", "publicIm", "providers", at],
        message: `public IM provider ${quote(name)} is in use, but licensing.publicIm does not cover it${typo}; ${profile.name} might require a separate license`,
        fact: licensed,
      };
    }
  },
};
