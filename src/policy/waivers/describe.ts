import type { Waiver } from "../../model/waiver.ts";

/** Describes a waiver: "waived until 2027-01-31 by uc@contoso.com: servers arrive in January". */
export function describeTerms({ kind, reason, owner, ticket, until }: Waiver): string {
  if (kind === "baseline") return `in the baseline: ${reason}`;
  return `waived until ${until}${owner ? ` by ${owner}` : ""}${ticket ? `, ${ticket}` : ""}: ${reason}`;
}
