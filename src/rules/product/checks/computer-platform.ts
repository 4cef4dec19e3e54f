import { once } from "../../../base/memoize.ts";
import { listed, quoted } from "../../../base/wording.ts";
import type { Computer } from "../../../deployment/platform/computers.ts";
import { is32Bit, isNamed, isSupported } from "../../../deployment/platform/versions.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";

/** What is wrong with a system, and the fact that says so. */
type Wrong = { readonly says: string; readonly fact: Fact<unknown> };

/** Judges systems and hypervisors by a profile; each text once, since thousands of computers may run the same. */
export type Judge = {
  readonly system: (os: string) => Wrong | undefined;
  readonly guest: (os: string) => boolean;
  readonly profile: Profile;
};

export function judgeOf(profile: Profile): Judge {
  const { guestOperatingSystems: guests } = profile;
  return {
    profile,
    system: remembering((os) => wrongSystem(os, profile)),
    guest: remembering((os) => guests.value === null || isSupported(os, { ...guests, value: guests.value })),
  };
}

function remembering<To>(work: (text: string) => To): (text: string) => To {
  const known = new Map<string, { readonly answer: To }>();
  return (text) => {
    const kept = known.get(text) ?? { answer: work(text) };
    known.set(text, kept);
    return kept.answer;
  };
}

/** What is wrong with the platform of a computer: its system first, then what it runs on. */
export function* computerHits(computer: Computer, judge: Judge): Iterable<Hit> {
  const { own, path } = computer;
  const { profile } = judge;
  const wrong = own.os === undefined ? undefined : judge.system(own.os);
  if (wrong) {
    const message = `${named(computer)} runs ${quoted(own.os ?? "")}; ${profile.name} ${wrong.says}`;
    yield { path: [...path, "os"], message, fact: wrong.fact };
  } else yield* guestHits(computer, judge);
  const { hypervisors } = profile;
  const { value: known } = hypervisors;
  if (own.hypervisor === undefined || known === null || isNamed(own.hypervisor, known)) return;
  yield {
    path: [...path, "hypervisor"],
    message: `${named(computer)} runs on ${quoted(own.hypervisor)}; ${profile.name} is documented for ${listed(known, "or")}`,
    // The pages allow equivalents too, so that this is none of them is inferred.
    fact: { ...hypervisors, value: known, evidence: "I" },
  };
}

function named({ what, fqdn }: Computer): string {
  return `${what} ${quoted(fqdn)}`;
}

function wrongSystem(os: string, profile: Profile): Wrong | undefined {
  const { operatingSystems, upgradedOperatingSystems: upgraded, unsupportedInstallations } = profile;
  if (!isSupported(os, operatingSystems)) {
    const says = `needs ${listed(operatingSystems.value, "or")}`;
    const known = upgraded.value;
    if (known === null || !isSupported(os, { ...upgraded, value: known })) return { says, fact: operatingSystems };
    // A manifest does not say how the product came there, so that it was set up anew is inferred.
    return { says: `${says} unless it was upgraded in place`, fact: { ...upgraded, evidence: "I" } };
  }
  if (is32Bit(os)) return { says: "needs a 64-bit system", fact: operatingSystems };
  const banned = bansOf(unsupportedInstallations.value).find(({ pattern }) => pattern.test(os));
  return banned && { says: `does not support ${banned.name} editions`, fact: unsupportedInstallations };
}

/** Kinds of installations as they stand in texts. */
const bansOf = once((names: readonly string[]) =>
  names.map((name) => ({ name, pattern: new RegExp(`\\b${name}\\b`, "i") })),
);

/** A virtual machine may need a newer system than a physical one. */
function* guestHits(computer: Computer, { guest, profile }: Judge): Iterable<Hit> {
  const { own, all, path } = computer;
  const { guestOperatingSystems: fact } = profile;
  if (all.platform !== "virtual" || all.os === undefined || fact.value === null || guest(all.os)) return;
  const key = own.os === undefined ? "platform" : "os";
  if (own[key] === undefined) return;
  const message = `${named(computer)} is virtual and runs ${quoted(all.os)}; ${profile.name} needs ${listed(fact.value, "or")} in virtual machines`;
  yield { path: [...path, key], message, fact };
}
