import { gigabytes, multiples, periodOf, periods, seconds, type Unit } from "./units.ts";
import { unwrap } from "./unwrap.ts";

/** A number that a text means, and why it is that number if that is not obvious. */
export type MeantNumber = {
  readonly value: number;
  /** The calculation in words, such as "365.25 days per year, rounded up". */
  readonly why?: string;
  /** Whether the text can mean nothing else: "30 days" for a number of days, not "about 30". */
  readonly isCertain: boolean;
};

/** Longer texts are no numbers. */
const longest = 60;

/**
 * Reads a text as a number in the unit of a property: "7 years", "64 GB", "30k", "thirty", also in typographic quotes or with a
 * comment after it. Undefined if it is none.
 */
export function numberIn(text: string, unit: Unit): MeantNumber | undefined {
  if (text.length > longest) return undefined;
  const bare = unwrap(text);
  const meant = readNumber(bare.text.replace(/\s+/g, " ").trim().toLowerCase(), unit);
  return meant && bare.isShortened ? { ...meant, isCertain: false } : meant;
}

function readNumber(plain: string, unit: Unit): MeantNumber | undefined {
  for (const read of readers) {
    const number = read(plain, unit);
    if (number !== undefined) return Number.isFinite(number.value) ? number : undefined;
  }
  return undefined;
}

/** Why a text is no number, if it is a percentage, a date or a range, with what to write. */
export function otherThanNumber(text: string, unit: Unit): string | undefined {
  if (text.length > longest) return undefined;
  const noun = unit === "count" ? "a number" : `a number of ${unit}`;
  if (/^[\s~]*\d+([.,]\d+)? ?(?:%|percent\b)/i.test(text)) return `write ${noun}, not a percentage`;
  if (/^\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text.trim())) return `write ${noun}, not a date`;
  const range = /^([\d.,' ]+)(?:-|–|—|\.\.|to)([\d.,' ]+)$/.exec(text.trim());
  const high = range?.[2] === undefined ? undefined : plainNumber(range[2]);
  const low = range?.[1] === undefined ? undefined : plainNumber(range[1]);
  return high === undefined || (low ?? 0) > high ? undefined : `write one number, such as the highest: ${high}`;
}

/** A number with separators between thousands, or with a decimal point or comma; undefined for other texts. */
function plainNumber(text: string): number | undefined {
  const plain = text.trim();
  if (/^\d{1,3}(?:[ ,._'’\u00a0\u202f]\d{3})+$/.test(plain)) return Number(plain.replace(/\D/g, ""));
  // "30.000,50" and "30,000.50": the last separator is the decimal one.
  const [, whole, fraction] = /^(\d{1,3}(?:[.,' ]\d{3})+)([.,]\d{1,2})$/.exec(plain) ?? [];
  if (whole !== undefined && !whole.includes(fraction?.[0] ?? ""))
    return Number(`${whole.replace(/\D/g, "")}.${fraction?.slice(1)}`);
  if (/^\d+(?:[.,]\d+)?(?:e\+?\d{1,2})?$/.test(plain)) return Number(plain.replace(",", "."));
  return undefined;
}

type Reader = (text: string, unit: Unit) => MeantNumber | undefined;

const number = String.raw`(\d[\d.,'’_ ]*?(?:e\+?\d{1,2})?)`;

/** "30000", "30 000", "1,5", "1e4". A dot may be a decimal point or a separator, so that "30.000" is not certain. */
const digits: Reader = (text) => {
  const value = plainNumber(text);
  return value === undefined ? undefined : { value, isCertain: !/\d\.\d{3}\b/.test(text) };
};

/** "30k", "1.5 million". */
const multiplied: Reader = (text, unit) => {
  const [, amount = "", word = ""] = new RegExp(`^${number} ?([a-z]+)(?: users?| people| seats)?$`).exec(text) ?? [];
  const factor = unit === "count" && Object.hasOwn(multiples, word) ? multiples[word] : undefined;
  const value = plainNumber(amount);
  if (factor === undefined || value === undefined) return undefined;
  return { value: Math.round(value * factor), isCertain: false };
};

/** "7 years" as days, "30 min" as seconds, "65536 MB" as gigabytes, "1/2 year". */
const converted: Reader = (text, unit) => {
  const [, amount = "", word = ""] = /^(\d+ ?\/ ?\d+|\d[\d.,'’_ ]*?|[a-z]+) ?(\p{L}+)$/u.exec(text) ?? [];
  const value = plainNumber(amount) ?? fraction(amount) ?? numberWords[amount];
  if (value === undefined) return undefined;
  if (unit === "gigabytes") return inGigabytes(value, word);
  if (unit === "seconds") return inSeconds(value, word);
  return unit === "days" ? inDays(value, periodOf(word)) : undefined;
};

function inGigabytes(value: number, word: string): MeantNumber | undefined {
  const name = Object.hasOwn(gigabytes, word) ? word : word.replace(/s$/, "");
  if (!Object.hasOwn(gigabytes, name)) return undefined;
  const exact = value * (gigabytes[name] ?? 1);
  const rounded = Math.round(exact * 100) / 100;
  return { value: rounded, isCertain: rounded === exact && name.length > 1 };
}

function inSeconds(value: number, word: string): MeantNumber | undefined {
  const name = Object.hasOwn(seconds, word) ? word : word.replace(/s$/, "");
  if (!Object.hasOwn(seconds, name)) return undefined;
  return { value: value * (seconds[name] ?? 1), isCertain: name.length > 1 || name === "s" };
}

function inDays(value: number, name = ""): MeantNumber | undefined {
  const period = Object.hasOwn(periods, name) ? periods[name] : undefined;
  if (!period) return undefined;
  return { value: period.days(value), isCertain: !period.why, ...(period.why !== undefined && { why: period.why }) };
}

/** One half, three quarters. */
function fraction(text: string): number | undefined {
  const [, one, two] = /^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(text) ?? [];
  return one === undefined || Number(two) === 0 ? undefined : Number(one) / Number(two);
}

/** A duration of ISO 8601: "P1Y", "P90D", "P1Y6M". */
const isoDuration: Reader = (text, unit) => {
  const found = /^p(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,6})d)?$/.exec(text);
  if (!found || unit !== "days" || text === "p") return undefined;
  const names = ["year", "month", "week", "day"] as const;
  const parts = names.flatMap((name, at) => {
    const part = found[at + 1] === undefined ? undefined : inDays(Number(found[at + 1]), name);
    return part === undefined ? [] : [part];
  });
  const [first] = parts;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return {
    value,
    isCertain: parts.every((part) => part.isCertain),
    ...(first?.why !== undefined && { why: first.why }),
  };
};

/** "2+1": the servers for the load, and a spare one. */
const sum: Reader = (text, unit) => {
  const [, one, two] = /^(\d{1,4}) ?\+ ?(\d{1,4})$/.exec(text) ?? [];
  return one === undefined || unit !== "count" ? undefined : { value: Number(one) + Number(two), isCertain: false };
};

/** Words after numbers that change nothing, by unit. */
const nouns: Readonly<Record<Unit, RegExp>> = {
  days: /^calendar days?$/,
  seconds: /^seconds?$/,
  gigabytes: /^(?:g|gb|gib|gbyte|gigabytes?|gb ram)$/,
  count:
    /^(?:x )?(?:x|pcs|users?|benutzer|nutzer|utilisateurs|usuarios|people|seats|mailboxes|employees|servers?|nodes?|computers|machines|vms?|cores?|v?cpus?|processors?|bits?|cals?|licenses|licences|ports?|endpoints?|devices|per user|front ends?|front end servers?|edge servers?|directors?)$/,
};

/** "4 servers", "64 GB", "2048 bits". */
const withNoun: Reader = (text, unit) => {
  const [, amount = "", noun = ""] = new RegExp(`^${number} ?-?([a-z][a-z ]*)$`).exec(text) ?? [];
  const value = plainNumber(amount);
  return value === undefined || !nouns[unit].test(noun) ? undefined : { value, isCertain: true };
};

/** "2 x 8". */
const product: Reader = (text) => {
  const [, one, two] = /^(\d{1,4}) ?[x×*] ?(\d{1,4})(?: ?[a-z]+)?$/.exec(text) ?? [];
  return one === undefined || two === undefined ? undefined : { value: Number(one) * Number(two), isCertain: false };
};

/** "about 30000", "~30k", ">= 6000", "max. 500", "6000+". */
const approximate: Reader = (text, unit) => {
  const bare = text
    .replace(
      /^(?:about|approx(?:imately|\.)?|around|circa|ca\.?|roughly|up to|max(?:imum|\.)?|min(?:imum|\.)?|at (?:least|most)|[~≈<>=+]+) ?/,
      "",
    )
    .replace(/ ?\+$/, "");
  const meant = bare === text ? undefined : readNumber(bare, unit);
  return meant && { ...meant, isCertain: false };
};

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const tens = "twenty thirty forty fifty sixty seventy eighty ninety";

const numberWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...small.split(" ").map((word, at): [string, number] => [word, at]),
  ...tens.split(" ").map((word, at): [string, number] => [word, (at + 2) * 10]),
  ...Object.entries({
    a: 1,
    an: 1,
    none: 0,
    no: 0,
    half: 0.5,
    "half a": 0.5,
    quarter: 0.25,
    dozen: 12,
    "a dozen": 12,
    "a hundred": 100,
    hundred: 100,
  }),
]);

/** "three", "twenty-five", "ten thousand", "seven years". */
const spelledOut: Reader = (text, unit) => {
  const words = text.replaceAll("-", " ").split(" ");
  const at = words.findIndex((word) => !Object.hasOwn(numberWords, word));
  const [first, ...rest] = at === -1 ? [words] : [words.slice(0, at), ...words.slice(at)];
  const phrase = first.join(" ");
  const value = Object.hasOwn(numberWords, phrase) ? numberWords[phrase] : sumOf(first);
  if (value === undefined || first.length === 0) return undefined;
  if (rest.length === 0) return phrase === "a" || phrase === "an" ? undefined : { value, isCertain: false };
  const meant = numberIn(`${value} ${rest.join(" ")}`, unit);
  return meant && { ...meant, isCertain: false };
};

/** Twenty and five. */
function sumOf(words: readonly string[]): number | undefined {
  const [ten = 0, one = 0] = words.map((word) => numberWords[word] ?? 0);
  return words.length === 2 && ten >= 20 && ten < 100 && one > 0 && one < 10 ? ten + one : undefined;
}

const readers: readonly Reader[] = [
  digits,
  multiplied,
  converted,
  isoDuration,
  withNoun,
  product,
  sum,
  approximate,
  spelledOut,
];
