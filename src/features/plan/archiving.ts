import { counted, grouped, listed } from "../../base/wording.ts";
import type { Archiving, ArchivingPolicy, ArchivingServer } from "../../schema/deployment.ts";
import type { SizedPool } from "./front-ends.ts";
import { type ArchivingNeeds, ground, type Needs, type Step } from "./types.ts";

/** An Archiving Server and the pools that it archives. */
export type ArchivingShare = { readonly fqdn: string; readonly users: number; readonly pools: readonly SizedPool[] };

/** The Archiving Servers: as few as take in the users of whole pools, the largest first. */
export function archivingShares(pools: readonly SizedPool[], needs: Needs): readonly ArchivingShare[] {
  const { archiving, profile, domain } = needs;
  if (!archiving || profile.archiving.value !== "server-role") return [];
  const room = profile.archivingUsers.value ?? Number.POSITIVE_INFINITY;
  // As many as are archived at all may be those of one server.
  const loadOf = (users: number) => Math.min(users, archiving.users);
  const shares: { users: number; pools: SizedPool[] }[] = [];
  for (const pool of pools.toSorted((one, other) => other.users - one.users)) {
    const open = shares.find((share) => loadOf(share.users + pool.users) <= room);
    if (open) open.pools.push(pool);
    else shares.push({ users: 0, pools: [pool] });
    (open ?? shares.at(-1) ?? { users: 0 }).users += pool.users;
  }
  return shares.map((share, at) => ({
    fqdn: `arch${String(at + 1).padStart(2, "0")}.${domain}`,
    users: loadOf(share.users),
    pools: share.pools,
  }));
}

/** An Archiving Server with its database on the same computer, which the product allows. */
export function archivingServer({ fqdn }: ArchivingShare, { conferences }: ArchivingNeeds): ArchivingServer {
  return {
    fqdn,
    messageQueuing: true,
    sqlStore: { sqlServer: fqdn },
    ...(conferences && { fileStore: { server: fqdn, share: "Archive" } }),
  };
}

/** Why there are so many Archiving Servers. */
export function archivingSteps(shares: readonly ArchivingShare[], { profile }: Needs): readonly Step[] {
  const { archiving, archivingUsers, archivingCompanions } = profile;
  return shares.map(({ fqdn, users }, at) => ({
    path: ["spec", "sites", 0, "archivingServers", at],
    says: `archives ${counted(users, "user")}, and one server takes ${grouped(archivingUsers.value ?? users)}; its database is beside it`,
    grounds: [
      ground("a server of its own archives", archiving),
      ground("users of an Archiving Server", archivingUsers),
      ground("roles that may share its computer", archivingCompanions),
    ],
    row: { role: "Archiving Server", name: fqdn, servers: 1, users },
  }));
}

/** How archiving is set up, so that it does what is required. `outside` is whether people outside are met. */
export function archivingOf(needs: Needs, outside: boolean): { archiving: Archiving } | undefined {
  const { archiving, profile } = needs;
  if (!archiving) return undefined;
  const { scope, users, conferences, store } = archiving;
  const content: ("im" | "conferencing")[] = conferences ? ["im", "conferencing"] : ["im"];
  const policy: ArchivingPolicy =
    scope === "all-users"
      ? { scope: "global", internal: true, external: outside }
      : { scope: "user", name: "Archived users", internal: true, external: outside, assignedUsers: users };
  return {
    archiving: {
      required: true,
      scope,
      ...(scope === "selected-users" && { selectedUsers: users }),
      internal: true,
      external: outside,
      content,
      requiredContent: [...content],
      ...(profile.archiving.value === "store" && { store }),
      // Mailboxes have a retention and policies of their own.
      ...(store === "sql" && { ...retention(archiving, profile.archivingRetentionDays.value.max), policies: [policy] }),
    },
  };
}

/** What shall be kept for longer than the product can wait is deleted only once it has been exported. */
function retention({ retentionDays: days }: ArchivingNeeds, most: number): Partial<Archiving> {
  if (days === undefined) return {};
  const kept = days > most ? { purgeExportedOnly: true } : { retentionDays: days };
  return { purge: true, ...kept, requiredRetentionDays: days };
}

/** What says so of the settings. */
export function settingSteps({ archiving, profile }: Needs): readonly Step[] {
  if (!archiving) return [];
  const { archiving: way, archivingRetentionDays: span } = profile;
  const path = ["spec", "archiving"];
  const store = { path: [...path, "store"], says: "every Front End Server archives into it" };
  const days = archiving.retentionDays;
  const { max } = span.value;
  const says = `${grouped(days ?? 0)} days are required, and purging waits for ${grouped(max)} at most`;
  const parts = archiving.content.filter((one) => one === "annotations" || one === "polls");
  const content = { path: [...path, "content"], says: `${listed(parts)} are archived as content of conferences` };
  return [
    ...(parts.length > 0 ? [{ ...content, grounds: [ground("what is never archived", profile.neverArchived)] }] : []),
    ...(way.value === "store" ? [{ ...store, grounds: [ground("where it is archived", way)] }] : []),
    ...(days !== undefined && archiving.store === "sql"
      ? [{ path: [...path, "purge"], says, grounds: [ground("days for which data is kept", span)] }]
      : []),
  ];
}
