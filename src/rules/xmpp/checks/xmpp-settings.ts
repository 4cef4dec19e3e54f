import { isOn } from "../../../deployment/parts.ts";
import type { Related } from "../../../model/rule.ts";
import type { Deployment } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

type Spec = Deployment["spec"];

/** The settings that declare XMPP, with their messages and paths. */
const places = {
  partners: { words: "XMPP partners are enabled", at: partners },
  gateways: { words: "an XMPP Gateway is defined", at: gateways },
  policies: { words: "a policy has enableXmppAccess enabled", at: policies },
} as const;

/** A kind of setting that declares XMPP. */
export type XmppSetting = keyof typeof places;

/** The settings of these kinds that a manifest has, each with its path. */
export function xmppSettings({ spec }: Deployment, kinds: readonly XmppSetting[] = allKinds): readonly Related[] {
  return kinds.flatMap((kind) => {
    const path = places[kind].at(spec);
    return path ? [{ path, message: places[kind].words }] : [];
  });
}

const allKinds = Object.keys(places) as readonly XmppSetting[];

function partners({ externalAccess }: Spec): Path | undefined {
  return isOn(externalAccess?.xmpp) ? ["spec", "externalAccess", "xmpp"] : undefined;
}

function gateways({ xmppGateways }: Spec): Path | undefined {
  return xmppGateways?.length ? ["spec", "xmppGateways"] : undefined;
}

function policies({ externalAccess }: Spec): Path | undefined {
  const at = externalAccess?.policies?.findIndex(({ enableXmppAccess }) => enableXmppAccess) ?? -1;
  return at < 0 ? undefined : ["spec", "externalAccess", "policies", at, "enableXmppAccess"];
}
