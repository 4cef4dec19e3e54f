import type { Waiver } from "../../model/waiver.ts";

/** A waiver in one phrase: "waived until 2027-01-31 by uc@contoso.com: servers arrive in January". */
export function termsOf({ kind, reason, owner, ticket, until }: Waiver): string {
  if (kind === "baseline") return `known since the baseline: ${reason}`;
  return `waived until ${until}${owner ? ` by ${owner}` : ""}${ticket ? `, ${ticket}` : ""}: ${reason}`;
}
