import {
  draftAmbiguousValue,
  draftList,
  draftNonEmptyMap,
  draftStrings,
  draftValue,
  type MapDraft,
  type ValueDraft,
} from "./draft.ts";
import { readIdentity, readSwitch } from "./export-facts.ts";
import { draftPolicy, policyKeys } from "./external-access.ts";
import { storesOf } from "./other-pools.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { TableRow } from "./tables.ts";

/** Archived content by the value of EnableArchiving. */
const contentByValue: ReadonlyMap<string, readonly string[]> = new Map([
  ["none", []],
  ["imonly", ["im"]],
  ["imandwebconf", ["im", "conferencing"]],
]);

/** Drafts what is archived, and for whom. A database in the topology is the store, not evidence that anything is archived. */
export function draftArchiving(part: ProductPart): MapDraft | undefined {
  const configuration = globalConfiguration(part);
  const policies = part.facts.rows("archivingPolicies");
  const content = archivedContent(part);
  const enabling = policies?.filter(enablesArchiving);
  return draftNonEmptyMap({
    scope: draftValue(scopeOf(content, policies)),
    selectedUsers: draftValue(countSelectedUsers(part, content, policies)),
    internal: draftValue(enabling?.some((row) => readSwitch(row, "archiveInternal"))),
    external: draftValue(enabling?.some((row) => readSwitch(row, "archiveExternal"))),
    content: draftStrings(content),
    criticalMode: draftValue(readSwitch(configuration, "blockOnArchiveFailure")),
    purge: draftValue(readSwitch(configuration, "enablePurging")),
    purgeExportedOnly: draftValue(readSwitch(configuration, "purgeExportedArchivesOnly")),
    retentionDays: draftValue(retentionDays(configuration)),
    store: draftStore(part, configuration),
    policies:
      policies &&
      draftList(
        policyKeys,
        policies.map((row) => draftArchivingPolicy(part, row)),
      ),
  });
}

/** The archived content, if an export contains it. */
export function archivedContent(part: ProductPart): readonly string[] | undefined {
  return contentByValue.get(globalConfiguration(part)?.get("enablearchiving")?.toLowerCase() ?? "");
}

function globalConfiguration({ facts }: ProductPart): TableRow | undefined {
  return facts.rows("archivingConfiguration")?.find((row) => readIdentity(row).scope === "global");
}

function enablesArchiving(row: TableRow): boolean {
  return readSwitch(row, "archiveInternal") === true || readSwitch(row, "archiveExternal") === true;
}

/** Archiving requires both the configuration and a policy. */
function scopeOf(
  content: readonly string[] | undefined,
  policies: readonly TableRow[] | undefined,
): string | undefined {
  if (content?.length === 0 || policies?.some(enablesArchiving) === false) return "none";
  if (!content || !policies) return undefined;
  const everybody = policies.every(enablesArchiving) && policies.some((row) => readIdentity(row).scope === "global");
  return everybody ? "all-users" : "selected-users";
}

/** The number of archived users, if all enabling policies are user policies and an export has their assignments. */
function countSelectedUsers(
  part: ProductPart,
  content: readonly string[] | undefined,
  policies: readonly TableRow[] | undefined,
): number | undefined {
  if (scopeOf(content, policies) !== "selected-users") return undefined;
  const counts = policies?.filter(enablesArchiving).map((row) => assignedUsers(part, row));
  return counts?.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

function assignedUsers({ facts }: ProductPart, row: TableRow): number | undefined {
  const { scope, name } = readIdentity(row);
  return scope === "user" && name ? facts.assignedUsers("archivingpolicy", name) : undefined;
}

function retentionDays(configuration: TableRow | undefined): number | undefined {
  const text = configuration?.get("keeparchivingdatafordays") ?? "";
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Lync Server 2010 has no choice of stores. A topology never shows Exchange, so only an export excludes it. */
function draftStore(part: ProductPart, configuration: TableRow | undefined): ValueDraft | undefined {
  if (part.product === "lync-server-2010") return undefined;
  const sql = storesOf(part, "ArchivingStore").length > 0;
  const exchange = readSwitch(configuration, "enableExchangeArchiving");
  if (exchange === true) return draftValue(sql ? "both" : "exchange");
  if (!sql) return undefined;
  return exchange === false ? draftValue("sql") : draftAmbiguousValue("sql", "both");
}

function draftArchivingPolicy(part: ProductPart, row: TableRow): MapDraft {
  return draftPolicy(row, {
    internal: draftValue(readSwitch(row, "archiveInternal")),
    external: draftValue(readSwitch(row, "archiveExternal")),
    assignedUsers: draftValue(assignedUsers(part, row)),
  });
}
