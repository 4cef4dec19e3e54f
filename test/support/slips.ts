import type { Path } from "../../src/yaml/path.ts";
import type { Random } from "./random.ts";

/** A content in which one value is broken, where, and how. */
export type Slip = { readonly content: unknown; readonly path: Path; readonly kind: string };

type Container = Record<string, unknown> | unknown[];

/** What people do to a value by mistake. Each returns the value to write instead, or undefined if it does not fit. */
const wrongValues: Readonly<Record<string, (value: unknown, random: Random) => unknown>> = {
  text: (value) => (typeof value === "number" || typeof value === "boolean" ? "many" : undefined),
  unit: (value) => (typeof value === "number" ? `${value} users` : undefined),
  negative: (value) => (typeof value === "number" ? -1 : undefined),
  fraction: (value) => (typeof value === "number" ? 2.5 : undefined),
  yes: (value) => (typeof value === "boolean" ? (value ? "yes" : "no") : undefined),
  typing: (value, random) => (typeof value === "string" ? typo(value, random) : undefined),
  url: (value) => (typeof value === "string" ? `https://${value}/` : undefined),
  number: (value) => (typeof value === "string" ? 2019 : undefined),
  nothing: () => null,
  scalar: (value) => (Array.isArray(value) ? (value[0] ?? "none") : undefined),
  count: (value) => (typeof value === "object" ? 7 : undefined),
  listed: (value) => (Array.isArray(value) ? undefined : [value]),
  wrapped: (value) => ({ value }),
  twice: (value) => (Array.isArray(value) && value.length > 0 ? [...value, value[0]] : undefined),
};

/** Breaks one value, key or entry of a content. Not every result is invalid: a name with a typing error is a name. */
export function breakOne(content: unknown, random: Random): Slip {
  const copy = structuredClone(content);
  const places = placesIn(copy, []);
  const { parent, step, path } = places[random(places.length)] as Place;
  const value = (parent as Record<string | number, unknown>)[step];
  const isKey = !Array.isArray(parent);
  if (isKey && random(3) === 0)
    return { ...breakKey(parent as Record<string, unknown>, String(step), random), content: copy, path };
  const fitting = Object.entries(wrongValues).flatMap(([kind, wrong]) => {
    const other = wrong(value, random);
    return other === undefined ? [] : [[kind, other] as const];
  });
  const [kind, other] = fitting[random(fitting.length)] as readonly [string, unknown];
  (parent as Record<string | number, unknown>)[step] = other;
  return { content: copy, path, kind };
}

function breakKey(parent: Record<string, unknown>, key: string, random: Random): { readonly kind: string } {
  const value = parent[key];
  delete parent[key];
  if (random(3) === 0) return { kind: "missing" };
  const name = [
    typo(key, random),
    key.toLowerCase(),
    key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    "note",
  ][random(4)];
  parent[name ?? key] = value;
  return { kind: "key" };
}

type Place = { readonly parent: Container; readonly step: string | number; readonly path: Path };

function placesIn(value: unknown, path: Path): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const steps: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const own = [...path, step];
    const inner = placesIn((value as Record<string | number, unknown>)[step], own);
    return own[0] === "spec" && own.length > 1 ? [{ parent: value as Container, step, path: own }, ...inner] : inner;
  });
}

/** A word with one letter omitted, doubled, replaced or swapped. */
function typo(word: string, random: Random): string {
  const at = random(Math.max(1, word.length - 1));
  const [before, letter, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  return (
    [
      before + after,
      before + letter + letter + after,
      `${before}x${after}`,
      before + after.slice(0, 1) + letter + after.slice(1),
    ][random(4)] ?? word
  );
}
