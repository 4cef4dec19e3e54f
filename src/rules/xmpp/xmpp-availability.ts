import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import { settingsFact } from "./checks/settings-fact.ts";
import { type XmppSetting, xmppSettings } from "./checks/xmpp-settings.ts";

type Connectivity = Profile["xmpp"]["value"];

/** The settings that each kind of XMPP connectivity does not support, and the reason for the message. */
const foreign: Readonly<Record<Connectivity, { readonly kinds: readonly XmppSetting[]; readonly reason: string }>> = {
  "separate-gateway": { kinds: ["policies"], reason: "reaches XMPP partners through a separate XMPP Gateway" },
  "built-in": { kinds: ["gateways"], reason: "has XMPP built in" },
  removed: { kinds: ["partners", "gateways", "policies"], reason: "no longer supports XMPP" },
};

export const xmppAvailability: Rule = {
  id: "xmpp-availability",
  title: "XMPP is configured only as the product supports it",
  level: "error",
  preset: "recommended",
  why: "Unsupported XMPP settings have no effect: no message is delivered, although the manifest declares XMPP",
  fix: "Remove what the product does not support; to keep XMPP next to 2019, keep its users on a 2013 or 2015 pool with its Edge pool",
  source: "removed-2019",
  evidence: "A",
  applies: (deployment) => xmppSettings(deployment).length > 0,
  *check(deployment, { profile }) {
    const { kinds, reason } = foreign[profile.xmpp.value];
    const [hit, ...related] = xmppSettings(deployment, kinds);
    if (!hit) return;
    yield {
      path: hit.path,
      message: `${hit.message}, but ${profile.name} ${reason}`,
      fact: settingsFact(profile),
      related,
    };
  },
};
