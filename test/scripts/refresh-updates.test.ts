import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { RefreshError } from "../../scripts/updates/base.mjs";
import { formatTable } from "../../scripts/updates/table-text.mjs";
import { tableErrors } from "../../src/policy/updates/check.ts";
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
  records,
  refresh,
  rowIn,
  rowOf,
  se,
  tableIn,
  tableWith,
} from "../support/refresh.ts";
import { filesIn, root, textOf } from "../support/repository.ts";
import { chance, runs } from "../support/runs.ts";

/** The files of the fixtures, by their paths in an archive. */
const archived = Object.fromEntries(
  filesIn(records).map((file) => [file.replace(records, "cvelistV5-main"), strToU8(textOf(file))]),
);

/** The result for the fixtures and an empty table, with which others are compared. */
let fromEmpty: ReturnType<typeof refresh>;
beforeAll(() => {
  fromEmpty = refresh(["--records", records], empty);
});

/** The warning about an input with few records. */
const warning = (count: number, day: string) =>
  `**Warning:** the input looks like a part of the CVE list: ${count} record${count === 1 ? "" : "s"} changed in the 7 days until ${day}. The table is not complete until the day above unless the input has all records of Microsoft; \`--until\` sets the day.`;

describe("a refresh with the records of the fixtures", () => {
  it("changes nothing in the table that has them", () => {
    const { status, stdout, stderr, text } = refresh(["--records", records]);
    expect([status, stderr, text === original]).toEqual([0, "", true]);
    expect(stdout).toBe(
      `The table of updates is complete until 2026-11-29. CVE records read: 34.\n\n${warning(8, "2026-11-23")}\n\n### Vulnerabilities\n\nNo changes.\n\n### Builds\n\nNo changes.\n\n### Check by hand\n\nNothing.\n`,
    );
  });

  it("reproduces its rows from a table without vulnerabilities, except the parts of other documents", () => {
    const { status, text } = fromEmpty;
    expect(status).toBe(0);
    const { completeUntil, vulnerabilities } = tableIn(text);
    const expected = tableIn(original).vulnerabilities.flatMap(({ note: _, exploited: __, ...row }) => {
      // A row without a day of its record is written by hand.
      if (row.updated === undefined) return [];
      const products = Object.entries(row.products).map(([name, { fixed, source }]) => [
        name,
        !source && fixed ? { fixed } : {},
      ]);
      return [{ ...row, products: Object.fromEntries(products) }];
    });
    expect(vulnerabilities).toEqual(expected);
    expect(vulnerabilities).toHaveLength(30);
    expect(completeUntil).toBe("2026-11-23");
  });

  it("changes no row of the committed table that was read from the same version of its record", () => {
    const before = textOf("src/profiles/updates/table.json");
    const { status, text } = refresh(["--records", records, "--until", tableIn(before).completeUntil], before);
    expect(status).toBe(0);
    const days = new Map(tableIn(fromEmpty.text).vulnerabilities.map(({ id, updated }) => [id, updated]));
    const same = tableIn(before).vulnerabilities.filter(({ id, updated }) => updated && updated === days.get(id));
    expect(same.map(({ id }) => rowIn(text, id))).toEqual(same);
    // Records of vulnerabilities that were published long ago hardly change.
    expect(same.length).toBeGreaterThan(5);
  });

  it("names builds that the empty table does not have after their updates and months", () => {
    const { builds } = tableIn(fromEmpty.text);
    expect(builds[se]?.slice(1)).toEqual([
      {
        name: "CU1 September 2026 security update",
        build: "7.0.2046.879",
        released: "2026-09-08",
        source: "cve-records",
        evidence: "A",
      },
      {
        name: "CU1 October 2026 security update",
        build: "7.0.2046.889",
        released: "2026-10-13",
        source: "cve-records",
        evidence: "A",
      },
    ]);
    expect(builds["lync-server-2013"]?.map(({ name }) => name)).toEqual([
      "RTM",
      "CU10 May 2021 security update",
      "CU10 April 2022 security update",
      "CU10 July 2022 security update",
    ]);
  });

  it("lists what the records leave to people, if the table does not have it", () => {
    const [, notes = ""] = fromEmpty.stdout.split("### Check by hand\n\n");
    const noFix = (id: string, year: string, version: string) =>
      `${id}: the record has no fixed build of ${year.length > 4 ? year : `skype-for-business-server-${year}`} ("${version}"); add the fixed build by hand if a document has it`;
    const expected = [
      "CVE-2015-2531: only the text of the record names the product; add a row by hand if a server is affected",
      noFix("CVE-2019-0624", "2015", "Business Server 2015 CU 8"),
      noFix("CVE-2019-0798", "lync-server-2013", "July 2018 Update"),
      noFix("CVE-2019-0798", "2015", "March 2019 Update"),
      noFix("CVE-2019-1029", "lync-server-2010", "2010"),
      noFix("CVE-2019-1029", "lync-server-2013", "2013"),
      noFix("CVE-2019-1209", "lync-server-2013", "2013"),
      noFix("CVE-2020-1025", "lync-server-2013", "2013"),
      noFix("CVE-2020-1025", "2015", "CU 8"),
      noFix("CVE-2020-1025", "2019", "unspecified"),
    ];
    const lines = notes
      .trim()
      .split("\n")
      .map((line) => line.replace(/^- /, "").replaceAll("&#58;&#8203;", ":"));
    expect(lines.filter((line) => line < "CVE-2021")).toEqual(expected);
    expect(lines.filter((line) => line > "CVE-2021-25")).toEqual([
      "CVE-2021-26421: 2046.369 is no build of skype-for-business-server-2015; add the fixed build by hand",
      "CVE-2022-26911: 9319.628 is no build of skype-for-business-server-2019; add the fixed build by hand",
      ...["CVE-2023-36780", "CVE-2023-36786", "CVE-2023-36789", "CVE-2023-41763"].map(
        (id) => `${id}: 7.0.246.530 is no build of skype-for-business-server-2019; add the fixed build by hand`,
      ),
      noFix("CVE-2024-20695", "2019", "-"),
    ]);
  });
});

describe("an archive", () => {
  it("gives the same table as a folder", () => {
    const folder = folderOf({ "records.zip": zipSync(archived) });
    const { status, text } = refresh(["--records", join(folder, "records.zip")], empty);
    expect([status, text]).toEqual([0, fromEmpty.text]);
  });

  it("can be in another archive, and can have the sizes after the content", () => {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    for (const [name, content] of Object.entries(archived)) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(content, true);
    }
    zip.end();
    const folder = folderOf({ "daily.zip.zip": zipSync({ "cves.zip": Buffer.concat(chunks) }) });
    const { status, text } = refresh(["--records", join(folder, "daily.zip.zip")], empty);
    expect([status, text]).toEqual([0, fromEmpty.text]);
  });

  it("can have names that lead outside, which are not used as paths", () => {
    const name = `../../../${madeUp}.json`;
    const folder = folderOf({ "a.zip": zipSync({ [name]: strToU8(recordOf(madeUp)) }) });
    const { status, text } = refresh(["--records", join(folder, "a.zip")]);
    expect([status, rowIn(text)?.id]).toEqual([0, madeUp]);
  });

  const whole = zipSync(archived);
  it.each([
    ["is truncated", whole.subarray(0, whole.length - 30_000), /is a truncated zip archive; download it again/],
    ["is no archive", strToU8("PK but not really"), /is not a zip archive, a folder or a record/],
    ["is empty", new Uint8Array(), /is not a zip archive, a folder or a record/],
    ["has no records", zipSync({ "README.md": strToU8("nothing") }), /has no CVE records/],
    [
      "has a corrupt record",
      corrupted(),
      /is (encrypted, corrupt or truncated|a corrupt zip archive)|is not (JSON|UTF-8)/,
    ],
    ["has a record that is too long", zipSync({ [fileOf(madeUp)]: new Uint8Array(9 << 20) }), /has more than 8 MiB/],
  ])("that %s ends the run with one message", (_, content, message) => {
    const folder = folderOf({ "records.zip": content });
    const { status, stdout, stderr, text } = refresh(["--records", join(folder, "records.zip")]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([status, stdout, text === original]).toEqual([2, "", true]);
  });

  function corrupted(): Uint8Array {
    const bytes = zipSync({ [fileOf(madeUp)]: strToU8(recordOf(madeUp)) });
    return bytes.fill(0xa5, 90, 200);
  }
});

describe("a new record", () => {
  let result: ReturnType<typeof refresh>;
  beforeAll(() => {
    result = refresh(["--records", records, only(recordOf(madeUp))]);
  });

  it("adds its row first, its build last and its day, and nothing else", () => {
    const table = tableIn(result.text);
    const before = tableIn(original);
    expect(table.vulnerabilities).toEqual([
      {
        id: madeUp,
        published: "2026-11-30",
        title: "Skype for Business Remote Code Execution Vulnerability",
        products: { [se]: { fixed: "7.0.2046.899" } },
        severity: { score: 8.8, source: "cve-records", evidence: "A" },
        updated: "2026-11-30",
        source: "cve-records",
        evidence: "A",
      },
      ...before.vulnerabilities,
    ]);
    const added = { name: "CU1 November 2026 security update", build: "7.0.2046.899", released: "2026-11-30" };
    expect(table.builds).toEqual({
      ...before.builds,
      [se]: [...(before.builds[se] ?? []), { ...added, source: "cve-records", evidence: "A" }],
    });
    const { sources, completeUntil } = table;
    expect(completeUntil).toBe("2026-11-30");
    expect(sources).toEqual({
      ...before.sources,
      "cve-records": { ...before.sources["cve-records"], date: "2026-11-30" },
    });
  });

  it("is listed in the summary", () => {
    expect(result.stdout).toBe(
      `The table of updates is complete until 2026-11-30 (before: 2026-11-29). CVE records read: 35.\n\n${warning(1, "2026-11-30")}\n\n### Vulnerabilities\n\n- added: ${madeUp}, 2026-11-30, Skype for Business Remote Code Execution Vulnerability (${se}&#58;&#8203; 7.0.2046.899)\n\n### Builds\n\n- added: ${se}, CU1 November 2026 security update, 7.0.2046.899\n\n### Check by hand\n\n- limits&#58;&#8203; rows changed; check that every sentence is still true\n`,
    );
  });

  it("leaves the layout that Biome gives", () => {
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const args = [biome, "format", "--stdin-file-path=src/profiles/updates/table.json"];
    const { stdout } = spawnSync(process.execPath, args, { cwd: root, input: result.text, encoding: "utf8" });
    expect(stdout).toBe(result.text);
  });

  it("does not change when it is read again, or twice", () => {
    const twice = refresh(["--records", only(recordOf(madeUp)), "--records", only(recordOf(madeUp))], result.text);
    expect(twice.text).toBe(result.text);
  });

  it("can be written to another file", () => {
    const output = join(folderOf({}), "new.json");
    const { status, text } = refresh(["--records", only(recordOf(madeUp)), "--output", output]);
    expect([status, text === original, rowIn(readFileSync(output, "utf8"))?.id]).toEqual([0, true, madeUp]);
  });

  it("gets another name if the month has two builds", () => {
    const second = recordOf("CVE-2026-99998", {
      cna: { affected: [affected("Skype for Business Server Subscription Edition CU1", "2046.895")] },
    });
    const { text } = refresh(["--records", only(second, "CVE-2026-99998")], result.text);
    expect(
      tableIn(text)
        .builds[se]?.slice(-2)
        .map(({ name, build }) => [name, build]),
    ).toEqual([
      ["CU1 2026-11-30 security update", "7.0.2046.895"],
      ["CU1 November 2026 security update", "7.0.2046.899"],
    ]);
  });
});

describe("the day up to which the table is complete", () => {
  const other = (day: string) =>
    only(recordOf(madeUp, { meta: { assignerOrgId: "fabrikam", dateUpdated: `${day}T00:00:00Z` } }));

  it.each([
    ["that of the newest record, of any author", "2026-12-24", [], "2026-12-24"],
    ["never earlier than before", "2026-11-01", [], "2026-11-29"],
    ["the one that is given", "2026-12-24", ["--until", "2026-11-15"], "2026-11-15"],
  ])("is %s", (_, day, args, expected) => {
    const { text } = refresh(["--records", other(day), ...args]);
    expect(tableIn(text)).toMatchObject({
      completeUntil: expected,
      vulnerabilities: tableIn(original).vulnerabilities,
    });
  });
});

describe("the products of a record", () => {
  const fixOf = (cna: object) => rowOf({ cna })?.products;

  it.each([
    ["Skype for Business Server Subscription Edition CU2", "2046.900", { [se]: { fixed: "7.0.2046.900" } }],
    ["Skype for Business Server SE", "7.0.2046.900", { [se]: { fixed: "7.0.2046.900" } }],
    [
      "Skype for Business Server 2019 CU9",
      "7.0.2046.600",
      { "skype-for-business-server-2019": { fixed: "7.0.2046.600" } },
    ],
    [
      "Skype for Business Server 2015 CU13",
      "9319.887",
      { "skype-for-business-server-2015": { fixed: "6.0.9319.887" } },
    ],
    ["Microsoft Lync Server 2013 CU10", "8308.1200", { "lync-server-2013": { fixed: "5.0.8308.1200" } }],
    ["Microsoft Lync Server 2010", "4.0.7577.800", { "lync-server-2010": { fixed: "4.0.7577.800" } }],
    ["Skype for Business Server 2019 CU9", "9319.887", { "skype-for-business-server-2019": {} }],
    ["Skype for Business Server 2019 CU9", "7.0.246.600", { "skype-for-business-server-2019": {} }],
    ["Skype for Business Server 2019 CU9", "publication", { "skype-for-business-server-2019": {} }],
    ["Skype for Business Server 2019 CU9", "-", { "skype-for-business-server-2019": {} }],
  ])("are understood from %j, fixed in %j", (name, lessThan, expected) => {
    expect(fixOf({ affected: [affected(name, lessThan)] })).toEqual(expected);
  });

  it("are understood from CPEs, if the list has no build", () => {
    const match = {
      vulnerable: true,
      criteria: cpe,
      versionStartIncluding: "2046.0",
      versionEndExcluding: "7.0.2046.899",
    };
    const cpeApplicability = [{ nodes: [{ operator: "OR", negate: false, cpeMatch: [match] }] }];
    expect(fixOf({ affected: [], cpeApplicability })).toEqual({ [se]: { fixed: "7.0.2046.899" } });
    const list = [affected("Skype for Business Server Subscription Edition CU1", "-")];
    expect(fixOf({ affected: list, cpeApplicability })).toEqual({ [se]: { fixed: "7.0.2046.899" } });
  });

  it("are fixed in the last build, if branches of updates have builds of their own", () => {
    const list = ["7.0.2046.899", "7.0.2046.829"].map((build) =>
      affected("Skype for Business Server Subscription Edition", build),
    );
    const { stdout, text } = refresh(["--records", only(recordOf(madeUp, { cna: { affected: list } }))]);
    expect(rowIn(text)?.products).toEqual({ [se]: { fixed: "7.0.2046.899" } });
    expect(stdout).toContain("has the fixed build 7.0.2046.899, and 7.0.2046.829 for earlier updates");
  });

  it("do not include clients, other servers and versions that are not affected", () => {
    const list = [
      affected("Skype for Business 2016 (64-bit edition)", "16.0.1"),
      affected("Microsoft Lync 2013", "15.0.1"),
      affected("Windows Server 2019", "10.0.17763.1"),
      { product: "Skype for Business Server 2019 CU8", versions: [{ version: "2046.0", status: "unaffected" }] },
    ];
    const { status, text } = refresh(["--records", only(recordOf(madeUp, { cna: { affected: list } }))]);
    expect([status, rowIn(text)]).toEqual([0, undefined]);
  });

  it("that are not recognized end the run, with the table unchanged, also if it has a row", () => {
    const list = [affected("Skype for Business Server 2027 CU1\u001b[2J", "8.0.2100.5")];
    const folder = only(recordOf(madeUp, { cna: { affected: list } }));
    const { status, stdout, stderr, text } = refresh(["--records", folder]);
    expect([status, stdout, text === original]).toEqual([1, "", true]);
    expect(stderr).toMatch(/^CVE-2026-99999: unrecognized server product "Skype for Business Server 2027 CU1 \[2J"\n/);
    expect(refresh(["--records", folder], tableWith({})).status).toBe(1);
    expect(refresh(["--records", folder], tableWith({ updated: "2026-11-01" })).status).toBe(1);
  });
});

describe("a row that exists", () => {
  const scanner = { source: "scanner-may-2021", evidence: "B" } as const;

  it("that was written by hand stays without a record, and is replaced by its record", () => {
    const table = tableWith({ products: { [se]: { fixed: "7.0.2046.899" } } });
    const others = refresh(["--records", only(recordOf("CVE-2026-99998"), "CVE-2026-99998")], table);
    expect(rowIn(others.text)).toEqual(tableIn(table).vulnerabilities[0]);
    expect(rowOf({}, table)).toMatchObject({ published: "2026-11-30", updated: "2026-11-30" });
  });

  it("keeps the build of another document until the record has one", () => {
    const entry = { fixed: "7.0.2046.890", ...scanner, note: "From a scanner" };
    const table = tableWith({ updated: "2026-11-01", products: { [se]: entry, "lync-server-2013": entry } });
    const list = [affected("Skype for Business Server Subscription Edition CU1", "7.0.246.899")];
    const refused = rowOf({ cna: { affected: list } }, table);
    expect(refused?.products).toEqual({ "lync-server-2013": entry, [se]: entry });
    expect(rowOf({}, table)?.products).toEqual({ "lync-server-2013": entry, [se]: { fixed: "7.0.2046.899" } });
  });

  it("keeps severity and exploitation of another document, and its note, if the record has none", () => {
    const others = { severity: { rating: "critical", ...scanner }, exploited: scanner, note: "A note" } as const;
    const table = tableWith({ updated: "2026-11-01", ...others });
    expect(rowOf({ cna: { metrics: [] } }, table)).toMatchObject(others);
    expect(rowOf({}, table)?.severity).toEqual({ score: 8.8, source: "cve-records", evidence: "A" });
  });

  it("loses what only an earlier version of its record had", () => {
    const own = { source: "cve-records", evidence: "A" } as const;
    const table = tableWith({ updated: "2026-11-01", severity: { score: 9.8, ...own }, exploited: own });
    const row = rowOf({ cna: { metrics: [] } }, table);
    expect([row?.severity, row?.exploited]).toEqual([undefined, undefined]);
  });

  it("is removed with its record, unless it was written by hand", () => {
    const rejected = only(recordOf(madeUp, { meta: { state: "REJECTED" } }));
    const machine = refresh(["--records", rejected], tableWith({ updated: "2026-11-01" }));
    expect([rowIn(machine.text), machine.stdout.includes(`- removed: ${madeUp}`)]).toEqual([undefined, true]);
    expect(rowIn(refresh(["--records", rejected], tableWith({})).text)?.id).toBe(madeUp);
  });
});

/** The organization that states whether a vulnerability is exploited. */
const cisa = "134c704f-9b21-4f2e-91b3-4a467353bcc0";

describe("exploitation", () => {
  const kev = { other: { type: "kev", content: { dateAdded: "2026-12-03", reference: "https://www.cisa.gov" } } };
  const ssvc = (value: string, timestamp = "2026-12-05T04:26:28Z") => ({
    other: { type: "ssvc", content: { options: [{ Exploitation: value }, { Automatable: "no" }], timestamp } },
  });
  const own = { source: "cve-records", evidence: "A" };

  it.each([
    ["the catalog", [kev], { since: "2026-12-03", ...own }],
    ["the assessment", [ssvc("active")], { since: "2026-12-05", ...own }],
    ["the earlier of both", [ssvc("active"), kev], { since: "2026-12-03", ...own }],
    ["a day before publication", [ssvc("active", "2026-11-29T00:00:00Z")], own],
    ["a proof of concept", [ssvc("poc")], undefined],
    ["no assessment", [], undefined],
  ])("is read from CISA: %s", (_, metrics, expected) => {
    const row = rowOf({ adp: [{ metrics, providerMetadata: { orgId: cisa, shortName: "CISA-ADP" } }] });
    expect(row?.exploited).toEqual(expected);
  });

  it("is not read from anybody else", () => {
    const adp = [{ metrics: [kev], providerMetadata: { orgId: "fabrikam", shortName: "CISA-ADP" } }];
    expect(rowOf({ adp })?.exploited).toBeUndefined();
  });
});

/** The paths to all values in a value. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

/** A copy of a value with another value in a place. */
function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe("a hostile record", () => {
  it("puts no control characters in the table and no markup in the summary", () => {
    const title = "\u001b[31m<img src=x>\u202e @contoso #1 [a](https://x)\n\n`rm` | www.contoso.com GH-1 <!--";
    const { stdout, text } = refresh(["--records", only(recordOf(madeUp, { cna: { title } }))]);
    expect(rowIn(text)?.title).toBe("[31m<img src=x> @contoso #1 [a](https://x) `rm` | www.contoso.com GH-1 <!--");
    const line = stdout.split("\n").find((each) => each.startsWith("- added: CVE"));
    expect(line).not.toMatch(/[<>`|@]|(?<!&)#|\]\(|www\.|https:|GH-1/);
  });

  it.each([
    ["no JSON", "{", /is not JSON; expected a CVE record$/],
    ["another value", "null", /is not the CVE record of its name/],
    [
      "another id",
      recordOf("CVE-2026-11111"),
      /is not the CVE record of its name; expected "cveId": "CVE-2026-99999"$/,
    ],
    [
      "no day",
      recordOf(madeUp, { cna: { datePublic: 5 }, meta: { datePublished: "soon" } }),
      /has no day of publication/,
    ],
    ["too deep JSON", `${"[".repeat(1e6)}${"]".repeat(1e6)}`, /is not the CVE record of its name|is not JSON/],
  ])("with %s is an error that names the file", (_, record, message) => {
    expect(() => merge(record)).toThrow(RefreshError);
    expect(() => merge(record)).toThrow(message);
    expect(() => merge(record)).toThrow(/^"CVE-2026-99999\.json" /);
  });

  it.each([
    ["no JSON", "{", /is not JSON; expected a CVE record$/],
    ["no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), /is not UTF-8; expected a CVE record$/],
    ["too much text", " ".repeat(9 << 20), /has more than 8 MiB; expected a CVE record$/],
  ])("with %s ends the run with one message that names the file", (_, content, message) => {
    const folder = folderOf({ [fileOf(madeUp)]: content });
    const { status, stdout, stderr, text } = refresh(["--records", folder]);
    expect(stderr.trim()).toMatch(message);
    expect(stderr).toContain(`${madeUp}.json"`);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect([status, stdout, text === original]).toEqual([2, "", true]);
  });

  it(`with any value in any place is an error or gives a valid table (${chance})`, () => {
    const validate = new Ajv2020().compile(JSON.parse(textOf("schemas/updates.schema.json")));
    const whole = JSON.parse(
      recordOf(madeUp, {
        cna: {
          cpeApplicability: [
            { nodes: [{ cpeMatch: [{ vulnerable: true, criteria: cpe, versionEndExcluding: "2046.5" }] }] },
          ],
        },
        adp: [
          {
            metrics: [{ other: { type: "kev", content: { dateAdded: "2026-12-03" } } }],
            providerMetadata: { orgId: cisa },
          },
        ],
      }),
    );
    const places = placesIn(whole);
    expect(places.length).toBeGreaterThan(40);
    const value = fc.oneof(
      fc.constantFrom(null, true, -1, 1e300, "", "\u0000\ud800", "9".repeat(400), [], {}, [null], [[]], { length: 9 }),
      fc.anything({ maxDepth: 2 }).filter((each) => JSON.stringify(each) !== undefined),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, (place, odd) => {
        const record = JSON.stringify(replaced(whole, place, odd));
        try {
          const { table } = merge(record);
          expect([validate(JSON.parse(formatTable(table))), validate.errors]).toEqual([true, null]);
          expect([...tableErrors(table)]).toEqual([]);
        } catch (error) {
          if (!(error instanceof RefreshError)) throw error;
        }
      }),
      runs(500, "slow"),
    );
  });

  it("that is a link is not followed", () => {
    const folder = folderOf({ [fileOf("CVE-2026-99998")]: recordOf("CVE-2026-99998") });
    const elsewhere = only(recordOf(madeUp));
    symlinkSync(join(elsewhere, fileOf(madeUp)), join(folder, `${madeUp}.json`));
    symlinkSync(elsewhere, join(folder, "linked"));
    const { text } = refresh(["--records", folder]);
    expect([rowIn(text, "CVE-2026-99998")?.id, rowIn(text)]).toEqual(["CVE-2026-99998", undefined]);
  });
});

describe("the command line", () => {
  it.each([
    ["without records", [], /^missing --records\nusage: /],
    ["with an unknown option", ["--record", "x"], /'--record'.*\nusage: /s],
    ["with a path that does not exist", ["--records", "/nowhere"], /^cannot read "\/nowhere": ENOENT$/],
    ["with a folder without records", ["--records", folderOf({ "a.txt": "" })], /has no CVE records/],
    [
      "with a day that is none",
      ["--records", records, "--until", "2026-02-30"],
      /^--until: expected a date .* found "2026-02-30"$/,
    ],
    [
      "with a file that cannot be written",
      ["--records", records, "--output", "/nowhere/a.json"],
      /^cannot write .*ENOENT$/,
    ],
  ])("%s fails with exit code 2", (_, args, message) => {
    const { status, stdout, stderr } = refresh(args);
    expect(stderr.trim()).toMatch(message);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it.each([
    ["no JSON", "{", /is not JSON$/],
    ["no table", "{}", /is not a valid table of updates: \/ must have required property 'apiVersion'$/],
  ])("rejects a table that is %s", (_, table, message) => {
    const { status, stderr } = refresh(["--records", records], table);
    expect([status, stderr.trim()]).toEqual([2, expect.stringMatching(message)]);
  });
});
