import type { Preset, Rule } from "../model/rule.ts";
import { archiving } from "./archiving/index.ts";
import { capacity } from "./capacity/index.ts";
import { computers } from "./computers/index.ts";
import { databases } from "./databases/index.ts";
import { externalAccess } from "./external-access/index.ts";
import { hybrid } from "./hybrid/index.ts";
import { network } from "./network/index.ts";
import { persistentChat } from "./persistent-chat/index.ts";
import { product } from "./product/index.ts";
import { publicIm } from "./public-im/index.ts";
import { topology } from "./topology/index.ts";
import { updates } from "./updates/index.ts";
import { voice } from "./voice/index.ts";
import { xmpp } from "./xmpp/index.ts";

/**
 * All rules, by area. Rules of the planning page come first in their area, and the areas are in the order of that page.
 *
 * One cause is reported once, by the rule that is closest to it. If two rules report the same path, the more general one
 * names the closer one in `yieldsTo`: its finding is suppressed by the closer one, and reported if that one does not run.
 * - Too few Front End Servers for the users: `front-end-count` reports. The rules on spare servers, pairs and quorum do not.
 * - Too few servers for two paired pools: `paired-pool-capacity` reports, because it requires the most; `front-end-spare`
 *   and `pool-quorum` are suppressed by it. If the recommended minimum of any pool is enough, `pool-quorum` reports.
 * - Fewer Front End Servers than copies of user data: `pool-quorum` reports. `front-end-spare` does not, as three suffice.
 * - A pool of two on a product that does not support one: `pool-size` reports; `pool-quorum` and `paired-pool-capacity` are
 *   suppressed by it.
 * - A pool without a server: `front-end-count` reports for an Enterprise pool with users, `standard-edition-limits` for
 *   Standard Edition, `edge-required` if no Edge pool has one; else `pool-servers`, also for `av-conferencing-capacity`.
 * - Too many users in a pool: `pool-size` reports, or `paired-pool-capacity` for a paired pool. `front-end-spare` does not
 *   report a pool for which no number of servers is enough; the servers of a pair and the endpoints are checked without
 *   the users above the maximum. `front-end-count` counts servers at any size, as the planning page does.
 * - Too many users on a Standard Edition server: `standard-edition-limits` reports, `virtual-capacity` does not.
 * - Several computers in a Standard Edition pool: `standard-edition-limits` reports; `virtual-pool` and `virtual-hosts` are
 *   suppressed by it.
 * - An A/V Conferencing pool of a Standard Edition server: `av-conferencing-standard` reports; `known-reference` is
 *   suppressed by it.
 * - No Edge Server for external users: `edge-required` reports, `edge-for-guests` if guests are the only ones. The rules
 *   about Edge pools apply only if there is one.
 * - No Edge pool, Archiving Server or Front End pool: `edge-required`, `archiving-server-required` or `central-site-pool`
 *   reports. `known-reference` does not report references to them.
 * - An Edge service that does not run: `edge-services` reports. No rule requires its FQDN, its address or NAT for it.
 * - NAT with hardware load balancing: `edge-nat` reports, and nothing else about that NAT. `edge-nat-address` does not require a public address.
 * - Another role on an Edge Server: `edge-alone` reports. A next hop of another kind: `edge-next-hop` reports.
 * - DNS records, certificates and ports of a missing Edge pool or XMPP Gateway: the rule about the missing pool or gateway
 *   reports.
 * - A certificate: the rule of its usage reports its names and issuer, `certificate-algorithms` its key and extensions. The key of
 *   a `server-to-server` certificate of fewer than 2,048 bits: `server-to-server-certificate` reports. A wildcard subject is reported
 *   instead of a missing subject.
 * - An unsupported operating system: `platform-support` reports it, and no further findings on the system of that computer.
 *   `pool-operating-system` does not compare it. One that only upgraded servers support: `upgraded-operating-system` reports.
 * - A hypervisor that Lync Server 2010 does not support, of a virtual machine and of its host: `virtual-host` reports.
 * - A role on an Edge Server that supports one network only: `edge-alone` reports, `network-adapters` does not.
 * - Roles with recommended hardware that must not share a computer: the rules on collocation report, `server-hardware` does not.
 * - A SQL Server that the product does not support: `platform-support` reports. `database-availability` does not check it.
 * - An operating system or a SQL Server that requires a later build: `platform-support` reports it at the build, also for
 *   `database-availability`. A SQL Server that is too old for the product and for TLS 1.2 only: `platform-support` reports;
 *   `tls-version` is suppressed by it. A build that `build-format` reports is compared with no requirement.
 * - No Edge Server: `reverse-proxy-required` applies to mobile clients only, for which `edge-required` does not report.
 *   Where it applies, `reverse-proxy-recommended` does not.
 *   An undefined pool in the list of a reverse proxy: `known-reference` reports; `reverse-proxy-pools` does not.
 * - One name for several services: `external-names` reports, `unique-fqdn` if all of them are pools or computers. `dns-records` does not
 *   compare the address of a web name that is the name of an Edge service too.
 * - A partner's domain that is no host name: `domain-format` reports; `xmpp-partner` is suppressed by it.
 * - No XMPP Gateway: `xmpp-gateway-required` reports. The rules about gateways apply only if there is one.
 * - No archiving scope: `archiving-scope` reports. The rules about carrying it out apply only if there is one. Nor do the
 *   rules about policies report that a scope of selected users selects nobody.
 * - A public IM provider that has ended its service: `public-im-service-ended` reports, `public-im-provider` does not.
 *   Nor does `public-im-license`, which is about running services of the providers that the pages of a product name.
 * - XMPP on a product that does not support it: `xmpp-availability` reports. Partners and modalities are not checked.
 * - XMPP or public IM that the product does not support, or no longer reaches: the rule about that reports. `edge-required`,
 *   `federation-edge` and `external-access-policy` require nothing for it, except for public IM on Lync Server 2010.
 * - No Archiving Server: `archiving-server-required` reports. Associations are checked only if there is one.
 * - Policies that archive nobody, or everybody: `archiving-policy` reports; the rules after it report who else is affected.
 * - Archived external communication without external access: `archiving-direction` does not also compare the external
 *   setting with the policies. Exchange with both directions disabled: `archiving-direction`, not `archiving-exchange-direction`.
 * - Archived content without IM: `archiving-content` reports the setting, and not also that IM is required.
 * - A dangling reference: `known-reference` reports. Rules that follow the reference do not.
 * - No central site: `central-site-pool` reports. The central site of branch sites is not checked.
 * - A branch site that is not declared as one: `branch-central-site` reports. No pool is required for it.
 * - A pair of two editions: `pool-pairing` reports nothing else about that pair. A paired Standard Edition server:
 *   `standard-edition-availability` does not report it, even if the pair is not supported.
 * - Paired pools on a product without pool pairing: `feature-availability` reports. Whether the other pool exists is not
 *   checked.
 * - Roles collocated with an Archiving Server or XMPP Gateway: `archiving-collocation` or `xmpp-gateway-placement` reports;
 *   a database or file store on a Front End Server: `back-end` or `file-store`. All other roles on one computer:
 *   `collocation`. The same role twice: `unique-fqdn`.
 * - Nodes of a database with a technology that the product lacks: `feature-availability` reports, `database-nodes` does not.
 * - A backup Registrar that is not the paired pool: `backup-registrar` reports that, and not also its site.
 * - An unpaired Standard Edition server with users and the Central Management store: `standard-edition-availability` reports,
 *   `central-management-pool` does not.
 * - A build that is none of the product: `build-format` reports. No other rule on builds checks it.
 * - A combination of products in a hybrid deployment: `hybrid-versions` reports; `coexistence` does not, except a later block.
 *   Hybrid voice without a product that supports it: `hybrid-versions`, not `hybrid-voice`.
 * - Persistent Chat on a Standard Edition server with further servers: `persistent-chat-placement` reports; `unique-fqdn` is
 *   suppressed by it. On a build without its installer: `feature-availability` reports the build, and not also its pages.
 * - A SQL Server that Persistent Chat does not support: `platform-support` reports what the product does not support
 *   either. Its availability groups: `persistent-chat-databases` reports, `database-availability` does not.
 * - A Front End pool without Mediation: `mediation-required` reports if there is none at all, `pstn-gateways` what uses it.
 * - An old build: `security-updates` reports if a vulnerability is public; `build-current` is suppressed by it.
 */
export const areas = {
  capacity,
  "external-access": externalAccess,
  "public-im": publicIm,
  xmpp,
  archiving,
  topology,
  voice,
  "persistent-chat": persistentChat,
  databases,
  network,
  product,
  computers,
  hybrid,
  updates,
} as const satisfies Readonly<Record<string, readonly Rule[]>>;

/** All rules, in the order of their areas. */
export const rules: readonly Rule[] = Object.values(areas).flat();

/** The presets; each includes the ones before it. */
export const presets = ["minimal", "recommended", "strict"] as const satisfies readonly Preset[];

/** The rules of a preset. */
export function rulesOf(preset: Preset): readonly Rule[] {
  return rules.filter((rule) => presets.indexOf(rule.preset) <= presets.indexOf(preset));
}
