/** A map of a manifest as plain data. */
export type Entries = Record<string, unknown>;

/** A key is data, whatever its name: plain assignment of `__proto__` would set the prototype. */
export function setEntry(entries: Entries, key: string, value: unknown): void {
  if (key !== "__proto__") entries[key] = value;
  else Object.defineProperty(entries, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Adds what is merged in: a key that is there already stays as it is. */
export function addMissing(entries: Entries, merged: Entries): void {
  for (const [key, value] of Object.entries(merged)) if (!Object.hasOwn(entries, key)) setEntry(entries, key, value);
}
