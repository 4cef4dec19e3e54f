import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

type Way = Profile["xmpp"]["value"];

/** What each way of reaching XMPP partners has no use for, and what to say of it. */
const foreign: Readonly<Record<Way, { readonly parts: readonly (keyof typeof places)[]; readonly needs: string }>> = {
  "separate-gateway": { parts: ["policies"], needs: "reaches XMPP partners through a separate XMPP Gateway" },
  "built-in": { parts: ["gateways"], needs: "has XMPP built in" },
  removed: { parts: ["partners", "gateways", "policies"], needs: "no longer has XMPP" },
};

/** Where XMPP may be declared, and as what. */
const places = {
  partners: { words: "XMPP partners are served", at: partners },
  gateways: { words: "an XMPP Gateway is declared", at: gateways },
  policies: { words: "a policy has enableXmppAccess on", at: policies },
} as const;

export const xmppAvailability: Rule = {
  id: "xmpp-availability",
  title: "XMPP is declared only in the way that the product offers it",
  level: "error",
  preset: "recommended",
  why: "What the product does not have carries no message, and whoever reads the manifest counts on it",
  fix: "Take out what the product does not have; for XMPP beside 2019, keep these users on a 2013 or 2015 pool with its Edge",
  turnOffWhen: "An older pool beside this deployment still needs it, and is described in another manifest",
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
    // That a gateway has nothing to do where XMPP is built in follows from the page, but does not stand there.
    const fact = profile.xmpp.value === "built-in" ? ({ ...profile.xmpp, evidence: "I" } as const) : profile.xmpp;
    // That Lync Server 2010 has no such switch is said where the switch is described.
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
