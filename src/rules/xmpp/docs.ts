import type { RuleDocs } from "../../model/rule.ts";
import { googleTalk } from "../../profiles/partners.ts";
import { settingsFact } from "./checks/settings-fact.ts";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const xmppDocs: Readonly<Record<string, RuleDocs>> = {
  "xmpp-gateway-required": {
    checks:
      "If `externalAccess.xmpp` is enabled for Lync Server 2010, `spec.xmppGateways` must list at least one XMPP Gateway. Later products have XMPP built in or do not support it, so the rule does not apply to them.",
    disable: "Another organization runs the gateway and describes it in its own manifest",
    facts: ["xmpp"],
    related: ["xmpp-availability", "xmpp-gateway-hotfix", "xmpp-gateway-placement"],
  },
  "xmpp-gateway-hotfix": {
    checks:
      "Every XMPP Gateway in `spec.xmppGateways` must set `hotfix: true`. If `hotfix` is not set, the hotfix counts as not installed.",
    disable: "Never while the gateway is in use",
    facts: ["xmppHotfix"],
    related: ["xmpp-gateway-placement"],
  },
  "xmpp-availability": {
    checks:
      "XMPP settings must match the XMPP connectivity of the product. With a separate gateway, policies must not set `enableXmppAccess`. With built-in XMPP, `spec.xmppGateways` must be empty; that the gateway is unused is inferred, so the finding is a warning. Without XMPP, enabled partners, gateways and policies with `enableXmppAccess` are all reported.",
    disable: "An older pool next to this deployment still requires it and is described in another manifest",
    facts: ["xmpp"],
    pages: {
      "XMPP settings of the product": (profile) => [settingsFact(profile)],
    },
  },
  "xmpp-gateway-placement": {
    checks:
      "Every XMPP Gateway of Lync Server 2010, in `spec.xmppGateways` or with the role `xmpp-gateway`, must have a server without another role, and one in `spec.xmppGateways` a certificate with `server` in `eku`. The certificate is checked only if `eku` is set. A gateway on an Edge Server is left to `edge-alone`.",
    disable: "Microsoft support agrees to this setup",
    related: ["collocation", "xmpp-gateway-host"],
  },
  "xmpp-gateway-host": {
    checks:
      "If an XMPP Gateway of Lync Server 2010 sets `network`, it must be `perimeter`. If it sets `os`, it must be the 64-bit edition of a documented operating system. The rule is a warning, because the pages describe the gateway with Office Communications Server, and the effect of the hotfix is not documented.",
    disable: "The setup was tested with the hotfix",
    facts: ["xmppGatewayNetwork", "xmppGatewaySystems"],
  },
  "xmpp-partner": {
    checks:
      "If `externalAccess.xmpp` is enabled, every domain in `partners` is compared with the domains of the services for which the product is documented and with the end date of Google Talk federation (2017-06-26). The rule reports domains whose service ended before the date of the run (`--as-of`, default today) and all domains that do not show whether they run a documented service. For Skype for Business Server 2015, two pages disagree, and every domain is reported with both. The rule is a note, because a domain name does not reveal which server runs there.",
    disable: "Your partners run a documented server under their own domains, or you have tested with them",
    facts: ["xmppServices", "xmppPartners"],
    pages: {
      "The end of Google Talk federation": () => [googleTalk.end],
    },
    related: ["xmpp-availability"],
  },
  "xmpp-modality": {
    checks:
      "If `externalAccess.xmpp` is enabled, every entry of its `modalities` must be one that works with XMPP contacts, always between two users. The rule applies to products that support XMPP.",
    disable: "Never: users cannot use the modality",
    facts: ["xmppModalities"],
    related: ["xmpp-partner"],
  },
};
