import type { UpdateTable } from "../../src/profiles/updates/types.ts";
import { textOf } from "./repository.ts";

/** The table of this version. Other tests than those of the table itself use a frozen one (vitest.config.ts). */
export const liveTable = JSON.parse(textOf("src/profiles/updates/table.json")) as UpdateTable;

/** A small table of updates with every property. */
export const smallTable = {
  apiVersion: "lync-policy/v1",
  kind: "Updates",
  completeUntil: "2099-12-31",
  limits: ["Made up for tests"],
  sources: {
    records: { title: "CVE records", url: "https://www.contoso.com/records", date: "2026-11-30" },
    page: { title: "Updates", url: "https://www.contoso.com/updates", date: "2026-11-30" },
  },
  builds: {
    "lync-server-2010": [{ name: "RTM", build: "4.0.7577.0", released: "2010-11", source: "page", evidence: "A" }],
    "lync-server-2013": [{ name: "RTM", build: "5.0.8308.0", released: "2012-10", source: "page", evidence: "A" }],
    "skype-for-business-server-2015": [
      { name: "CU1", build: "6.0.9319.102", released: "2015-11", source: "page", evidence: "A" },
    ],
    "skype-for-business-server-2019": [
      { name: "RTM", build: "7.0.2046.123", released: "2018-10", source: "page", evidence: "A" },
    ],
    "skype-for-business-server-se": [
      { name: "CU1", released: "2026-09", kb: ["5065372"], source: "page", evidence: "B" },
      {
        name: "CU1 October 2026 security update",
        build: "7.0.2046.889",
        released: "2026-10-13",
        source: "page",
        evidence: "A",
        buildSource: "records",
        buildEvidence: "A",
      },
      { name: "CU1 HF2", source: "page", evidence: "I", note: "Its build is not documented" },
      {
        name: "CU1 December 2026 security update",
        build: "7.0.2046.899",
        released: "2026-12-08",
        source: "records",
        evidence: "A",
      },
    ],
  },
  vulnerabilities: [
    {
      id: "CVE-2026-99999",
      published: "2026-12-08",
      title: "Skype for Business Remote Code Execution Vulnerability",
      products: {
        "skype-for-business-server-2015": { fixed: "6.0.9319.102", source: "page", evidence: "B" },
        "skype-for-business-server-se": { fixed: "7.0.2046.899" },
      },
      severity: { rating: "critical", score: 9.8, source: "records", evidence: "A" },
      exploited: { since: "2026-12-09", source: "page", evidence: "B" },
      updated: "2026-12-09",
      source: "records",
      evidence: "A",
    },
  ],
} as const satisfies UpdateTable;

/**
 * The text of the small table with some properties replaced. Later dates than `completeUntil` are replaced with it, since a
 * table has none.
 */
export function tableText({ completeUntil = smallTable.completeUntil, ...parts }: Partial<UpdateTable> = {}): string {
  const isLater = (key: string, value: unknown) =>
    ["published", "released", "since", "updated"].includes(key) && String(value) > completeUntil;
  const table = { ...smallTable, completeUntil, ...parts };
  return `${JSON.stringify(table, (key, value) => (isLater(key, value) ? completeUntil : value), 2)}\n`;
}
