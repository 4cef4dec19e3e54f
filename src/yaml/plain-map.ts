/** A map of a document as plain data. */
export type PlainMap = Record<string, unknown>;

/** Sets an entry, whatever its key. Assigning to `__proto__` would set the prototype. */
export function setOwn(map: PlainMap, key: string, value: unknown): void {
  if (key !== "__proto__") map[key] = value;
  else Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Adds the entries of another map whose keys are missing, as a merge key does. */
export function assignMissing(map: PlainMap, other: PlainMap): void {
  for (const [key, value] of Object.entries(other)) if (!Object.hasOwn(map, key)) setOwn(map, key, value);
}
