/** The path from the root of a document to a value: keys of maps, and indexes of lists counted from 0. */
export type Path = readonly (string | number)[];

/** The part of an entry that is located: its value or its key. */
export type Part = "value" | "key";
