import type { Quorum } from "./fact.ts";

/** The quorum tables of 2013 and 2015 combined. */
export const quorum: Quorum = {
  2: { start: 1, run: 1, first: 2 },
  3: { start: 3, run: 2, first: 3 },
  4: { start: 3, run: 2, first: 4 },
  5: { start: 4, run: 3, first: 5 },
  6: { start: 5, run: 3, first: 6 },
  7: { start: 5, run: 4, first: 7 },
  8: { start: 6, run: 4, first: 7 },
  9: { start: 7, run: 4, first: 7 },
  10: { start: 8, run: 5, first: 9 },
  11: { start: 9, run: 5, first: 9 },
  12: { start: 10, run: 5, first: 9 },
};

/** The row that the page adds for pools of 12 to 16 servers of 2019. */
const large = { run: 7, first: 12 } as const;

/** The same tables with the rows for 2019. Two rows have 12 servers, and none states how many start 13 to 15. */
export const quorum2019: Quorum = {
  ...quorum,
  12: { start: 10, ...large, conflict: { run: 5, first: 9 } },
  13: large,
  14: large,
  15: large,
  16: { start: 12, ...large },
};
