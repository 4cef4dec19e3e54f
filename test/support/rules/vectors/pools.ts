import type { Profile } from "../../../../src/profiles/profile.ts";
import type { FrontEndPool, Site, SqlNode } from "../../../../src/schema/deployment.ts";
import { together, withBuilds } from "./builds.ts";
import { around, each, type Parts, pool, type Vector, valuesOf } from "./vector.ts";

const withPool = (parts: Partial<FrontEndPool>): Parts => ({ site: { frontEndPools: [pool(parts)] } });

const branch = (appliances: number): Parts => {
  const additionalAppliances = Array.from({ length: appliances - 1 }, (_, at) => `sba${at + 2}.contoso.com`);
  const survivableBranch = { fqdn: "sba1.contoso.com", pool: "pool01.contoso.com", additionalAppliances };
  const site: Site = {
    ...{ name: "Portland", kind: "branch", centralSite: "Redmond" },
    survivableBranch: { kind: "appliance", ...survivableBranch },
  };
  return { more: [site] };
};

/** The editions of SQL Server with the nodes around their limits: "standard 3". */
const editionNodes = ({ clusterNodes }: Profile) =>
  Object.entries(clusterNodes.value ?? {}).flatMap(([edition, most]) => [
    `${edition} ${most}`,
    `${edition} ${most + 1}`,
  ]);

const cluster = (label: string): Parts => {
  const [edition, count] = label.split(" ");
  const nodes = Array.from({ length: Number(count) }, (_, at): SqlNode => ({ fqdn: `db${at}.contoso.com` }));
  const store = { sqlServer: "sql01.contoso.com", highAvailability: "cluster" as const, nodes };
  return withPool({ backEnd: { ...store, edition: edition as "standard" | "enterprise" } });
};

const local = (version: string): Parts => withPool({ localDatabase: `${version} Express` });

const versions = valuesOf(({ localDatabases }) => localDatabases);

/** Meetings, branches and the databases of pools. */
export const pools: Readonly<Record<string, Vector>> = {
  branchAppliances: around(({ branchAppliances }) => branchAppliances.value, branch),
  sharedMeetingUsers: around(
    ({ sharedMeetingUsers }) => sharedMeetingUsers.value,
    (maxMeetingSize) => withPool({ maxMeetingSize }),
  ),
  largeMeetingUsers: around(
    ({ largeMeetingUsers }) => largeMeetingUsers.value,
    (maxMeetingSize) => withPool({ maxMeetingSize, largeMeetings: true, homedUsers: 0 }),
  ),
  meetingShare: around(
    ({ meetingShare }) => meetingShare.value,
    (percent) => withPool({ homedUsers: 100, peakMeetingUsers: percent }),
  ),
  clusterNodes: each(editionNodes, cluster),
  localDatabases: together(
    each(versions, local),
    withBuilds(({ localDatabases }) => localDatabases.since, local),
  ),
  monitoringDatabaseUsers: around(
    ({ monitoringDatabaseUsers }) => monitoringDatabaseUsers.value,
    (homedUsers) => withPool({ homedUsers, monitoringStore: { sqlServer: "sql01.contoso.com" } }),
  ),
};
