import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { mergeRecords } from "../../scripts/updates/merge.mjs";
import { createCollector } from "../../scripts/updates/record.mjs";
import type { UpdateTable, Vulnerability } from "../../src/profiles/updates/types.ts";
import { root, textOf } from "./repository.ts";

/** The table of 2026-11-29, which stays as it is when the committed table is refreshed. */
export const original = textOf("fixtures/updates/table.json");
export const records = "fixtures/updates/records";
export const se = "skype-for-business-server-se";

/** The day of a run, 2026-12-31, in seconds: tests do not depend on the clock. */
const lastDay = "1798675200";

/** Runs the script, with the table in a folder of its own. */
export function refresh(args: readonly string[], table = original, now = lastDay) {
  const folder = mkdtempSync(join(tmpdir(), "refresh-"));
  const file = join(folder, "table.json");
  writeFileSync(file, table);
  const script = [join(root, "scripts/refresh-updates.mjs"), "--table", file, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, script, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, SOURCE_DATE_EPOCH: now },
  });
  expect(stderr).not.toMatch(/\n\s+at /);
  return { status, stdout, stderr, text: readFileSync(file, "utf8") };
}

/** A folder with files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "records-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export type Parts = { readonly cna?: object; readonly adp?: object; readonly meta?: object };

export const cpe = "cpe:2.3:a:microsoft:skype_for_business_server_subscription_edition:*:cu1:*:*:*:*:*:*";

/** A made-up record: a vulnerability of Subscription Edition that became public on 2026-11-30. */
export function recordOf(id: string, { cna = {}, adp, meta = {} }: Parts = {}): string {
  return JSON.stringify({
    dataType: "CVE_RECORD",
    cveMetadata: {
      cveId: id,
      assignerOrgId: "f38d906d-7342-40ea-92c1-6c4a2c6478c8",
      state: "PUBLISHED",
      datePublished: "2026-11-30T18:00:00.000Z",
      dateUpdated: "2026-11-30T18:00:00.000Z",
      ...meta,
    },
    containers: {
      cna: {
        title: "Skype for Business Remote Code Execution Vulnerability",
        datePublic: "2026-11-30T08:00:00.000Z",
        affected: [affected("Skype for Business Server Subscription Edition CU1", "7.0.2046.899")],
        descriptions: [{ lang: "en-US", value: "Made up." }],
        metrics: [{ cvssV3_1: { baseScore: 8.8 } }],
        ...cna,
      },
      ...(adp !== undefined && { adp }),
    },
  });
}

export function affected(product: string, lessThan: string, more: object = {}) {
  return { vendor: "Microsoft", product, versions: [{ version: "2046.0", lessThan, status: "affected" }], ...more };
}

export const madeUp = "CVE-2026-99999";
export const fileOf = (id: string) => `cves/2026/99xxx/${id}.json`;
export const only = (record: string, id = madeUp) => folderOf({ [fileOf(id)]: record });
export const tableIn = (text: string) => JSON.parse(text) as UpdateTable;
export const rowIn = (text: string, id = madeUp) => tableIn(text).vulnerabilities.find((row) => row.id === id);

/** A table merged with one record, in this process. */
export function merge(record: string, table = original, id = madeUp) {
  const { add, result } = createCollector(tableIn(table));
  add(record, id, `${id}.json`);
  return mergeRecords(tableIn(table), result().records, "2026-12-31");
}

/** The row of a made-up record. */
export function rowOf(parts: Parts, table = original): Vulnerability | undefined {
  return merge(recordOf(madeUp, parts), table).table.vulnerabilities.find(({ id }) => id === madeUp);
}

/** A table with one row of the made-up vulnerability. */
export function tableWith(row: Partial<Vulnerability>): string {
  const base = {
    id: madeUp,
    published: "2026-11-01",
    title: "Old",
    products: {},
    source: "cve-records",
    evidence: "A",
  };
  return JSON.stringify({ ...tableIn(original), vulnerabilities: [{ ...base, ...row }] });
}

/** The first builds of the products, without which the product rejects a table. */
const firstBuilds = {
  "lync-server-2010": "4.0.7577.0",
  "lync-server-2013": "5.0.8308.0",
  "skype-for-business-server-2015": "6.0.9319.0",
  "skype-for-business-server-2019": "7.0.2046.0",
  [se]: "7.0.2046.820",
};

/** A table with nothing but the first builds. */
export const empty = JSON.stringify({
  apiVersion: "lync-policy/v1",
  kind: "Updates",
  completeUntil: "2010-11-17",
  limits: [],
  sources: { made: { title: "Made up", url: "https://www.contoso.com", date: "2010-11-17" } },
  builds: Object.fromEntries(
    Object.entries(firstBuilds).map(([product, build]) => [
      product,
      [{ name: "RTM", build, source: "made", evidence: "A" }],
    ]),
  ),
  vulnerabilities: [],
});
