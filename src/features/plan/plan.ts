import { UsageError } from "../../base/errors.ts";
import { joinList, quote } from "../../base/wording.ts";
import { describeEnd, endOf } from "../../profiles/ended-services.ts";
import type { Fact } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import { stated } from "../../profiles/stated.ts";
import { reverseProxyPages } from "../../rules/external-access/checks/web-services.ts";
import { reverseProxyRecommended } from "../../rules/external-access/reverse-proxy-recommended.ts";
import { reverseProxyRequired } from "../../rules/external-access/reverse-proxy-required.ts";
import { rulesOf } from "../../rules/index.ts";
import { runRules } from "../../rules/run-rules.ts";
import type { Deployment, EdgePool, PersistentChatPool, ReverseProxy, Site } from "../../schema/deployment.ts";
import { cited } from "../../sources/index.ts";
import {
  type ArchivingAssignment,
  archivingSettings,
  archivingSteps,
  assignArchiving,
  settingSteps,
  toArchivingServer,
} from "./archiving.ts";
import { conferencingPools, conferencingSteps } from "./conferencing.ts";
import { planDns } from "./dns.ts";
import {
  edgeSteps,
  externalAccessSettings,
  gatewaySteps,
  hasPartners,
  planEdgePools,
  planGateways,
} from "./external-access.ts";
import type { SizedPool } from "./front-ends.ts";
import { sizePools } from "./layouts.ts";
import { chatSteps, meetingSteps, officeWebAppsSteps, planChat, planOfficeWebApps } from "./meetings-and-chat.ts";
import { needsOf } from "./needs.ts";
import { type PoolContext, poolSteps, poolsBySite } from "./pools.ts";
import { citeFact, type Needs, type Plan, type PlanStep, type Requirements } from "./types.ts";
import { planVoice, voiceSteps } from "./voice.ts";

/**
 * Plans the smallest deployment that meets requirements. The rules decide what is required at all, and their own sizing
 * functions how much of it; in the end all rules check the result.
 */
export function planOf(requirements: Requirements, today: string): Plan {
  const needs = needsOf(requirements);
  checkSupported(needs, today);
  const { deployment, steps } = draftPlan(needs, today);
  return { needs, deployment, steps, notes: notesOn(deployment, today) };
}

function draftPlan(needs: Needs, today: string): Pick<Plan, "deployment" | "steps"> {
  const draft = withSites([], needs);
  const edges = planEdgePools(draft, needs, today);
  const gateways = planGateways(draft, needs, today);
  const withEdge = withSites([{ name: "draft", edgePools: [...edges] }], needs);
  const proxies = planProxies(withEdge, needs, today);
  const inside = planInside(needs);
  const sites = planSites(inside.pools, needs, { ...inside, edges, published: proxies.length > 0 });
  const whole = withSites(sites, needs, {
    ...(proxies.length > 0 && { reverseProxies: [...proxies] }),
    ...(gateways.length > 0 && { xmppGateways: [...gateways] }),
  });
  const { network, steps } = planDns(whole, needs);
  return {
    deployment: { ...whole, spec: { ...whole.spec, network } },
    steps: [
      ...insideSteps(inside, needs),
      ...(edges.length > 0 ? edgeSteps(draft, edges, needs) : []),
      ...archivingSteps(inside.archivingServers, needs),
      ...proxySteps(proxies, needs),
      ...gatewaySteps(gateways, needs),
      ...settingSteps(needs),
      ...steps,
    ],
  };
}

/** What is in the internal network. */
function planInside(needs: Needs) {
  const pools = sizePools(needs);
  return {
    pools,
    archivingServers: assignArchiving(pools, needs),
    conferencing: conferencingPools(pools, needs),
    voice: planVoice(pools, needs),
    chat: planChat(pools, needs),
    officeWebApps: planOfficeWebApps(needs),
  };
}

function insideSteps(inside: ReturnType<typeof planInside>, needs: Needs): readonly PlanStep[] {
  const { pools, conferencing, voice, chat, officeWebApps } = inside;
  return [
    ...poolSteps(pools, needs),
    ...conferencingSteps(conferencing, needs),
    ...meetingSteps(pools, needs),
    ...voiceSteps(voice, pools, needs),
    ...officeWebAppsSteps(officeWebApps, needs),
    ...chatSteps(chat, needs),
  ];
}

/** The parts of a plan that belong to sites. The first site has what exists once, such as the Edge pools. */
type SiteParts = Omit<PoolContext, "edges"> & {
  readonly edges: readonly EdgePool[];
  readonly chat: PersistentChatPool | undefined;
};

function planSites(pools: readonly SizedPool[], needs: Needs, parts: SiteParts): Site[] {
  const { edges, archivingServers, chat, officeWebApps } = parts;
  const [first, ...others] = poolsBySite(pools, needs, { ...parts, edges: edges.map(({ fqdn }) => fqdn) });
  const central: Site = {
    ...(first as Site),
    ...(edges.length > 0 && {
      edgePools: edges.map((edge, at) => ({ ...edge, nextHop: (pools[at] ?? pools[0])?.fqdn ?? "" })),
    }),
    ...(chat && { persistentChatPools: [chat] }),
    ...(officeWebApps && { officeWebAppsServers: [officeWebApps] }),
    ...archivingList(archivingServers, needs),
  };
  return [central, ...others];
}

function archivingList(servers: readonly ArchivingAssignment[], { archiving }: Needs): Pick<Site, "archivingServers"> {
  if (!archiving || servers.length === 0) return {};
  return { archivingServers: servers.map((server) => toArchivingServer(server, archiving)) };
}

function withSites(sites: Site[], needs: Needs, more: Partial<Deployment["spec"]> = {}): Deployment {
  const { name, product, high, domain } = needs;
  return {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name },
    spec: {
      product,
      availability: high ? "high" : "standard",
      sipDomains: [domain],
      sites,
      ...more,
      ...externalAccessSettings(needs),
      ...archivingSettings(needs, hasPartners(needs)),
    },
  };
}

function planProxies(draft: Deployment, { profile, domain }: Needs, today: string): readonly ReverseProxy[] {
  const rules = [reverseProxyRequired, reverseProxyRecommended];
  return rules.some((rule) => rule.applies(draft, { profile, today })) ? [{ fqdn: `rp01.${domain}` }] : [];
}

function proxySteps(proxies: readonly ReverseProxy[], { profile }: Needs): readonly PlanStep[] {
  return proxies.map(({ fqdn }, at) => ({
    path: ["spec", "reverseProxies", at],
    reason: "external users reach the web services of all pools through it",
    facts: [citeFact("a reverse proxy", stated(profile, reverseProxyPages))],
    row: { role: "Reverse proxy", name: fqdn, servers: 1 },
  }));
}

/** The notes of all rules. An error or a warning means that the requirements cannot be met. */
function notesOn(deployment: Deployment, today: string): Plan["notes"] {
  const findings = runRules(deployment, rulesOf("recommended"), { today }).flatMap(([rule, hits]) =>
    hits.map((hit) => ({ rule, hit })),
  );
  const violation = findings.find(({ rule }) => rule.level !== "note");
  if (violation)
    throw new UsageError(`no plan meets the requirements and passes ${violation.rule.id}: ${violation.hit.message}`);
  return findings;
}

/** A requested feature that not every product supports, and how a profile tells whether its product does. */
type RequestedFeature = {
  readonly what: string;
  readonly fact: (profile: Profile) => Fact<unknown>;
  readonly isSupported: (profile: Profile) => boolean;
  /** The services that it connects to. They may have ended. */
  readonly services?: readonly string[];
};

function requestedFeatures({ xmpp, publicIm, archiving }: Needs): readonly RequestedFeature[] {
  const partners: RequestedFeature = {
    what: `XMPP with ${joinList(xmpp.map(quote))}`,
    fact: (profile) => profile.xmpp,
    isSupported: (profile) => profile.xmpp.value !== "removed",
    services: xmpp,
  };
  const providers = publicIm.map(
    (name): RequestedFeature => ({
      what: `public IM with ${quote(name)}`,
      fact: (profile) => profile.publicImProviders,
      isSupported: (profile) => profile.publicImProviders.value.includes(name),
      services: [name],
    }),
  );
  const contents = (archiving?.content ?? []).map(
    (name): RequestedFeature => ({
      what: `archiving of ${quote(name)}`,
      fact: (profile) => profile.neverArchived,
      isSupported: (profile) => !profile.neverArchived.value.includes(name),
    }),
  );
  const store = archiving?.store ?? "sql";
  const exchange: RequestedFeature = {
    what: "archiving to Exchange",
    fact: (profile) => profile.archivingToExchange,
    isSupported: (profile) => profile.archivingToExchange.value,
  };
  return [...(xmpp.length > 0 ? [partners] : []), ...providers, ...contents, ...(store === "sql" ? [] : [exchange])];
}

/**
 * Rejects features that the product does not support, and names the products that support all of them, or the ends of the
 * services: a product that supported a service does not help after its end.
 */
function checkSupported(needs: Needs, today: string): void {
  const { profile } = needs;
  const features = requestedFeatures(needs);
  const missing = features.filter(({ isSupported }) => !isSupported(profile));
  const [first] = missing;
  if (!first) return;
  const ends = new Map(missing.map((feature) => [feature, endsOf(feature, today)]));
  const running = features.filter((feature) => !ends.get(feature)?.length);
  const others = Object.values(profiles).filter((one) => running.every(({ isSupported }) => isSupported(one)));
  const names = joinList(others.map(({ name }) => name));
  const supported = others.length > 0 ? `supported by ${names}` : "no product supports all requirements";
  const isOpen = missing.some((feature) => running.includes(feature));
  const instead = [...new Set([...ends.values()].flat()), ...(isOpen ? [supported] : [])].join("; ");
  const { title, url } = cited(first.fact(profile).source);
  throw new UsageError(
    `${profile.name} does not support ${joinList(missing.map(({ what }) => what))}; ${instead} (${title}, ${url})`,
  );
}

/** What became of the services of a feature, if all of them have ended. */
function endsOf({ services = [] }: RequestedFeature, today: string): readonly string[] {
  const ended = services.flatMap((key) => endOf(key.toLowerCase(), today) ?? []);
  return ended.length === services.length ? ended.map((one) => describeEnd(one, today)) : [];
}
