import type { UpdateTable } from "../../src/profiles/updates/types.ts";
import type { createCollector } from "./record.mjs";

export function mergeRecords(
  table: UpdateTable,
  records: ReturnType<ReturnType<typeof createCollector>["result"]>["records"],
  completeUntil: string,
): { table: UpdateTable; notes: readonly string[]; unrecognized: readonly string[] };
