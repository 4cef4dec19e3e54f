/** A scalar of a manifest. */
export type DraftScalar = string | number | boolean;

/** A value: read from the files, or a placeholder with a comment about what is missing. */
export type ValueDraft = {
  readonly kind: "value";
  readonly value: DraftScalar;
  /** A placeholder never replaces an existing value. */
  readonly isPlaceholder: boolean;
  /** Other values that agree with the files. An existing one of them is kept. */
  readonly alternatives: readonly DraftScalar[];
  /** Whether another notation agrees with the files, such as the name of an update with its build. */
  readonly agrees?: (value: unknown) => boolean;
  readonly comment?: string | undefined;
};

/** A list of strings. */
export type StringsDraft = {
  readonly kind: "strings";
  readonly strings: readonly string[];
  /** A placeholder never replaces an existing list. */
  readonly isPlaceholder: boolean;
  readonly comment?: string | undefined;
  /**
   * For servers whose builds the files contain, by name in lower case: the build, or undefined if the pool or the deployment
   * states it.
   */
  readonly builds?: ReadonlyMap<string, ValueDraft | undefined>;
};

/** Properties in the order in which they are written. */
export type MapDraft = {
  readonly kind: "map";
  readonly entries: readonly (readonly [string, Draft])[];
  readonly unknown: readonly UnknownProperty[];
  /** Properties that an update removes. */
  readonly removed?: readonly string[];
  /** The builds of computers, by FQDN in lower case, for those that a list of the user describes. */
  readonly inventory?: ReadonlyMap<string, ValueDraft>;
};

/** A list of objects, which the values of `keys` identify. */
export type ListDraft = {
  readonly kind: "list";
  readonly keys: readonly string[];
  readonly items: readonly MapDraft[];
};

/** A manifest, or a part of one, as the files describe it. */
export type Draft = ValueDraft | StringsDraft | MapDraft | ListDraft;

/** A property that the files do not contain: its name, and a comment with the cmdlet that prints it. */
export type UnknownProperty = {
  readonly property: string;
  readonly comment: string;
  /** Whether the comment is only kept where it exists and not written again. */
  readonly keepOnly?: boolean;
  /** The value that imports of version 0.1.0 wrote instead, with such a comment behind it. */
  readonly placeholder?: DraftScalar;
};

/** Drafts a value of the files. */
export function draftValue(value: DraftScalar, comment?: string): ValueDraft;
export function draftValue(value: DraftScalar | undefined, comment?: string): ValueDraft | undefined;
export function draftValue(value: DraftScalar | undefined, comment?: string): ValueDraft | undefined {
  return value === undefined ? undefined : { kind: "value", value, isPlaceholder: false, alternatives: [], comment };
}

/** Drafts a value of the files that does not replace an existing alternative: an earlier export may have contained it. */
export function draftAmbiguousValue(value: DraftScalar, ...alternatives: readonly DraftScalar[]): ValueDraft {
  return { kind: "value", value, isPlaceholder: false, alternatives, comment: undefined };
}

/** Drafts a value that the files do not contain. */
export function draftPlaceholder(value: DraftScalar, comment?: string): ValueDraft {
  return { kind: "value", value, isPlaceholder: true, alternatives: [], comment };
}

/** Drafts a list of strings, or nothing if it is empty. */
export function draftStrings(strings: readonly string[] | undefined): StringsDraft | undefined {
  return strings && strings.length > 0 ? { kind: "strings", strings, isPlaceholder: false } : undefined;
}

/** Drafts a map of the properties that have a value. */
export function draftMap(
  record: Readonly<Record<string, Draft | undefined>>,
  unknown: readonly UnknownProperty[] = [],
): MapDraft {
  const entries = Object.entries(record).filter((entry): entry is [string, Draft] => entry[1] !== undefined);
  return { kind: "map", entries, unknown };
}

/** Drafts a map, or nothing if no property has a value. */
export function draftNonEmptyMap(record: Readonly<Record<string, Draft | undefined>>): MapDraft | undefined {
  const draft = draftMap(record);
  return draft.entries.length > 0 ? draft : undefined;
}

/** Drafts a list of objects, or nothing if it is empty. */
export function draftList(keys: readonly string[], items: readonly MapDraft[]): ListDraft | undefined {
  return items.length > 0 ? { kind: "list", keys, items } : undefined;
}

/** The beginning of a comment about a missing value. A later import removes the comment when the value is known. */
export const missingPrefix = "not in the topology:";

/** A comment about a missing value: what is missing, and how to find it. */
export function describeMissing(what: string, how: string): string {
  return `${missingPrefix} ${what}; ${how}`;
}
