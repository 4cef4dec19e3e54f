import { buildWords } from "../../../deployment/update-words.ts";
import type { Assessment } from "../../../deployment/updates.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Size } from "../../../model/size.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { type Pages, since2015, stated as statedBy } from "../../../profiles/stated.ts";
import { lastDayOfSupport } from "../../../profiles/successor.ts";
import { type Build, compareBuilds } from "../../../profiles/updates/builds.ts";
import { cumulativeUpdateOf } from "../../../profiles/updates/meant-builds.ts";
import { availableBy, isBeforeRelease, newestAfter } from "../../../profiles/updates/releases.ts";
import type { BuildNumber, Release, UpdateTable } from "../../../profiles/updates/types.ts";
import { lastDayOfUpdates } from "../../../profiles/updates/vulnerabilities.ts";
import { type BuildContext, runnerPlaces, subjectWords } from "./runners.ts";

/**
 * That a newer build is available. For 2015 and 2019, the only one that was released without fixes in the CVE list while
 * extended security updates were sold is that of August 2025.
 */
export const newerPages: Pages = {
  "skype-for-business-server-2015": ["hybrid-application", "B"],
  "skype-for-business-server-2019": ["hybrid-application", "B"],
  "skype-for-business-server-se": ["modern-lifecycle", "B"],
};

/** That fixes of 2015 and 2019 are for the newest cumulative update, as the CVE records name no other one. */
export const servicingPages: Pages = {
  "skype-for-business-server-2015": ["cve-records", "I"],
  "skype-for-business-server-2019": ["cve-records", "I"],
};

/** The documents with the builds of a product, which an installed one can be compared with. */
export const buildPages: Pages = {
  "lync-server-2010": ["versions-2010", "A"],
  "lync-server-2013": ["installed-version", "B"],
  ...since2015("patch-version", "A"),
};

/** Whether only the newest build is serviced on a day: always without a fixed end of support, else while updates are sold. */
export function isServiced(profile: Profile, today: string): boolean {
  const last = lastDayOfUpdates(profile);
  if (last === null) return true;
  const end = lastDayOfSupport(profile);
  return end !== null && end < today && today <= last;
}

/** A hit for a build that is older than one that has been available for the grace period, or that the table does not list. */
export function* outdatedOrUnlisted(assessment: Assessment, context: BuildContext): Iterable<Hit> {
  const { build, stated, runners, profile } = assessment;
  if (!build) return;
  const {
    today,
    updates: { table, graceDays },
  } = context;
  const subject = subjectWords(assessment, build, context.profile);
  const common = { path: stated.path, related: runnerPlaces(stated, runners) };
  const newest = newestAfter(graceDays, { product: build.product, today, table });
  if (newest && isServiced(profile, today) && isBeforeRelease(build, newest, table)) {
    const { reason, pages } = reasonFor(build, newest, profile);
    const message = `${subject}; build ${releaseWords(newest, build, table)}${reason}`;
    yield { ...common, message, fact: statedBy(profile, pages), size: newerBuilds(build, newest, table) };
  } else if (build.number !== undefined && !build.release) {
    const message = `${subject}, ${unlistedWords(build, build.number, table)}`;
    yield { ...common, level: "note", message, fact: statedBy(context.profile, buildPages) };
  }
}

/** How many builds have been available for the grace period since this one. */
function newerBuilds(build: Build, newest: Release, table: UpdateTable): Size {
  const releases = table.builds[build.product] ?? [];
  const newer = releases.slice(0, releases.indexOf(newest)).filter((one) => isBeforeRelease(build, one, table));
  return { amount: newer.length + 1, unit: "build" };
}

function releaseWords(release: Release, { product }: Build, table: UpdateTable): string {
  const words = buildWords({ product, number: release.build, release, least: undefined, most: undefined });
  return `${words} has been available since ${release.released ?? availableBy(release, product, table)}`;
}

/** Why the newer build is required, besides that it is available, and the pages that state it. */
function reasonFor(
  build: Build,
  newest: Release,
  profile: Profile,
): { readonly reason: string; readonly pages: Pages } {
  if (lastDayOfUpdates(profile) === null)
    return { reason: `, and ${profile.name} is supported only while it is kept current`, pages: newerPages };
  const [own, other] = [build.release?.name ?? "", newest.name].map(cumulativeUpdateOf);
  if (own === undefined || other === undefined || own === other) return { reason: "", pages: newerPages };
  const reason = `, and in CVE records, only the newest cumulative update of ${profile.name} has fixes`;
  return { reason, pages: servicingPages };
}

/** That the table does not list a build: one between listed builds, or one newer than all, for which the table can be too old. */
function unlistedWords({ product }: Build, number: BuildNumber, table: UpdateTable): string {
  const releases = table.builds[product] ?? [];
  const numbered = releases.findLast(({ build }) => build !== undefined);
  if (numbered?.build === undefined || compareBuilds(number, numbered.build) <= 0)
    return "which the table of updates does not list; compare it with the version that the server shows, or state the name of the update";
  const newer = `which is newer than all builds in the table of updates, complete until ${table.completeUntil}`;
  return numbered === releases.at(-1)
    ? `${newer}; if it is correct, use a newer table (updates in the policy, or --updates FILE)`
    : `${newer}, which has later updates without builds; state the name of the update`;
}
