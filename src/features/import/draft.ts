/** What a manifest holds at its ends. */
export type Scalar = string | number | boolean;

/** A value: taken from the files or, where `note` says what is missing, a stand-in that a person replaces. */
export type Value = {
  readonly kind: "value";
  readonly value: Scalar;
  /** A stand-in gives way to whatever stands there already. */
  readonly firm: boolean;
  /** Values that fit what the files say as well. */
  readonly fits: readonly Scalar[];
  readonly note?: string | undefined;
};

/** A list of words; an empty stand-in where `firm` is not set. */
export type Words = {
  readonly kind: "words";
  readonly words: readonly string[];
  readonly firm: boolean;
  readonly note?: string | undefined;
};

/** Properties in the order in which they are written. */
export type Properties = {
  readonly kind: "properties";
  readonly entries: readonly (readonly [string, Draft])[];
  /** What could not be known and has no value here: the property, and the cmdlet that tells. */
  readonly gaps: readonly Gap[];
};

/** A list of things that are told apart by some of their properties. */
export type Items = { readonly kind: "items"; readonly keys: readonly string[]; readonly items: readonly Properties[] };

/** A manifest, or a part of one, as the files tell it. */
export type Draft = Value | Words | Properties | Items;

/** A property that files did not tell. */
export type Gap = {
  readonly property: string;
  readonly hint: string;
  /** Not to be said anew, but right where it stands already. */
  readonly quiet?: boolean;
};

/** A value that the files hold. */
export function known(value: Scalar, note?: string): Value;
export function known(value: Scalar | undefined, note?: string): Value | undefined;
export function known(value: Scalar | undefined, note?: string): Value | undefined {
  return value === undefined ? undefined : { kind: "value", value, firm: true, fits: [], note };
}

/** A value that the files hold, unless one that fits as well was known before: another export may have told it. */
export function fitting(value: Scalar, ...fits: readonly Scalar[]): Value {
  return { kind: "value", value, firm: true, fits, note: undefined };
}

/** A value that stands for one that the files do not hold. */
export function standIn(value: Scalar, note?: string): Value {
  return { kind: "value", value, firm: false, fits: [], note };
}

/** A list of words that the files hold; without any there is no list. */
export function words(list: readonly string[] | undefined): Words | undefined {
  return list && list.length > 0 ? { kind: "words", words: list, firm: true } : undefined;
}

/** A map without the properties that have nothing to say. */
export function properties(record: Readonly<Record<string, Draft | undefined>>, gaps: readonly Gap[] = []): Properties {
  const entries = Object.entries(record).filter((entry): entry is [string, Draft] => entry[1] !== undefined);
  return { kind: "properties", entries, gaps };
}

/** The same, or nothing where no property says anything. */
export function maybe(record: Readonly<Record<string, Draft | undefined>>): Properties | undefined {
  const draft = properties(record);
  return draft.entries.length > 0 ? draft : undefined;
}

/** A list of things, or nothing where there are none. */
export function items(keys: readonly string[], list: readonly Properties[]): Items | undefined {
  return list.length > 0 ? { kind: "items", keys, items: list } : undefined;
}

/** How comments begin that speak of what files do not hold; they go when it is known. */
export const unknownSign = "not in the topology:";

/** What a topology does not hold, and what to run. */
export function missing(what: string, how: string): string {
  return `${unknownSign} ${what}; ${how}`;
}
