import type { RuleDocs } from "../../model/rule.ts";
import { everywhere, onOwnPages, since2015 } from "../../profiles/stated.ts";
import { natRows, perimeterRows } from "./checks/perimeter-rows.ts";
import { pages as portClashPages } from "./checks/port-clash.ts";
import { settingPages } from "./checks/setting-rows.ts";
import { reverseProxyPages } from "./checks/web-services.ts";
import { pages as edgeAddressingPages } from "./edge-addressing.ts";
import { pages as edgeAssociationPages } from "./edge-association.ts";
import { pages as edgeForGuestsPages } from "./edge-for-guests.ts";
import { pages as edgeLoadBalancingPages } from "./edge-load-balancing.ts";
import { pages as edgeNatPages } from "./edge-nat.ts";
import { pages as edgeNatAddressPages } from "./edge-nat-address.ts";
import { pages as edgeSingleFqdnPages } from "./edge-single-fqdn.ts";
import { pages as edgeWorkgroupPages } from "./edge-workgroup.ts";
import { pages as externalNamesPages } from "./external-names.ts";
import { pages as federationEdgePages } from "./federation-edge.ts";
import { pages as federationSingleEdgePages } from "./federation-single-edge.ts";
import { pages as reverseProxyPoolsPages } from "./reverse-proxy-pools.ts";
import { pages as reverseProxyPublishingPages } from "./reverse-proxy-publishing.ts";

const neverWithExternalUsers = "Never while the pool serves external users";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const externalAccessDocs: Readonly<Record<string, RuleDocs>> = {
  "edge-required": {
    checks:
      "If external access is enabled for remote users, federation, public IM or XMPP, the deployment must have an Edge pool with at least one server, in any site. A scenario under `externalAccess` is enabled when present, unless it sets `enabled: false`. XMPP counts only for products that support it, and public IM only if the product supports a listed provider that is in service on the date of the run (`--as-of`, default today); on Lync Server 2010 it always counts. There is one finding per deployment, which names these scenarios.",
    disable: "Another organization runs the Edge pool and describes it in its own manifest",
    facts: ["edge", "xmpp", "publicImProviders"],
    related: ["edge-for-guests", "federation-edge", "reverse-proxy-required", "xmpp-gateway-required"],
  },
  "edge-for-guests": {
    checks:
      "If `externalAccess.anonymousGuests` is enabled, the deployment must have an Edge pool with at least one server, in any site. With remote users, federation, public IM or XMPP the missing Edge pool is left to `edge-required`, and an Edge pool without a server to `pool-servers`.",
    disable: "Another organization runs the Edge pool and describes it in its own manifest",
    facts: ["xmpp", "publicImProviders"],
    pages: {
      "An Edge Server for anonymous guests": edgeForGuestsPages,
    },
  },
  "federation-edge": {
    checks:
      "If federation, public IM or XMPP is enabled, or a site sets `federationRoute`, at least one Edge pool with servers must set `federation: true`. If one does, a `federationRoute` through an Edge pool without it is reported. XMPP and public IM count as in `edge-required`. Deployments without an Edge Server are left to `edge-required`.",
    disable: "Federation uses an Edge pool that another manifest describes",
    facts: ["xmpp", "publicImProviders"],
    pages: {
      "An Edge pool with federation": federationEdgePages,
    },
    related: ["federation-single-edge", "federation-port"],
  },
  "federation-single-edge": {
    checks:
      "At most one Edge pool with servers may set `federation: true`, over all sites of the deployment. The rule reports the second one, with the others as related locations.",
    disable: "The Edge pools belong to separate deployments that share a manifest",
    pages: {
      "A single Edge pool with federation": federationSingleEdgePages,
    },
  },
  "federation-port": {
    checks:
      "Every Edge pool with `federation: true` that sets `federationPort` must set it to the standard port. Pools that do not set it use the standard port.",
    disable: "A device in front of the Edge pool accepts federation on the standard port and forwards it to this one",
    facts: ["federationPort"],
    related: ["firewall-ports", "dns-records"],
  },
  "federation-reach": {
    checks:
      "If federation is enabled and `federation.allowedDomains` is an empty list, partners must be found by partner discovery, that is by `federation.partnerDiscovery` or by `accessEdge.enablePartnerDiscovery`. Without the list the partners are unknown: a closed federation may still reach a hosting provider, as a hybrid deployment does, which is not reported either. Federation with `routing: default` is not reported, because the server at the end of the default route decides which partners are reached. Deployments without an Edge Server are left to `edge-required`.",
    disable: "The allowed domains are deliberately kept elsewhere",
    related: ["partner-discovery-routing", "external-access-switches"],
  },
  "partner-discovery-routing": {
    checks:
      "If federation sets `routing: default`, neither public IM with providers nor partner discovery may be enabled; both require `dns-srv`. Deployments without an Edge Server are left to `edge-required`.",
    disable: "Never while public IM or partner discovery is enabled",
    pages: {
      "Routing of public IM": everywhere("new-cs-public-provider", "B"),
      "Routing of partner discovery": everywhere("set-cs-access-edge-configuration", "B"),
    },
  },
  "external-access-switches": {
    checks:
      "An organization-wide switch under `externalAccess.accessEdge` that is false must not disable an enabled scenario or override a policy. `allowOutsideUsers` counts for remote users, anonymous guests and `enableOutsideAccess` of policies; `allowFederatedUsers` for federation, public IM, XMPP and the three policy switches for them; `allowAnonymousUsers` for anonymous guests; and `enablePartnerDiscovery` for `federation.partnerDiscovery`. Switches that are not set are not checked; XMPP and public IM count as in `edge-required`. Deployments without an Edge Server are left to `edge-required`.",
    disable: "The switch is deliberately off for a limited time, for example during an incident",
    facts: ["xmpp", "publicImProviders"],
    pages: {
      "The switches for the organization": everywhere("set-cs-access-edge-configuration", "B"),
    },
    related: ["external-access-policy"],
  },
  "external-access-policy": {
    checks:
      "If the manifest lists external access policies, at least one of them must allow each enabled scenario: `enableOutsideAccess` for remote users, `enableFederationAccess` for federation, `enablePublicCloudAccess` for public IM and `enableXmppAccess` for XMPP. XMPP counts only for products in which it is built in, and public IM as in `edge-required`. Manifests without policies are not checked, and deployments without an Edge Server are left to `edge-required`.",
    disable: "The manifest lists only some of the policies",
    facts: ["xmpp", "publicImProviders"],
    pages: {
      "External access policies": everywhere("new-cs-external-access-policy", "B"),
    },
    related: ["external-access-policy-per-site", "xmpp-availability"],
  },
  "external-access-policy-per-site": {
    checks:
      "At most one external access policy with `scope: site` may name the same site. Names are compared without regard to case. The rule reports every further policy, with the first one as a related location.",
    disable: "Never",
  },
  "edge-services": {
    checks:
      "An Edge pool that lists `services` must list all three: `access`, `web-conferencing` and `av`, because every supported topology runs them together. An Edge pool that sets `externalFqdns` must set one for every service that it runs, or only that of the Access Edge if `singleFqdn` is true.",
    disable: neverWithExternalUsers,
    facts: ["edgeLayout"],
    pages: {
      "FQDNs of the Edge services": everywhere("edge-fqdn", "A"),
    },
    related: ["edge-single-fqdn", "external-names", "edge-certificate", "dns-records"],
  },
  "edge-load-balancing": {
    checks:
      "An Edge pool of several servers that sets `loadBalancing` must not set `none` on a side, and must use the same type, `dns` or `hardware`, on the internal and the external side. Pools with one server and pools that do not set `loadBalancing` are not checked.",
    disable: "Never while the pool has several servers",
    pages: {
      "The same load balancing on both sides": edgeLoadBalancingPages,
    },
    related: ["edge-nat", "edge-dns-failover-gap", "front-end-load-balancing"],
  },
  "edge-high-availability": {
    checks:
      "If `spec.availability` is `high`, every Edge pool with servers must have at least the number of Edge Servers that the product recommends for high availability. Whether they are enough for the remote users is checked by `edge-capacity`.",
    disable: "High availability is required for internal users only",
    facts: ["recommendedEdges"],
    related: ["edge-load-balancing"],
  },
  "edge-dns-failover-gap": {
    checks:
      "If `spec.availability` is `high`, an Edge pool with federation, several servers and `loadBalancing.external: dns` is reported if public IM is enabled with a provider in service, or if federation lists `legacyPartners` (partners on Office Communications Server); up to Lync Server 2013 also with Unified Messaging of Exchange 2007, and on Skype for Business Server 2015 with that of Exchange 2010. (Up to Lync Server 2013 the pages concern Exchange 2010 without Service Pack 1 only, which a manifest does not state; versions that the product does not support are left to `exchange-voicemail`.) These partners do not try the address of a second Edge Server. A public IM provider whose service has ended before the date of the run does not count. Since 2015 two pages disagree: one requires hardware load balancing for these partners, the other only for old versions of Exchange Unified Messaging, so the finding is a note.",
    disable: "Public IM and partners on older products may be disconnected while an Edge Server is down",
    facts: ["hardwareBalancedPartners", "withoutUnifiedMessaging"],
    related: ["edge-high-availability"],
  },
  "edge-nat": {
    checks:
      "For an Edge pool with `nat`, two conditions are checked: no hardware load balancing on the external side; `nat.interfaces`, if set, lists every service that the pool runs. With hardware load balancing only the first one is reported. From Skype for Business Server 2015, NAT must also be symmetric (`nat.symmetric`), leave the source address of inbound traffic unchanged (`nat.keepsSourceAddress`) and, with several Edge Servers, let them reach each other at their public addresses (`nat.hairpin`), unless the manifest does not state these. A `nat` with `enabled: false` or with an empty list of interfaces counts as no NAT.",
    disable: neverWithExternalUsers,
    pages: {
      "NAT of Edge pools": edgeNatPages,
      "Translation of addresses": settingPages(natRows),
    },
    related: ["edge-nat-address", "edge-addressing"],
  },
  "edge-nat-address": {
    checks:
      "An Edge pool with `nat` that runs the A/V Edge service must set `nat.publicAvIp`. A `nat` with `enabled: false` or with an empty list of interfaces counts as no NAT. Hardware load balancing with NAT, and `nat.interfaces` without `av`, are left to `edge-nat`.",
    disable: neverWithExternalUsers,
    pages: {
      "The public address of the A/V Edge service": edgeNatAddressPages,
    },
  },
  "edge-perimeter": {
    checks:
      "The `perimeter` of an Edge pool must not have `externalFirewall: false` (a warning on Lync Server 2010 and 2013), an internal firewall that translates addresses (`internalNat: true`), or a route between the external and the internal network (`routed: true`). `internalFirewall: false` is a warning, because two firewalls are recommended. What the manifest does not state is not checked.",
    disable: "One firewall with separate zones does the work of two",
    pages: {
      "Firewalls and networks": settingPages(perimeterRows),
    },
    related: ["edge-nat", "edge-workgroup"],
  },
  "edge-addressing": {
    checks:
      "An Edge pool that lists `publicIps` must list enough different addresses: three for every server, one for each Edge service, or one for every server with `singleFqdn` or if the three `externalFqdns` are the same. Of IPv4 and IPv6 addresses, the version with more addresses counts. Several servers with hardware load balancing on both sides require the addresses of one more server for the virtual addresses of the load balancer, except on Lync Server 2010, whose pages do not count them. With `singleFqdn`, the `ports` of the services, if set, must differ. Pools that set neither `publicIps` nor ports of a shared address are not checked.",
    disable: neverWithExternalUsers,
    pages: {
      "The number of public addresses": edgeAddressingPages,
      "Ports of services on one address": portClashPages,
    },
    related: ["edge-single-fqdn", "edge-services"],
  },
  "edge-single-fqdn": {
    checks:
      "The rule reports every Edge pool with `singleFqdn: true`, in which the Edge services share one external FQDN and address. The setting is supported, but separate FQDNs and addresses on the standard ports are recommended.",
    disable: "Public addresses are scarce, and all external users are known to reach the nonstandard ports",
    pages: {
      "Separate FQDNs of the Edge services": edgeSingleFqdnPages,
    },
  },
  "edge-alone": {
    checks:
      "A server of an Edge pool must not have another role. The roles of a server are those of all pools and lists that contain its FQDN, those of the stores on it, and the `roles` of its entry. The only server of a pool that counts its servers (`servers: 1`) has the FQDN of the pool. One finding per Edge Server names all other roles.",
    disable: "Never",
    facts: ["edgeCompanions"],
    related: ["collocation", "edge-workgroup", "xmpp-gateway-placement"],
  },
  "edge-association": {
    checks:
      "If external access is enabled for remote users, federation or anonymous guests, every Front End pool with users should set `edgePool`. A pool is not reported if only one Edge pool is possible: if the deployment or the site of the pool has exactly one, and no pool and no survivable branch sets `edgePool`. Deployments without an Edge Server are left to `edge-required`.",
    disable: "The users of the pool communicate with internal users only",
    pages: {
      "The Edge pool of a Front End pool": edgeAssociationPages,
    },
    related: ["known-reference"],
  },
  "edge-workgroup": {
    checks:
      "The rule reports every Edge pool with `domainJoined: true` and every one of which a server states its `domain`, also if `domainJoined` is false, which contradicts it. Edge pools that state neither are not checked.",
    disable: "Management of the servers requires a domain, and the security owner agrees",
    pages: {
      "Edge Servers outside of the internal domain": edgeWorkgroupPages,
    },
  },
  "edge-next-hop": {
    checks:
      "The `nextHop` of an Edge pool must be the FQDN of a Director pool, a Front End pool or a Standard Edition server of the deployment. The rule reports a next hop that is a pool of another kind, a survivable branch or a single server. An FQDN that is not defined in the manifest is left to `known-reference`.",
    disable: neverWithExternalUsers,
    related: ["edge-next-hop-director", "known-reference"],
  },
  "edge-next-hop-director": {
    checks:
      "If the site of an Edge pool has a Director pool, the `nextHop` of the Edge pool should not be a Front End pool. Edge pools that do not set `nextHop` are not checked.",
    disable: "The Director serves internal users only",
    related: ["director-recommended"],
  },
  "director-recommended": {
    checks:
      "A deployment without a Director pool is reported if external users connect through an Edge pool, or if a central site has more than one Front End pool. External users are remote users, federation, public IM, XMPP and anonymous guests. The finding is at the site with several pools, otherwise at the site of the first Edge pool.",
    disable: "The deployment is small, or its Front End pools have capacity for redirection and for attacks",
    pages: {
      "A Director for external users": onOwnPages({ "lync-server-2013": ["topologies-2013", "A"] }),
      "A Director for several pools": everywhere("director-planning-2010", "A"),
    },
  },
  "external-names": {
    checks:
      "Each of these names must belong to one service: the `externalFqdns` of the services that an Edge pool runs, the `webServices` names of every pool, inside and outside, and the hosts of the Meet and Dial-in simple URLs. They are compared with each other, ignoring the letter case, and with the FQDNs of Edge pools and their servers, reverse proxies and XMPP Gateways, and with `sip.`, `lyncdiscover.` and `xmpp.` in each SIP domain if a scenario uses them. The services of an Edge pool with `singleFqdn` share one name; a pool that repeats one name for all services without `singleFqdn: true` is reported for that. A pool without `internalFqdn` has its own FQDN as the internal name of its web services; web services, simple URLs and automatic discovery are all behind the reverse proxy and may share its name, but two pools may not. Each name is reported once, with all services that use it.",
    disable: "Never",
    facts: ["xmpp"],
    pages: {
      "A separate name for each service": externalNamesPages,
    },
    related: ["unique-fqdn", "edge-services", "front-end-load-balancing"],
  },
  "reverse-proxy-required": {
    checks:
      "If external access is enabled for anonymous guests or mobile clients, or for remote users or federation and a pool has conferencing beyond multiparty IM, `spec.reverseProxies` must list a reverse proxy, with or without an Edge Server. Other external users are left to `reverse-proxy-recommended`.",
    disable: "Something else publishes the web services, such as a load balancer with preauthentication",
    pages: {
      "A reverse proxy for web services": reverseProxyPages,
    },
    related: ["reverse-proxy-publishing"],
  },
  "reverse-proxy-recommended": {
    checks:
      "If external access is enabled for remote users or federation, and neither guests, mobile clients nor meetings require a reverse proxy, `spec.reverseProxies` should still list one. If every reverse proxy lists `publishes`, one of them should publish `web-services`. The documents state that a reverse proxy is required; whether users who exchange only messages can do without is not documented, so the finding is a warning.",
    disable: "External users exchange instant messages only, without the address book and groups",
    pages: {
      "A reverse proxy for web services": reverseProxyPages,
    },
    related: ["reverse-proxy-required", "reverse-proxy-publishing"],
  },
  "reverse-proxy-publishing": {
    checks:
      "If every reverse proxy lists `publishes`, one of them must publish `web-services` for remote users, federation and anonymous guests, `meet` and `dial-in` for anonymous guests, and `autodiscover` for mobile clients. A list that a reverse proxy does not set is not checked. If external users exchange only messages, the rule does not apply, and `reverse-proxy-recommended` checks the web services.",
    disable: "Something else publishes it, such as a load balancer with preauthentication",
    pages: {
      "The published services": reverseProxyPublishingPages,
    },
    related: ["dns-records", "reverse-proxy-pools"],
  },
  "reverse-proxy-pools": {
    checks:
      "If external access is enabled and every reverse proxy lists `pools`, one of them should list each Front End and Director pool that has servers. If one of the names is not defined, the pools are not checked.",
    disable: "External users use only some of the pools",
    pages: {
      "The published pools": reverseProxyPoolsPages,
    },
    related: ["known-reference"],
  },
  "reverse-proxy-settings": {
    checks:
      "From Skype for Business Server 2015, a reverse proxy passes the original host header on (`keepsHostHeader` is not `false`), forwards port 443 to 4443 and port 80 to 8080 if `portMappings` lists these ports, and authenticates users by NTLM, by pass-through authentication or not at all. Settings that the manifest does not state are not checked.",
    disable: "A device behind the reverse proxy restores the host header and the ports",
    pages: {
      "Settings of reverse proxies": onOwnPages(since2015("edge-systems-2015", "A*")),
    },
    related: ["reverse-proxy-publishing", "firewall-ports"],
  },
  "load-balancer": {
    checks:
      "From Skype for Business Server 2015, the `loadBalancer` of a pool has no direct server return; that of an Edge pool does not use TCP nagling, and its `ports` include neither 8057 of the Web Conferencing Edge service nor 23456 of the XMPP proxy, and `portMappings` do not change its ports. That of a Front End pool or Director pool has persistence by source address on the internal side (persistence by cookie works too, and is required on Skype for Business Server 2015 while `coexistsWith` lists Lync Server 2010), the cookie name MS-WSMAN if it uses a named cookie, and an idle time-out of 1,800 seconds (1,200 and more are accepted, because the same page calls sessions of 20 minutes fine). `ports` must include 443 and 4443, which `portMappings` may reach from another port, for Front End pools also 80; if SIP traffic uses hardware load balancing, also 444 and 5061, for Front End pools also 135, 5072 and 5073 with dial-in conferencing, 448 and 5080 with call admission control, and 5070 with collocated Mediation; 8080, which only one of two pages lists, is not required. It forwards port 443 to 4443 and port 80 to 8080 if `portMappings` lists them; that of a Front End pool checks servers on port 5061. Settings that the manifest does not state, Standard Edition servers and pools with one server are not checked.",
    disable: "The vendor of the load balancer documents other settings for the product",
    pages: {
      "Settings of load balancers": onOwnPages(since2015("load-balancing-2015", "A*")),
      "Persistence on the internal side": onOwnPages(since2015("edge-systems-2015", "A*")),
      "Ports of load balancers": onOwnPages(since2015("ports-2015", "A*")),
    },
    related: ["front-end-load-balancing", "edge-load-balancing"],
  },
};
