import { closest } from "../../base/did-you-mean.ts";
import type { Product } from "../fact.ts";
import { products } from "../products.ts";
import { type Build, findBuild } from "./builds.ts";
import { ownerOf } from "./other-products.ts";
import type { BuildNumber, UpdateTable } from "./types.ts";

/**
 * What a text that names no build of a product was meant to be, in the right form: the number in a text that was copied from
 * a list, or the close names with the same numbers and the same month. CU2 is no typing error of CU1, and the updates of two
 * months are no typing errors of each other.
 */
export function meantBuilds(text: string, product: Product, table: UpdateTable): readonly string[] {
  const number = numberIn(text);
  if (number === undefined) return meantNames(text, product, table);
  if (number === text) return misprinted(number, product, table);
  const build = findBuild(number, product, table);
  const owner = build?.number === undefined ? undefined : ownerOf(build.number, product, table);
  return build && (owner?.product ?? product) === product && !contradicts(text, build) ? [number] : [];
}

/** The names that a text without a number was meant to be: also by the article about an update, or by its month alone. */
function meantNames(text: string, product: Product, table: UpdateTable): readonly string[] {
  const name = inShort(text);
  const exact = findBuild(name, product, table)?.release;
  if (exact) return [exact.name];
  if (isTrial.test(name)) return [];
  const releases = table.builds[product] ?? [];
  const article = /^KB\s?(\d{6,7})$/i.exec(name)?.[1];
  if (article !== undefined) {
    const described = releases.filter(({ kb = [] }) => kb.includes(article));
    return described.length === 1 ? described.map((release) => release.name) : [];
  }
  const names = releases.map((release) => release.name);
  const ending = names.filter((one) => one.toLowerCase().endsWith(` ${name.toLowerCase()}`));
  if (monthOf(name) !== undefined && ending.length > 0) return ending;
  return names.filter((one) => hasSameNumbers(name, one) && closest(name, [one]) !== undefined);
}

/** A build before its release, which no table has. */
const isTrial = /(?<![a-z])(alpha|beta|preview|rc)(?![a-z])/i;

/** The builds with the same last part as a number that is one of no product: CVE records print 7.0.246.530 for 7.0.2046.530. */
function misprinted(number: BuildNumber, product: Product, table: UpdateTable): readonly BuildNumber[] {
  if (products.some((one) => findBuild(number, one, table))) return [];
  const [start, last] = splitNumber(number);
  const builds = (table.builds[product] ?? []).flatMap(({ build }) => build ?? []);
  return builds.filter((build) => {
    const [ownStart, ownLast] = splitNumber(build);
    // With another digit instead of a missing one, it may be a later build than all in the table.
    return last === ownLast && start.length !== ownStart.length && closest(start, [ownStart]) !== undefined;
  });
}

/** The parts that all builds of a product share, and the last one. */
function splitNumber(number: BuildNumber): readonly [start: string, last: string] {
  const at = number.lastIndexOf(".");
  return [number.slice(0, at), number.slice(at + 1)];
}

/** Whether a text names another cumulative update than that of the number in it. */
function contradicts(text: string, { release }: Build): boolean {
  const named = /\bCU(\d+)/i.exec(inShort(text))?.[1];
  const own = release && cumulativeUpdateOf(release.name);
  return named !== undefined && own !== undefined && Number(named) !== own;
}

/** The only build number in a text, as tools print it: "v7.0.2046.583", "7.0.2046.583 (CU8)"; undefined if there is none. */
export function numberIn(text: string): string | undefined {
  const found = [...text.matchAll(/(?<![\w.,])v?(\d{1,5}(?:\.\d{1,5}){3}|\d{4,5}\.\d{1,5})(?![\w.,-])/gi)];
  return found.length === 1 ? found[0]?.[1] : undefined;
}

/** The number of the cumulative update that a name begins with: 8 for "CU8 October 2026 security update". */
export function cumulativeUpdateOf(name: string): number | undefined {
  const number = /^CU(\d{1,4})(?!\d)/i.exec(inShort(name))?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A name with the short forms of the table: "CU8 HF1" of "Cumulative Update 8 Hotfix 1". */
export function inShort(text: string): string {
  return text
    .trim()
    .replace(/\bcumulative update\b/i, "CU")
    .replace(/\bCU\s+(?=\d)/i, "CU")
    .replace(/\bhot\s?fix\s*(?=\d{1,2}\b)/i, "HF")
    .replace(/\s+/g, " ");
}

const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** The month in a name, as YYYY-MM: "2026-10" for "CU8 October 2026 security update". */
export function monthOf(name: string): string | undefined {
  const [, month = "", year] = /\b([a-z]{3,9}) (20\d\d)\b/.exec(inShort(name).toLowerCase()) ?? [];
  const at = months.indexOf(month);
  return at < 0 ? undefined : `${year}-${String(at + 1).padStart(2, "0")}`;
}

function hasSameNumbers(text: string, name: string): boolean {
  const [own, other] = [monthsIn(text), monthsIn(name)];
  const isSameMonth = own === "" || own === other;
  return isSameMonth && numbersIn(text) === numbersIn(name);
}

function monthsIn(text: string): string {
  const words = text.toLowerCase().split(/[^a-z]+/);
  const meant = words.map((word) => (word.length < 3 ? undefined : closestMonth(word)));
  return months.filter((month) => meant.includes(month)).join();
}

/** The month that a word is, also if it is misspelled or abbreviated. */
function closestMonth(word: string): string | undefined {
  const [abbreviated, another] = months.filter((month) => month.startsWith(word));
  return abbreviated !== undefined && another === undefined ? abbreviated : closest(word, months);
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).map(Number).join();
}
