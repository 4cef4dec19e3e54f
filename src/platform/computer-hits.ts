import type { Fact, Profile } from "../profiles/types.ts";
import type { Hit } from "../types.ts";
import { listed, quoted } from "../words.ts";
import type { Computer } from "./computers.ts";
import { is32Bit, isNamed, isSupported } from "./versions.ts";

/** What is wrong with the platform of a computer: its system first, then what it runs on. */
export function* computerHits(computer: Computer, profile: Profile): Iterable<Hit> {
  const { own, path } = computer;
  const wrong = own.os === undefined ? undefined : wrongSystem(own.os, profile);
  const runs = `${computer.what} runs ${quoted(own.os ?? "")}`;
  if (wrong) yield { path: [...path, "os"], message: `${runs}; ${profile.name} ${wrong.says}`, fact: wrong.fact };
  else yield* guestHits(computer, profile);
  const { value: known, ...from } = profile.hypervisors;
  if (own.hypervisor === undefined || known === null || isNamed(own.hypervisor, known)) return;
  yield {
    path: [...path, "hypervisor"],
    message: `${computer.what} runs on ${quoted(own.hypervisor)}; ${profile.name} is documented for ${listed(known, "or")}`,
    // The pages allow equivalents too, so that this is none of them is inferred.
    fact: { ...from, value: known, evidence: "I" },
  };
}

function wrongSystem(
  os: string,
  profile: Profile,
): { readonly says: string; readonly fact: Fact<unknown> } | undefined {
  const { operatingSystems, upgradedOperatingSystems: upgraded, unsupportedInstallations } = profile;
  if (!isSupported(os, operatingSystems)) {
    const says = `needs ${listed(operatingSystems.value, "or")}`;
    const known = upgraded.value;
    if (known === null || !isSupported(os, { ...upgraded, value: known })) return { says, fact: operatingSystems };
    // A manifest does not say how the product came there, so that it was set up anew is inferred.
    return { says: `${says} unless it was upgraded in place`, fact: { ...upgraded, evidence: "I" } };
  }
  if (is32Bit(os)) return { says: "needs a 64-bit system", fact: operatingSystems };
  const banned = unsupportedInstallations.value.find((one) => new RegExp(`\\b${one}\\b`, "i").test(os));
  return banned === undefined
    ? undefined
    : { says: `does not support ${banned} editions`, fact: unsupportedInstallations };
}

/** A virtual machine may need a newer system than a physical one. */
function* guestHits({ what, path, own, all }: Computer, profile: Profile): Iterable<Hit> {
  const { guestOperatingSystems: fact } = profile;
  if (all.platform !== "virtual" || all.os === undefined || fact.value === null) return;
  if (isSupported(all.os, { ...fact, value: fact.value })) return;
  const key = own.os === undefined ? "platform" : "os";
  if (own[key] === undefined) return;
  const message = `${what} is virtual and runs ${quoted(all.os)}; ${profile.name} needs ${listed(fact.value, "or")} in virtual machines`;
  yield { path: [...path, key], message, fact };
}
