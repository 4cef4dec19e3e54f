import type { UpdateTable } from "../../src/profiles/updates/types.ts";

export function formatTable(table: UpdateTable): string;
