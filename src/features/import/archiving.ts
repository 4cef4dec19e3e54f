import { fitting, items, known, maybe, type Properties, type Value, type Words } from "./draft.ts";
import { identityOf, switchOf } from "./export-facts.ts";
import { policyKeys, policyOf } from "./external-access.ts";
import { storesOf } from "./other-pools.ts";
import type { Part } from "./split-by-product.ts";
import type { Row } from "./tables.ts";

/** What EnableArchiving says, in words of a manifest. */
const contents: ReadonlyMap<string, readonly string[]> = new Map([
  ["none", []],
  ["imonly", ["im"]],
  ["imandwebconf", ["im", "conferencing"]],
]);

/** What is archived, and whose. A database in the topology says where to, not that anything is. */
export function archiving(part: Part): Properties | undefined {
  const configuration = configurationIn(part);
  const policies = part.facts.rows("archivingPolicies");
  const content = contentOf(part);
  const asking = policies?.filter(asks);
  return maybe({
    scope: known(scopeOf(content, policies)),
    selectedUsers: known(selectedIn(part, content, policies)),
    internal: known(asking?.some((row) => switchOf(row, "archiveInternal"))),
    external: known(asking?.some((row) => switchOf(row, "archiveExternal"))),
    content:
      content && content.length > 0 ? ({ kind: "words", words: content, firm: true } satisfies Words) : undefined,
    criticalMode: known(switchOf(configuration, "blockOnArchiveFailure")),
    purge: known(switchOf(configuration, "enablePurging")),
    purgeExportedOnly: known(switchOf(configuration, "purgeExportedArchivesOnly")),
    retentionDays: known(daysIn(configuration)),
    store: storeOf(part, configuration),
    policies:
      policies &&
      items(
        policyKeys,
        policies.map((row) => policy(part, row)),
      ),
  });
}

/** What is archived, or nothing where no export says it in words. */
export function contentOf(part: Part): readonly string[] | undefined {
  return contents.get(configurationIn(part)?.get("enablearchiving")?.toLowerCase() ?? "");
}

function configurationIn({ facts }: Part): Row | undefined {
  return facts.rows("archivingConfiguration")?.find((row) => identityOf(row).scope === "global");
}

function asks(row: Row): boolean {
  return switchOf(row, "archiveInternal") === true || switchOf(row, "archiveExternal") === true;
}

/** Configuration and policies must both ask for it; either one alone archives nothing. */
function scopeOf(content: readonly string[] | undefined, policies: readonly Row[] | undefined): string | undefined {
  if (content?.length === 0 || policies?.some(asks) === false) return "none";
  if (!content || !policies) return undefined;
  const everybody = policies.every(asks) && policies.some((row) => identityOf(row).scope === "global");
  return everybody ? "all-users" : "selected-users";
}

/** How many they are, where the policies that ask are all assigned to users and an export has their policies. */
function selectedIn(part: Part, content: readonly string[] | undefined, policies: readonly Row[] | undefined) {
  if (scopeOf(content, policies) !== "selected-users") return undefined;
  const counts = policies?.filter(asks).map((row) => {
    const { scope, name } = identityOf(row);
    return scope === "user" && name ? part.facts.assigned("archivingpolicy", name) : undefined;
  });
  return counts?.every((count) => count !== undefined) ? counts.reduce((sum, count) => sum + count, 0) : undefined;
}

function daysIn(configuration: Row | undefined): number | undefined {
  const text = configuration?.get("keeparchivingdatafordays") ?? "";
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** Lync Server 2010 knows no choice. Exchange leaves no trace in a topology, so only an export rules it out. */
function storeOf(part: Part, configuration: Row | undefined): Value | undefined {
  if (part.product === "lync-server-2010") return undefined;
  const sql = storesOf(part, "ArchivingStore").length > 0;
  const exchange = switchOf(configuration, "enableExchangeArchiving");
  if (exchange === true) return known(sql ? "both" : "exchange");
  if (!sql) return undefined;
  return exchange === false ? known("sql") : fitting("sql", "both");
}

function policy({ facts }: Part, row: Row): Properties {
  const { scope, name } = identityOf(row);
  const assigned = scope === "user" && name ? facts.assigned("archivingpolicy", name) : undefined;
  return policyOf(row, {
    internal: known(switchOf(row, "archiveInternal")),
    external: known(switchOf(row, "archiveExternal")),
    assignedUsers: known(assigned),
  });
}
