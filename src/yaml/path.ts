/** The way from a manifest's root to a value: property names, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

/** Which part of an entry is meant: what it says, or its key. */
export type Part = "value" | "key";
