import type { Rule } from "../../model/rule.ts";
import { xmppAvailability } from "./xmpp-availability.ts";
import { xmppGatewayHost } from "./xmpp-gateway-host.ts";
import { xmppGatewayHotfix } from "./xmpp-gateway-hotfix.ts";
import { xmppGatewayPlacement } from "./xmpp-gateway-placement.ts";
import { xmppGatewayRequired } from "./xmpp-gateway-required.ts";
import { xmppModality } from "./xmpp-modality.ts";
import { xmppPartner } from "./xmpp-partner.ts";

/** The XMPP rules. */
export const xmpp: readonly Rule[] = [
  xmppGatewayRequired,
  xmppGatewayHotfix,
  xmppAvailability,
  xmppGatewayPlacement,
  xmppGatewayHost,
  xmppPartner,
  xmppModality,
];
