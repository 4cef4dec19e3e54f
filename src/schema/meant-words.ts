import { closest, haveOtherNumbers, isCertainTypingError, isTypingError } from "../base/did-you-mean.ts";
import { memoizeEach } from "../base/memoize.ts";
import { hasNegation, isOpposite } from "../base/opposite-words.ts";
import { propertyAliases } from "./property-aliases.ts";
import { valueAliases } from "./value-aliases.ts";

/** Longer words are no names of properties or values. */
const longest = 100;

/** A word with its letters and digits only, in lower case: `front_end_pools` and `FrontEndPools` are the same. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Whether a word has a sign that may change its meaning: "!udp", ">2015", "2013+", "-conferencing". */
function hasSign(word: string): boolean {
  return /[!<>+?=~^≠≥≤]|^\s*-/.test(word);
}

/** A plain word in the singular: "pools" and "pool", "proxies" and "proxy" are the same. */
function singular(word: string): string {
  const name = plain(word);
  if (name.length < 4) return name;
  return name.replace(/ies$/, "y").replace(/(?<!s)s$/, "");
}

/** The words with each alias, by the singular of the alias. */
function indexOf(aliases: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [word, others] of Object.entries(aliases))
    for (const other of others) index.set(singular(other), (index.get(singular(other)) ?? new Set()).add(word));
  return index;
}

const indexOfAliases = memoizeEach(indexOf);

/** Which of some words another word means, as an alias of any of them. */
function aliasesAmong(word: string, words: readonly string[], aliases: typeof valueAliases): readonly string[] {
  const meant = hasSign(word) ? undefined : indexOfAliases(aliases).get(singular(word));
  return meant === undefined ? [] : words.filter((each) => meant.has(each));
}

/** The word that another one is in another case, with other separators, or in the singular or plural. */
export function sameWord(word: string, words: readonly string[]): string | undefined {
  if (word.length > longest || plain(word) === "" || hasSign(word)) return undefined;
  const exact = words.find((each) => plain(each) === plain(word));
  return exact ?? words.find((each) => singular(each) === singular(word));
}

/** The properties that a name is an alias of. Several, if it is ambiguous among these. */
export function aliasedProperties(name: string, properties: readonly string[]): readonly string[] {
  return name.length > longest ? [] : aliasesAmong(name, properties, propertyAliases);
}

/** The property whose name has a few typing errors in it. */
export function misspelledProperty(name: string, properties: readonly string[]): string | undefined {
  const meant = hasSign(name) ? undefined : closest(name, properties);
  return meant !== undefined && isTypingError(name, meant) && !haveOtherNumbers(name, meant) ? meant : undefined;
}

/**
 * Whether a property certainly is another one: in another spelling, or with one or two typing errors. It
 * is not if a word of it is different, since `retentionYears` and `retentionDays` have different values.
 */
export function isCertainProperty(name: string, meant: string): boolean {
  if (hasForeignWord(name) || hasSign(name)) return false;
  // Another name may have another unit, as "memory" has, or a wider meaning.
  if (sameWord(name, [meant]) !== undefined) return true;
  return isCertainTypingError(name, meant);
}

/**
 * The values of an enumeration that another value means: in another spelling, under another name, or with typing errors.
 * Several, if it is a name of each of them.
 */
export function meantValues(value: unknown, allowed: readonly string[]): readonly string[] {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return [];
  const word = String(value);
  if (hasSign(word)) return [];
  const named = namedValues(word, allowed);
  if (named.length > 0 || typeof value !== "string" || word.length > longest || hasForeignWord(word)) return named;
  const begun = allowed.filter((each) => plain(word).length > 2 && plain(each).startsWith(plain(word)));
  if (begun.length > 1) return begun;
  const contained = containedValues(word, allowed);
  if (contained.length > 0) return contained;
  const close = closest(word, allowed);
  return close === undefined || haveOtherNumbers(word, close) ? [] : [close];
}

/** The most words of an alias. */
const mostWords = 6;

/** The values that are named among other words, by more than a year ("Exchange 2010" is no product here): "Microsoft Lync Server 2010 Enterprise Edition", "Lync 2010 to SfB 2019". */
function containedValues(text: string, allowed: readonly string[]): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (words.length < 2 || hasNegation(text)) return [];
  const found = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    const lengths = Array.from({ length: Math.min(mostWords, words.length - start) }, (_, at) => at + 1).reverse();
    const phrases = lengths.map((length) => words.slice(start, start + length).join(" "));
    const named = phrases.map((phrase) =>
      /[a-z ]/.test(phrase) && phrase.length > 2 ? namedValues(phrase, allowed) : [],
    );
    for (const value of named.find((values) => values.length === 1) ?? []) found.add(value);
  }
  return [...found];
}

/** The value of an enumeration that another value means; undefined if none or several. */
export function meantValue(value: unknown, allowed: readonly string[]): string | undefined {
  const [meant, ...others] = meantValues(value, allowed);
  return others.length === 0 ? meant : undefined;
}

/** The value of an enumeration that a word is in another spelling or under another name; undefined if none or several. */
export function certainValue(word: string, allowed: readonly string[]): string | undefined {
  const [meant, ...others] = namedValues(word, allowed);
  return others.length === 0 ? meant : undefined;
}

function namedValues(word: string, allowed: readonly string[]): readonly string[] {
  if (word.length > longest || hasForeignWord(word)) return [];
  const same = allowed.find((each) => plain(each) === plain(word) && plain(word) !== "" && !isOpposite(word, each));
  return same === undefined ? aliasesAmong(word, allowed, valueAliases) : [same];
}

/** Whether a word has letters that `plain` removes: "не standard" is not "standard". */
function hasForeignWord(word: string): boolean {
  return /[^\P{L}a-zA-Z]{2}/u.test(word);
}

/** Whether a word is another one with the ends of its words cut off: "source_addr" is "source-address". */
function isShortFor(word: string, long: string): boolean {
  const [cut, whole] = [word, long].map((text) => text.toLowerCase().split(/[^a-z0-9]+/)) as [string[], string[]];
  return (
    cut.length > 1 &&
    cut.length === whole.length &&
    cut.every((each, at) => each.length > 2 && whole[at]?.startsWith(each))
  );
}

/** Editions and products, whose other names ("EE", "SfB 2019") have one meaning. Other names of other values may be wider. */
const editionOrProduct = /^(?:enterprise|standard|lync-server-\d+|skype-for-business-server-\w+)$/;

/**
 * The value that a word certainly is: in another spelling, with one or two typing errors or, of an edition or a product, under
 * another name; undefined if none or several.
 */
export function correctedValue(word: string, allowed: readonly string[]): string | undefined {
  if (hasSign(word)) return undefined;
  const named = namedValues(word, allowed);
  const isSame = named[0] !== undefined && (sameWord(word, [named[0]]) !== undefined || isShortFor(word, named[0]));
  if (named.length > 0)
    return named.length === 1 && (isSame || editionOrProduct.test(named[0] ?? "")) ? named[0] : undefined;
  if (hasForeignWord(word)) return undefined;
  const [meant, ...others] = meantValues(word, allowed);
  if (meant === undefined || others.length > 0 || !isCertainTypingError(word, meant)) return undefined;
  return allowed.some((each) => each !== meant && isCertainTypingError(word, each)) ? undefined : meant;
}
