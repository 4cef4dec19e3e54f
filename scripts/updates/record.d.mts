import type { UpdateTable } from "../../src/profiles/updates/types.ts";

/** What a record states about the products; the other properties are read by merge.mjs only. */
type Stated = { readonly id: string };

export function createCollector(table: UpdateTable): {
  add(text: string, id: string, name: string): void;
  result(): {
    records: ReadonlyMap<string, Stated>;
    days: ReadonlyMap<string | undefined, number>;
    ofMicrosoft: number;
  };
};
