import type { Profile } from "../../../../src/profiles/profile.ts";
import type { ArchivingServer, FrontEndPool, MonitoringServer, Site } from "../../../../src/schema/deployment.ts";
import { around, aroundBoth, each, edge, once, type Parts, pool, standard, type Vector } from "./vector.ts";

/** The users that three Front End Servers have capacity for. */
const ofThree = ({ usersPerFrontEndAccepted: one, spareFrontEnds: spare }: Profile) => (3 - spare.value) * one.value;

const frontEnds = (servers: number): Parts => ({ site: { frontEndPools: [pool({ servers })] } });

const archived = (users: number, server: Partial<ArchivingServer>): Parts => ({
  site: {
    frontEndPools: [pool({ homedUsers: users, archivingServer: "arch01.contoso.com" })],
    archivingServers: [{ fqdn: "arch01.contoso.com", ...server }],
  },
  spec: { archiving: { required: true, scope: "all-users" } },
});

const monitored = (users: number, server: Partial<MonitoringServer>): Parts => ({
  site: {
    frontEndPools: [pool({ homedUsers: users, monitoringServer: "mon01.contoso.com" })],
    monitoringServers: [{ fqdn: "mon01.contoso.com", ...server }],
  },
});

const conferencing = (users: number, peakUsers?: number): Parts => ({
  site: {
    users,
    avConferencingPools: [{ fqdn: "av01.contoso.com", servers: 1, ...(peakUsers !== undefined && { peakUsers }) }],
  },
});

const branch = (kind: "appliance" | "server", users: number): Parts => {
  const survivableBranch = { kind, fqdn: "branch01.contoso.com", pool: "pool01.contoso.com", users };
  const site: Site = { name: "Portland", kind: "branch", centralSite: "Redmond", survivableBranch };
  return { more: [site] };
};

const pair = (one: Partial<FrontEndPool>, other: Partial<FrontEndPool>): Parts => {
  const partner = pool({ fqdn: "pool02.contoso.com", pairedWith: "pool01.contoso.com", ...other });
  return {
    site: { frontEndPools: [pool({ pairedWith: "pool02.contoso.com", ...one })] },
    more: [{ name: "Dublin", frontEndPools: [partner] }],
  };
};

/** Numbers of Front End Servers, and of their users. */
const frontEndPools: Readonly<Record<string, Vector>> = {
  usersPerFrontEndAccepted: around(ofThree, (homedUsers) => ({ site: { frontEndPools: [pool({ homedUsers })] } })),
  spareFrontEnds: around(
    ({ spareFrontEnds }) => 2 + spareFrontEnds.value,
    (servers, { usersPerFrontEndAccepted: one }) => ({
      site: { frontEndPools: [pool({ homedUsers: 2 * one.value, servers })] },
    }),
  ),
  survivesOneLoss: once("six servers, and the users of five and one more", (profile) => {
    const homedUsers = 5 * profile.usersPerFrontEndAccepted.value + 1;
    return { site: { frontEndPools: [pool({ homedUsers, servers: 6 + profile.spareFrontEnds.value })] } };
  }),
  maxFrontEnds: around(({ maxFrontEnds }) => maxFrontEnds.value, frontEnds),
  minFrontEnds: around(({ minFrontEnds }) => minFrontEnds.value, frontEnds),
  recommendedFrontEnds: around(({ recommendedFrontEnds }) => recommendedFrontEnds.value, frontEnds),
  quorum: each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], frontEnds),
  maxPoolUsers: around(
    ({ maxPoolUsers }) => maxPoolUsers.value,
    (homedUsers, { maxFrontEnds: { value: servers } }) => ({
      site: { frontEndPools: [pool({ homedUsers, servers })] },
    }),
  ),
  maxPoolEndpoints: around(
    ({ maxPoolEndpoints }) => maxPoolEndpoints.value,
    (endpoints, { maxFrontEnds: { value: servers } }) => ({
      site: { frontEndPools: [pool({ homedUsers: 50_000, endpointsPerUser: endpoints / 50_000, servers })] },
    }),
  ),
  standardEditionUsers: around(
    ({ standardEditionUsers }) => standardEditionUsers.value,
    (homedUsers) => ({ site: { frontEndPools: [standard({ homedUsers })] } }),
  ),
  virtualFrontEndUsers: around(
    ({ virtualFrontEndUsers: one }) => one.value && 3 * one.value,
    (homedUsers) => ({ site: { frontEndPools: [pool({ homedUsers, platform: "virtual" })] } }),
  ),
  virtualStandardEditionUsers: around(
    ({ virtualStandardEditionUsers }) => virtualStandardEditionUsers.value,
    (homedUsers) => ({ site: { frontEndPools: [standard({ homedUsers, platform: "virtual" })] } }),
  ),
};

/** Paired pools. */
const pairs: Readonly<Record<string, Vector>> = {
  pairedPoolUsers: around(
    ({ pairedPoolUsers }) => pairedPoolUsers.value,
    (homedUsers, { maxFrontEnds: { value: servers } }) => pair({ homedUsers, servers }, { servers }),
  ),
  poolPairing: once("paired pools", () => pair({}, {})),
  pairShape: once("a pool that is paired with a third one", () => ({
    site: { frontEndPools: [pool({ pairedWith: "pool02.contoso.com" })] },
    more: [
      { name: "Dublin", frontEndPools: [pool({ fqdn: "pool02.contoso.com", pairedWith: "pool03.contoso.com" })] },
      { name: "Portland", frontEndPools: [pool({ fqdn: "pool03.contoso.com" })] },
    ],
  })),
  pairEditions: once("an Enterprise pool and a Standard Edition server", () =>
    pair({}, { edition: "standard", servers: 1 }),
  ),
  pairPlatforms: once("a physical and a virtual pool", () => pair({ platform: "physical" }, { platform: "virtual" })),
  pairSystems: once("different operating systems", () =>
    pair({ os: "Windows Server 2012 R2" }, { os: "Windows Server 2012" }),
  ),
  pairBackEnds: once("a Back End in a cluster and one by itself", () =>
    pair(
      { backEnd: { sqlServer: "sql01.contoso.com", highAvailability: "cluster" } },
      { backEnd: { sqlServer: "sql02.contoso.com", highAvailability: "none" } },
    ),
  ),
};

/** Servers of other roles. */
const others: Readonly<Record<string, Vector>> = {
  usersPerEdge: around(
    ({ usersPerEdge }) => 2 * usersPerEdge.value,
    (peakUsers) => ({
      site: { edgePools: [edge({ servers: 2 })] },
      spec: { externalAccess: { remoteUsers: { peakUsers } } },
    }),
  ),
  usersPerDirector: around(
    ({ usersPerDirector }) => 2 * usersPerDirector.value,
    (peakUsers) => ({
      site: { edgePools: [edge({ servers: 9 })], directorPools: [{ fqdn: "dir01.contoso.com", servers: 2 }] },
      spec: { externalAccess: { remoteUsers: { peakUsers } } },
    }),
  ),
  recommendedEdges: around(
    ({ recommendedEdges }) => recommendedEdges.value,
    (servers) => ({ site: { edgePools: [edge({ servers })] }, spec: { availability: "high" } }),
  ),
  maxEdges: around(
    ({ maxEdges }) => maxEdges.value,
    (servers) => ({ site: { edgePools: [edge({ servers })] } }),
  ),
  maxDirectors: around(
    ({ maxDirectors }) => maxDirectors.value,
    (servers) => ({ site: { directorPools: [{ fqdn: "dir01.contoso.com", servers }] } }),
  ),
  archivingUsers: around(
    ({ archivingUsers }) => archivingUsers.value,
    (users) => archived(users, {}),
  ),
  archivingUsersBesideMonitoring: around(
    ({ archivingUsersBesideMonitoring }) => archivingUsersBesideMonitoring.value,
    (users) => archived(users, { collocatedWith: ["monitoring"] }),
  ),
  monitoringUsers: around(
    ({ monitoringUsers }) => monitoringUsers.value,
    (users) => monitored(users, {}),
  ),
  monitoringUsersBesideArchiving: around(
    ({ monitoringUsersBesideArchiving }) => monitoringUsersBesideArchiving.value,
    (users) => monitored(users, { collocatedWith: ["archiving"] }),
  ),
  usersPerAvConferencing: around(
    ({ usersPerAvConferencing }) => usersPerAvConferencing.value,
    (users) => conferencing(users),
  ),
  peakUsersPerAvConferencing: around(
    ({ peakUsersPerAvConferencing }) => peakUsersPerAvConferencing.value,
    (peakUsers) => conferencing(1000, peakUsers),
  ),
  collocatedAvConferencingUsers: around(
    ({ collocatedAvConferencingUsers }) => collocatedAvConferencingUsers.value,
    (users) => ({ site: { users, frontEndPools: [pool({ collocated: ["av-conferencing"] })] } }),
  ),
  branchApplianceUsers: aroundBoth(
    ({ branchApplianceUsers }) => branchApplianceUsers.value,
    (users) => branch("appliance", users),
  ),
  branchServerUsers: aroundBoth(
    ({ branchServerUsers }) => branchServerUsers.value,
    (users) => branch("server", users),
  ),
};

/** Sizing and pairs. */
export const capacity: Readonly<Record<string, Vector>> = { ...frontEndPools, ...pairs, ...others };
