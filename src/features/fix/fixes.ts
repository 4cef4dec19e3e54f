import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import { quote } from "../../base/wording.ts";
import { selectsUsers } from "../../deployment/archived-users.ts";
import { allServices, edgePoolsOf } from "../../deployment/edge.ts";
import { namesByKey } from "../../deployment/names.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { namesFor, referencesOf } from "../../deployment/references.ts";
import { siteReferencesOf } from "../../deployment/site-references.ts";
import { type LoadedPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Finding } from "../../model/finding.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { profiles } from "../../profiles/index.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { isSamePath, valueAt } from "../../yaml/edit/content.ts";
import { accept, refuse } from "../../yaml/edit/refusal.ts";
import { correctBuild } from "./build-fixes.ts";
import { closestName, haveOtherNumbers } from "./closest-name.ts";
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
    return setOnlyName(servers, input, "Archiving Server");
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
  if (rule.id === "schema") return fixSchemaError(content, finding);
  const fix = Object.hasOwn(fixesByRule, rule.id) ? fixesByRule[rule.id] : undefined;
  if (!fix || content === undefined) return notFixable(rule);
  const deployment = content as Deployment;
  return fix({ finding, deployment, profile: profiles[deployment.spec.product], today, rules, table });
}

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

/** Why a rule's findings have no fix: they are about facts outside the manifest, or several changes would resolve them. */
function notFixable({ id, fix }: RuleInfo): Fix {
  if (id === "yaml-syntax") return refuse("needs a manual decision: parsers reject this text or disagree on it");
  const instruction = /^[A-Z](?![A-Z])/.test(fix) ? fix.charAt(0).toLowerCase() + fix.slice(1) : fix;
  return outsideFacts.has(id)
    ? refuse(`cannot be fixed in the manifest alone: ${instruction}`)
    : needsDecision(instruction);
}

function needsDecision(what: string): Fix {
  return refuse(`needs a manual decision: ${what}`);
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
  if (!only || another) return needsDecision("which Edge pool to enable federation on");
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
    return needsDecision("which users to archive");
  return setTo(path, selected ? "selected-users" : "all-users");
}

/** Required content is added to the archived content, unless the product never archives it. */
function addArchivingContent({ deployment, finding: { path }, profile }: FixInput): Fix {
  const content = ["spec", "archiving", "content"];
  if (isSamePath(path, content)) return accept([{ do: "append", path, value: "im" }]);
  const required = String(valueAt(deployment, path));
  if ((profile.neverArchived.value as readonly string[]).includes(required))
    return needsDecision(`${profile.name} never archives this content; use another solution`);
  return accept([{ do: "append", path: content, value: required }]);
}

/** The retention is set to the required one, unless purging cannot wait that long or would come earlier than stated. */
function setRetention({ deployment, finding: { path }, profile }: FixInput): Fix {
  const { retentionDays, requiredRetentionDays: required } = deployment.spec.archiving ?? {};
  const { min, max } = profile.archivingRetentionDays.value;
  if (required === undefined || required < min || required > max)
    return needsDecision("no retention that the product allows meets the requirement");
  if (retentionDays !== undefined && retentionDays > required)
    return needsDecision("a shorter retention would delete data earlier than the manifest states");
  return setTo(path, required);
}

/** A site with a central site and no kind is a branch site; the only central site is the one of every branch site. */
function setBranchSite(input: FixInput): Fix {
  const { sites } = input.deployment.spec;
  const { path } = input.finding;
  const site = sites[Number(path[2])];
  if (site?.kind === "central" || !site) return needsDecision("whether the site is a branch site");
  if (site.kind === undefined) return setTo([...path.slice(0, 3), "kind"], "branch");
  if (site.centralSite !== undefined) return needsDecision("which central site to use");
  return setOnlyName(
    sites.filter(({ kind }) => kind !== "branch").map(({ name }) => name),
    input,
    "central site",
  );
}

/** Conferencing is enabled if a feature needs it and the manifest does not explicitly disable it. */
function enableConferencing({ deployment, finding: { path } }: FixInput): Fix {
  if (path.at(-1) !== "conferencing" || valueAt(deployment, path) === false)
    return needsDecision("whether to enable conferencing");
  return setTo(path, true);
}

/** The Edge services that are missing from the list are added, since every Edge pool runs all of them. */
function addEdgeServices({ deployment, finding: { path } }: FixInput): Fix {
  const listed = valueAt(deployment, path);
  if (path.at(-1) !== "services" || !Array.isArray(listed))
    return needsDecision("which external FQDN to use for the service");
  const missing = allServices.filter((service) => !listed.includes(service));
  return accept(missing.map((value) => ({ do: "append", path, value })));
}

/** The most names that a dangling reference is compared with. */
const maxNames = 500;

/** A dangling reference is replaced by the closest name that is declared. */
function correctReference({ finding: { path }, deployment }: FixInput): Fix {
  const reference = [...referencesOf(deployment)].find((one) => isSamePath(one.path, path));
  if (reference && namesByKey(deployment).has(keyOfName(reference.name)))
    return needsDecision("the name belongs to an object of another type");
  const name = reference?.name ?? siteReferencesOf(deployment).find((one) => isSamePath(one.path, path))?.name;
  if (name === undefined) return refuse("there is no value to change");
  const names = reference ? namesFor(deployment, reference) : deployment.spec.sites.map((site) => site.name);
  const closest = closestName(name, names.slice(0, maxNames));
  if (closest === undefined) return refuse(`no close match for ${quote(name)}`);
  if (haveOtherNumbers(name, closest))
    return needsDecision(`the closest name is ${quote(closest)}, but its number is different`);
  return setTo(path, closest);
}

/** The only Archiving Server, or the only central site. */
function setOnlyName(names: readonly string[], { finding }: FixInput, thing: string): Fix {
  const [only, another] = names;
  if (only === undefined || another !== undefined) return needsDecision(`which ${thing} to use`);
  return setTo(finding.path, only);
}
