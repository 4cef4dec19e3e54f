import { formatNumber, pluralize } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { videoLoads } from "../../deployment/sizing/mediation.ts";
import type { Rule } from "../../model/rule.ts";
import { since2015, stated } from "../../profiles/stated.ts";
import { describe, systemHits } from "./checks/video-systems.ts";

/** The page on Video Interop Servers. */
export const videoPages = since2015("video-interop-2015", "A*");

export const videoInterop: Rule = {
  id: "video-interop",
  title: "Video Interop Servers connect supported systems, and no more than they can",
  level: "error",
  preset: "recommended",
  why: "Calls of other systems and in the other direction fail, and above the capacity the video has the lowest resolution",
  fix: "Use a supported system, have it call the meeting, or add Video Interop Servers",
  source: "video-interop-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: (deployment) => partsOf(deployment, "videoInteropPools").length > 0,
  *check(deployment, { profile }) {
    for (const { value, path } of partsOf(deployment, "videoInteropPools"))
      yield* systemHits(value, path, profile.name, stated(profile, videoPages));
    for (const { part, calls, most, needed, each } of videoLoads(deployment, profile)) {
      const servers = serverCount(part.value.servers);
      // Without a server: pool-servers.
      if (servers === 0 || calls <= most) continue;
      yield {
        path: [...part.path, "peakCalls"],
        message: `${describe(part.value.fqdn)} has ${pluralize(calls, "concurrent call")} at peak and ${pluralize(servers, "server")}; ${profile.name} recommends ${pluralize(needed, "server")}, because one converts the video of about ${formatNumber(each.value)} systems`,
        fact: each,
        level: "warning",
        size: { amount: needed - servers, unit: "server" },
      };
    }
  },
};
