import type { Fact } from "../../profiles/fact.ts";

/** The version in a free text: year, R2 and service pack of "SQL Server 2008 R2 SP1 Standard". */
type Version = { readonly year: string; readonly second: boolean; readonly pack: number | undefined };

function versionIn(text: string): Version | undefined {
  const [, year, second] = /(?<!\d)((?:19|20)\d\d)\s*(r2)?(?!\d)/i.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [, pack] = /\b(?:sp|service pack)\s*(\d{1,3})/i.exec(text) ?? [];
  return { year, second: second !== undefined, pack: pack === undefined ? undefined : Number(pack) };
}

/** Names of other operating systems and databases, which are not supported in any version. */
const others =
  /linux|ubuntu|debian|red ?hat|rhel|centos|suse|bsd|mac ?os|solaris|oracle|mysql|mariadb|postgres|\bdb2\b|windows (xp|vista|7|8|10|11|nt)\b/i;

/**
 * Whether a version is in a list of supported names, which are prefixes. A text without a version passes, and so does a
 * version newer than a list inherited from an earlier product, which cannot list it.
 */
export function isSupported(text: string, { value: names, inherited }: Fact<readonly string[]>): boolean {
  if (others.test(text)) return false;
  const version = versionIn(text);
  if (version === undefined) return true;
  const supported = versionsIn(names);
  if (supported.some((name) => isPrefix(name, version))) return true;
  return inherited !== undefined && supported.every((name) => (name?.year ?? "") < version.year);
}

const versionsByList = new WeakMap<readonly string[], readonly (Version | undefined)[]>();

/** The versions of a list of names. Memoized by list. */
function versionsIn(names: readonly string[]): readonly (Version | undefined)[] {
  let versions = versionsByList.get(names);
  if (!versions) {
    versions = names.map(versionIn);
    versionsByList.set(names, versions);
  }
  return versions;
}

/** Whether a supported version includes a version. */
function isPrefix(name: Version | undefined, version: Version): boolean {
  if (name?.year !== version.year) return false;
  // "Windows Server 2008" includes its R2 release, "Windows Server 2008 SP2" does not.
  if (name.second !== version.second && (name.second || name.pack !== undefined)) return false;
  return name.pack === undefined || version.pack === undefined || version.pack >= name.pack;
}

/** Whether a text names a 32-bit installation. */
export function is32Bit(text: string): boolean {
  return /\b(x86|32[- ]?bit)\b/i.test(text);
}

/** Whether a hypervisor is one of the named ones, by vendor or by product name. */
export function isNamed(text: string, names: readonly string[]): boolean {
  const normalized = text
    .toLowerCase()
    .replace(/vsphere|\besxi?\b/, "vmware")
    .replace(/hyper[- ]?v\b/, "hyper-v");
  return names.some((name) => normalized.includes(name.toLowerCase()));
}
