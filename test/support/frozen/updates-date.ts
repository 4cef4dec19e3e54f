import { updates } from "./updates.ts";

/** The last day of the table of updates of the tests. */
export const { completeUntil } = updates;
