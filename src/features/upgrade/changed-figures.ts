import { counted, grouped, quoted } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { carriersOf, hasPool, homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Maybe } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { type Statement, stated } from "./statement.ts";

/** A figure that differs by product: what it counts, and whether a deployment has anything that it is about. */
type Figure = {
  readonly fact: (profile: Profile) => Maybe<number>;
  readonly words: string;
  readonly concerns: (deployment: Deployment) => boolean;
};

const enterprise = (deployment: Deployment) => hasPool(deployment, "enterprise");
const standard = (deployment: Deployment) => hasPool(deployment, "standard");
const edges = (deployment: Deployment) => partsOf(deployment, "edgePools").length > 0;
const directors = (deployment: Deployment) => partsOf(deployment, "directorPools").length > 0;
const severalPools = (deployment: Deployment) => partsOf(deployment, "frontEndPools").length > 1;

const figures: readonly Figure[] = [
  { fact: (profile) => profile.usersPerFrontEnd, words: "users for each Front End Server", concerns: enterprise },
  {
    fact: (profile) => profile.recommendedFrontEnds,
    words: "Front End Servers that a pool has at least",
    concerns: enterprise,
  },
  { fact: (profile) => profile.maxFrontEnds, words: "Front End Servers that a pool may hold", concerns: enterprise },
  { fact: (profile) => profile.maxPoolUsers, words: "users that a pool may home", concerns: enterprise },
  { fact: (profile) => profile.maxPoolEndpoints, words: "endpoints that a pool may serve", concerns: enterprise },
  {
    fact: (profile) => profile.pairedPoolUsers,
    words: "users that each of two paired pools may home",
    concerns: severalPools,
  },
  {
    fact: (profile) => profile.standardEditionUsers,
    words: "users that a Standard Edition server may home",
    concerns: standard,
  },
  {
    fact: (profile) => profile.standardEditionFailoverUsers,
    words: "users that a Standard Edition server carries while its pair is down",
    concerns: standard,
  },
  { fact: (profile) => profile.usersPerEdge, words: "remote users for each Edge Server", concerns: edges },
  { fact: (profile) => profile.usersPerDirector, words: "remote users for each Director", concerns: directors },
  { fact: (profile) => profile.maxDirectors, words: "Directors that a pool may hold", concerns: directors },
];

/** The figures that differ between two products and that the deployment has something to do with. */
export function figuresThatChange(deployment: Deployment, from: Profile, to: Profile): readonly Statement[] {
  const changed = figures.filter(({ fact }) => fact(from).value !== fact(to).value);
  const spoken = changed.filter(({ concerns }) => concerns(deployment));
  return [
    ...spoken.map(({ fact, words }) =>
      stated("figures", `${words}: ${shown(fact(from).value)} → ${shown(fact(to).value)}`, fact(to)),
    ),
    ...quorum(deployment, from, to),
    ...spares(deployment, from, to),
  ];
}

function shown(value: number | null): string {
  return value === null ? "no figure" : grouped(value);
}

function quorum(deployment: Deployment, from: Profile, to: Profile): readonly Statement[] {
  if (from.quorum.value !== null || to.quorum.value === null || !enterprise(deployment)) return [];
  const message =
    "a pool keeps its users' data on its Front End Servers and stops when too few of them run: quorum is new";
  return [stated("figures", message, to.quorum)];
}

function spares(deployment: Deployment, from: Profile, to: Profile): readonly Statement[] {
  if (from.survivesOneLoss.value === to.survivesOneLoss.value || !enterprise(deployment)) return [];
  const message = `the one spare server that ${from.name} asks for is no longer written out; the users of a lost server find room on the others instead`;
  return [stated("figures", message, to.survivesOneLoss)];
}

/** Front End Servers that a pool has with room for the loss of one. */
export function roomyFrontEnds(users: number, profile: Profile): number {
  if (users === 0) return 0;
  const spare = profile.survivesOneLoss.value ? 1 : profile.spareFrontEnds.value;
  return Math.max(carriersOf(users, profile) + spare, profile.recommendedFrontEnds.value);
}

/** For each Enterprise pool that is asked for another number of servers: what it has, and what it needs before and after. */
export function serversThatChange(manifest: Manifest, from: Profile, to: Profile): readonly Statement[] {
  const deployment = manifest.content as Deployment;
  return loadedPools(deployment, "enterprise").flatMap((load) => {
    const { value, path, users } = load;
    if (roomyFrontEnds(users, from) === roomyFrontEnds(users, to)) return [];
    const has = `pool ${quoted(value.fqdn)} has ${counted(serverCount(value.servers), "Front End Server")} for ${homedUsers(load)}`;
    const message = `${has}; with room for the loss of one, ${asks(users, from)} and ${asks(users, to)}`;
    const fact = to.survivesOneLoss.value ? to.survivesOneLoss : to.spareFrontEnds;
    return [stated("servers", message, fact, manifest.locate([...path, "servers"]))];
  });
}

function asks(users: number, profile: Profile): string {
  const [wanted, most] = [roomyFrontEnds(users, profile), profile.maxFrontEnds.value];
  return `${profile.name} asks for ${grouped(wanted)}${wanted > most ? `, more than the ${grouped(most)} that a pool may hold` : ""}`;
}
