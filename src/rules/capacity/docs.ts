import type { RuleDocs } from "../../model/rule.ts";
import { onOwnPages } from "../../profiles/stated.ts";
import { pages as meetingPages } from "./meeting-size.ts";
import { setsOfServers } from "./pool-servers.ts";
import { onOneServer } from "./standard-edition-limits.ts";

/** Why most sizing rules may be disabled: `what` names the result of the load test. */
function loadTest(what: string): string {
  return `A load test with your hardware and your users shows that ${what}`;
}

/** The long texts of the rule pages of this area, by rule. Only explanations load it, never a run without findings. */
export const capacityDocs: Readonly<Record<string, RuleDocs>> = {
  "front-end-count": {
    checks:
      "The number of `servers` of every Enterprise pool is compared with the sizing of the planning page: users ÷ users per Front End Server, rounded up, plus the spare servers of the product. Users are the `homedUsers` of the pool and the `users` of survivable branches that refer to it. A pool without users requires no server. The message names the number with which the pool has no further finding: with capacity for the loss of a server and for the users of the paired pool, at least the recommended minimum, and for virtual servers by their own sizing. If it exceeds the maximum for one pool, the message recommends a split; too many users for any number of servers are left to `pool-size`.",
    disable: loadTest("fewer servers are enough"),
    facts: [
      "usersPerFrontEnd",
      "usersPerFrontEndAccepted",
      "spareFrontEnds",
      "survivesOneLoss",
      "minFrontEnds",
      "recommendedFrontEnds",
      "quorum",
      "maxFrontEnds",
      "maxPoolUsers",
      "poolPairing",
      "pairedPoolUsers",
      "virtualFrontEndUsers",
    ],
    related: ["front-end-spare", "pool-quorum", "paired-pool-capacity", "virtual-capacity"],
  },
  "pool-servers": {
    checks:
      "Every Front End, A/V Conferencing, Director, Edge, Mediation, Video Interop Server and Persistent Chat pool must have at least one server, counted or listed in `servers`. An Enterprise pool with users is left to `front-end-count`, a Standard Edition server to `standard-edition-limits`, and Edge pools to `edge-required` if external access is enabled and none of them has a server. On a product without the role of a pool, it is left to `feature-availability`.",
    disable: "The manifest describes pools whose servers are not planned yet",
    facts: ["avConferencingRole", "videoInterop", "usersPerChat", "publicImProviders", "xmpp"],
    pages: {
      "A pool of servers": setsOfServers,
    },
    related: ["edge-required", "central-site-pool"],
  },
  "pool-size": {
    checks:
      "Every Enterprise pool is compared with the maximum number of users and of Front End Servers per pool, every Director pool with that of Directors and every Edge pool with that of Edge Servers, even if Topology Builder accepts more. Users are the `homedUsers` of the pool and the `users` of survivable branches that refer to it. A pool of two Front End Servers is an error on a product that does not support it; a single server is left to `pool-quorum`, and a pool with too few servers for its users to `front-end-count`. Where two pages of a product disagree, the message names both, and the milder one decides: the higher maximum applies, and a pool of two without known users, as for large meetings, is a warning.",
    disable: "Microsoft supports another size for you in writing",
    facts: [
      "maxPoolUsers",
      "maxFrontEnds",
      "minFrontEnds",
      "maxDirectors",
      "maxEdges",
      "usersPerFrontEndAccepted",
      "spareFrontEnds",
    ],
    related: ["standard-edition-limits", "endpoints-capacity"],
  },
  "front-end-spare": {
    checks:
      "The number of `servers` of every Enterprise pool must be at least users ÷ users per Front End Server, rounded up, plus one, so that the remaining servers can take over the users of a failed one. The rule does not report pools that already have too few servers for normal operation, fewer than the recommended minimum or too many users, because other rules report them. The requirement is inferred from an example on the capacity page, so the rule is a warning.",
    disable:
      "Slow service for some hours is acceptable while a server is repaired, as in Microsoft's own design for 20,000 users",
    facts: [
      "survivesOneLoss",
      "usersPerFrontEndAccepted",
      "usersPerFrontEnd",
      "spareFrontEnds",
      "maxFrontEnds",
      "recommendedFrontEnds",
      "maxPoolUsers",
    ],
    related: ["pool-quorum", "pool-size"],
  },
  "pool-quorum": {
    checks:
      "Every Enterprise pool should have at least the recommended minimum of Front End Servers, because user data is replicated to three servers. A pool without known users is not reported, because a dedicated pool for large meetings homes none and has one or two servers. The rule does not report a pool with fewer servers than its users require, which `front-end-count` reports, and a pool of two on a product that does not support it, which `pool-size` reports.",
    disable: "The pool is a test pool, or its administrators know how to restart a pool of two servers",
    facts: ["recommendedFrontEnds", "usersPerFrontEndAccepted", "spareFrontEnds"],
    related: ["quorum-documented"],
  },
  "quorum-documented": {
    checks:
      "The product documents for each pool size how many Front End Servers must run to start the pool for the first time, and how many must run to keep it running. The rule reports every Enterprise pool of a size for which one of the two numbers is not documented, or documented twice. Sizes that the tables do not contain are left to `pool-quorum` and `pool-size`.",
    disable: "You have tested how many servers must run, or do not rely on the number",
    facts: ["quorum"],
    related: ["pool-size"],
  },
  "paired-pool-capacity": {
    checks:
      "For two Enterprise pools that are paired by `pairedWith`, on one side or on both, the rule checks the users and the servers of each pool. The users of a pool must not exceed the maximum for a paired pool. Its `servers` must be enough for the users of both pools, by the same formula as in `front-end-count` and counting each pool's users up to that maximum. This includes a pool that homes no users, as for large meetings, and one whose users are not stated. Pools whose pairs contradict each other, and a pool for large meetings that is paired with one for users, are left to `pool-pairing`; Standard Edition servers are not checked.",
    disable: "In a disaster only some of the users need to continue working",
    facts: [
      "poolPairing",
      "pairedPoolUsers",
      "usersPerFrontEndAccepted",
      "spareFrontEnds",
      "minFrontEnds",
      "recommendedFrontEnds",
      "maxFrontEnds",
      "maxPoolUsers",
    ],
    related: ["feature-availability", "pool-pairing"],
  },
  "virtual-capacity": {
    checks:
      "A pool with virtual servers must not have more users than its virtual and physical servers support together: virtual servers × users per virtual server + physical servers × users per physical server. For a virtual Standard Edition server the maximum of one such server applies. A server is virtual if its own `platform` or that of its pool is `virtual`. Pools that have too few servers of any kind are left to `front-end-count`, and Standard Edition servers above the physical maximum to `standard-edition-limits`.",
    disable: loadTest("virtual servers on your hosts support more users"),
    facts: [
      "virtualFrontEndUsers",
      "virtualStandardEditionUsers",
      "usersPerFrontEnd",
      "usersPerFrontEndAccepted",
      "standardEditionUsers",
      "spareFrontEnds",
      "survivesOneLoss",
      "minFrontEnds",
      "quorum",
      "maxFrontEnds",
    ],
    related: ["standard-edition-limits", "virtual-pool", "virtual-hosts"],
  },
  "virtual-pool": {
    checks:
      "The listed servers of every Front End, Edge, Director and A/V Conferencing pool must all be virtual or all be physical. A server is virtual if its own `platform` is `virtual` or, if it sets none, that of its pool. Pools that only state a number of servers are not checked.",
    disable: "The pool is being moved from one platform to the other, for the duration of the move",
    related: ["virtual-hosts"],
  },
  "virtual-hosts": {
    checks:
      "If all servers of a pool are virtual and all name their `host`, at least two different hosts are recommended. Pools with one server and pools in which a server names no host are not checked.",
    disable: "The host is a cluster that restarts its virtual machines on another node after a failure",
  },
  "endpoints-capacity": {
    checks:
      "For every Enterprise pool that sets `endpointsPerUser`, users × `endpointsPerUser` must not exceed the number of endpoints with which one pool was tested. Users above the maximum of a pool are not counted here, because `pool-size` reports them. Pools that do not set `endpointsPerUser` are not checked.",
    disable: loadTest("the pool supports more endpoints"),
    facts: ["maxPoolEndpoints", "maxPoolUsers"],
  },
  "standard-edition-limits": {
    checks:
      "Every pool with `edition: standard` must have exactly one server, and its users must not exceed the maximum for a Standard Edition server. Users are the `homedUsers` of the pool and the `users` of survivable branches that refer to it. The higher maximum for a failover of the pair is named in the message, but is not for normal operation.",
    disable: loadTest("one server supports more users"),
    facts: ["standardEditionUsers", "standardEditionFailoverUsers"],
    pages: {
      "One server in a Standard Edition pool": onOneServer,
    },
  },
  "standard-edition-availability": {
    checks:
      "If `spec.availability` is `high`, a Standard Edition server that homes users must be paired with another one by `pairedWith`, on one side or on both. On Lync Server 2010, which has no pool pairing, it must not home users at all. Servers without known users are not reported. Whether the pair itself is supported is left to `pool-pairing`.",
    disable: "The users of the server can be without service for as long as its restoration takes",
    facts: ["poolPairing", "standardEditionUsers", "standardEditionFailoverUsers"],
    pages: {
      "Standard Edition servers and availability": onOwnPages({ "lync-server-2010": ["reference-topology-2010", "A"] }),
    },
    related: ["edge-high-availability", "back-end-availability", "pool-pairing"],
  },
  "branch-size": {
    checks:
      "The `users` of every survivable branch must be within the range for its `kind`: an appliance or a server. The message names what supports the number: a gateway, the other kind, or a central site with Standard Edition servers or a pool. If the product documents several appliances at a site, each of `additionalAppliances` adds as many users as one supports, and the message also offers two appliances. Where two pages of a product disagree, a number that only the stricter one excludes is a note, and the message names both. The users of a branch without `users` are not checked.",
    disable: "The vendor of the appliance, or your own load test, confirms another size",
    facts: ["branchApplianceUsers", "branchServerUsers", "branchAppliances", "standardEditionUsers"],
    related: ["branch-central-site"],
  },
  "meeting-size": {
    checks:
      "The `maxMeetingSize` of a pool must not be higher than the number of participants that the product supports in a pool with users, or with `largeMeetings: true`, in a pool for large meetings only. Such a pool must be an Enterprise pool without `homedUsers`, users of survivable branches and `enterpriseVoice`, and with conferencing. A pool without `maxMeetingSize` has the default of the product.",
    disable: "Never: larger meetings were not tested",
    facts: ["sharedMeetingUsers", "largeMeetingUsers"],
    pages: { "Pools for large meetings": meetingPages },
    related: ["meeting-share", "pool-size", "pool-quorum"],
  },
  "meeting-share": {
    checks:
      "The `peakMeetingUsers` of a pool must not be more than the percentage of its users that the user model has in meetings. Users are the `homedUsers` of the pool and those of its survivable branches; a pool that does not state all of them or has none is not checked. Neither is one with `largeMeetings: true`, whose participants are users of other pools.",
    disable: "Measurements show that the servers have capacity for more meetings",
    facts: ["meetingShare"],
    related: ["front-end-count"],
  },
  "av-conferencing-capacity": {
    checks:
      "The A/V Conferencing Servers of a site must be enough for its users: users ÷ users per server, rounded up. If every A/V Conferencing pool of the site sets `peakUsers`, these users in conferences count; otherwise the users of the site do, as in `users` of the site or the users of its pools. In addition, a site above the maximum for collocated A/V conferencing should not have Enterprise pools with `collocated: [av-conferencing]`, unless their feature `avConferencing` is false.",
    disable:
      "You have measured that fewer than 5 percent of the users are in audio and video conferences at the same time",
    facts: ["usersPerAvConferencing", "peakUsersPerAvConferencing", "collocatedAvConferencingUsers"],
    related: ["av-conferencing-pools"],
  },
  "av-conferencing-pools": {
    checks:
      "Every site should have at most one A/V Conferencing pool, which all Front End pools of the site use. The rule reports the second pool of a site, with the others as related locations.",
    disable: "The pools serve departments whose conferences must be separate",
    related: ["av-conferencing-standard"],
  },
  "av-conferencing-standard": {
    checks:
      "No pool with `edition: standard` may set `avConferencingPool`. Standard Edition servers cannot use an A/V Conferencing pool.",
    disable: "Never: the product has no such topology",
    related: ["av-conferencing-capacity"],
  },
  "edge-capacity": {
    checks:
      "All Edge Servers of the deployment together must be enough for `externalAccess.remoteUsers.peakUsers`: peak users ÷ remote users per Edge Server, rounded up. The rule applies if remote users are enabled and `peakUsers` is set. A deployment without any Edge Server is left to `edge-required`.",
    disable: loadTest("fewer Edge Servers are enough"),
    facts: ["usersPerEdge"],
    related: ["edge-required", "edge-high-availability", "director-capacity"],
  },
  "director-capacity": {
    checks:
      "All Directors of the deployment together must be enough for `externalAccess.remoteUsers.peakUsers`: peak users ÷ remote users per Director, rounded up. The rule applies if remote users are enabled and `peakUsers` is set. A deployment without any Director is not reported.",
    disable: loadTest("fewer Directors are enough"),
    facts: ["usersPerDirector"],
    related: ["director-recommended"],
  },
  "archiving-capacity": {
    checks:
      "For every Archiving Server, the users of the pools and survivable branches that refer to it by `archivingServer` are added up, but no more than the users that are archived. The sum must not exceed the users per Archiving Server. A lower maximum applies if the Monitoring Server role is on the same computer. A survivable branch without `archivingServer` uses that of its pool.",
    disable: loadTest("one server archives more users"),
    facts: ["archivingUsers", "archivingUsersBesideMonitoring"],
    related: ["monitoring-capacity", "archiving-association"],
  },
  "monitoring-capacity": {
    checks:
      "For every Monitoring Server, the users of the pools and survivable branches that refer to it by `monitoringServer` are added up. The sum must not exceed the users per Monitoring Server. A lower maximum applies if the Archiving Server role is on the same computer. A survivable branch without `monitoringServer` uses that of its pool.",
    disable: loadTest("one server monitors more users"),
    facts: ["monitoringUsers", "monitoringUsersBesideArchiving"],
  },
};
