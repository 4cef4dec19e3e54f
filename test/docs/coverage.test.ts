import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rowsOf, sheets } from "../support/coverage.ts";
import { textOf } from "../support/harness.ts";

/** A row of coverage.yaml that no row of the sheets on the successors states. */
type OtherSource = { readonly row: string; readonly because: string };

type SheetRows = {
  /** For each row of a sheet, the rows of coverage.yaml that state it. */
  readonly sheets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The ids of the rows of the sheet on Lync Server 2010, by its sections. */
  readonly "lync-server-2010": Readonly<Record<string, readonly string[]>>;
  readonly otherSources: readonly OtherSource[];
};

const file = parse(textOf("fixtures/rule-pages/sheet-rows.yaml")) as SheetRows;
const { sheets: numbered, "lync-server-2010": of2010, otherSources } = file;

/** The number of the last row of each sheet. */
const lastRows = {
  "successor-facts": 91,
  "current-pages-platform": 116,
  "current-pages-external": 71,
  "current-pages-edition": 66,
};

const successors = sheets.filter(({ products }) => products !== undefined).flatMap(rowsOf);
const covered = successors.map(({ id }) => id);
const named = Object.values(numbered).flatMap((rows) => Object.values(rows).flat());

describe("the rows of the sheets on the successors", () => {
  it.each(Object.entries(lastRows))("of %s are all covered", (sheet, last) => {
    const numbers = Array.from({ length: last }, (_none, at) => String(at + 1));
    expect(Object.keys(numbered[sheet] ?? {})).toEqual(numbers);
    for (const [number, ids] of Object.entries(numbered[sheet] ?? {}))
      expect([number, ids.length > 0, ids.length]).toEqual([number, true, new Set(ids).size]);
  });

  it("are those of the known sheets", () => {
    expect(Object.keys(numbered)).toEqual(Object.keys(lastRows));
  });

  it("name rows of coverage.yaml only", () => {
    expect(named.filter((id) => !covered.includes(id))).toEqual([]);
  });

  it("state every row of coverage.yaml that has no other source", () => {
    const others = otherSources.map(({ row }) => row);
    expect([...new Set(named), ...others].sort()).toEqual([...covered].sort());
    for (const { because } of otherSources) expect(because).toMatch(/^[A-Z].*[^.\s]$/);
  });
});

describe("the rows of the sheet on Lync Server 2010", () => {
  it("are all covered, besides the port of the internal Edge interface, which a later page states", () => {
    const ids = Object.values(of2010).flat();
    const rows = sheets.filter(({ products }) => products === undefined).flatMap(rowsOf);
    expect(ids.length).toBe(243);
    expect([...ids, "fw-edge-internal"].sort()).toEqual(rows.map(({ id }) => id).sort());
  });
});
