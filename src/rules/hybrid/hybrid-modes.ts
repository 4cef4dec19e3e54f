import { quote } from "../../base/wording.ts";
import { sharedHybrid } from "../../deployment/hybrid.ts";
import type { Rule } from "../../model/rule.ts";
import { everywhere, stated } from "../../profiles/stated.ts";

/** The page that states the modes. */
export const pages = everywhere("hybrid-2015", "A*");

export const hybridModes: Rule = {
  id: "hybrid-modes",
  title: "Users in Microsoft 365 are in Teams Only mode, and no others",
  level: "error",
  preset: "recommended",
  why: "Since the end of Skype for Business Online, calls and chats of users with another mode reach no client",
  fix: "Upgrade online users to Teams Only, and give users of the deployment another mode or move them to Microsoft 365",
  source: "hybrid-2015",
  evidence: "A*",
  applies: (deployment) => sharedHybrid(deployment)?.modes !== undefined,
  *check(deployment, { profile }) {
    const { online = [], onPremises = [] } = sharedHybrid(deployment)?.modes ?? {};
    const fact = stated(profile, pages);
    for (const [at, mode] of online.entries()) {
      if (mode === "teams-only") continue;
      const message = `users in Microsoft 365 have the mode ${quote(mode)}; "teams-only" is required for all of them`;
      yield { path: ["spec", "hybrid", "modes", "online", at], message, fact };
    }
    const at = onPremises.indexOf("teams-only");
    if (at < 0) return;
    const message = `users of the deployment have the mode "teams-only"; they require another one, or a move to Microsoft 365`;
    yield { path: ["spec", "hybrid", "modes", "onPremises", at], message, fact };
  },
};
