import { networkContextOf } from "../../deployment/network/context.ts";
import { recordNeeds } from "../../deployment/network/dns-needs.ts";
import type { RecordNeed } from "../../deployment/network/dns-record.ts";
import type { Rule } from "../../model/rule.ts";
import { wrongAddresses } from "./checks/record-addresses.ts";
import { missingHits, recordHits } from "./checks/record-findings.ts";
import { findRecords, indexRecords } from "./checks/record-index.ts";

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
    const index = indexRecords(deployment.spec.network?.dnsRecords ?? []);
    const missing: RecordNeed[] = [];
    const context = networkContextOf(deployment, profile);
    for (const need of recordNeeds(context)) {
      const found = findRecords(index, need);
      if (found) yield* recordHits(need, found);
      else if (!need.optional) missing.push(need);
    }
    yield* missingHits(missing);
    yield* wrongAddresses(context, index);
  },
};
