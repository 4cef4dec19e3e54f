import type { UpdateTable } from "../../../src/profiles/updates/types.ts";
import { textOf } from "../repository.ts";

/** The table of updates of the tests, in the place of the one of this version. */
export const updates = JSON.parse(textOf("fixtures/updates/table.json")) as UpdateTable;
