import { formatNumber, quote } from "../../base/wording.ts";
import { profiles } from "../../profiles/index.ts";
import { providerKey } from "../../profiles/public-im-providers.ts";
import { refuse } from "./refuse.ts";
import type { ArchivingNeeds, Needs, Requirements, RequirementsSpec } from "./types.ts";
import { remoteByModel, workloadsOf } from "./workloads.ts";

/** Fills in the defaults of requirements, and rejects contradictions. */
export function needsOf({ metadata, spec }: Requirements): Needs {
  const { product, domain = "contoso.com" } = spec;
  const sites = sitesOf(spec);
  const users = sites.reduce((sum, site) => sum + site.users, 0);
  for (const property of ["meetings", "persistentChat"] as const) {
    const { peakUsers = 0 } = spec[property] ?? {};
    if (peakUsers > users) refuse(tooMany(`${property}.peakUsers`, peakUsers, users));
  }
  if (users > 100_000_000) refuse(`the sites have ${formatNumber(users)} users; the maximum is 100,000,000`);
  return {
    name: metadata?.name ?? (domain.split(".")[0] || domain),
    product,
    profile: profiles[product],
    domain,
    high: spec.availability === "high",
    users,
    sites,
    ...remoteOf(spec, users),
    partners: spec.partners ?? [],
    discovery: spec.partnerDiscovery === true,
    xmpp: spec.xmppPartners ?? [],
    publicIm: [...new Set((spec.publicIm ?? []).map(providerKey))],
    archiving: archivingNeeds(spec, users),
    ...workloadsOf(spec, users),
    topology: spec.topology ?? {},
  };
}

function sitesOf({ users, sites }: RequirementsSpec): Needs["sites"] {
  if (users !== undefined && sites) refuse("expected either users or sites, found both");
  if (sites) return sites;
  if (users === undefined) refuse("expected either users or sites, found neither");
  return [{ name: "Main", users: users ?? 0 }];
}

function remoteOf(spec: RequirementsSpec, users: number): Pick<Needs, "remote" | "remoteSum" | "remoteModel"> {
  const { remoteUsers } = spec;
  const unknown = { remoteSum: undefined, remoteModel: undefined };
  if (!remoteUsers) return { remote: undefined, ...unknown };
  const { percent, peakUsers } = remoteUsers;
  if (percent !== undefined && peakUsers !== undefined)
    refuse("expected either remoteUsers.percent or remoteUsers.peakUsers, found both");
  if (peakUsers !== undefined && peakUsers > users) refuse(tooMany("remoteUsers.peakUsers", peakUsers, users));
  if (peakUsers !== undefined) return { remote: peakUsers, ...unknown };
  if (percent === undefined) {
    const byModel = remoteByModel(spec, users);
    return byModel
      ? { remote: byModel.peak, remoteSum: byModel.sum, remoteModel: byModel.model }
      : { remote: null, ...unknown };
  }
  // A product of binary fractions may be slightly above an integer.
  const remote = Math.ceil(Number(((users * percent) / 100).toFixed(6)));
  return { ...unknown, remote, remoteSum: `${formatNumber(users)} users × ${percent}% = ${formatNumber(remote)}` };
}

function archivingNeeds({ archiving }: RequirementsSpec, users: number): ArchivingNeeds | undefined {
  if (!archiving) return undefined;
  const { selectedUsers, retentionDays, store = "sql", content = ["im"] } = archiving;
  const scope = archiving.scope ?? (selectedUsers === undefined ? "all-users" : "selected-users");
  if (scope === "all-users" && selectedUsers !== undefined)
    refuse(`archiving.scope is ${quote(scope)}, so archiving.selectedUsers must not be set`);
  if (scope === "selected-users" && selectedUsers === undefined)
    refuse(`archiving.scope is ${quote(scope)}, so archiving.selectedUsers is required`);
  if ((selectedUsers ?? 0) > users) refuse(tooMany("archiving.selectedUsers", selectedUsers ?? 0, users));
  const conferences = content.some((one) => one !== "im");
  return { scope, users: selectedUsers ?? users, content, conferences, retentionDays, store };
}

function tooMany(property: string, value: number, users: number): string {
  return `${property} is ${formatNumber(value)}; it must not exceed ${formatNumber(users)}, the number of users`;
}
