import type { Fact } from "../../profiles/fact.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { isOn } from "../parts.ts";
import type { NetworkContext } from "./context.ts";
import { listsInternalRecords, type RecordNeed, type RecordRow } from "./dns-record.ts";
import { usableSimpleUrls } from "./simple-urls.ts";

export const webRecords: Pages = {
  "lync-server-2010": ["standard-edition-dns-2010", "A"],
  "lync-server-2013": ["front-end-dns-2013", "A"],
  ...since2015("dns-2015", "A*"),
};

/** The pages that require the records of automatic discovery for all clients. No page of Lync Server 2010 does. */
export const discoveryRecords: Pages = {
  "lync-server-2013": ["autodiscover-dns-2013", "A"],
  ...since2015("dns-2015", "A*"),
};

/** The pages that require them inside and outside for mobile clients. */
export const mobileRecords: Pages = {
  "lync-server-2013": ["mobility-2013", "A"],
  ...since2015("mobility-2015", "A*"),
};

/** The pages that call the internal record optional. */
const optionalInside: Pages = {
  "lync-server-2013": ["dns-requirements-2013", "A"],
  ...since2015("edge-dns-2015", "A*"),
};

export const simpleUrlRecords: Pages = {
  "lync-server-2013": ["simple-url-dns-2013", "A"],
  ...since2015("dns-2015", "A*"),
};

function isMobile({ spec }: NetworkContext): boolean {
  return isOn(spec.externalAccess?.mobility);
}

/** Whether clients use automatic discovery: they configure themselves, or they are mobile. */
function usesDiscovery(context: NetworkContext): boolean {
  const { automatic, pools, profile } = context;
  if (discoveryRecords[profile.product] === undefined || pools.length === 0) return false;
  return automatic || isMobile(context);
}

const webServices: RecordRow = ({ pools, directors, profile, ...context }) =>
  [...pools, ...directors].flatMap(({ value: { webServices: web } }) => {
    if (!context.webServices || web?.externalFqdn === undefined) return [];
    const fact = stated(profile, webRecords);
    const reason = "external access to the web services through the reverse proxy";
    return [{ zone: "external", kind: "host", name: web.externalFqdn, reason, fact } as const];
  });

const externalDiscovery: RecordRow = (context) => {
  const { domains, profile } = context;
  if (!usesDiscovery(context) || !(context.remote || isMobile(context))) return [];
  const reason = "automatic discovery by external clients";
  const fact = stated(profile, isMobile(context) ? mobileRecords : discoveryRecords);
  const shared = { zone: "external", kind: "host", alias: true, reason, fact } as const;
  return domains.map((domain) => ({ ...shared, name: `lyncdiscover.${domain}` }));
};

/** For mobile clients it is required even if the list has no other internal record; for others, two pages disagree. */
function internalDiscoveryFact(context: NetworkContext): Fact<boolean> {
  const { profile } = context;
  if (isMobile(context)) return stated(profile, mobileRecords);
  const [source] = optionalInside[profile.product] ?? [];
  return { ...stated(profile, discoveryRecords), ...(source && { conflict: { value: false, source } }) };
}

const internalDiscovery: RecordRow = (context) => {
  if (!usesDiscovery(context) || !(isMobile(context) || listsInternalRecords(context))) return [];
  const fact = internalDiscoveryFact(context);
  const reason = `automatic discovery by ${isMobile(context) ? "mobile" : "internal"} clients`;
  const shared = { zone: "internal", kind: "host", alias: true, reason, fact } as const;
  return context.domains.map((domain) => ({ ...shared, name: `lyncdiscoverinternal.${domain}` }));
};

/** Whether external users join meetings. */
function hasMeetings(context: NetworkContext): boolean {
  if (!context.webServices || context.pools.length === 0 || !simpleUrlRecords[context.profile.product]) return false;
  return context.guests || context.webConferences || isMobile(context);
}

/** The records of the hosts of stated simple URLs. The rule `simple-urls` reports those that it does not accept. */
function hostsOf(which: "meet" | "dialIn", what: string, { profile, spec }: NetworkContext): readonly RecordNeed[] {
  const urls = usableSimpleUrls(spec).filter(({ kind }) => kind === which);
  const shared = { zone: "external", kind: "host", alias: true, fact: stated(profile, simpleUrlRecords) } as const;
  return urls.map(({ host: name }) => ({ ...shared, name, reason: `the ${what} simple URL` }));
}

/** Without stated URLs, any name that starts like the documented examples is accepted. */
function nameLike(prefixes: readonly [string, ...string[]], domain: string, context: NetworkContext, any = false) {
  const fact = stated(context.profile, simpleUrlRecords);
  const like = any ? { prefixes } : { prefixes, domain };
  return { zone: "external", kind: "host", name: `${prefixes[0]}.${domain}`, alias: true, like, fact } as const;
}

const hint = "unless network.simpleUrls states another host";

const meetUrls: RecordRow = (context) => {
  if (!hasMeetings(context)) return [];
  if (context.spec.network?.simpleUrls) return hostsOf("meet", "Meet", context);
  const reason = `the Meet simple URL, ${hint}`;
  return context.domains.map((domain) => ({ ...nameLike(["meet"], domain, context), reason }));
};

const dialInUrl: RecordRow = (context) => {
  if (!hasMeetings(context)) return [];
  if (context.spec.network?.simpleUrls) return hostsOf("dialIn", "Dial-in", context);
  const reason = `the Dial-in simple URL, ${hint}`;
  // One for the organization: the name may be in any domain, and is written differently in the documents.
  return context.domains
    .slice(0, 1)
    .map((domain) => ({ ...nameLike(["dialin", "dial-in"], domain, context, true), reason }));
};

/** The records of the web services, of automatic discovery and of the simple URLs. */
export const webRecordRows = {
  "web-services": webServices,
  autodiscover: externalDiscovery,
  "autodiscover-internal": internalDiscovery,
  meet: meetUrls,
  "dial-in": dialInUrl,
} as const satisfies Record<string, RecordRow>;
