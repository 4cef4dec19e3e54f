import { networkContextOf } from "../../deployment/network/context.ts";
import { recordNeeds } from "../../deployment/network/dns-needs.ts";
import { keyOfRecord, type RecordNeed } from "../../deployment/network/dns-record.ts";
import type { Rule } from "../../model/rule.ts";
import type { DnsRecord } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { edgeNameHits, missingHits, recordHits } from "./checks/record-findings.ts";

export const dnsRecords: Rule = {
  id: "dns-records",
  title: "All required DNS records exist with the correct port and targets",
  level: "error",
  preset: "recommended",
  why: "Clients, partners and servers locate each other through these records; without them, connections fail",
  fix: "Add the record to the stated zone, or correct its port or targets",
  source: "protocol-poster-2010",
  evidence: "A",
  applies: ({ spec }) => spec.network?.dnsRecords !== undefined,
  *check(deployment, { profile }) {
    const list: Path = ["spec", "network", "dnsRecords"];
    const records = new Map<string, { readonly record: DnsRecord; readonly path: Path }[]>();
    for (const [at, record] of (deployment.spec.network?.dnsRecords ?? []).entries()) {
      const key = keyOfRecord(record.zone, record.type === "SRV" ? "SRV" : "host", record.name);
      const same = records.get(key);
      if (same) same.push({ record, path: [...list, at] });
      else records.set(key, [{ record, path: [...list, at] }]);
    }
    const context = networkContextOf(deployment, profile);
    const missing: RecordNeed[] = [];
    for (const need of recordNeeds(context)) {
      const { zone, kind, name } = need;
      const wildcard = kind === "host" ? records.get(keyOfRecord(zone, kind, name.replace(/^[^.]*/, "*"))) : undefined;
      const found = records.get(keyOfRecord(zone, kind, name)) ?? wildcard;
      if (found) yield* recordHits(need, found);
      else missing.push(need);
    }
    yield* missingHits(missing, list);
    yield* edgeNameHits(context);
  },
};
