import { formatNumber, pluralize } from "../../base/wording.ts";
import { neededServers } from "../../deployment/sizing/remote-users.ts";
import { stated } from "../../profiles/stated.ts";
import { mediationPages } from "../../rules/voice/mediation-required.ts";
import type { MediationPool, PstnGateway } from "../../schema/deployment.ts";
import type { SizedPool } from "./front-ends.ts";
import { refuse } from "./refuse.ts";
import { citeFact, type Needs, type PlanFact, type PlanStep, type Workload } from "./types.ts";
import { division } from "./wording.ts";

/** The calls of a pool, and the stand-alone Mediation pool of its site that processes them, if it does not itself. */
export type PoolVoice = { readonly calls: number | undefined; readonly mediationPool: string | undefined };

/** The stand-alone Mediation pool of a site. */
type SizedMediation = { readonly site: number; readonly calls: number; readonly pool: MediationPool };

/** The voice of a plan: by pool, and the Mediation pools and gateways of each site. */
export type VoicePlan = {
  readonly byPool: ReadonlyMap<string, PoolVoice>;
  readonly mediation: readonly SizedMediation[];
  readonly gateways: readonly { readonly site: number; readonly gateway: PstnGateway }[];
};

/** Plans who processes the calls: the Front End Servers of a pool or, where they are too few, a Mediation pool of the site. */
export function planVoice(pools: readonly SizedPool[], needs: Needs): VoicePlan {
  const { voice, meetings, domain } = needs;
  if (!voice && !meetings?.dialIn) return { byPool: new Map(), mediation: [], gateways: [] };
  const callsOf = ({ users }: SizedPool) => (voice ? partOf(voice, users, needs) : undefined);
  const crowded = pools.filter((pool) => !isCollocated(pool, callsOf(pool) ?? 0, needs));
  const sites = [...new Set(crowded.map(({ site }) => site))];
  const mediation = sites.map((site, at): SizedMediation => {
    const own = crowded.filter((pool) => pool.site === site);
    const calls = own.reduce((sum, pool) => sum + (callsOf(pool) ?? 0), 0);
    const fqdn = `med${twoDigits(at + 1)}.${domain}`;
    return {
      site,
      calls,
      pool: { fqdn, servers: mediationServers(calls, needs), peakCalls: calls, nextHop: own[0]?.fqdn ?? "" },
    };
  });
  const byPool = new Map(
    pools.map((pool) => {
      const own = crowded.includes(pool) ? mediation.find(({ site }) => site === pool.site) : undefined;
      return [pool.fqdn, { calls: callsOf(pool), mediationPool: own?.pool.fqdn }] as const;
    }),
  );
  // For each pool with Mediation, one gateway, or two of which one may fail.
  const ends = [
    ...pools.filter((pool) => !crowded.includes(pool)),
    ...mediation.map(({ site, pool }) => ({ site, fqdn: pool.fqdn })),
  ];
  const all = ends.flatMap((end) => (needs.high ? [end, end] : [end]));
  const gateways = all.map(({ site, fqdn: mediationPool }, at) => {
    const gateway: PstnGateway = { fqdn: `gw${twoDigits(at + 1)}.${domain}`, kind: "gateway", mediationPool };
    return { site, gateway };
  });
  return { byPool, mediation, gateways };
}

/** The part of a number that falls to the users of a pool. */
export function partOf({ peak }: Workload, users: number, needs: Needs): number {
  return Math.ceil((peak * users) / needs.users);
}

/** Whether the servers of a pool can process its calls, with high availability also while one of several is down. */
function isCollocated({ servers }: SizedPool, calls: number, { profile, high }: Needs): boolean {
  const { callsPerFrontEnd: each, callsPerMediation } = profile;
  if (each.value === null || callsPerMediation.value === null)
    return calls === 0 || refuse(`no figure of ${profile.name} for calls per server was available`);
  return calls <= (high && servers > 1 ? servers - 1 : servers) * each.value;
}

function mediationServers(calls: number, { profile, high }: Needs): number {
  return neededServers(calls, profile.callsPerMediation.value ?? 1) + (high ? 1 : 0);
}

/** The reasons for the calls of each pool, and for the Mediation pools and gateways. */
export function voiceSteps(voice: VoicePlan, pools: readonly SizedPool[], needs: Needs): readonly PlanStep[] {
  return [
    ...callSteps(voice, pools, needs),
    ...mediationSteps(voice, needs),
    ...voice.gateways.map(({ site, gateway }, at): PlanStep => {
      const place = voice.gateways.slice(0, at).filter((one) => one.site === site).length;
      return {
        path: ["spec", "sites", site, "pstnGateways", place],
        reason: `connects ${gateway.mediationPool} to the telephone network${needs.high ? ", also if its other gateway fails" : ""}`,
        facts: [citeFact("Mediation Servers and gateways", stated(needs.profile, mediationPages))],
        row: { role: "PSTN gateway", name: gateway.fqdn, servers: 1 },
      };
    }),
  ];
}

/** The reasons for the calls of the pools whose Front End Servers process them. */
function callSteps({ byPool }: VoicePlan, pools: readonly SizedPool[], needs: Needs): readonly PlanStep[] {
  const { voice, profile } = needs;
  return pools.flatMap((pool, at): readonly PlanStep[] => {
    const { calls, mediationPool } = byPool.get(pool.fqdn) ?? {};
    if (!voice || calls === undefined || mediationPool !== undefined) return [];
    const place = pools.slice(0, at).filter(({ site }) => site === pool.site).length;
    const whole = voice.sum ?? pluralize(voice.peak, "call");
    const own = pools.length > 1 ? `; ${formatNumber(calls)} of them for the users of this pool` : "";
    return [
      {
        path: ["spec", "sites", pool.site, "frontEndPools", place, "peakPstnCalls"],
        reason: `${whole}${own}; ${pluralize(pool.servers, "server")} with collocated Mediation process up to ${formatNumber(pool.servers * (profile.callsPerFrontEnd.value ?? 0))}`,
        facts: modelFacts(voice, needs, "calls per Front End Server with Mediation"),
      },
    ];
  });
}

function mediationSteps({ mediation }: VoicePlan, needs: Needs): readonly PlanStep[] {
  const { voice, profile, high } = needs;
  return mediation.map(({ site, calls, pool: { fqdn, servers } }) => {
    const sum = voice?.sum ? `${voice.sum}; ` : "";
    const load = division(calls, "call", profile.callsPerMediation.value ?? 1);
    return {
      path: ["spec", "sites", site, "mediationPools", 0, "servers"],
      reason: `${sum}${load}${high ? " + 1 for a failed server" : ""}; more than the Front End Servers can process`,
      facts: [
        citeFact("calls per Mediation Server", profile.callsPerMediation),
        ...modelFacts(voice, needs, "calls per Front End Server with Mediation"),
      ],
      row: { role: "Mediation pool", name: fqdn, servers: Number(servers) },
    };
  });
}

function modelFacts(voice: Workload | undefined, { profile }: Needs, label: string): readonly PlanFact[] {
  const model = voice?.model ? [citeFact("calls of the user model", voice.model)] : [];
  return [citeFact(label, profile.callsPerFrontEnd), ...model];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
