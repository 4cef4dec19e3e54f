import { wordsOf } from "../base/opposite-words.ts";

/** A period in days. */
type Period = {
  readonly days: (amount: number) => number;
  /** The calculation, if it is not exact. */
  readonly why?: string;
};

/** Days in a period. A retention period has to last until its end, whichever leap days and long months are in it. */
export const periods: Readonly<Record<string, Period>> = {
  hour: { days: (amount) => amount / 24 },
  day: { days: (amount) => amount },
  week: { days: (amount) => 7 * amount },
  // At most 31, 62, 92, 123 … days; 12 months are a year.
  month: {
    days: (amount) => Math.ceil(365.25 * Math.floor(amount / 12)) + Math.ceil(30.6 * (amount % 12)),
    why: "the most days that so many months have",
  },
  year: { days: (amount) => Math.ceil(365.25 * amount), why: "365.25 days per year, rounded up" },
};

/** The names of periods, also in the languages of other offices. */
const periodNames: Readonly<Record<string, string>> = {
  hour: "h hr hour stunde stunden std heure hora ora ore uur",
  day: "d day tag tage tagen jour día dia giorno giorni dag dagen",
  week: "w wk week woche wochen semaine semana settimana settimane weken",
  month: "mo month monat monate monaten mois mes meses mês mese mesi maand maanden",
  year: "y yr year jahr jahre jahren j an année año ano anno anni jaar jaren",
};

const periodByName: ReadonlyMap<string, string> = new Map(
  Object.entries(periodNames).flatMap(([period, names]) => names.split(" ").map((name) => [name, period] as const)),
);

/** The period that a word names, in the singular or plural: "years", "Jahre", "h". */
export function periodOf(word: string): string | undefined {
  return periodByName.get(word) ?? periodByName.get(word.replace(/s$/, ""));
}

/** Units of memory in gigabytes. */
export const gigabytes: Readonly<Record<string, number>> = {
  ...{ kb: 1 / 1024 / 1024, kib: 1 / 1024 / 1024 },
  ...{ mb: 1 / 1024, mib: 1 / 1024, m: 1 / 1024, megabyte: 1 / 1024, mo: 1 / 1024 },
  ...{ tb: 1024, tib: 1024, t: 1024, terabyte: 1024, to: 1024 },
};

/** Seconds in the units of time-outs, each in the singular. */
export const seconds: Readonly<Record<string, number>> = {
  ...{ s: 1, sec: 1, second: 1, sekunde: 1, sekunden: 1 },
  ...{ m: 60, min: 60, minute: 60, minuten: 60 },
  ...{ h: 3600, hr: 3600, hour: 3600, stunde: 3600, stunden: 3600 },
  ...{ ms: 1 / 1000, millisecond: 1 / 1000 },
};

/** Words that multiply a number. */
export const multiples: Readonly<Record<string, number>> = {
  ...{ k: 1000, thousand: 1000, thousands: 1000, t: 1000, tsd: 1000, tausend: 1000, mille: 1000, mil: 1000 },
  ...{ m: 1e6, million: 1e6, millions: 1e6, mio: 1e6, hundred: 100, hundreds: 100 },
};

/** Kinds of numbers by the end of the property's name, with the units that people add. Other properties count things. */
export type Unit = "days" | "seconds" | "gigabytes" | "count";

/** The unit of the numbers of a property. */
export function unitOf(property: string): Unit {
  if (property.endsWith("Days")) return "days";
  if (property.endsWith("Seconds")) return "seconds";
  return property.endsWith("Gb") ? "gigabytes" : "count";
}

/** The name of a property without the unit at its end, and the unit: `retentionYears` → retention, years. */
export function unitAtEnd(
  name: string,
): { readonly stem: string; readonly word: string; readonly of: Unit } | undefined {
  const words = wordsOf(name);
  const word = words.at(-1) ?? "";
  const stem = words.slice(0, -1).join(" ");
  if (stem === "") return undefined;
  if (/^(?:ms|millisecond|sec|second|min|minute)s?$/.test(word)) return { stem, word, of: "seconds" };
  if (word.length > 1 && periodOf(word) !== undefined) return { stem, word, of: "days" };
  if (word.length > 1 && (Object.hasOwn(gigabytes, word) || /^(?:gb|gib|gigabytes?)$/.test(word)))
    return { stem, word, of: "gigabytes" };
  return Object.hasOwn(multiples, word) ? { stem, word, of: "count" } : undefined;
}
