import { CannotRun } from "../../base/errors.ts";
import { listed, quoted } from "../../base/wording.ts";
import type { Fact } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";
import { cited } from "../../sources/index.ts";
import type { Needs } from "./types.ts";

/** Something asked for that not every product offers: in words, and how a product's profile says whether it does. */
type Wish = { readonly what: string; readonly fact: (profile: Profile) => Fact<unknown>; readonly offers: Offers };
type Offers = (profile: Profile) => boolean;

function wishesOf({ xmpp, publicIm, archiving }: Needs): readonly Wish[] {
  const partners: Wish = {
    what: `XMPP with ${listed(xmpp.map(quoted))}`,
    fact: (profile) => profile.xmpp,
    offers: (profile) => profile.xmpp.value !== "removed",
  };
  const providers = publicIm.map(
    (name): Wish => ({
      what: `public IM with ${quoted(name)}`,
      fact: (profile) => profile.publicImProviders,
      offers: (profile) => profile.publicImProviders.value.includes(name.toLowerCase()),
    }),
  );
  const contents = (archiving?.content ?? []).map(
    (name): Wish => ({
      what: `archiving of ${quoted(name)}`,
      fact: (profile) => profile.neverArchived,
      offers: (profile) => !profile.neverArchived.value.includes(name),
    }),
  );
  const store = archiving?.store ?? "sql";
  const exchange: Wish = {
    what: "archiving to Exchange",
    fact: (profile) => profile.archivingToExchange,
    offers: (profile) => profile.archivingToExchange.value,
  };
  return [...(xmpp.length > 0 ? [partners] : []), ...providers, ...contents, ...(store === "sql" ? [] : [exchange])];
}

/** Ends the run where the product does not offer what is asked for, and names the products that do. */
export function refuseWhatIsNotOffered(needs: Needs): void {
  const { profile } = needs;
  const wishes = wishesOf(needs);
  const missing = wishes.filter(({ offers }) => !offers(profile));
  const [first] = missing;
  if (!first) return;
  const able = Object.values(profiles).filter((other) => wishes.every(({ offers }) => offers(other)));
  const names = listed(able.map(({ name }) => name));
  const instead =
    able.length > 0 ? `${names} ${able.length > 1 ? "do" : "does"}` : "no product offers all that is asked for";
  const { title, url } = cited(first.fact(profile).source);
  throw new CannotRun(
    `${profile.name} does not offer ${listed(missing.map(({ what }) => what))}; ${instead} (${title}, ${url})`,
  );
}
