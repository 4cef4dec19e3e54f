import { quote } from "../../../base/wording.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact } from "../../../profiles/fact.ts";
import type { VideoInteropPool } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** A pool, as the subject of a message. */
export function describe(fqdn: string): string {
  return `Video Interop Server pool ${quote(fqdn)}`;
}

/** Systems that a pool connects although the product does not support them. */
export function* systemHits(pool: VideoInteropPool, path: Path, product: string, fact: Fact<true>): Iterable<Hit> {
  const { fqdn, callManager, firmware, callsOut } = pool;
  const hit = (key: string, what: string, required: string): Hit => ({
    path: [...path, key],
    message: `${describe(fqdn)} ${what}; ${product} ${required}`,
    fact,
  });
  if (callManager !== undefined && isOtherCallManager(callManager)) {
    const required = "requires Cisco Unified Communications Manager 10.5 or later";
    yield hit("callManager", `connects ${quote(callManager)}`, required);
  }
  if (firmware !== undefined && isOldFirmware(firmware))
    yield hit("firmware", `connects systems with ${quote(firmware)}`, "requires TC7.0.0 or later");
  if (callsOut === true)
    yield hit("callsOut", "is used to call video systems", "supports only calls that these systems start");
}

/** The names of Cisco Unified Communications Manager; Communications Manager Express is another product. */
const managers = /(?:\bc?ucm\b|unified cm\b|communications manager|call ?manager)(?![ -]?express)/i;

/** Other Cisco products that video systems register with. */
const otherCisco = /\bvcs\b|video communication server|express|webex|telepresence|meeting server/i;

/** A release of the TC software, or a number alone. */
const tcRelease = /(?:^|\btc)[ -]*(?:(?:software|firmware|release|version) *)*v?(\d+(?:\.\d+)*)/i;

/** Whether a text names a product other than Cisco Unified Communications Manager 10.5 or later. */
function isOtherCallManager(text: string): boolean {
  const name = managers.exec(text);
  if (!name) return !/\bcisco\b/i.test(text) || otherCisco.test(text);
  const after = versionIn(text.slice(name.index + name[0].length));
  return isBefore(after.length > 0 ? after : versionIn(text.slice(0, name.index)), [10, 5]);
}

/** Whether a text names a release of the TC software before TC7.0.0, or only the number of such a release. */
function isOldFirmware(text: string): boolean {
  const [, version] = tcRelease.exec(text) ?? [];
  return version !== undefined && isBefore(version.split(".").map(Number), [7]);
}

/** The numbers of the first version in a text; none if it has no version. */
function versionIn(text: string): readonly number[] {
  const [version] = /\d+(\.\d+)*/.exec(text) ?? [];
  return version === undefined ? [] : version.split(".").map(Number);
}

/** Whether a version is earlier. One without a number passes, as does one with fewer numbers. */
function isBefore(version: readonly number[], least: readonly number[]): boolean {
  for (const [at, part] of least.entries()) {
    const own = version[at];
    if (own === undefined || own > part) return false;
    if (own < part) return true;
  }
  return false;
}
