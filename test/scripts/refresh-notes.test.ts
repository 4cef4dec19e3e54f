import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Release, UpdateTable } from "../../src/profiles/updates/types.ts";
import {
  affected,
  cpe,
  empty,
  fileOf,
  folderOf,
  madeUp,
  merge,
  only,
  original,
  recordOf,
  refresh,
  rowIn,
  rowOf,
  se,
  tableIn,
  tableWith,
} from "../support/refresh.ts";

const edition = "Skype for Business Server Subscription Edition CU1";
const of2019 = "skype-for-business-server-2019";
const of2015 = "skype-for-business-server-2015";

/** The products and notes for a list of products, in a table without the made-up row. */
function read(list: readonly object[], cna: object = {}, table = original) {
  const { table: merged, notes, unrecognized } = merge(recordOf(madeUp, { cna: { affected: list, ...cna } }), table);
  const row = merged.vulnerabilities.find(({ id }) => id === madeUp);
  return { products: row?.products, notes: notes.filter((note) => !note.startsWith("limits:")), unrecognized, merged };
}

/** A configuration with one CPE. */
const configuration = (criteria: string, versionEndExcluding: string) => ({
  cpeApplicability: [{ nodes: [{ cpeMatch: [{ vulnerable: true, criteria, versionEndExcluding }] }] }],
});

/** The table with another release of Subscription Edition at its end. */
function withRelease(release: Partial<Release> & { name: string }): string {
  const table = tableIn(original);
  const added = { source: "cve-records", evidence: "A", ...release } as const;
  return JSON.stringify({ ...table, builds: { ...table.builds, [se]: [...(table.builds[se] ?? []), added] } });
}

const namesIn = ({ builds }: UpdateTable) => builds[se]?.slice(-2).map(({ name, build }) => `${name}: ${build}`);

describe("a series of builds that the table does not have", () => {
  it("is a fix if its number is higher, with a note, and the result is a table that the product accepts", () => {
    const { products, notes } = read([affected(edition, "7.0.2100.1")]);
    expect(products).toEqual({ [se]: { fixed: "7.0.2100.1" } });
    expect(notes).toEqual([
      `${madeUp}: 7.0.2100.1 begins a new series of builds of ${se}; check that it is no typing error`,
    ]);
    const { status, text } = refresh([
      "--records",
      only(recordOf(madeUp, { cna: { affected: [affected(edition, "7.0.2100.1")] } })),
    ]);
    expect([status, namesIn(tableIn(text))?.[1]]).toEqual([0, "CU1 November 2026 security update: 7.0.2100.1"]);
  });

  it.each([
    ["a lower number", "7.0.246.530"],
    ["a series of another product", "6.0.9319.900"],
    ["a series that only the short form has", "2100.1"],
  ])("is refused with %s", (_, version) => {
    const { products, notes } = read([affected(edition, version)]);
    expect(products).toEqual({ [se]: {} });
    expect(notes).toEqual([`${madeUp}: ${version} is no build of ${se}; add the fixed build by hand`]);
  });

  it("is ordered by whole numbers", () => {
    const table = withRelease({ name: "CU2", build: "7.0.2100.1" });
    const { merged } = read([affected(edition, "7.0.2046.899")], {}, table);
    expect(namesIn(merged)).toEqual(["CU1 November 2026 security update: 7.0.2046.899", "CU2: 7.0.2100.1"]);
    expect(refresh(["--records", only(recordOf(madeUp))], table).status).toBe(0);
  });
});

describe("builds of 2019 and Subscription Edition", () => {
  it.each([
    ["Skype for Business Server 2019 CU8", of2019, "7.0.2046.889", se],
    ["Skype for Business Server 2019 CU8", of2019, "7.0.2046.820", se],
    ["Skype for Business Server 2019 CU8", of2019, "7.0.2046.899", se],
    [edition, se, "7.0.2046.583", of2019],
    [edition, se, "2046.569", of2019],
  ])("%s: %s is not fixed in %s of the other product", (name, product, version, other) => {
    const { products, notes } = read([affected(name, version)]);
    expect(products).toEqual({ [product]: {} });
    expect(notes).toEqual([
      `${madeUp}: ${version} of ${product} is in the range of the builds of ${other}; add the fixed build by hand`,
    ]);
  });

  it.each([
    ["Skype for Business Server 2019 CU8", of2019, "7.0.2046.819"],
    [edition, se, "7.0.2046.584"],
  ])("%s: %s is fixed in %s next to the range of the other product", (name, product, version) => {
    expect(read([affected(name, version)]).products).toEqual({ [product]: { fixed: version } });
  });
});

describe("names of products", () => {
  const fixed = { fixed: "7.0.2046.590" };

  it.each([
    "Skype for Business 2019 Server CU8",
    "Skype for Business 2019 server",
    "Microsoft Skype for Business Server, 2019",
    "Skype for Business 2019 CU8",
    "SKYPE FOR BUSINESS SERVER 2019 Cumulative Update 8",
    "Skype for Business Server 2019 on Windows Server 2022",
    "Skype for Business Server 2019 (March 2026 Update)",
  ])("%j is 2019", (name) => {
    expect(read([affected(name, "7.0.2046.590")]).products).toEqual({ [of2019]: fixed });
  });

  it("are read in a short time, however long they are", () => {
    const long = `${"Lync 2013, Skype for Business 2015 ".repeat(60_000)}(${"2015,".repeat(100_000)}`;
    const versions = Array.from({ length: 200 }, () => ({ version: long.slice(0, 2000), status: "affected" }));
    const before = Date.now();
    read([{ product: long, versions }]);
    expect(Date.now() - before).toBeLessThan(30_000);
  });

  it("can be several in a text", () => {
    const { products } = read([
      affected("Skype for Business Server 2015 and 2019; Microsoft Lync Server 2013", "7.0.2046.590"),
    ]);
    expect(products).toEqual({ "lync-server-2013": {}, [of2015]: {}, [of2019]: fixed });
  });

  it.each([
    "Skype for Business Server",
    "Skype for Business Server 2027",
    "Skype for Business 2016 Server CU1",
    "Lync Server 2019",
    "Skype for Business Server 2019 and 2027",
    "Skype for Business 2027 CU1",
  ])("%j is not recognized, which ends the run", (name) => {
    expect(read([affected(name, "1.0")]).unrecognized).toEqual([`${madeUp}: unrecognized server product "${name}"`]);
  });

  it("are also read from CPEs of other products than the list has", () => {
    const other = "cpe:2.3:a:microsoft:skype_for_business_server_2027:*:cu1:*:*:*:*:*:*";
    const { unrecognized } = read([affected(edition, "7.0.2046.899")], configuration(other, "8.0.1.1"));
    expect(unrecognized).toEqual([`${madeUp}: unrecognized server product "skype for business server 2027 * cu1"`]);
  });

  it.each([
    "Skype for Business 2016 (64-bit edition)",
    "Skype for Business Basic 2015 (32-bit)",
    "Microsoft Lync 2013 Service Pack 1 (Skype for Business 2015)",
    "Microsoft Lync 2010 Attendee (admin level install)",
    "Microsoft Lync Basic 2013 Service Pack 1 (64-bit)",
    "Skype for Business for Mac",
    "Microsoft Lync Room System",
    "Skype for Android",
    "Windows Server 2019",
  ])("%j is a client or another product, without a row or a note", (name) => {
    expect(read([affected(name, "16.0.1")], { title: "Made up" })).toMatchObject({
      products: undefined,
      notes: [],
      unrecognized: [],
    });
  });

  it("that are neither a server nor a client have a note, also next to a server", () => {
    const name = "Skype for Business Gateway 3000";
    const note = `${madeUp}: "${name}" is not recognized as a server or a client; add a row by hand if it is a server`;
    expect(read([affected(name, "1.0")])).toMatchObject({ products: undefined, notes: [note] });
    const both = read([affected(name, "1.0"), affected(edition, "7.0.2046.899")]);
    expect(both).toMatchObject({ products: { [se]: { fixed: "7.0.2046.899" } }, notes: [note] });
  });

  it("in the title or description only have a note", () => {
    const note = `${madeUp}: only the text of the record names the product; add a row by hand if a server is affected`;
    const list = [{ vendor: "n/a", product: "n/a", versions: [{ version: "n/a", status: "affected" }] }];
    expect(read(list).notes).toEqual([note]);
    const described = [{ lang: "en", value: "A flaw in Skype for Business 2019 Server allows spoofing." }];
    expect(read(list, { title: "Spoofing", descriptions: described }).notes).toEqual([note]);
    expect(read(list, { title: "Spoofing" }).notes).toEqual([]);
    expect(read([affected("Skype for Business 2016", "16.0")]).notes).toEqual([]);
  });

  it("are affected if the record states so for all other versions", () => {
    const versions = [{ version: "7.0.2046.899", status: "unaffected" }];
    const { products, notes } = read([{ product: edition, defaultStatus: "affected", versions }]);
    expect([products, notes.length]).toEqual([{ [se]: {} }, 1]);
  });
});

describe("a product without a usable fix", () => {
  it.each([
    ["v7.0.2046.899", `${madeUp}: v7.0.2046.899 is no build of ${se}; add the fixed build by hand`],
    ["899", `${madeUp}: 899 is no build of ${se}; add the fixed build by hand`],
    ["7.0.2046.899.1", `${madeUp}: 7.0.2046.899.1 is no build of ${se}; add the fixed build by hand`],
    ["7.0.2046", `${madeUp}: 7.0.2046 is no build of ${se}; add the fixed build by hand`],
    [
      "-",
      `${madeUp}: the record has no fixed build of ${se} ("-", "2046.0"); add the fixed build by hand if a document has it`,
    ],
    [
      "",
      `${madeUp}: the record has no fixed build of ${se} ("2046.0"); add the fixed build by hand if a document has it`,
    ],
  ])("has a note in a new row: %j", (version, note) => {
    expect(read([affected(edition, version)])).toMatchObject({ products: { [se]: {} }, notes: [note] });
  });

  it("has a note with the last affected build", () => {
    const versions = [{ version: "2046.0", lessThanOrEqual: "7.0.2046.889", status: "affected" }];
    const { products, notes } = read([{ product: edition, versions }]);
    expect(products).toEqual({ [se]: {} });
    expect(notes).toEqual([
      `${madeUp}: ${se} is affected up to 7.0.2046.889, and the record has no fixed build; add the fixed build by hand`,
    ]);
  });

  it("has a note if the row had one or was written by hand, and none if nothing changed", () => {
    const list = [affected(edition, "-")];
    const notes = (products: object, updated?: string) =>
      read(list, {}, tableWith({ products, ...(updated !== undefined && { updated }) })).notes.length;
    expect([
      notes({ [se]: { fixed: "7.0.2046.899" } }, "2026-11-01"),
      notes({ [se]: {} }),
      notes({ [of2019]: {} }, "2026-11-01"),
      notes({ [se]: {} }, "2026-11-01"),
    ]).toEqual([1, 1, 1, 0]);
  });
});

describe("the CPEs", () => {
  it("are used if the version in the list is no build, with a note", () => {
    const { products, notes } = read([affected(edition, "7.0.246.899")], configuration(cpe, "7.0.2046.899"));
    expect(products).toEqual({ [se]: { fixed: "7.0.2046.899" } });
    expect(notes).toEqual([`${madeUp}: 7.0.246.899 is no build of ${se}; 7.0.2046.899 of the CPEs is used`]);
  });

  it("that differ from the list have a note", () => {
    const { products, notes } = read([affected(edition, "7.0.2046.899")], configuration(cpe, "7.0.2046.901"));
    expect(products).toEqual({ [se]: { fixed: "7.0.2046.899" } });
    expect(notes).toEqual([
      `${madeUp}: ${se} is fixed in 7.0.2046.899 in the list of products, and in 7.0.2046.901 in the CPEs`,
    ]);
  });
});

describe("a record and its row", () => {
  it("keep the row that is from a newer version of the record, with a note", () => {
    const table = tableWith({ updated: "2026-12-05", title: "Newer", products: { [se]: { fixed: "7.0.2046.901" } } });
    const { products, notes, merged } = read([affected("Skype for Business Server 2027", "1.0")], {}, table);
    expect([products, merged.vulnerabilities[0]?.title]).toEqual([{ [se]: { fixed: "7.0.2046.901" } }, "Newer"]);
    expect(notes).toEqual([
      `${madeUp}: the row is from a newer version of the record than that of 2026-11-30, and is unchanged`,
    ]);
    expect(rowOf({}, tableWith({ updated: "2026-11-30", title: "Same day" }))?.title).not.toBe("Same day");
  });

  it("keep the earlier day of exploitation", () => {
    const cisa = { orgId: "134c704f-9b21-4f2e-91b3-4a467353bcc0" };
    const kev = { other: { type: "kev", content: { dateAdded: "2026-12-03" } } };
    const adp = [{ metrics: [kev], providerMetadata: cisa }];
    const own = { source: "cve-records", evidence: "A" } as const;
    const other = { source: "scanner-may-2021", evidence: "B" } as const;
    const exploited = (before: object) =>
      rowOf({ adp }, tableWith({ updated: "2026-11-01", exploited: before as typeof own }))?.exploited;
    expect(exploited({ since: "2026-12-01", ...own })).toEqual({ since: "2026-12-01", ...own });
    expect(exploited({ since: "2026-12-01", ...other })).toEqual({ since: "2026-12-01", ...other });
    expect(exploited(other)).toEqual(other);
    expect(exploited({ since: "2026-12-09", ...other })).toEqual({ since: "2026-12-03", ...own });
  });

  it("keep no day of exploitation before the day of publication, and no score that is none", () => {
    const exploited = { since: "2026-11-05", source: "scanner-may-2021", evidence: "B" } as const;
    const row = rowOf(
      { cna: { metrics: [{ cvssV3_1: { baseScore: 9.81 } }] } },
      tableWith({ updated: "2026-11-01", exploited }),
    );
    expect([row?.exploited, row?.severity]).toEqual([{ source: "scanner-may-2021", evidence: "B" }, undefined]);
  });

  it("are not merged if the record was published after the last day of the table, with a note", () => {
    const { status, stdout, text } = refresh(["--records", only(recordOf(madeUp)), "--until", "2026-11-29"]);
    expect([status, rowIn(text)]).toEqual([0, undefined]);
    expect(stdout).toContain(
      "the record was published on 2026-11-30, after the last day of the table, and is not used",
    );
  });

  it("have notes on a rejected record of a row that was written by hand, and on other states", () => {
    const noted = (state: string, table: string) => merge(recordOf(madeUp, { meta: { state } }), table).notes;
    expect(noted("REJECTED", tableWith({}))).toEqual([
      `${madeUp}: the record was rejected; remove the row, which was written by hand, unless another document has it`,
    ]);
    expect(noted("REJECTED", original)).toEqual([]);
    expect(noted("RESERVED", tableWith({ updated: "2026-11-01" }))).toEqual([
      `${madeUp}: the record has the state "RESERVED", so the row is unchanged`,
    ]);
    expect(noted("RESERVED", original)).toEqual([]);
    expect(merge(recordOf(madeUp, { meta: { state: "RESERVED" } })).table.vulnerabilities).toEqual(
      tableIn(original).vulnerabilities,
    );
  });

  it("have a note on the release of a build that the record does not have any more", () => {
    const first = merge(recordOf(madeUp)).table;
    const later = merge(
      recordOf(madeUp, { cna: { affected: [affected(edition, "7.0.2046.901")] }, meta: { dateUpdated: "2026-12-02" } }),
      JSON.stringify(first),
    );
    expect(namesIn(later.table)).toEqual([
      "CU1 November 2026 security update: 7.0.2046.899",
      "CU1 2026-11-30 security update: 7.0.2046.901",
    ]);
    expect(later.notes[0]).toBe(
      `${se}: no record has 7.0.2046.899 any more; remove the release "CU1 November 2026 security update" unless another document has it`,
    );
  });

  it("have a note on the sentences about what is missing", () => {
    const limit = `The score of ${madeUp} was not read.`;
    const table = JSON.stringify({ ...tableIn(tableWith({})), limits: ["Nothing.", limit] });
    expect(merge(recordOf(madeUp), table).notes).toEqual([
      `limits: a sentence names ${madeUp}, whose row changed; correct it: "${limit}"`,
      "limits: rows changed; check that every sentence is still true",
    ]);
    const same = merge(recordOf(madeUp), JSON.stringify(merge(recordOf(madeUp), table).table));
    expect(same.notes).toEqual([]);
  });
});

describe("the release of a new build", () => {
  const releases = (build: string, published: string, table = original) =>
    merge(recordOf(madeUp, { cna: { affected: [affected(edition, build)], datePublic: published } }), table).table
      .builds[se] ?? [];

  it("has no day if the order of the builds contradicts it", () => {
    const lower = releases("7.0.2046.885", "2026-12-08").at(-2);
    expect(lower).toEqual({
      name: "CU1 security update 7.0.2046.885",
      build: "7.0.2046.885",
      source: "cve-records",
      evidence: "A",
    });
    expect(releases("7.0.2046.890", "2026-10-01").at(-1)).not.toHaveProperty("released");
    expect(releases("7.0.2046.885", "2026-10-01").at(-2)).toMatchObject({ released: "2026-10-01" });
  });

  it("is named by day, then by number, if the name is taken", () => {
    let table = withRelease({ name: "cu1 november 2026 security update", build: "7.0.2046.890" });
    for (const build of ["7.0.2046.891", "7.0.2046.892", "7.0.2046.893"]) {
      const { builds } = tableIn(table);
      table = JSON.stringify({ ...tableIn(table), builds: { ...builds, [se]: releases(build, "2026-11-30", table) } });
    }
    expect(
      tableIn(table)
        .builds[se]?.slice(-3)
        .map(({ name }) => name),
    ).toEqual([
      "CU1 2026-11-30 security update",
      "CU1 2026-11-30 security update (2)",
      "CU1 2026-11-30 security update (3)",
    ]);
  });

  it("is added for the fix of each branch of updates", () => {
    const list = [
      affected(edition, "7.0.2046.899"),
      affected("Skype for Business Server Subscription Edition", "7.0.2046.830"),
    ];
    const { products, merged } = read(list);
    expect(products).toEqual({ [se]: { fixed: "7.0.2046.899" } });
    expect(merged.builds[se]?.map(({ name, build }) => [name, build])).toContainEqual([
      "security update 7.0.2046.830",
      "7.0.2046.830",
    ]);
  });
});

describe("the input", () => {
  const other = (day: string) =>
    only(recordOf(madeUp, { meta: { assignerOrgId: "fabrikam", dateUpdated: `${day}T00:00:00Z` } }));
  const firstOfDecember = "1796083200";

  it("cannot move the last day past the day of the run", () => {
    expect(tableIn(refresh(["--records", other("2026-12-24")], original, firstOfDecember).text).completeUntil).toBe(
      "2026-12-01",
    );
    const { status, stderr } = refresh(
      ["--records", other("2026-12-24"), "--until", "2026-12-02"],
      original,
      firstOfDecember,
    );
    expect([status, stderr]).toEqual([2, "--until: 2026-12-02 is later than today (2026-12-01)\n"]);
    // A clock that is late moves no day back.
    expect(tableIn(refresh(["--records", other("2026-12-24")], original, "0").text).completeUntil).toBe("2026-11-29");
  });

  it("without records of Microsoft has a warning", () => {
    expect(refresh(["--records", other("2026-11-30")]).stdout).toMatch(
      /^\*\*Warning:\*\* no record of Microsoft was read\. /m,
    );
  });

  it("with many records of the last days has none", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `CVE-2026-8${String(at).padStart(4, "0")}`).map(
        (id) => [fileOf(id), recordOf(id, { cna: { affected: [], title: "Other" } })] as const,
      );
    const warned = (count: number) =>
      refresh(["--records", folderOf(Object.fromEntries(many(count)))]).stdout.includes("Warning");
    expect([warned(99), warned(100)]).toEqual([true, false]);
  });

  it("can be one record, and a table can have a byte order mark", () => {
    const file = join(only(recordOf(madeUp)), fileOf(madeUp));
    const { status, text } = refresh(["--records", file], `\uFEFF${original}`);
    expect([status, rowIn(text)?.id, text.startsWith("{")]).toEqual([0, madeUp, true]);
    const renamed = folderOf({ "record.json": recordOf(madeUp) });
    expect(refresh(["--records", join(renamed, "record.json")]).stderr).toMatch(
      /is not a zip archive, a folder or a record \(CVE-….json\)$/m,
    );
  });

  it("is not merged into a table that the product rejects", () => {
    const table = withRelease({ name: "CU2", build: "7.0.2046.100" });
    const { status, stderr } = refresh(["--records", only(recordOf(madeUp))], table);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /is not a valid table of updates: \/builds\/skype-for-business-server-se\/5\/build build "7\.0\.2046\.100" of "CU2" is not later than /,
      ),
    ]);
  });
});

describe("the output", () => {
  it("is written completely or not at all, through links", () => {
    const folder = folderOf({ "data/table.json": original });
    symlinkSync("data/table.json", join(folder, "link.json"));
    const { status } = refresh(["--records", only(recordOf(madeUp)), "--output", join(folder, "link.json")]);
    expect([status, rowIn(readFileSync(join(folder, "data/table.json"), "utf8"))?.id]).toEqual([0, madeUp]);
    expect(readdirSync(join(folder, "data"))).toEqual(["table.json"]);
  });

  it("can be a device", () => {
    expect(refresh(["--records", only(recordOf(madeUp)), "--output", "/dev/null"]).status).toBe(0);
    expect(existsSync("/dev/null")).toBe(true);
  });

  it("leaves no other file if it cannot be written", () => {
    const folder = folderOf({ "a/b": "" });
    const { status } = refresh(["--records", only(recordOf(madeUp)), "--output", join(folder, "a/b/c.json")]);
    expect([status, readdirSync(dirname(join(folder, "a/b")))]).toEqual([2, ["b"]]);
  });
});

describe("--folders", () => {
  it("lists the years of the table, of the day of the run, and the year before", () => {
    const { status, stdout } = refresh(["--folders"]);
    const years = [2013, 2014, 2015, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
    expect([status, stdout]).toEqual([0, years.map((year) => `cves/${year}\n`).join("")]);
    expect(refresh(["--folders"], empty).stdout).toBe("cves/2025\ncves/2026\n");
  });
});
