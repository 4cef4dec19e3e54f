import { memoizeEach } from "../../../base/memoize.ts";
import { joinList, quote } from "../../../base/wording.ts";
import type { Computer } from "../../../deployment/platform/computers.ts";
import { requiredEditions } from "../../../deployment/platform/editions.ts";
import { virtualTraits } from "../../../deployment/platform/machine-platform.ts";
import { is32Bit, isSupported } from "../../../deployment/platform/versions.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import { products, profiles } from "../../../profiles/index.ts";
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
    guest: memoizeByText((os) => guests.value === null || isSupported(os, { value: guests.value })),
  };
}

/** Memoizes what depends on a text, for as long as the result is kept. */
export function memoizeByText<To>(work: (text: string) => To): (text: string) => To {
  const known = new Map<string, { readonly answer: To }>();
  return (text) => {
    const kept = known.get(text) ?? { answer: work(text) };
    known.set(text, kept);
    return kept.answer;
  };
}

/** Violations of the operating system of a computer. */
export function* computerHits(computer: Computer, platform: PlatformCheck): Iterable<Hit> {
  const { own, path } = computer;
  const unsupported = own.os === undefined ? undefined : platform.system(own.os);
  if (unsupported) {
    const message = `${describeComputer(computer)} runs ${quote(own.os ?? "")}; ${platform.profile.name} ${unsupported.message}`;
    yield { path: [...path, "os"], message, fact: unsupported.fact };
  } else yield* guestHits(computer, platform);
}

/** A computer in messages: 'pool "pool01.contoso.com"'. */
export function describeComputer({ what, fqdn }: Pick<Computer, "what" | "fqdn">): string {
  return `${what} ${quote(fqdn)}`;
}

/** Whether only servers that were upgraded in place support an operating system. */
export function requiresUpgrade(
  os: string,
  { operatingSystems, upgradedOperatingSystems: upgraded }: Profile,
): boolean {
  if (upgraded.value === null || isSupported(os, operatingSystems)) return false;
  return isSupported(os, { value: upgraded.value });
}

function unsupportedSystem(os: string, profile: Profile): Unsupported | undefined {
  if (requiresUpgrade(os, profile)) return unsupportedUpgrade(os, profile);
  const { operatingSystems, operatingSystemEditions: editions } = profile;
  if (!isSupported(os, operatingSystems))
    return { message: `requires ${joinList(operatingSystems.value, "or")}`, fact: operatingSystems };
  const required = editions.value ? requiredEditions(os, editions.value) : undefined;
  return (
    unsupportedKind(os, profile) ??
    (required && { message: `requires the ${joinList(required, "or")} edition of this system`, fact: editions })
  );
}

/** A 32-bit system, or an installation type that the product does not support. */
function unsupportedKind(os: string, profile: Profile): Unsupported | undefined {
  const { operatingSystems, unsupportedInstallations } = profile;
  if (is32Bit(os)) return { message: "requires a 64-bit system", fact: operatingSystems };
  const banned = bannedIn(os, unsupportedInstallations.value);
  return banned === undefined
    ? undefined
    : { message: `does not support ${banned} editions`, fact: unsupportedInstallations };
}

/** Why no server with a system for upgraded servers was upgraded: neither product runs on this kind of it. */
export function unsupportedUpgrade(os: string, profile: Profile): Unsupported | undefined {
  const previous = products[products.indexOf(profile.product) - 1];
  const { name, unsupportedInstallations: fact } = profiles[previous ?? profile.product];
  const banned = bannedIn(os, fact.value);
  const message = `supports this system only after an upgrade from ${name}, which does not support ${banned} editions`;
  return unsupportedKind(os, profile) ?? (banned ? { message, fact } : undefined);
}

/** The first of these installation types that is in the name of an operating system. */
function bannedIn(os: string, names: readonly string[]): string | undefined {
  return installationPatterns(names).find(({ pattern }) => pattern.test(os))?.name;
}

/** Patterns of unsupported installation types in the name of an operating system. */
const installationPatterns = memoizeEach((names: readonly string[]) =>
  names.map((name) => ({ name, pattern: new RegExp(`\\b${name}\\b`, "i") })),
);

/** Violations of virtual machines, which may require a newer operating system than physical servers. */
function* guestHits(computer: Computer, { guest, profile }: PlatformCheck): Iterable<Hit> {
  const { own, all, path } = computer;
  const { guestOperatingSystems: fact } = profile;
  if (all.platform !== "virtual" || all.os === undefined || fact.value === null || guest(all.os)) return;
  const key = (["os", "platform", ...virtualTraits] as const).find((name) => own[name] !== undefined);
  if (key === undefined) return;
  const message = `${describeComputer(computer)} is virtual and runs ${quote(all.os)}; ${profile.name} requires ${joinList(fact.value, "or")} in virtual machines`;
  yield { path: [...path, key], message, fact };
}
