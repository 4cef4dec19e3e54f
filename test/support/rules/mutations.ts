/** A changed value, and what was changed. */
export type Mutation = { readonly label: string; readonly value: unknown };

/** Other values for a fact: numbers one more and one less, lists without each entry, and the value of another product. */
export function mutationsOf(value: unknown, others: readonly unknown[] = []): readonly Mutation[] {
  if (typeof value === "number") return [value + 1, value - 1].map(labeled);
  if (typeof value === "boolean") return [labeled(!value)];
  if (Array.isArray(value) && value.length > 0) return value.map((entry, at) => withoutEntry(value, entry, at));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return mutationsOfEntries(value);
  const other = others.find((one) => one !== null && JSON.stringify(one) !== JSON.stringify(value));
  return other === undefined ? [] : [labeled(other)];
}

function labeled(value: unknown): Mutation {
  return { label: JSON.stringify(value), value };
}

function withoutEntry(list: readonly unknown[], entry: unknown, at: number): Mutation {
  return { label: `without ${JSON.stringify(entry)}`, value: list.toSpliced(at, 1) };
}

/** The same object with one changed entry, or without an entry that is an object itself. */
function mutationsOfEntries(value: object): readonly Mutation[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const isObject = typeof inner === "object" && inner !== null && !Array.isArray(inner);
    if (isObject) return [{ label: `without ${key}`, value: { ...value, [key]: undefined } }];
    return mutationsOf(inner).map(({ label, value: changed }) => ({
      label: `${key} ${label}`,
      value: { ...value, [key]: changed },
    }));
  });
}

/** A matrix of roles without each pair, which either of its two roles may list. */
export function withoutEachPair(matrix: Readonly<Record<string, readonly string[]>>): readonly Mutation[] {
  const nameOf = (one: string, other: string) => [one, other].sort().join("+");
  const pairs = Object.entries(matrix).flatMap(([one, others]) => others.map((other) => nameOf(one, other)));
  return [...new Set(pairs)].map((pair) => {
    const rest = Object.entries(matrix).map(([one, others]) => [
      one,
      others.filter((other) => nameOf(one, other) !== pair),
    ]);
    return { label: `without ${pair}`, value: Object.fromEntries(rest) };
  });
}

/**
 * Calls a function while some entries of a table are absent. The table is an imported value, so they are restored, in their
 * places, before any other code runs.
 */
export function without<To>(table: Readonly<Record<string, unknown>>, ids: readonly string[], run: () => To): To {
  const entries = Object.entries(table);
  const writable = table as Record<string, unknown>;
  for (const id of ids) delete writable[id];
  try {
    return run();
  } finally {
    for (const key of Object.keys(table)) delete writable[key];
    Object.assign(writable, Object.fromEntries(entries));
  }
}
