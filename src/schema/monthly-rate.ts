/** Months in the periods that people state growth for. */
const months: Readonly<Record<string, number>> = {
  ...{ month: 1, monthly: 1, quarter: 3, quarterly: 3, year: 12, annum: 12, annual: 12, annually: 12, yearly: 12 },
  ...{ monat: 1, quartal: 3, jahr: 12, mois: 1, an: 12, y: 12, yr: 12, m: 1, mo: 1, ya: 12 },
};

/** A growth per month, and how it follows from that of another period. */
export type MonthlyRate = { readonly value: string; readonly why?: string };

/** The growth per month in a text such as "2", "2,5%", "2 percent" or "30% per year", which is compounded monthly; undefined if there is none. */
export function monthlyRate(text: string): MonthlyRate | undefined {
  const [, number, word = "month"] =
    /^\+?(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|percent|pct|prozent)?(?: ?(?:per|a|an|pro|par|p\.|\/)? ?([a-z]+)\.?)?$/i.exec(
      text,
    ) ?? [];
  const count = months[word.toLowerCase()];
  if (number === undefined || count === undefined) return undefined;
  const rate = Number(number.replace(",", "."));
  if (count === 1) return rate > 100 ? undefined : { value: `${number.replace(",", ".")}%` };
  const monthly = Math.round(((1 + rate / 100) ** (1 / count) - 1) * 10_000) / 100;
  return { value: `${monthly}%`, why: `${rate}% in ${count} months, compounded` };
}
