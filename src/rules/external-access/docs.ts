import type { RuleDocs } from "../../model/rule.ts";

const neverWithExternalUsers = "Never while the pool serves external users";

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const externalAccessDocs: Readonly<Record<string, RuleDocs>> = {
  "edge-required": {
    checks:
      "If external access is enabled for remote users, federation, public IM or XMPP, the deployment must have an Edge pool with at least one server, in any site. A scenario under `externalAccess` is enabled when present, unless it sets `enabled: false`. There is one finding per deployment, which names all enabled scenarios.",
    disable: "Another organization runs the Edge pool and describes it in its own manifest",
    facts: ["edge"],
    related: ["federation-edge", "reverse-proxy-required", "xmpp-gateway-required"],
  },
  "federation-edge": {
    checks:
      "If federation, public IM or XMPP is enabled, or a site sets `federationRoute`, at least one Edge pool with servers must set `federation: true`. XMPP does not count for products that no longer support it. Deployments without an Edge Server are left to `edge-required`.",
    disable: "Federation uses an Edge pool that another manifest describes",
    facts: ["edgeLayout", "xmpp"],
    related: ["federation-single-edge", "federation-port"],
  },
  "federation-single-edge": {
    checks:
      "At most one Edge pool with servers may set `federation: true`, over all sites of the deployment. The rule reports the second one, with the others as related locations.",
    disable: "The Edge pools belong to separate deployments that share a manifest",
    facts: ["edgeLayout"],
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
      "If federation is enabled, it must list at least one domain in `allowedDomains` or use partner discovery, by `federation.partnerDiscovery` or by `accessEdge.enablePartnerDiscovery`. Federation with `routing: default` is not reported, because the server at the end of the default route decides which partners are reached. Deployments without an Edge Server are left to `edge-required`.",
    disable: "The allowed domains are deliberately kept elsewhere",
    related: ["partner-discovery-routing", "external-access-switches"],
  },
  "partner-discovery-routing": {
    checks:
      "If federation sets `routing: default`, neither public IM with providers nor partner discovery may be enabled; both require `dns-srv`. Deployments without an Edge Server are left to `edge-required`.",
    disable: "Never while public IM or partner discovery is enabled",
  },
  "external-access-switches": {
    checks:
      "An organization-wide switch under `externalAccess.accessEdge` that is false must not disable an enabled scenario or override a policy: `allowOutsideUsers` for remote users and anonymous guests, `allowFederatedUsers` for federation, public IM and XMPP, `allowAnonymousUsers` for anonymous guests, and `enablePartnerDiscovery` for `federation.partnerDiscovery`. Switches that are not set are not checked. Deployments without an Edge Server are left to `edge-required`.",
    disable: "The switch is deliberately off for a limited time, for example during an incident",
    facts: ["xmpp"],
    related: ["external-access-policy"],
  },
  "external-access-policy": {
    checks:
      "If the manifest lists external access policies, at least one of them must allow each enabled scenario: `enableOutsideAccess` for remote users, `enableFederationAccess` for federation, `enablePublicCloudAccess` for public IM and `enableXmppAccess` for XMPP. Public IM counts only for products with public IM providers, XMPP only for products in which it is built in. Manifests without policies are not checked, and deployments without an Edge Server are left to `edge-required`.",
    disable: "The manifest lists only some of the policies",
    facts: ["xmpp", "publicImProviders"],
    related: ["external-access-policy-per-site", "xmpp-availability"],
  },
  "external-access-policy-per-site": {
    checks:
      "At most one external access policy with `scope: site` may name the same site. Names are compared without regard to case. The rule reports every further policy, with the first one as a related location.",
    disable: "Never",
  },
  "edge-services": {
    checks:
      "An Edge pool that lists `services` must list all three: `access`, `web-conferencing` and `av`. An Edge pool that sets `externalFqdns` must set one for every service that it runs, or only that of the Access Edge if `singleFqdn` is true. A missing Access Edge service is an error; that the other services must not be split off is inferred, so their absence is a warning.",
    disable: neverWithExternalUsers,
    facts: ["edgeLayout"],
    related: ["edge-single-fqdn", "edge-certificate", "dns-records"],
  },
  "edge-load-balancing": {
    checks:
      "An Edge pool of several servers that sets `loadBalancing` must not set `none` on a side, and must use the same type, `dns` or `hardware`, on the internal and the external side. Pools with one server and pools that do not set `loadBalancing` are not checked.",
    disable: "Never while the pool has several servers",
    facts: ["edgeLayout"],
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
      "If `spec.availability` is `high`, an Edge pool with federation, several servers and `loadBalancing.external: dns` is reported if public IM is enabled or federation lists `legacyPartners` (partners on Office Communications Server). These partners do not try the address of a second Edge Server.",
    disable: "Public IM and partners on older products may be disconnected while an Edge Server is down",
    related: ["edge-high-availability"],
  },
  "edge-nat": {
    checks:
      "For an Edge pool with `nat`, three conditions are checked: no hardware load balancing on the external side; `nat.interfaces`, if set, lists every service that the pool runs; `nat.publicAvIp` is set if the pool runs the A/V Edge service. With hardware load balancing only the first one is reported. A `nat` with `enabled: false` or with an empty list of interfaces counts as no NAT.",
    disable: neverWithExternalUsers,
    facts: ["edgeLayout"],
    related: ["edge-addressing"],
  },
  "edge-addressing": {
    checks:
      "An Edge pool that lists `publicIps` must list at least servers × Edge services different addresses, that is three per server if all services run. Pools with `singleFqdn` share one address, so instead their `ports`, if set, must differ for each service. Pools that set neither are not checked.",
    disable: neverWithExternalUsers,
    facts: ["edgeLayout"],
    related: ["edge-single-fqdn", "edge-services"],
  },
  "edge-single-fqdn": {
    checks:
      "The rule reports every Edge pool with `singleFqdn: true`, in which the Edge services share one external FQDN and address. The setting is supported, but separate FQDNs and addresses on the standard ports are recommended.",
    disable: "Public addresses are scarce, and all external users are known to reach the nonstandard ports",
  },
  "edge-alone": {
    checks:
      "A server of an Edge pool must not have another role. The roles of a server are those of all pools and lists that contain its FQDN, and the `roles` of its entry. One finding per Edge Server names all other roles.",
    disable: "Never",
    facts: ["edgeCompanions"],
    related: ["collocation", "edge-workgroup", "xmpp-gateway-placement"],
  },
  "edge-workgroup": {
    checks:
      "The rule reports every Edge pool with `domainJoined: true`. Edge pools that do not set `domainJoined` are not checked.",
    disable: "Management of the servers requires a domain, and the security owner agrees",
  },
  "edge-next-hop": {
    checks:
      "The `nextHop` of an Edge pool must be the FQDN of a Director pool, a Front End pool or a Standard Edition server of the deployment. The rule reports a next hop that is another pool or a single server. An FQDN that is not defined in the manifest is left to `known-reference`.",
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
  },
  "reverse-proxy-required": {
    checks:
      "If external access is enabled for remote users, federation, anonymous guests or mobile clients, `spec.reverseProxies` must list a reverse proxy. The finding is an error if anonymous guests or mobile clients are enabled, or if a pool has conferencing beyond multiparty IM; otherwise the requirement is inferred and the finding is a warning. Without an Edge Server only mobile clients count, because the other scenarios are left to `edge-required`.",
    disable: "External users exchange instant messages only, without the address book and groups",
    related: ["reverse-proxy-publishing"],
  },
  "reverse-proxy-publishing": {
    checks:
      "If every reverse proxy lists `publishes`, one of them must publish `web-services` for remote users, federation and anonymous guests, `meet` for anonymous guests, and `autodiscover` for mobile clients. If every reverse proxy lists `pools`, one of them must list each Front End and Director pool that has servers. A list that a reverse proxy does not set is not checked, and neither are the pools if one of the names is not defined.",
    disable: "Something else publishes it, such as a load balancer with preauthentication",
    related: ["dns-records"],
  },
};
