import { joinList, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppModality: Rule = {
  id: "xmpp-modality",
  title: "Only one-to-one IM and presence are expected with XMPP contacts",
  level: "error",
  preset: "recommended",
  why: "XMPP connections support nothing else, so calls, group sessions and file transfers fail",
  fix: "Remove the entry from externalAccess.xmpp.modalities, and offer meetings or federation instead",
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
        message: `modality ${quote(modality)} is expected with XMPP contacts, but ${profile.name} supports only one-to-one ${joinList(works.map(quote))}`,
        fact: profile.xmppModalities,
      };
    }
  },
};
