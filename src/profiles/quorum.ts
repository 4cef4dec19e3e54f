import type { Quorum } from "./fact.ts";

/** The quorum tables of 2013 and 2015 combined. 2019 shares the page, which ends at twelve servers. */
export const quorum: Quorum = {
  2: { start: 1, run: 1 },
  3: { start: 3, run: 2 },
  4: { start: 3, run: 2 },
  5: { start: 4, run: 3 },
  6: { start: 5, run: 3 },
  7: { start: 5, run: 4 },
  8: { start: 6, run: 4 },
  9: { start: 7, run: 4 },
  10: { start: 8, run: 5 },
  11: { start: 9, run: 5 },
  12: { start: 10, run: 5 },
};
