import { formatNumber } from "../../base/wording.ts";
import type { Profile } from "../../profiles/profile.ts";
import { stated } from "../../profiles/stated.ts";
import { pages as edgeBalancingPages } from "../../rules/external-access/edge-load-balancing.ts";
import { fittingLayouts, layoutNames, siteLayouts } from "./layouts.ts";
import { citeFact, type FrontEnds, type Needs, type PlanFact, type RequirementsSpec } from "./types.ts";

/** An alternative that documents of the product state: the choice, the options that make it, and what it gives up. */
export type Alternative = {
  readonly name: string;
  /** The options of `plan`, such as "--front-ends standard-pair". */
  readonly options: string;
  /** The properties of the requirements that choose it. */
  readonly choice: Pick<RequirementsSpec, "topology" | "archiving">;
  readonly givesUp: string;
  readonly facts: readonly PlanFact[];
};

/** The alternatives to a plan that its requirements allow, each of which is planned with one option more. */
export function alternativesTo(needs: Needs): readonly Alternative[] {
  return [...frontEndAlternatives(needs), ...balancing(needs), ...archivingStores(needs), ...conferencing(needs)];
}

/** A line that names the alternatives to a plan; none if there are none. */
export function alternativesLine(needs: Needs): readonly string[] {
  const options = alternativesTo(needs).map((alternative) => alternative.options);
  return options.length === 0 ? [] : [`alternatives: ${options.join(", ")}; --alternatives compares them`];
}

/** What a layout gives up, and the facts that state it. */
type Tradeoff = {
  readonly givesUp: (profile: Profile) => string;
  readonly facts: (profile: Profile) => readonly PlanFact[];
};

const tradeoffs: Readonly<Record<FrontEnds, Tradeoff>> = {
  standard: {
    givesUp: () => "failover: users have no service while the server is down",
    facts: ({ standardEditionUsers }) => [citeFact("users per Standard Edition server", standardEditionUsers)],
  },
  "standard-pair": {
    givesUp: ({ standardEditionFailoverUsers: both }) =>
      `headroom: while one server is down, the other one supports at most ${formatNumber(both.value ?? 0)} users, and fewer if they use much audio and video`,
    facts: ({ standardEditionUsers, standardEditionFailoverUsers, pairEditions }) => [
      citeFact("users per Standard Edition server", standardEditionUsers),
      citeFact("users of a Standard Edition server while its pair is down", standardEditionFailoverUsers),
      citeFact("pairs of one edition", pairEditions),
    ],
  },
  enterprise: {
    givesUp: ({ recommendedFrontEnds: least }) =>
      `simple operation: each pool requires at least ${least.value} Front End Servers, a Back End database and a file store, and no other pool serves its users if all of it fails`,
    facts: ({ recommendedFrontEnds, backEnds, fileStores }) => [
      citeFact("Front End Servers per pool at least", recommendedFrontEnds),
      citeFact("Back End database", backEnds),
      citeFact("file store of a pool", fileStores),
    ],
  },
  "enterprise-pair": {
    givesUp: ({ pairedPoolUsers }) =>
      `low cost: each pool requires capacity for the users of both, and supports at most ${formatNumber(pairedPoolUsers.value ?? 0)} of its own`,
    facts: ({ pairedPoolUsers, pairEditions }) => [
      citeFact("users in each of two paired pools at most", pairedPoolUsers),
      citeFact("pairs of one edition", pairEditions),
    ],
  },
};

/** The layouts of all sites, for comparison. */
function layoutsOf(needs: Needs): string {
  return siteLayouts(needs)
    .map(({ frontEnds }) => frontEnds)
    .join(" ");
}

function frontEndAlternatives(needs: Needs): readonly Alternative[] {
  const { profile, topology } = needs;
  const current = layoutsOf(needs);
  return fittingLayouts(needs).flatMap((frontEnds): readonly Alternative[] => {
    if (layoutsOf({ ...needs, topology: { ...topology, frontEnds } }) === current) return [];
    if (topology.avConferencing === "dedicated" && !frontEnds.startsWith("enterprise")) return [];
    const { givesUp, facts } = tradeoffs[frontEnds];
    return [
      {
        name: layoutNames[frontEnds],
        options: `--front-ends ${frontEnds}`,
        choice: { topology: { ...topology, frontEnds } },
        givesUp: givesUp(profile),
        facts: facts(profile),
      },
    ];
  });
}

/** The other load balancing, if the plan has an Enterprise pool. Some partners have no failover with DNS. */
function balancing(needs: Needs): readonly Alternative[] {
  const { profile, topology } = needs;
  if (!siteLayouts(needs).some(({ frontEnds }) => frontEnds.startsWith("enterprise"))) return [];
  const { webLoadBalancing } = profile;
  const facts = [
    citeFact("load balancing of web traffic", webLoadBalancing),
    citeFact("the same load balancing on both sides of an Edge pool", stated(profile, edgeBalancingPages)),
  ];
  if (topology.loadBalancing !== "hardware")
    return [
      {
        name: "hardware load balancing of SIP and Edge pools",
        options: "--load-balancing hardware",
        choice: { topology: { ...topology, loadBalancing: "hardware" } },
        givesUp: "simple operation: the hardware load balancers serve SIP and Edge traffic too, not only web traffic",
        facts,
      },
    ];
  if (needs.high && needs.publicIm.length > 0) return [];
  return [
    {
      name: "DNS load balancing of SIP and Edge pools",
      options: "--load-balancing dns",
      choice: { topology: { ...topology, loadBalancing: "dns" } },
      givesUp: "failover of partners that do not support DNS load balancing, such as public IM",
      facts: [...facts, citeFact("partners that require hardware load balancing", profile.hardwareBalancedPartners)],
    },
  ];
}

/** The other archiving store, for products that archive to Exchange. */
function archivingStores({ archiving, profile }: Needs): readonly Alternative[] {
  if (!archiving || !profile.archivingToExchange.value) return [];
  const { store, scope, users, content, retentionDays } = archiving;
  const current = {
    scope,
    content,
    ...(scope === "selected-users" && { selectedUsers: users }),
    ...(retentionDays !== undefined && { retentionDays }),
  };
  const facts = [
    citeFact("the archiving store", profile.archiving),
    citeFact("archiving to Exchange", profile.archivingToExchange),
  ];
  const toSql = {
    name: "archiving to SQL Server",
    options: "--archive-store sql",
    choice: { archiving: { ...current, store: "sql" } },
    givesUp: "one store for email and messages: an archiving database is required",
    facts,
  } as const;
  const toExchange = {
    name: "archiving to Exchange",
    options: "--archive-store exchange",
    choice: { archiving: { ...current, store: "exchange" } },
    givesUp:
      "policies and purging of the product: the holds and the retention of the mailboxes in Exchange apply instead",
    facts,
  } as const;
  return [...(store === "sql" ? [] : [toSql]), ...(store === "exchange" ? [] : [toExchange])];
}

/** The other placement of audio and video conferencing, if it is planned at all. */
function conferencing(needs: Needs): readonly Alternative[] {
  const { topology, profile, sites } = needs;
  const { collocatedAvConferencingUsers: most, usersPerAvConferencing: each, avConferencingRole } = profile;
  if (topology.avConferencing === undefined) return [];
  const enterprise = sites.filter((_, at) => siteLayouts(needs)[at]?.frontEnds.startsWith("enterprise"));
  if (enterprise.length === 0) return [];
  const facts = [
    citeFact("the A/V Conferencing Server role", avConferencingRole),
    citeFact("users of a site for the service on Front End Servers at most", most),
    citeFact("users of a site per A/V Conferencing Server", each),
  ];
  if (topology.avConferencing === "collocated")
    return [
      {
        name: "A/V Conferencing pools",
        options: "--av-conferencing dedicated",
        choice: { topology: { ...topology, avConferencing: "dedicated" } },
        givesUp: "low cost: each site with an Enterprise pool requires an A/V Conferencing pool",
        facts,
      },
    ];
  if (enterprise.some(({ users }) => users > (most.value ?? 0))) return [];
  return [
    {
      name: "A/V conferencing on the Front End Servers",
      options: "--av-conferencing collocated",
      choice: { topology: { ...topology, avConferencing: "collocated" } },
      givesUp: `headroom: it is recommended for sites of at most ${formatNumber(most.value ?? 0)} users`,
      facts,
    },
  ];
}
