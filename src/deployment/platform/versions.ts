import type { Fact } from "../../profiles/fact.ts";

/** What a free text says about a version: "SQL Server 2008 R2 SP1 Standard". */
type Version = { readonly year: string; readonly second: boolean; readonly pack: number | undefined };

function versionIn(text: string): Version | undefined {
  const [, year, second] = /(?<!\d)((?:19|20)\d\d)\s*(r2)?(?!\d)/i.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [, pack] = /\b(?:sp|service pack)\s*(\d{1,3})/i.exec(text) ?? [];
  return { year, second: second !== undefined, pack: pack === undefined ? undefined : Number(pack) };
}

/** Systems that are none of those meant, whatever their version. */
const others =
  /linux|ubuntu|debian|red ?hat|rhel|centos|suse|bsd|mac ?os|solaris|oracle|mysql|mariadb|postgres|\bdb2\b|windows (xp|vista|7|8|10|11|nt)\b/i;

/**
 * Whether a text names something of a list of supported names, taken as beginnings. What cannot be read is let pass, and
 * so is a version newer than a list that was only taken over from an earlier product: nobody knows.
 */
export function isSupported(text: string, { value: names, inherited }: Fact<readonly string[]>): boolean {
  if (others.test(text)) return false;
  const version = versionIn(text);
  if (version === undefined) return true;
  const known = versionsIn(names);
  if (known.some((name) => begins(name, version))) return true;
  return inherited !== undefined && known.every((name) => (name?.year ?? "") < version.year);
}

const versionsByList = new WeakMap<readonly string[], readonly (Version | undefined)[]>();

/** The versions of a list of names, each list read once. */
function versionsIn(names: readonly string[]): readonly (Version | undefined)[] {
  let versions = versionsByList.get(names);
  if (!versions) {
    versions = names.map(versionIn);
    versionsByList.set(names, versions);
  }
  return versions;
}

function begins(name: Version | undefined, version: Version): boolean {
  if (name?.year !== version.year) return false;
  // "Windows Server 2008" begins the name of its second release too, "Windows Server 2008 SP2" does not.
  if (name.second !== version.second && (name.second || name.pack !== undefined)) return false;
  return name.pack === undefined || version.pack === undefined || version.pack >= name.pack;
}

/** Whether a text says that something is a 32-bit installation. */
export function is32Bit(text: string): boolean {
  return /\b(x86|32[- ]?bit)\b/i.test(text);
}

/** Whether a hypervisor is one of those named, under its maker's or its own name. */
export function isNamed(text: string, names: readonly string[]): boolean {
  const said = text
    .toLowerCase()
    .replace(/vsphere|\besxi?\b/, "vmware")
    .replace(/hyper[- ]?v\b/, "hyper-v");
  return names.some((name) => said.includes(name.toLowerCase()));
}
