import { isDay } from "../../base/dates.ts";
import { quote } from "../../base/wording.ts";
import type { UpdateTable } from "../../profiles/updates/types.ts";
import type { Path } from "../../yaml/path.ts";

/** An error of a table: the path to the value, and a message. */
export type TableError = { readonly path: Path; readonly message: string };

/** The error of a key that is no source of the table. Nothing for a missing key. */
export type SourceCheck = (path: Path, key: string | undefined) => Iterable<TableError>;

/** The error of a build that fixes a product but is none of its builds, such as one of another product. */
export type FixCheck = (path: Path, product: string, fixed: string) => Iterable<TableError>;

/** The years of a table. The first product is of 2010, and its documents are not much older. */
const years = { first: 1990, last: 2100 } as const;

/** The error of a date that does not exist or is far from the time of the products. `orMonth` allows YYYY-MM. */
export function* dateError(path: Path, date: string | undefined, orMonth?: "or month"): Iterable<TableError> {
  if (date === undefined) return;
  const found = `${path.at(-1)} is ${quote(date)}`;
  const expected = orMonth ? "day or month (YYYY-MM-DD or YYYY-MM)" : "date (YYYY-MM-DD)";
  if (!exists(date)) yield { path, message: `${found}; expected an existing ${expected}` };
  else if (Number(date.slice(0, 4)) < years.first || Number(date.slice(0, 4)) > years.last)
    yield { path, message: `${found}; expected a year from ${years.first} to ${years.last}` };
}

/** Whether a day or a month exists. A month has a first day. */
function exists(date: string): boolean {
  return isDay(date.length === 7 ? `${date}-01` : date);
}

/** The error of a day or month after the last day that the table includes. */
export function* laterError(path: Path, date: string | undefined, table: UpdateTable): Iterable<TableError> {
  const { completeUntil } = table;
  if (date === undefined || !exists(date) || !exists(completeUntil) || date <= completeUntil) return;
  const message = `${path.at(-1)} is ${quote(date)}, which is after completeUntil, ${quote(completeUntil)}; correct one of them`;
  yield { path, message };
}

/** Zeros at the start of a number, which a comparison of texts does not ignore. */
export function* numberError(path: Path, build: string): Iterable<TableError> {
  const plain = build.split(".").map(Number).join(".");
  if (plain !== build) yield { path, message: `${path.at(-1)} is ${quote(build)}; write ${quote(plain)}` };
}
