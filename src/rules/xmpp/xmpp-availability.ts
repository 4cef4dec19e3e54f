import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

type Way = Profile["xmpp"]["value"];

/** The settings that each kind of XMPP connectivity does not support, and the reason for the message. */
const foreign: Readonly<Record<Way, { readonly parts: readonly (keyof typeof places)[]; readonly needs: string }>> = {
  "separate-gateway": { parts: ["policies"], needs: "reaches XMPP partners through a separate XMPP Gateway" },
  "built-in": { parts: ["gateways"], needs: "has XMPP built in" },
  removed: { parts: ["partners", "gateways", "policies"], needs: "no longer supports XMPP" },
};

/** The settings that declare XMPP, with their messages and paths. */
const places = {
  partners: { words: "XMPP partners are enabled", at: partners },
  gateways: { words: "an XMPP Gateway is defined", at: gateways },
  policies: { words: "a policy has enableXmppAccess enabled", at: policies },
} as const;

export const xmppAvailability: Rule = {
  id: "xmpp-availability",
  title: "XMPP is configured only as the product supports it",
  level: "error",
  preset: "recommended",
  why: "Unsupported XMPP settings have no effect: no message is delivered, although the manifest declares XMPP",
  fix: "Remove what the product does not support; to keep XMPP next to 2019, keep its users on a 2013 or 2015 pool with its Edge pool",
  source: "removed-2019",
  evidence: "A",
  applies: ({ spec }) => Object.values(places).some(({ at }) => at(spec) !== undefined),
  *check({ spec }, { profile }) {
    const { parts, needs } = foreign[profile.xmpp.value];
    const found = parts.flatMap((part) => {
      const path = places[part].at(spec);
      return path ? [{ path, message: places[part].words }] : [];
    });
    const [hit, ...related] = found;
    if (!hit) return;
    // The page does not state that a gateway is unused if XMPP is built in; it is inferred.
    const fact = profile.xmpp.value === "built-in" ? ({ ...profile.xmpp, evidence: "I" } as const) : profile.xmpp;
    // That Lync Server 2010 has no such switch is documented with the switch.
    const source = profile.xmpp.value === "separate-gateway" ? "new-cs-external-access-policy" : fact.source;
    yield { path: hit.path, message: `${hit.message}, but ${profile.name} ${needs}`, fact, source, related };
  },
};

function partners({ externalAccess }: Deployment["spec"]): Path | undefined {
  return isOn(externalAccess?.xmpp) ? ["spec", "externalAccess", "xmpp"] : undefined;
}

function gateways({ xmppGateways }: Deployment["spec"]): Path | undefined {
  return xmppGateways?.length ? ["spec", "xmppGateways"] : undefined;
}

function policies({ externalAccess }: Deployment["spec"]): Path | undefined {
  const at = externalAccess?.policies?.findIndex(({ enableXmppAccess }) => enableXmppAccess) ?? -1;
  return at < 0 ? undefined : ["spec", "externalAccess", "policies", at, "enableXmppAccess"];
}
