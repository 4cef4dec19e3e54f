import type { Preset, Rule } from "../model/rule.ts";
import { archiving } from "./archiving/index.ts";
import { capacity } from "./capacity/index.ts";
import { externalAccess } from "./external-access/index.ts";
import { network } from "./network/index.ts";
import { product } from "./product/index.ts";
import { publicIm } from "./public-im/index.ts";
import { topology } from "./topology/index.ts";
import { xmpp } from "./xmpp/index.ts";

/**
 * All rules. The planning page comes first in each area, and the areas come in its order: enough servers, the way in
 * from outside, the record of what was said; then what other pages ask.
 *
 * One cause is named once, by the rule that stands nearest to it; the others keep silent. Where both speak of the same
 * place, the farther rule names the nearer one in `yieldsTo`, and speaks where that one does not run:
 * - Too few Front End Servers: `front-end-count`. No rule about spare, pairs or quorum speaks of the same servers.
 * - Too few servers for two paired pools: `paired-pool-capacity`, which asks for the most; `front-end-spare` and
 *   `pool-quorum` yield to it. Where the number that any pool has is enough, `pool-quorum` speaks instead.
 * - Fewer Front End Servers than copies of a user's data: `pool-quorum`. `front-end-spare` keeps silent, since three suffice.
 * - More users than a pool may hold: `pool-size`, or `paired-pool-capacity` for a pool of a pair. `front-end-spare` keeps
 *   silent where no pool is large enough, and neither the pair's servers nor the endpoints are judged by the users beyond.
 *   `front-end-count` counts servers at any size, as the planning page does: it is another shortage.
 * - More users than a Standard Edition server may home: `standard-edition-limits`. `virtual-capacity` keeps silent.
 * - Several computers as one Standard Edition server: `standard-edition-limits`; `virtual-pool`, `virtual-hosts` yield to it.
 * - An A/V Conferencing pool named by a Standard Edition server: `av-conferencing-standard`; `known-reference` yields to it.
 * - No Edge Server for people outside: `edge-required`. What an Edge pool must be like is asked only where there is one.
 * - No Edge pool, Archiving Server or Front End pool at all: `edge-required`, `archiving-server-required`,
 *   `central-site-pool`. `known-reference` says nothing of names that it would have.
 * - An Edge service that does not run: `edge-services`. No rule asks for its name, its address or its translation.
 * - Another role on an Edge Server: `edge-alone`. A next hop of another kind: `edge-next-hop`.
 * - Names, certificates and ports of an Edge pool or XMPP Gateway that is not there: the same two rules speak.
 * - An operating system that the product does not know: `platform-support` says no more of that computer's system.
 * - No Edge Server: reverse proxies are asked for phones alone, where `edge-required` is silent. A pool that a reverse
 *   proxy names and that is nowhere: `known-reference`; nobody asks which pools are left out.
 * - No XMPP Gateway: `xmpp-gateway-required`. What a gateway must be like is asked only where there is one.
 * - No archiving scope: `archiving-scope`. What carries out the scope is asked only where there is one.
 * - A public IM provider that has closed: `public-im-service-ended`; that the product knows it not is not asked any more.
 * - A public IM provider that the product does not know: `public-im-license` yields to `public-im-provider`. That a
 *   provider has closed is another matter than its license, which the planning page asks for on any day.
 * - XMPP on a product without it: `xmpp-availability`. Partners and modalities are asked only where it is offered.
 * - No Archiving Server: `archiving-server-required`. Who is associated with one is asked only where there is one.
 * - Policies that archive nobody, or everybody: `archiving-policy`; on who is meant besides, the rules after it speak.
 * - A name that leads nowhere: `known-reference`. Rules that follow the name keep silent.
 * - No central site: `central-site-pool`. Nobody asks which central site the branch sites belong to.
 * - A site that looks like a branch site and does not say so: `branch-central-site`. Nobody asks for its pool.
 * - A pair where the product has none: `feature-availability`. Nobody asks whether the other pool is there.
 * - Roles beside an Archiving Server or XMPP Gateway: `archiving-collocation`, `xmpp-gateway-placement`; a database or
 *   file store on a Front End Server: `back-end`, `file-store`. All other roles on one computer: `collocation`. The same
 *   role twice: `unique-fqdn`.
 */
export const rules: readonly Rule[] = [
  ...capacity,
  ...externalAccess,
  ...publicIm,
  ...xmpp,
  ...archiving,
  ...topology,
  ...network,
  ...product,
];

/** The presets, each holding the ones before it. */
export const presets = ["minimal", "recommended", "strict"] as const satisfies readonly Preset[];

/** The rules of a preset. */
export function rulesOf(preset: Preset): readonly Rule[] {
  return rules.filter((rule) => presets.indexOf(rule.preset) <= presets.indexOf(preset));
}
