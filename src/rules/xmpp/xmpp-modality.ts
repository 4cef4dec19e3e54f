import { listed, quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppModality: Rule = {
  id: "xmpp-modality",
  title: "Users expect only one-to-one IM and presence of XMPP contacts",
  level: "error",
  preset: "recommended",
  why: "The gateway translates nothing else, so calls, groups and files fail although the contact is there",
  fix: "Take the entry out of externalAccess.xmpp.modalities, and offer meetings or federation for it",
  turnOffWhen: "Never: users can do no more, whatever the manifest says",
  source: "xmpp-resource-kit-2010",
  evidence: "B",
  products: ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"],
  applies: ({ spec }, { profile }) =>
    profile.xmppModalities.value !== null &&
    isOn(spec.externalAccess?.xmpp) &&
    spec.externalAccess.xmpp.modalities !== undefined,
  *check({ spec }, { profile }) {
    const works = profile.xmppModalities.value ?? [];
    for (const [at, modality] of (spec.externalAccess?.xmpp?.modalities ?? []).entries()) {
      if (works.includes(modality)) continue;
      yield {
        path: ["spec", "externalAccess", "xmpp", "modalities", at],
        message: `users expect ${quoted(modality)} with XMPP contacts, but ${profile.name} offers only ${listed(works.map(quoted))}, one to one`,
        fact: profile.xmppModalities,
      };
    }
  },
};
