import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { joinAbbreviated, pluralize, quote } from "../../base/wording.ts";
import { diffFindings } from "../../findings/diff.ts";
import { identityOf } from "../../findings/identity.ts";
import { matchBySize } from "../../findings/match-sizes.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import { exceededSize } from "../../model/size.ts";
import type { Waived } from "../../model/waiver.ts";
import { asAccepted, type CountingFindings, entriesOf } from "./self-waived.ts";

/** What a change does to the findings that waivers and baseline entries without a size suppress. */
type UnlimitedChange = {
  /** Those that count: a finding of the rule at the object was waived before, and none of this size or more is left for it. */
  readonly counting: CountingFindings;
  /** Those that are waived for the first time: the waiver was made for no other size. */
  readonly fresh: readonly Finding[];
};

/** The waived findings that can exceed what was waived before a change: those with a size and a waiver without one. */
export function unlimited(waived: readonly Waived[], touched: (file: string) => boolean): readonly Waived[] {
  return waived.filter(({ waiver, file, size }) => size && !waiver.size && touched(file));
}

/**
 * Compares what waivers and baseline entries without a size suppress after a change with what was suppressed before it. A size
 * that nobody stated before is that of the finding then. `waived` are the findings in all files, `before` those in touched files.
 */
export function compareUnlimited(
  waived: readonly Waived[],
  before: Pick<Report, "findings" | "waived">,
  touched: (file: string) => boolean,
): UnlimitedChange {
  const listed = unlimited(waived, touched);
  const ofBaseline = listed.filter(({ waiver }) => waiver.kind === "baseline");
  const ofWaivers = listed.filter(({ waiver }) => waiver.kind !== "baseline");
  const accepted = before.waived.map(asAccepted);
  const present = new Set(waived.map(identityOf));
  const unchanged = waived.filter(({ file }) => !touched(file)).map(identityOf);
  const parts = [
    // An entry may name the file as the change has it, so that it does not match the file before.
    compare([...accepted, ...before.findings], ofBaseline, present, unchanged),
    compare(accepted, ofWaivers, present, unchanged),
  ];
  return {
    counting: new Map(parts.flatMap(({ counting }) => [...counting])),
    fresh: parts.flatMap(({ fresh }) => fresh),
  };
}

/** `present` has what is waived after the change, `unchanged` what is waived in files that it does not touch. */
function compare(
  before: readonly Finding[],
  now: readonly Finding[],
  present: ReadonlySet<string>,
  unchanged: readonly string[],
): UnlimitedChange {
  const { added, fixed, worse } = diffFindings(before, now);
  const gone = fixed.filter((finding) => !present.has(identityOf(finding)));
  const renamed = matchRenamed(added, gone);
  const seen = new Set([...before.map(identityOf), ...unchanged]);
  const isKnown = (finding: Finding) => renamed.isKnown(finding) || seen.has(identityOf(finding));
  const more = renamed.left.filter(isKnown);
  const counting = new Map(entriesOf([...worse.values(), ...renamed.worse, ...more]));
  return { counting, fresh: renamed.left.filter((finding) => !isKnown(finding)) };
}

/** Matches findings at objects of the same name: the change may have renamed their deployment. */
function matchRenamed(added: readonly Finding[], fixed: readonly Finding[]) {
  const keyOf = ({ rule, object }: Finding) => JSON.stringify([rule.id, keyOfName(object)]);
  const before = groupBy(
    fixed.filter(({ size }) => size),
    keyOf,
  );
  const matches = [...groupBy(added, keyOf)].map(([key, group]) => matchBySize(group, before.get(key) ?? []));
  const worse = matches.flatMap(({ pairs }) =>
    pairs.flatMap(({ finding, known }) => {
      const knownSize = exceededSize(finding.size, known.size);
      return knownSize ? [{ ...finding, knownSize }] : [];
    }),
  );
  const isKnown = (finding: Finding) => before.has(keyOf(finding));
  return { worse, left: matches.flatMap(({ findings }) => findings), isKnown };
}

/** Names the findings that waivers without a size suppress for the first time. Empty if there are none. */
export function describeFresh(fresh: readonly Finding[]): readonly string[] {
  if (fresh.length === 0) return [];
  const names = fresh.map(({ rule, object, deployment, file, range }) => {
    return `${rule.id} at ${quote(object || deployment)} (${file}:${range.line})`;
  });
  const what = `waivers without a size cover ${pluralize(fresh.length, "finding")} that they did not cover before the change`;
  return [`${what}: ${joinAbbreviated(names)}`];
}
