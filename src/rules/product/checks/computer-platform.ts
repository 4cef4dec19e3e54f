import { memoizeLast } from "../../../base/memoize.ts";
import { joinList, quote } from "../../../base/wording.ts";
import type { Computer } from "../../../deployment/platform/computers.ts";
import { is32Bit, isNamed, isSupported } from "../../../deployment/platform/versions.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";

/** Why an operating system is not supported: the end of the message, and the fact. */
type Unsupported = { readonly message: string; readonly fact: Fact<unknown> };

/** Checks of operating systems by a profile. Each text is checked once, because thousands of computers may share it. */
export type PlatformCheck = {
  /** Why an operating system is not supported, if it is not. */
  readonly system: (os: string) => Unsupported | undefined;
  /** Whether an operating system is supported in virtual machines. */
  readonly guest: (os: string) => boolean;
  readonly profile: Profile;
};

/** The checks of a product, with a memory of their own. */
export function createPlatformCheck(profile: Profile): PlatformCheck {
  const { guestOperatingSystems: guests } = profile;
  return {
    profile,
    system: memoizeByText((os) => unsupportedSystem(os, profile)),
    guest: memoizeByText((os) => guests.value === null || isSupported(os, { ...guests, value: guests.value })),
  };
}

function memoizeByText<To>(work: (text: string) => To): (text: string) => To {
  const known = new Map<string, { readonly answer: To }>();
  return (text) => {
    const kept = known.get(text) ?? { answer: work(text) };
    known.set(text, kept);
    return kept.answer;
  };
}

/** Violations of the platform of a computer: the operating system first, then the hypervisor. */
export function* computerHits(computer: Computer, platform: PlatformCheck): Iterable<Hit> {
  const { own, path } = computer;
  const { profile } = platform;
  const unsupported = own.os === undefined ? undefined : platform.system(own.os);
  if (unsupported) {
    const message = `${describeComputer(computer)} runs ${quote(own.os ?? "")}; ${profile.name} ${unsupported.message}`;
    yield { path: [...path, "os"], message, fact: unsupported.fact };
  } else yield* guestHits(computer, platform);
  const { hypervisors } = profile;
  const { value: known } = hypervisors;
  if (own.hypervisor === undefined || known === null || isNamed(own.hypervisor, known)) return;
  yield {
    path: [...path, "hypervisor"],
    message: `${describeComputer(computer)} runs on ${quote(own.hypervisor)}; ${profile.name} is documented for ${joinList(known, "or")}`,
    // The pages allow equivalents; that this hypervisor is not equivalent is inferred.
    fact: { ...hypervisors, value: known, evidence: "I" },
  };
}

function describeComputer({ what, fqdn }: Computer): string {
  return `${what} ${quote(fqdn)}`;
}

function unsupportedSystem(os: string, profile: Profile): Unsupported | undefined {
  const { operatingSystems, upgradedOperatingSystems: upgraded, unsupportedInstallations } = profile;
  if (!isSupported(os, operatingSystems)) {
    const message = `requires ${joinList(operatingSystems.value, "or")}`;
    const known = upgraded.value;
    if (known === null || !isSupported(os, { ...upgraded, value: known })) return { message, fact: operatingSystems };
    // A manifest does not state how the product was installed; that it was not upgraded in place is inferred.
    return { message: `${message} unless it was upgraded in place`, fact: { ...upgraded, evidence: "I" } };
  }
  if (is32Bit(os)) return { message: "requires a 64-bit system", fact: operatingSystems };
  const banned = installationPatterns(unsupportedInstallations.value).find(({ pattern }) => pattern.test(os));
  return banned && { message: `does not support ${banned.name} editions`, fact: unsupportedInstallations };
}

/** Patterns of unsupported installation types in the name of an operating system. */
const installationPatterns = memoizeLast((names: readonly string[]) =>
  names.map((name) => ({ name, pattern: new RegExp(`\\b${name}\\b`, "i") })),
);

/** Violations of virtual machines, which may require a newer operating system than physical servers. */
function* guestHits(computer: Computer, { guest, profile }: PlatformCheck): Iterable<Hit> {
  const { own, all, path } = computer;
  const { guestOperatingSystems: fact } = profile;
  if (all.platform !== "virtual" || all.os === undefined || fact.value === null || guest(all.os)) return;
  const key = own.os === undefined ? "platform" : "os";
  if (own[key] === undefined) return;
  const message = `${describeComputer(computer)} is virtual and runs ${quote(all.os)}; ${profile.name} requires ${joinList(fact.value, "or")} in virtual machines`;
  yield { path: [...path, key], message, fact };
}
