import { haveOtherNumbers } from "../../base/did-you-mean.ts";
import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import { formatNumber, joinAbbreviated, quote } from "../../base/wording.ts";
import { selectsUsers } from "../../deployment/archived-users.ts";
import { allServices, edgePoolsOf } from "../../deployment/edge.ts";
import { namesByKey } from "../../deployment/names.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { hostReferencesOf } from "../../deployment/platform/hosts.ts";
import { namesFor, referencesOf } from "../../deployment/references.ts";
import { siteReferencesOf } from "../../deployment/site-references.ts";
import { type LoadedPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import validateDeployment from "../../generated/deployment-validator.cjs";
import type { Finding } from "../../model/finding.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { profiles } from "../../profiles/index.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { isSamePath, valueAt } from "../../yaml/edit/content.ts";
import { accept, refuse } from "../../yaml/edit/refusal.ts";
import type { Path } from "../../yaml/path.ts";
import { correctBuild } from "./build-fixes.ts";
import { closestName } from "./closest-name.ts";
import { type Fix, type FixInput, setTo } from "./proposal.ts";
import { fixSchemaError } from "./schema-fixes.ts";
import { addServers, addServersToOnlyPool, useOneServer } from "./server-counts.ts";

/**
 * Fixes by rule. They are here and not in the rules, so that a rule only reports what is wrong, and a check loads none of
 * this. Each is a proposal that follows mechanically from the finding; one that introduces a finding, or does not resolve
 * its own, is rejected when the result is checked.
 */
const fixesByRule: Readonly<Record<string, (input: FixInput) => Fix>> = {
  "front-end-count": (input) =>
    input.finding.path.at(-1) === "servers" ? addServers(input) : notFixable(input.finding.rule),
  "front-end-spare": addServers,
  "pool-quorum": addServers,
  "pool-size": (input) => (isTooSmall(input) ? addServers(input) : notFixable(input.finding.rule)),
  "paired-pool-capacity": addServers,
  "edge-high-availability": addServers,
  "av-conferencing-capacity": addServers,
  "edge-capacity": addServersToOnlyPool,
  "director-capacity": addServersToOnlyPool,
  "standard-edition-limits": useOneServer,
  "federation-edge": enableFederation,
  "edge-services": addEdgeServices,
  "federation-port": ({ finding: { path }, profile }) => setTo(path, profile.federationPort.value),
  "archiving-scope": setArchivingScope,
  "archiving-content": addArchivingContent,
  "archiving-retention": setRetention,
  "archiving-association": (input) => {
    const servers = partsOf(input.deployment, "archivingServers").map(({ value }) => value.fqdn);
    return setOnlyName(servers, input, "an Archiving Server");
  },
  "branch-central-site": setBranchSite,
  "known-reference": correctReference,
  "multiparty-im": enableConferencing,
  "build-format": correctBuild,
};

/** The rules whose findings can be fixed, for the page that lists them. */
export const fixableRules: readonly string[] = ["schema", ...Object.keys(fixesByRule)];

/** The fix for a finding in the document that it is about, or why there is none. */
export function fixFor(
  finding: Finding,
  content: unknown,
  { rules, today, table }: Pick<FixInput, "rules" | "today" | "table">,
): Fix {
  const { rule } = finding;
  if (content === undefined && rule.id !== "yaml-syntax")
    return refuse("correct the YAML errors of this document; then run the command again");
  if (rule.id === "schema") return fixSchemaError(content, finding);
  const fix = Object.hasOwn(fixesByRule, rule.id) ? fixesByRule[rule.id] : undefined;
  if (!fix || typeof content !== "object" || content === null) return notFixable(rule);
  if (!isValid(content)) return refuse("correct the schema errors of the manifest; then run the command again");
  const deployment = content as Deployment;
  return fix({ finding, deployment, profile: profiles[deployment.spec.product], today, rules, table });
}

/** Fixes are worked out from a deployment. A manifest with schema errors is one only after the fixes of these. */
const isValid = memoizeLast((content: object) => validateDeployment(content));

/** Rules about facts outside the manifest: an edit without the fact would make the manifest untrue. */
const outsideFacts: ReadonlySet<string> = new Set([
  "xmpp-gateway-hotfix",
  "archiving-message-queuing",
  "platform-support",
  "upgraded-operating-system",
  "pool-operating-system",
  "hypervisor",
  "server-hardware",
  "database-availability",
  "active-directory-levels",
  "active-directory-layout",
  "pool-domain",
  "virtual-machine",
  "virtual-host",
  "virtual-companions",
  "network-adapters",
  "edge-adapters",
  "prerequisites",
  "client-licenses",
  "public-im-license",
  "product-support",
  "extended-support",
  "security-updates",
  "build-current",
  "same-build",
  "build-stated",
  "tls-version",
  "hybrid-application",
  "hybrid-builds",
  "hybrid-versions",
  "hybrid-voice",
  "hybrid-federation",
  "hybrid-modes",
  "hybrid-licenses",
  "coexistence",
  "modern-authentication",
  "exchange-voicemail",
  "unified-messaging-dial-plans",
  "exchange-features",
  "client-versions",
  "archiving-exchange-hold",
  "edge-certificate",
  "front-end-certificate",
  "reverse-proxy-certificate",
  "server-to-server-certificate",
  "certificate-algorithms",
  "certificate-recommendations",
  "dns-records",
  "firewall-ports",
]);

/** What to do about a rule's findings without a fix: they are about facts outside the manifest, or several changes would resolve them. */
function notFixable({ id, fix }: RuleInfo): Fix {
  if (id === "yaml-syntax")
    return refuse("correct the text as the message describes; parsers reject it or disagree on it");
  const instruction = /^[A-Z](?![A-Z])/.test(fix) ? fix.charAt(0).toLowerCase() + fix.slice(1) : fix;
  return refuse(outsideFacts.has(id) ? `outside the manifest, ${instruction}` : instruction);
}

/** Names to choose from: "a", "b" or 3 more. */
function oneOf(names: readonly string[]): string {
  return joinAbbreviated(names.slice(0, maxNames).map(quote), "or");
}

/**
 * Whether the finding is about a pool with users and fewer Front End Servers than the product supports. A pool without
 * users, for large meetings, may also have one server.
 */
function isTooSmall({ finding: { path }, deployment, profile }: FixInput): boolean {
  const pool =
    path.at(-1) === "servers" ? poolsByValue(deployment).get(valueAt(deployment, path.slice(0, -1))) : undefined;
  return pool !== undefined && pool.users > 0 && serverCount(pool.value.servers) < profile.minFrontEnds.value;
}

const poolsByValue = memoizeLast(
  (deployment: Deployment): ReadonlyMap<unknown, LoadedPool> =>
    new Map(loadedPools(deployment, "enterprise").map((pool) => [pool.value, pool])),
);

/** Federation is enabled on the Edge pool that the federation route names or, without a route, on the only one. */
function enableFederation({ deployment }: FixInput): Fix {
  const pools = edgePoolsOf(deployment);
  const routes = new Set(
    deployment.spec.sites.flatMap(({ federationRoute: route }) => (route ? [keyOfName(route)] : [])),
  );
  const routed = pools.filter(({ value }) => routes.has(keyOfName(value.fqdn)));
  const [only, another] = pools.length === 1 ? pools : routed;
  if (!only || another) {
    const names = oneOf((routed.length > 0 ? routed : pools).map(({ value }) => value.fqdn));
    return refuse(names === "" ? "add an Edge pool with federation: true" : `set federation: true on ${names}`);
  }
  return setTo([...only.path, "federation"], true);
}

/**
 * If archiving is required, a selection of users is intended; without a selection, all users is the one scope that
 * excludes nobody. A selection of nobody needs names.
 */
function setArchivingScope({ deployment, finding: { path } }: FixInput): Fix {
  const { archiving = {} } = deployment.spec;
  const selected = selectsUsers(archiving);
  if (archiving.scope === "selected-users" || (archiving.selectedUsers !== undefined && !selected))
    return refuse("list the users to archive under archiving.selectedUsers, or set archiving.scope to all-users");
  return setTo(path, selected ? "selected-users" : "all-users");
}

/** Required content is added to the archived content, unless the product never archives it. */
function addArchivingContent({ deployment, finding: { path }, profile }: FixInput): Fix {
  const content = ["spec", "archiving", "content"];
  if (isSamePath(path, content)) return accept([{ do: "append", path, value: "im" }]);
  const required = String(valueAt(deployment, path));
  if ((profile.neverArchived.value as readonly string[]).includes(required))
    return refuse(`remove ${quote(required)}, and archive it by another solution; ${profile.name} never archives it`);
  return accept([{ do: "append", path: content, value: required }]);
}

/** The retention is set to the required one, unless purging cannot wait that long or would come earlier than stated. */
function setRetention({ deployment, finding: { path }, profile }: FixInput): Fix {
  const { retentionDays, requiredRetentionDays: required } = deployment.spec.archiving ?? {};
  const { min, max } = profile.archivingRetentionDays.value;
  if (required === undefined || required < min || required > max)
    return refuse(
      `set requiredRetentionDays to a number from ${formatNumber(min)} to ${formatNumber(max)}, which the product allows, or archive by another solution`,
    );
  if (retentionDays !== undefined && retentionDays > required)
    return refuse(
      `set retentionDays to ${formatNumber(required)} if data may be deleted that early, or set requiredRetentionDays to ${formatNumber(retentionDays)}`,
    );
  return setTo(path, required);
}

/** A site with a central site and no kind is a branch site; the only central site is the one of every branch site. */
function setBranchSite(input: FixInput): Fix {
  const { sites } = input.deployment.spec;
  const { path } = input.finding;
  const site = sites[Number(path[2])];
  if (site?.kind === "central" || !site)
    return refuse("set kind of the site to branch or, for a central site, remove centralSite");
  if (site.kind === undefined) return setTo([...path.slice(0, 3), "kind"], "branch");
  const central = sites.filter(({ kind }) => kind !== "branch").map(({ name }) => name);
  if (site.centralSite !== undefined) return refuse(chooseName("centralSite", central, "a central site"));
  return setOnlyName(central, input, "a central site");
}

/** Conferencing is enabled if a feature needs it and the manifest does not explicitly disable it. */
function enableConferencing({ deployment, finding: { path } }: FixInput): Fix {
  if (path.at(-1) !== "conferencing" || valueAt(deployment, path) === false)
    return refuse("set features.conferencing to true, or disable the feature that requires it");
  return setTo(path, true);
}

/** The Edge services that are missing from the list are added, since every Edge pool runs all of them. */
function addEdgeServices({ deployment, finding: { path } }: FixInput): Fix {
  const listed = valueAt(deployment, path);
  if (path.at(-1) !== "services" || !Array.isArray(listed))
    return refuse("add the service with its external FQDN to the Edge pool");
  const missing = allServices.filter((service) => !listed.includes(service));
  return accept(missing.map((value) => ({ do: "append", path, value })));
}

/** The most names that a dangling reference is compared with. */
const maxNames = 500;

/** A dangling reference is replaced by the closest name that is declared. */
function correctReference({ finding: { path }, deployment }: FixInput): Fix {
  const reference = [...referencesOf(deployment)].find((one) => isSamePath(one.path, path));
  if (reference && namesByKey(deployment).has(keyOfName(reference.name)))
    return refuse(chooseName(lastName(path), namesFor(deployment, reference), "an object of the required type"));
  const named = [...siteReferencesOf(deployment), ...hostReferencesOf(deployment)];
  const other = named.find((one) => isSamePath(one.path, path));
  const name = reference?.name ?? other?.name;
  if (name === undefined) return refuse("there is no value to change");
  const { sites, virtualizationHosts: hosts = [] } = deployment.spec;
  const targets = other?.kind === "host" ? hosts : sites;
  const names = reference ? namesFor(deployment, reference) : targets.map((one) => one.name);
  const closest = closestName(name, names.slice(0, maxNames));
  if (closest !== undefined && !haveOtherNumbers(name, closest)) return setTo(path, closest);
  // The closest name comes first, although its number is different.
  const choices = [...(closest === undefined ? [] : [closest]), ...names.filter((one) => one !== closest)];
  return refuse(`${chooseName(lastName(path), choices, "an object of the required type")}, or declare ${quote(name)}`);
}

/** What to do about a name that is one of several, or of none that is declared. */
function chooseName(property: string, names: readonly string[], thing: string): string {
  return names.length === 0 ? `add ${thing}, and name it in ${property}` : `set ${property} to ${oneOf(names)}`;
}

function lastName(path: Path): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

/** The only Archiving Server, or the only central site. */
function setOnlyName(names: readonly string[], { finding }: FixInput, thing: string): Fix {
  const [only, another] = names;
  if (only === undefined || another !== undefined) return refuse(chooseName(lastName(finding.path), names, thing));
  return setTo(finding.path, only);
}
