import type { Fact } from "../../profiles/fact.ts";

/** The version in a free text: year, R2, service pack and cumulative update of "SQL Server 2012 SP2 CU2 Standard". RTM is no pack, 0. */
type Version = {
  readonly year: string;
  readonly second: boolean;
  readonly pack: number | undefined;
  readonly update: number | undefined;
  /** Whether it does not include its R2 release. */
  readonly isExact?: boolean;
};

function versionIn(text: string): Version | undefined {
  const [, year, second] = /(?<!\d)((?:19|20)\d\d)\s*(r2)?(?!\d)/i.exec(text) ?? [];
  if (year === undefined) return undefined;
  const numberAfter = (label: RegExp) => {
    const [, digits] = label.exec(text) ?? [];
    return digits === undefined ? undefined : Number(digits);
  };
  const pack = numberAfter(/\b(?:sp|service pack)\s*(\d{1,3})/i) ?? (/\brtm\b/i.test(text) ? 0 : undefined);
  return { year, second: second !== undefined, pack, update: numberAfter(/\b(?:cu|cumulative update)\s*(\d{1,3})/i) };
}

/** Names of other operating systems and databases, which are not supported in any version. */
const others =
  /linux|ubuntu|debian|red ?hat|rhel|centos|suse|bsd|mac ?os|solaris|oracle|mysql|mariadb|postgres|\bdb2\b|windows (xp|vista|7|8|10|11|nt)\b/i;

/** Whether a version is in a list of supported names, which are prefixes. A text without a version passes. */
export function isSupported(text: string, { value: names }: Pick<Fact<readonly string[]>, "value">): boolean {
  if (others.test(text)) return false;
  const version = versionIn(text);
  if (version === undefined) return true;
  return versionsIn(names).some((name) => isPrefix(name, version));
}

/** The first of some supported names whose version a text has; undefined for a text without a version. */
export function nameIn(text: string, names: readonly string[]): string | undefined {
  const version = others.test(text) ? undefined : versionIn(text);
  if (version === undefined) return undefined;
  const versions = versionsIn(names);
  return names.find((_, at) => isPrefix(versions[at], version));
}

/**
 * Whether a version lacks an update that its service pack requires, or a service pack. The names list the first update of
 * each service pack, of some versions; service packs after them include it. A text without a service pack passes.
 */
export function lacksUpdate(text: string, names: readonly string[]): boolean {
  const version = others.test(text) ? undefined : versionIn(text);
  if (version?.pack === undefined) return false;
  const { year, second, pack, update } = version;
  const same = versionsIn(names).filter((name) => name?.year === year && name.second === second);
  const required = same.find((name) => name?.pack === pack);
  if (required) return update !== undefined && update < (required.update ?? 0);
  return same.some((name) => (name?.pack ?? 0) > pack);
}

/** The release of Windows or SQL Server in a text: "2008 R2" of "Windows Server 2008 R2 SP1 Standard"; undefined if it is not known. */
export function windowsRelease(text: string): string | undefined {
  const version = others.test(text) ? undefined : versionIn(text);
  return version && `${version.year}${version.second ? " R2" : ""}`;
}

const versionsByList = new WeakMap<readonly string[], readonly (Version | undefined)[]>();

/** The versions of a list of names. Memoized by list. */
function versionsIn(names: readonly string[]): readonly (Version | undefined)[] {
  let versions = versionsByList.get(names);
  if (!versions) {
    versions = names.map(versionIn);
    // A list that names an R2 release names those of later years too.
    const first = versions.find((one) => one?.second)?.year;
    if (first !== undefined) versions = versions.map((one) => one && { ...one, isExact: one.year >= first });
    versionsByList.set(names, versions);
  }
  return versions;
}

/** Whether a supported version includes a version. */
function isPrefix(name: Version | undefined, version: Version): boolean {
  if (name?.year !== version.year) return false;
  // "Windows Server 2008" includes its R2 release, "Windows Server 2008 SP2" and lists with R2 releases do not.
  if (name.second !== version.second && (name.second || name.isExact || name.pack !== undefined)) return false;
  if (name.pack !== undefined && version.pack !== undefined && version.pack !== name.pack)
    return version.pack > name.pack;
  // Updates are numbered for each service pack; those of a name without one are for RTM.
  const isSamePack = name.pack === version.pack || (name.pack ?? 0) === version.pack;
  if (!isSamePack || name.update === undefined) return true;
  return version.update === undefined || version.update >= name.update;
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
