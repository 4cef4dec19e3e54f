import { CannotRun } from "../../base/errors.ts";
import { counted, grouped, quoted } from "../../base/wording.ts";
import { profiles } from "../../profiles/index.ts";
import type { ArchivingNeeds, Needs, Requirements, RequirementsSpec } from "./types.ts";

/** Requirements → the same with nothing left open, or a plain word about what contradicts itself. */
export function needsOf({ metadata, spec }: Requirements): Needs {
  const { product, domain = "contoso.com" } = spec;
  const sites = sitesOf(spec);
  const users = sites.reduce((sum, site) => sum + site.users, 0);
  if (users > 100_000_000) refuse(`the sites have ${grouped(users)} users; at most 100,000,000 can be planned`);
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
    publicIm: spec.publicIm ?? [],
    archiving: archivingOf(spec, users),
  };
}

function sitesOf({ users, sites }: RequirementsSpec): Needs["sites"] {
  if (users !== undefined && sites) refuse("both users and sites are given; one of the two is needed");
  if (sites) return sites;
  if (users === undefined) refuse("neither users nor sites are given; one of the two is needed");
  return [{ name: "Main", users: users ?? 0 }];
}

function remoteOf({ remoteUsers }: RequirementsSpec, users: number): Pick<Needs, "remote" | "remoteSum"> {
  if (!remoteUsers) return { remote: undefined, remoteSum: undefined };
  const { percent, peakUsers } = remoteUsers;
  if (percent !== undefined && peakUsers !== undefined)
    refuse("remoteUsers has both percent and peakUsers; one of the two is needed");
  if (peakUsers !== undefined && peakUsers > users)
    refuse(
      `remoteUsers.peakUsers is ${grouped(peakUsers)}, but there are ${counted(users, "user")}; no more are needed`,
    );
  if (percent === undefined) return { remote: peakUsers ?? null, remoteSum: undefined };
  // A product of binary fractions may come out a hair above a whole number.
  const remote = Math.ceil(Number(((users * percent) / 100).toFixed(6)));
  return { remote, remoteSum: `${grouped(users)} users × ${percent} % = ${grouped(remote)}` };
}

function archivingOf({ archiving }: RequirementsSpec, users: number): ArchivingNeeds | undefined {
  if (!archiving) return undefined;
  const { selectedUsers, retentionDays, store = "sql", content = ["im"] } = archiving;
  const scope = archiving.scope ?? (selectedUsers === undefined ? "all-users" : "selected-users");
  if (scope === "all-users" && selectedUsers !== undefined)
    refuse(`archiving.scope is ${quoted(scope)}, but selectedUsers is given; one of the two is needed`);
  if (scope === "selected-users" && selectedUsers === undefined)
    refuse(`archiving.scope is ${quoted(scope)}, but selectedUsers does not say how many; a number is needed`);
  if ((selectedUsers ?? 0) > users)
    refuse(
      `archiving.selectedUsers is ${grouped(selectedUsers ?? 0)}, but there are ${counted(users, "user")}; no more are needed`,
    );
  const conferences = content.some((one) => one !== "im");
  return { scope, users: selectedUsers ?? users, content, conferences, retentionDays, store };
}

function refuse(message: string): never {
  throw new CannotRun(message);
}
