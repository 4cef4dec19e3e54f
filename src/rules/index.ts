import type { Preset, Rule } from "../types.ts";
import { archivingScope } from "./archiving/archiving-scope.ts";
import { archivingServerRequired } from "./archiving/archiving-server-required.ts";
import { frontEndCount } from "./capacity/front-end-count.ts";
import { edgeRequired } from "./external-access/edge-required.ts";
import { publicImLicense } from "./public-im/public-im-license.ts";
import { xmppGatewayHotfix } from "./xmpp/xmpp-gateway-hotfix.ts";
import { xmppGatewayRequired } from "./xmpp/xmpp-gateway-required.ts";

/** All rules, in the order of the planning page: enough servers, the way in from outside, the record of what was said. */
export const rules: readonly Rule[] = [
  frontEndCount,
  edgeRequired,
  publicImLicense,
  xmppGatewayRequired,
  // Speaks of gateways that are there, so never beside the rule above.
  xmppGatewayHotfix,
  archivingScope,
  // Speaks only where the scope archives somebody; a missing scope is the rule above's.
  archivingServerRequired,
];

/** The presets, each holding the ones before it. */
export const presets = ["minimal", "recommended", "strict"] as const satisfies readonly Preset[];

/** The rules of a preset. */
export function rulesOf(preset: Preset): readonly Rule[] {
  return rules.filter((rule) => presets.indexOf(rule.preset) <= presets.indexOf(preset));
}
