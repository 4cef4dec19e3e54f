import { formatNumber } from "../../base/wording.ts";
import type { WaiverTerms } from "../../model/waiver-terms.ts";

/** Describes a waiver: "waived up to size 2 until 2027-01-31 by uc@contoso.com: servers arrive in January". */
export function describeTerms({ kind, reason, owner, ticket, until, size }: WaiverTerms): string {
  if (kind === "baseline") return `in the baseline: ${reason}`;
  const most = size?.amount === undefined ? "" : ` up to size ${formatNumber(size.amount)}`;
  return `waived${most} until ${until}${owner ? ` by ${owner}` : ""}${ticket ? `, ${ticket}` : ""}: ${reason}`;
}
