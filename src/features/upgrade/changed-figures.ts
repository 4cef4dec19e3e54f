import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { hasPool, homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import { requiredFrontEnds } from "../../deployment/sizing/required-servers.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Maybe } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { type Statement, statementFrom } from "./statement.ts";

/** A figure that differs by product: what it counts, and whether it applies to a deployment. */
type Figure = {
  readonly fact: (profile: Profile) => Maybe<number>;
  readonly label: string;
  readonly appliesTo: (deployment: Deployment) => boolean;
};

const enterprise = (deployment: Deployment) => hasPool(deployment, "enterprise");
const standard = (deployment: Deployment) => hasPool(deployment, "standard");
const edges = (deployment: Deployment) => partsOf(deployment, "edgePools").length > 0;
const directors = (deployment: Deployment) => partsOf(deployment, "directorPools").length > 0;
const mediation = (deployment: Deployment) => partsOf(deployment, "mediationPools").length > 0;
const collocated = (deployment: Deployment) =>
  partsOf(deployment, "frontEndPools").some(({ value }) => value.collocated?.includes("mediation"));
const chat = (deployment: Deployment) => partsOf(deployment, "persistentChatPools").length > 0;
const severalPools = (deployment: Deployment) => partsOf(deployment, "frontEndPools").length > 1;

const figures: readonly Figure[] = [
  { fact: (profile) => profile.usersPerFrontEnd, label: "users per Front End Server", appliesTo: enterprise },
  {
    fact: (profile) => profile.minFrontEnds,
    label: "minimum Front End Servers in a pool of several",
    appliesTo: enterprise,
  },
  {
    fact: (profile) => profile.recommendedFrontEnds,
    label: "recommended minimum of Front End Servers in a pool",
    appliesTo: enterprise,
  },
  { fact: (profile) => profile.maxFrontEnds, label: "maximum Front End Servers in a pool", appliesTo: enterprise },
  { fact: (profile) => profile.maxPoolUsers, label: "maximum users in a pool", appliesTo: enterprise },
  { fact: (profile) => profile.maxPoolEndpoints, label: "maximum endpoints in a pool", appliesTo: enterprise },
  {
    fact: (profile) => profile.pairedPoolUsers,
    label: "maximum users in each of two paired pools",
    appliesTo: severalPools,
  },
  {
    fact: (profile) => profile.standardEditionUsers,
    label: "maximum users on a Standard Edition server",
    appliesTo: standard,
  },
  {
    fact: (profile) => profile.standardEditionFailoverUsers,
    label: "maximum users on a Standard Edition server during pool failover",
    appliesTo: standard,
  },
  { fact: (profile) => profile.usersPerEdge, label: "remote users per Edge Server", appliesTo: edges },
  { fact: (profile) => profile.usersPerDirector, label: "remote users per Director", appliesTo: directors },
  { fact: (profile) => profile.maxDirectors, label: "maximum Directors in a pool", appliesTo: directors },
  { fact: (profile) => profile.callsPerMediation, label: "calls per Mediation Server", appliesTo: mediation },
  {
    fact: (profile) => profile.callsPerMediationWithoutHyperThreading,
    label: "calls per Mediation Server without hyper-threading",
    appliesTo: mediation,
  },
  {
    fact: (profile) => profile.callsPerFrontEnd,
    label: "calls per Front End Server with Mediation",
    appliesTo: collocated,
  },
  {
    fact: (profile) => profile.usersPerChat,
    label: "connected users per Persistent Chat Server",
    appliesTo: chat,
  },
];

/** The figures that differ between two products and apply to the deployment. */
export function changedFigures(deployment: Deployment, from: Profile, to: Profile): readonly Statement[] {
  const changed = figures.filter(({ fact }) => fact(from).value !== fact(to).value);
  const applicable = changed.filter(({ appliesTo }) => appliesTo(deployment));
  return [
    ...applicable.map(({ fact, label }) => {
      const [before, after] = [formatFigure(fact(from).value), formatFigure(fact(to).value)];
      return statementFrom("figures", `${label}: ${before} → ${after}`, fact(to));
    }),
    ...newQuorum(deployment, from, to),
    ...changedSpare(deployment, from, to),
  ];
}

function formatFigure(value: number | null): string {
  return value === null ? "not documented" : formatNumber(value);
}

function newQuorum(deployment: Deployment, from: Profile, to: Profile): readonly Statement[] {
  if (from.quorum.value !== null || to.quorum.value === null || !enterprise(deployment)) return [];
  const message =
    "pools have a quorum: user data is stored on the Front End Servers, and a pool stops if too few of them are running";
  return [statementFrom("figures", message, to.quorum)];
}

function changedSpare(deployment: Deployment, from: Profile, to: Profile): readonly Statement[] {
  if (from.survivesOneLoss.value === to.survivesOneLoss.value || !enterprise(deployment)) return [];
  const message = `the spare server that ${from.name} requires is not documented for ${to.name}; the other Front End Servers need capacity for the users of a failed one instead`;
  return [statementFrom("figures", message, to.survivesOneLoss)];
}

/** The Enterprise pools whose required number of servers changes: what each has, and what it requires before and after. */
export function changedServerCounts(manifest: Manifest, from: Profile, to: Profile): readonly Statement[] {
  const deployment = manifest.content as Deployment;
  return loadedPools(deployment, "enterprise").flatMap((load) => {
    const { value, path, users } = load;
    if (users === 0) return [];
    if (requiredFrontEnds(users, from) === requiredFrontEnds(users, to)) return [];
    const has = `pool ${quote(value.fqdn)} has ${pluralize(serverCount(value.servers), "Front End Server")} for ${homedUsers(load)}`;
    const message = `${has}; to survive the failure of one, ${requirement(users, from)} and ${requirement(users, to)}`;
    const fact = to.survivesOneLoss.value ? to.survivesOneLoss : to.spareFrontEnds;
    return [statementFrom("servers", message, fact, manifest.locate([...path, "servers"]))];
  });
}

function requirement(users: number, profile: Profile): string {
  const [required, most] = [requiredFrontEnds(users, profile), profile.maxFrontEnds.value];
  return `${profile.name} requires ${formatNumber(required)}${required > most ? ` (a pool can have ${formatNumber(most)})` : ""}`;
}
