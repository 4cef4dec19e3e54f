import { closest } from "../base/did-you-mean.ts";

/** The public IM providers, each with the names that people, pages and Topology Builder use, as lower-case letters only. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  "windows-live": ["windowslive", "windowslivemessenger", "livemessenger", "messenger", "msn", "msnmessenger"],
  aol: ["aol", "aim", "aolinstantmessenger", "americaonline"],
  yahoo: ["yahoo", "yahoomessenger", "yahooim"],
  skype: ["skype", "skypeconsumer", "consumerskype"],
};

const keys: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([key, names]) => names.map((name) => [name, key] as const)),
);

/** The key of a known public IM provider, however it is written: "Yahoo!" → "yahoo", "MSN" → "windows-live". */
export function knownProvider(name: string): string | undefined {
  return keys.get(name.toLowerCase().replace(/[^a-z0-9]/g, ""));
}

/** The key of any public IM provider; for an unknown one, its name in lower case. */
export function providerKey(name: string): string {
  return knownProvider(name) ?? name.trim().toLowerCase();
}

/** The known provider that a name most likely means; undefined if the name is known or resembles none. */
export function intendedProvider(name: string): string | undefined {
  if (knownProvider(name) !== undefined) return undefined;
  const meant = closest(name, [...keys.keys()]);
  return meant && keys.get(meant);
}

/** A provider of a list: its key, its name there and its index. */
export type ListedProvider = { readonly key: string; readonly name: string; readonly at: number };

/** The providers of a list, each once. Of several spellings, the first in the alphabet counts, whatever their order. */
export function distinctProviders(names: readonly string[]): readonly ListedProvider[] {
  const known = new Map<string, ListedProvider>();
  for (const [at, name] of names.entries()) {
    const key = providerKey(name);
    const before = known.get(key);
    if (!before || name.toLowerCase() < before.name.toLowerCase()) known.set(key, { key, name, at });
  }
  return [...known.values()];
}
