/** How deep collections may stand in one another. */
export const maxDepth = 100;
/** How often an alias may be replaced by what it names, those inside repeated values counted each time. */
export const maxAliases = 1000;
/** How many values aliases may add to a document: 1,000 repetitions of one small value fit, a bomb does not. */
export const maxRepeated = 100_000;
