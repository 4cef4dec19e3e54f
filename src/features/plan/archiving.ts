import { formatNumber, joinList, pluralize } from "../../base/wording.ts";
import type { Archiving, ArchivingPolicy, ArchivingServer } from "../../schema/deployment.ts";
import type { SizedPool } from "./front-ends.ts";
import { type ArchivingNeeds, citeFact, type Needs, type PlanStep } from "./types.ts";

/** An Archiving Server, and the pools assigned to it. */
export type ArchivingAssignment = {
  readonly fqdn: string;
  readonly users: number;
  readonly pools: readonly SizedPool[];
};

/** The fewest Archiving Servers for the users of whole pools, assigned from the largest pool down. */
export function assignArchiving(pools: readonly SizedPool[], needs: Needs): readonly ArchivingAssignment[] {
  const { archiving, profile, domain } = needs;
  if (!archiving || profile.archiving.value !== "server-role") return [];
  const capacity = profile.archivingUsers.value ?? Number.POSITIVE_INFINITY;
  // All archived users may be those of one server.
  const loadOf = (users: number) => Math.min(users, archiving.users);
  const assignments: { users: number; pools: SizedPool[] }[] = [];
  for (const pool of pools.toSorted((one, other) => other.users - one.users)) {
    const open = assignments.find((one) => loadOf(one.users + pool.users) <= capacity);
    if (open) open.pools.push(pool);
    else assignments.push({ users: 0, pools: [pool] });
    (open ?? assignments.at(-1) ?? { users: 0 }).users += pool.users;
  }
  return assignments.map((assignment, at) => ({
    fqdn: `arch${String(at + 1).padStart(2, "0")}.${domain}`,
    users: loadOf(assignment.users),
    pools: assignment.pools,
  }));
}

/** An Archiving Server with a collocated database, which the product supports. */
export function toArchivingServer({ fqdn }: ArchivingAssignment, { conferences }: ArchivingNeeds): ArchivingServer {
  return {
    fqdn,
    messageQueuing: true,
    sqlStore: { sqlServer: fqdn },
    ...(conferences && { fileStore: { server: fqdn, share: "Archive" } }),
  };
}

/** The reasons for the number of Archiving Servers. */
export function archivingSteps(assignments: readonly ArchivingAssignment[], { profile }: Needs): readonly PlanStep[] {
  const { archiving, archivingUsers, archivingCompanions } = profile;
  return assignments.map(({ fqdn, users }, at) => ({
    path: ["spec", "sites", 0, "archivingServers", at],
    reason: `archives ${pluralize(users, "user")} of at most ${formatNumber(archivingUsers.value ?? users)} on one server; its database is collocated`,
    facts: [
      citeFact("the Archiving Server role", archiving),
      citeFact("users per Archiving Server", archivingUsers),
      citeFact("roles that can be collocated", archivingCompanions),
    ],
    row: { role: "Archiving Server", name: fqdn, servers: 1, users },
  }));
}

/** The archiving settings that meet the requirements. `external` is whether users communicate with external users. */
export function archivingSettings(needs: Needs, external: boolean): { archiving: Archiving } | undefined {
  const { archiving, profile } = needs;
  if (!archiving) return undefined;
  const { scope, users, conferences, store } = archiving;
  const content: ("im" | "conferencing")[] = conferences ? ["im", "conferencing"] : ["im"];
  const policy: ArchivingPolicy =
    scope === "all-users"
      ? { scope: "global", internal: true, external }
      : { scope: "user", name: "Archived users", internal: true, external, assignedUsers: users };
  return {
    archiving: {
      required: true,
      scope,
      ...(scope === "selected-users" && { selectedUsers: users }),
      // Exchange archives both directions alike.
      ...(store !== "exchange" && { internal: true, external }),
      content,
      requiredContent: [...content],
      ...(profile.archiving.value === "store" && { store }),
      // Exchange mailboxes have their own retention and policies.
      ...(store === "sql" && { ...retention(archiving, profile.archivingRetentionDays.value.max), policies: [policy] }),
    },
  };
}

/** A retention beyond the maximum of the product is met by deleting exported data only. */
function retention({ retentionDays: days }: ArchivingNeeds, most: number): Partial<Archiving> {
  if (days === undefined) return {};
  const kept = days > most ? { purgeExportedOnly: true } : { retentionDays: days };
  return { purge: true, ...kept, requiredRetentionDays: days };
}

/** The reasons for the archiving settings. */
export function settingSteps({ archiving, profile }: Needs): readonly PlanStep[] {
  if (!archiving) return [];
  const { archiving: way, archivingRetentionDays: span } = profile;
  const path = ["spec", "archiving"];
  const store = { path: [...path, "store"], reason: "all Front End Servers archive to this store" };
  const days = archiving.retentionDays;
  const { max } = span.value;
  const reason = `${formatNumber(days ?? 0)} days are required; purging supports at most ${formatNumber(max)}`;
  const parts = archiving.content.filter((one) => one === "annotations" || one === "polls");
  const content = { path: [...path, "content"], reason: `${joinList(parts)} are archived as conferencing content` };
  return [
    ...(parts.length > 0
      ? [{ ...content, facts: [citeFact("content that is never archived", profile.neverArchived)] }]
      : []),
    ...(way.value === "store" ? [{ ...store, facts: [citeFact("the archiving store", way)] }] : []),
    ...(days !== undefined && archiving.store === "sql"
      ? [{ path: [...path, "purge"], reason, facts: [citeFact("retention in days", span)] }]
      : []),
  ];
}
