import type { Profile } from "../profile.ts";
import { lastDayOfSupport } from "../successor.ts";
import type { BuildNumber, UpdateTable } from "./types.ts";

/** Whether a build was released after the end of support, so that customers of extended security updates get it. */
export function isPaid(number: BuildNumber, profile: Profile, table: UpdateTable): boolean {
  const end = lastDayOfSupport(profile);
  const released = releasedOn(number, profile, table);
  const isSold = profile.extendedSecurityUpdates.value.length > 0;
  return isSold && end !== null && released !== undefined && released > end;
}

/**
 * The day or month of a release. A build that no release has, but a vulnerability as its fix, has the day of the first such
 * vulnerability. Undefined if neither is known.
 */
export function releasedOn(number: BuildNumber, { product }: Profile, table: UpdateTable): string | undefined {
  const release = table.builds[product]?.find(({ build }) => build === number);
  if (release?.released !== undefined) return release.released;
  const fixing = table.vulnerabilities.filter(({ products }) => products[product]?.fixed === number);
  return fixing.map(({ published }) => published).sort()[0];
}
