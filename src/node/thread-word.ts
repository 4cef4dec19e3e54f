/** The first argument of a thread of the program; on a command line it is no more than an option that nobody knows. */
export const threadWord = "--thread";
