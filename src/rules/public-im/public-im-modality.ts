import { listed, quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

const audioVideo = new Set<string>(["audio", "video"]);

export const publicImModality: Rule = {
  id: "public-im-modality",
  title: "Users expect of public contacts only what works with them",
  level: "error",
  preset: "recommended",
  why: "People who were promised more find out in front of a customer: the call or the file does not go through",
  fix: "Take the entry out of externalAccess.publicIm.modalities, and offer meetings or federation for it",
  turnOffWhen: "Never: users can do no more, whatever the manifest says",
  source: "public-im-known-issues",
  evidence: "B",
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm) && spec.externalAccess.publicIm.modalities !== undefined,
  *check({ spec }, { profile }) {
    const { providers = [], modalities = [] } = spec.externalAccess?.publicIm ?? {};
    const { publicImModalities: common } = profile;
    const running = providers.map((provider) => provider.toLowerCase());
    for (const [at, modality] of modalities.entries()) {
      const some = modality === "audio" ? profile.publicImAudio : profile.publicImVideo;
      const media = audioVideo.has(modality);
      if (common.value.includes(modality) || (media && some.value.some((name) => running.includes(name)))) continue;
      const named = some.value.length > 0 ? listed(some.value.map(quoted), "or") : "no public IM provider";
      const works = media
        ? `${modality} only with ${named}`
        : `only ${listed(common.value.map(quoted))} with all of them`;
      yield {
        path: ["spec", "externalAccess", "publicIm", "modalities", at],
        message: `users expect ${quoted(modality)} with public contacts, but ${profile.name} offers ${works}`,
        fact: media ? some : common,
      };
    }
  },
};
