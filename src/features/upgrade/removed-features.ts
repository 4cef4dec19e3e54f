import { abridged, listed, quoted } from "../../base/wording.ts";
import { isOn, partsOf } from "../../deployment/parts.ts";
import type { Manifest } from "../../model/manifest.ts";
import { dayOf, endOf } from "../../profiles/ended-services.ts";
import type { Fact } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { type Statement, stated } from "./statement.ts";
import { directionOf } from "./upgrade-paths.ts";

/** Two products, and the day of the move. */
export type Pair = { readonly from: Profile; readonly to: Profile; readonly today: string };

/** Rules whose findings say less than the statements here. */
export const saidHere: ReadonlySet<string> = new Set(["xmpp-availability", "public-im-provider"]);

type Departure = readonly [topic: "roles" | "successors", path: Path, message: string, fact: Fact<unknown>];

/** What has no place in the next product, and what takes its place or does not. */
export function departures(manifest: Manifest, pair: Pair): readonly Statement[] {
  const deployment = manifest.content as Deployment;
  const found = [gateways, archives, partners, policies, providers].flatMap((look) => [...look(deployment, pair)]);
  return found.map(([topic, path, message, fact]) => stated(topic, message, fact, manifest.locate(path)));
}

function* gateways({ spec }: Deployment, { from, to }: Pair): Iterable<Departure> {
  if (from.xmpp.value !== "separate-gateway" || to.xmpp.value === "separate-gateway") return;
  const instead =
    to.xmpp.value === "built-in"
      ? "has XMPP built in, on its Edge Servers and Front End Servers"
      : "no longer has XMPP";
  for (const [at, { fqdn }] of (spec.xmppGateways ?? []).entries())
    yield ["roles", ["spec", "xmppGateways", at], `XMPP Gateway ${quoted(fqdn)} goes: ${to.name} ${instead}`, to.xmpp];
}

/** What was archived and collected stays behind from 2019 on; who takes over is said by the rule about features. */
function* archives(deployment: Deployment, { from, to }: Pair): Iterable<Departure> {
  const lists = ["archivingServers", "monitoringServers"] as const;
  const [first] = lists.flatMap((name) => partsOf(deployment, name));
  const leaves =
    from.archiving.value === "server-role" && directionOf("skype-for-business-server-2019", to.product) !== "back";
  if (!first || !leaves) return;
  const message = `archived and monitoring data is not moved to ${to.name}; what was backed up before is all that is left of it`;
  yield ["roles", first.path, message, { ...like2019(to), source: "archiving-migration-2019" }];
}

function* partners({ spec }: Deployment, { from, to }: Pair): Iterable<Departure> {
  const { xmpp } = spec.externalAccess ?? {};
  if (!isOn(xmpp) || from.xmpp.value === "removed" || to.xmpp.value !== "removed") return;
  const names = xmpp.partners.length > 0 ? ` (${abridged(xmpp.partners.map(quoted))})` : "";
  const older = Object.values(profiles).filter((one) => one.xmpp.value === "built-in");
  const stay = listed(
    older.map(({ name }) => name),
    "or",
  );
  const message = `XMPP with partners${names} has no successor in ${to.name}; whoever needs it stays on a pool of ${stay} with an Edge Server of that product`;
  yield ["successors", ["spec", "externalAccess", "xmpp"], message, { ...to.xmpp, source: "xmpp-migration-2019" }];
}

function* policies({ spec }: Deployment, { from, to }: Pair): Iterable<Departure> {
  if (from.xmpp.value === "removed" || to.xmpp.value !== "removed") return;
  for (const [at, { enableXmppAccess }] of (spec.externalAccess?.policies ?? []).entries()) {
    const path: Path = ["spec", "externalAccess", "policies", at, "enableXmppAccess"];
    const message = `enableXmppAccess allows nothing any more: ${to.name} no longer has XMPP`;
    if (enableXmppAccess) yield ["successors", path, message, to.xmpp];
  }
}

function* providers({ spec }: Deployment, { from, to, today }: Pair): Iterable<Departure> {
  const { publicIm } = spec.externalAccess ?? {};
  const { publicImProviders: known } = to;
  for (const [at, provider] of (isOn(publicIm) ? publicIm.providers : []).entries()) {
    const path: Path = ["spec", "externalAccess", "publicIm", "providers", at];
    const name = provider.toLowerCase();
    const ended = endOf(name, today);
    const end = ended ? `, and ${ended.name} ended ${dayOf(ended.end.value)}` : "";
    const names =
      known.value.length > 0 ? `knows only ${listed(known.value.map(quoted))}` : "knows no public IM provider";
    const message = `public IM provider ${quoted(provider)} has no successor: ${to.name} ${names}${end}`;
    if (!known.value.includes(name) && from.publicImProviders.value.includes(name))
      yield ["successors", path, message, known];
    else if (ended)
      yield ["successors", path, `${ended.name} ended ${dayOf(ended.end.value)}, whatever the product`, ended.end];
  }
}

/** How well a page about 2019 is known for a product that began as the same code. */
function like2019(to: Profile): Pick<Fact<true>, "value" | "evidence" | "inherited"> {
  const { evidence, inherited } = to.xmpp;
  return { value: true, evidence, ...(inherited && { inherited }) };
}
