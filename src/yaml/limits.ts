/** The deepest nesting of collections. */
export const maxDepth = 100;
/** The most aliases that are followed in a document, those inside repeated values counted each time. */
export const maxAliases = 1000;
/** The most values that aliases may repeat in a document: room for 1,000 aliases of small values, none for a bomb. */
export const maxRepeated = 100_000;
