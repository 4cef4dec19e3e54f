import { joinList, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { providerKey } from "../../profiles/public-im-providers.ts";

const audioVideo = new Set<string>(["audio", "video"]);

export const publicImModality: Rule = {
  id: "public-im-modality",
  title: "Expected modalities with public contacts work with the providers in use",
  level: "error",
  preset: "recommended",
  why: "Calls or file transfers with public contacts fail",
  fix: "Remove the entry from externalAccess.publicIm.modalities, and offer meetings or federation instead",
  source: "public-im-known-issues",
  evidence: "B",
  applies: ({ spec }) => isOn(spec.externalAccess?.publicIm) && spec.externalAccess.publicIm.modalities !== undefined,
  *check({ spec }, { profile }) {
    const { providers = [], modalities = [] } = spec.externalAccess?.publicIm ?? {};
    const { publicImModalities: common } = profile;
    const running = providers.map(providerKey);
    for (const [at, modality] of modalities.entries()) {
      const some = modality === "audio" ? profile.publicImAudio : profile.publicImVideo;
      const media = audioVideo.has(modality);
      if (common.value.includes(modality) || (media && some.value.some((name) => running.includes(name)))) continue;
      const named = some.value.length > 0 ? `only with ${joinList(some.value.map(quote), "or")}` : "with no provider";
      const works = media ? `${modality} ${named}` : `only ${joinList(common.value.map(quote))} with every provider`;
      yield {
        path: ["spec", "externalAccess", "publicIm", "modalities", at],
        message: `modality ${quote(modality)} is expected with public contacts, but ${profile.name} supports ${works}`,
        fact: media ? some : common,
      };
    }
  },
};
