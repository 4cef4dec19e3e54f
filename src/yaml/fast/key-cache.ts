import { resolvePlain } from "./core-schema.ts";
import { bail } from "./cursor.ts";
import { checkStart } from "./plain-scalar.ts";

/** A cache of keys, indexed by a hash of their characters. Manifests use the same few hundred keys. */
const cache: (string | undefined)[] = new Array(1024).fill(undefined);

function slotOf(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) * 37 + text.charCodeAt(end - 1) * 5 + (end - start) * 131) & (cache.length - 1);
}

/** A plain key. One that was read before is not checked again, and is the same string. */
export function plainKey(text: string, start: number, end: number): string {
  const slot = slotOf(text, start, end);
  const cached = cache[slot];
  if (cached?.length === end - start && text.startsWith(cached, start)) return cached;
  checkStart(text, start);
  const key = text.slice(start, end);
  if (typeof resolvePlain(key) !== "string") bail();
  cache[slot] = key;
  return key;
}
