import { joinList } from "../../../base/wording.ts";
import { messagingVersions, sharedHybrid } from "../../../deployment/hybrid.ts";
import { isOn } from "../../../deployment/parts.ts";
import type { Hit } from "../../../model/rule.ts";
import { type ExchangeVersion, exchangeNames } from "../../../profiles/exchange.ts";
import type { Product } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { everywhere, since2015, stated } from "../../../profiles/stated.ts";
import type { Deployment, Exchange } from "../../../schema/deployment.ts";

/** The page about Cloud Voicemail, which has rows for earlier products too. */
export const cloudPages = everywhere("cloud-voicemail-2019", "A*");

/** The page about Unified Messaging. */
export const messagingPages = since2015("unified-messaging-2015", "A*");

/** The products for which Cloud Voicemail supports mailboxes on Exchange Online only. */
const onlineOnly: readonly Product[] = ["lync-server-2013", "skype-for-business-server-2015"];

/** The versions whose mailboxes use Unified Messaging of Exchange Server with these products. */
const onPremises: readonly ExchangeVersion[] = ["exchange-server-2013", "exchange-server-2016"];

const at = (...keys: readonly (string | number)[]) => ["spec", "exchange", ...keys];

/** Beside Cloud Voicemail, mailboxes without Unified Messaging use it, unless the manifest states what runs Unified Messaging. */
export function* versionHits({ spec: { exchange = {} } }: Deployment, profile: Profile): Iterable<Hit> {
  const { unifiedMessaging: messaging, cloudVoicemail, versions = [] } = exchange;
  if (!isOn(messaging)) return;
  const named = messagingVersions(exchange);
  const keys = named ? ["unifiedMessaging", "versions"] : ["versions"];
  for (const [index, version] of (named ?? impliedVersions(exchange, profile)).entries()) {
    const fact = withoutMessaging(version, profile);
    // Of mailboxes with Cloud Voicemail, it is reported that they cannot stay on the version.
    if (!fact || (cloudVoicemail && versions.includes(version) && isUnsupported(version, profile))) continue;
    const instead = version === "exchange-online" ? "Cloud Voicemail" : "another version";
    const other = named ? "" : ", or a supported version in unifiedMessaging.versions";
    const message = `exchange.unifiedMessaging is enabled with ${exchangeNames[version]}; ${profile.name} requires ${instead} for it${other}`;
    yield { path: at(...keys, index), message, fact };
  }
}

/** The versions of mailboxes, of which none can run Unified Messaging. If one can, it runs it for the mailboxes there. */
function impliedVersions({ cloudVoicemail, versions = [] }: Exchange, profile: Profile): readonly ExchangeVersion[] {
  const canRun = versions.some((version) => !withoutMessaging(version, profile));
  return cloudVoicemail || canRun ? [] : versions;
}

/** Why the product does not support Unified Messaging of a version of Exchange; undefined if it does. */
function withoutMessaging(version: ExchangeVersion, profile: Profile) {
  const { withoutUnifiedMessaging: fact, product } = profile;
  if (fact.value.includes(version)) return fact;
  return version === "exchange-online" && onlineOnly.includes(product) ? stated(profile, cloudPages) : undefined;
}

/** Whether the product supports no voice mail for mailboxes of a version. */
function isUnsupported(version: ExchangeVersion, { product }: Profile): boolean {
  return version === "exchange-server-2019" && onlineOnly.includes(product);
}

/** What Cloud Voicemail requires. */
export function* cloudHits(deployment: Deployment, profile: Profile): Iterable<Hit> {
  const { cloudVoicemail, versions = [] } = deployment.spec.exchange ?? {};
  if (!cloudVoicemail) return;
  const fact = stated(profile, cloudPages);
  if (!sharedHybrid(deployment)) {
    const message =
      "exchange.cloudVoicemail is true without a hybrid deployment; Cloud Voicemail requires one with Microsoft 365";
    yield { path: at("cloudVoicemail"), message, fact };
  }
  if (!onlineOnly.includes(profile.product)) return;
  const index = versions.findIndex((version) => isUnsupported(version, profile));
  if (index >= 0) {
    const message = `mailboxes are on ${exchangeNames["exchange-server-2019"]} with Cloud Voicemail; ${profile.name} requires Exchange Online for it`;
    yield { path: at("versions", index), message, fact };
  } else if (versions.length > 0 && versions.every((version) => onPremises.includes(version))) {
    const names = joinList(versions.map((version) => exchangeNames[version]));
    const message = `exchange.cloudVoicemail is true, but mailboxes are on ${names} only; ${profile.name} requires Unified Messaging of Exchange Server for them`;
    yield { path: at("cloudVoicemail"), message, fact };
  }
}

/** The settings with which Unified Messaging does not work. */
export function* messagingHits({ spec: { exchange = {} } }: Deployment, profile: Profile): Iterable<Hit> {
  const { unifiedMessaging: messaging } = exchange;
  if (!isOn(messaging) || !messagingPages[profile.product]) return;
  const fact = stated(profile, messagingPages);
  if (messaging.certificate === "self-signed") {
    const message =
      "the certificates of the Unified Messaging servers are self-signed; a certification authority that both sides trust is required";
    yield { path: at("unifiedMessaging", "certificate"), message, fact };
  }
  if (messaging.fax) {
    const message =
      "exchange.unifiedMessaging.fax is true; Exchange receives no faxes with the servers, so another fax service is required";
    yield { path: at("unifiedMessaging", "fax"), message, fact };
  }
}
