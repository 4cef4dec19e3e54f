import type { NetworkContext } from "./context.ts";
import { edgeRecordRows } from "./dns-edge-rows.ts";
import { internalRecordRows } from "./dns-internal-rows.ts";
import { keyOfRecord, listsExternalRecords, type RecordNeed, type RecordRow } from "./dns-record.ts";
import { webRecordRows } from "./dns-web-rows.ts";

/** The rows of the documented DNS tables by id, each with its scenario. */
export const recordRows: Readonly<Record<string, RecordRow>> = {
  ...edgeRecordRows,
  ...webRecordRows,
  ...internalRecordRows,
};

/** All records that a deployment requires in the listed zones, each once. A row before another one gives the reason. */
export function recordNeeds(context: NetworkContext, rows = recordRows): readonly RecordNeed[] {
  const needs = new Map<string, RecordNeed>();
  const isOutsideListed = listsExternalRecords(context);
  for (const need of Object.values(rows).flatMap((row) => row(context))) {
    if (need.zone === "external" && !isOutsideListed) continue;
    const key = keyOfRecord(need.zone, need.kind, need.name);
    if (!needs.has(key)) needs.set(key, need);
  }
  return [...needs.values()];
}
