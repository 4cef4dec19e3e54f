import { memoizeEach } from "../base/memoize.ts";
import type { Product } from "../profiles/fact.ts";
import type { Profile } from "../profiles/profile.ts";
import { successorOf } from "../profiles/successor.ts";
import { isPaid, releasedOn } from "../profiles/updates/paid.ts";
import type { BuildNumber, UpdateTable } from "../profiles/updates/types.ts";
import { fixOfAll, type OpenVulnerability } from "../profiles/updates/vulnerabilities.ts";
import type { Assessment } from "./updates.ts";

/** A build, and the number of open vulnerabilities that it fixes. */
export type FixingBuild = { readonly build: BuildNumber; readonly fixes: number };

/** What to install against the vulnerabilities of a build, and what to upgrade to where that is not enough. */
export type Remedy = {
  /** The first build without those that have a fix; undefined if none has one. */
  readonly install: FixingBuild | undefined;
  /** Whether that build is released to customers of extended security updates. */
  readonly isPaid: boolean;
  /** If it was released after the end of support: the newest fixing build that was not, if there is one. */
  readonly free: FixingBuild | undefined;
  /** The product to upgrade to: some have no fix, or the extended security updates are no longer sold. */
  readonly moveTo: Product | undefined;
};

/** What a remedy depends on besides the vulnerabilities. */
type RemedyContext = { readonly profile: Profile; readonly table: UpdateTable; readonly today: string };

/** The remedy for the open vulnerabilities of a build. */
export function remedyFor(
  { open, profile }: Pick<Assessment, "open" | "profile">,
  table: UpdateTable,
  today: string,
): Remedy {
  const known = remedies.get(open);
  if (known?.profile === profile && known.table === table && known.today === today) return known.remedy;
  const context = { profile, table, today };
  const remedy = findRemedy(open, context);
  remedies.set(open, { ...context, remedy });
  return remedy;
}

/** The remedies of lists that exist. Pools and servers with the same build share one list. */
const remedies = new WeakMap<readonly OpenVulnerability[], RemedyContext & { readonly remedy: Remedy }>();

function findRemedy(open: readonly OpenVulnerability[], { profile, table, today }: RemedyContext): Remedy {
  const install = fixingBuild(open);
  const isLate = install !== undefined && isPaid(install.build, profile, table);
  const isEnough = install?.fixes === open.length && !(isLate && hasEnded(profile, today));
  return {
    install,
    isPaid: isLate && !hasEnded(profile, releasedOn(install.build, profile, table) ?? ""),
    free: isLate ? freeBuild(open, profile, table) : undefined,
    moveTo: isEnough ? undefined : successorOf(profile.product, today)?.profile.product,
  };
}

/** The CVE numbers of vulnerabilities, in their order. */
export const idsOf = memoizeEach((open: readonly OpenVulnerability[]): readonly string[] =>
  open.map(({ vulnerability }) => vulnerability.id),
);

/** Whether extended security updates of a product were sold and no longer are. */
export function hasEnded({ extendedSecurityUpdates }: Profile, today: string): boolean {
  const last = extendedSecurityUpdates.value.at(-1)?.until;
  return last !== undefined && last < today;
}

function fixingBuild(open: readonly OpenVulnerability[]): FixingBuild | undefined {
  const fixable = open.filter(({ fixed }) => fixed !== undefined);
  const build = fixOfAll(fixable);
  return build === undefined ? undefined : { build, fixes: fixable.length };
}

function freeBuild(open: readonly OpenVulnerability[], profile: Profile, table: UpdateTable): FixingBuild | undefined {
  const free = [...new Set(open.map(({ fixed }) => fixed))].filter(
    (fixed) => fixed !== undefined && !isPaid(fixed, profile, table),
  );
  return fixingBuild(open.filter(({ fixed }) => free.includes(fixed)));
}
