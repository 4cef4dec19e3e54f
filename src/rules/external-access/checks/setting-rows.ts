import type { Hit, Level } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { onOwnPages, type Pages } from "../../../profiles/stated.ts";
import type { Path } from "../../../yaml/path.ts";

/** A requirement on one setting of an object. It applies to the products whose pages state it. */
export type SettingRow<T> = {
  readonly key: string;
  /** What is there and what is required, after the name of the object. Without one, the setting is accepted or not stated. */
  readonly problem: (value: T) => string | undefined;
  readonly pages: Pages;
  /** The severity, if it is less severe than that of the rule. */
  readonly level?: Level;
};

/** The settings of an object that violate rows of a table. */
export function* settingFindings<T>(
  { name, value, path }: { readonly name: string; readonly value: T; readonly path: Path },
  rows: Readonly<Record<string, SettingRow<T>>>,
  profile: Profile,
): Iterable<Hit> {
  for (const { key, problem, pages, level } of Object.values(rows)) {
    const [fact] = onOwnPages(pages)(profile);
    const text = fact && problem(value);
    if (text) yield { path: [...path, key], message: `${name} ${text}`, fact, ...(level && { level }) };
  }
}

/** The facts of the rows of a table that a product has. */
export function settingPages(table: Readonly<Record<string, { readonly pages: Pages }>>) {
  return (profile: Profile) => Object.values(table).flatMap(({ pages }) => onOwnPages(pages)(profile));
}
