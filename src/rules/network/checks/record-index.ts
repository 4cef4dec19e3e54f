import { keyOfRecord, normalizeName, type RecordNeed } from "../../../deployment/network/dns-record.ts";
import type { DnsRecord } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A record that a manifest lists, and its path. */
export type ListedRecord = { readonly record: DnsRecord; readonly path: Path };

/** The path of the list. */
export const recordList: Path = ["spec", "network", "dnsRecords"];

/** The listed records by their key, and the first labels of host names by the rest of the name. */
export type RecordIndex = {
  readonly records: ReadonlyMap<string, readonly ListedRecord[]>;
  readonly labels: ReadonlyMap<string, readonly string[]>;
};

/** Indexes the records of a manifest. */
export function indexRecords(list: readonly DnsRecord[]): RecordIndex {
  const records = new Map<string, ListedRecord[]>();
  const labels = new Map<string, string[]>();
  for (const [at, record] of list.entries()) {
    const kind = record.type === "SRV" ? "SRV" : "host";
    append(records, keyOfRecord(record.zone, kind, record.name), { record, path: [...recordList, at] });
    if (kind === "SRV") continue;
    const [first, rest] = split(record.name);
    append(labels, `${record.zone} ${rest}`, first);
  }
  return { records, labels };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const same = map.get(key);
  if (same) same.push(value);
  else map.set(key, [value]);
}

/** The first label of a name, and the rest. */
function split(name: string): readonly [first: string, rest: string] {
  const plain = normalizeName(name);
  const dot = plain.indexOf(".");
  return dot < 0 ? [plain, ""] : [plain.slice(0, dot), plain.slice(dot + 1)];
}

/** The records that serve a need: those of its name, a wildcard that covers it, or those of a similar name. */
export function findRecords({ records, labels }: RecordIndex, need: RecordNeed): readonly ListedRecord[] | undefined {
  const { zone, kind, name, like } = need;
  const exact = records.get(keyOfRecord(zone, kind, name));
  if (exact || kind === "SRV") return exact;
  const wildcard = records.get(keyOfRecord(zone, kind, name.replace(/^[^.]*/, "*")));
  if (wildcard || !like) return wildcard;
  const rests = like.domain ? [`${zone} ${normalizeName(like.domain)}`] : [...labels.keys()];
  for (const rest of rests) {
    const label = labels.get(rest)?.find((one) => like.prefixes.some((prefix) => one.startsWith(prefix)));
    if (label && rest.startsWith(zone)) return records.get(`${zone} host ${label}.${rest.slice(zone.length + 1)}`);
  }
  return undefined;
}
