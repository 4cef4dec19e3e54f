import { isSupported } from "./versions.ts";

/** Words in the names of operating systems that tell their editions apart. */
const editions = /\b(standard|enterprise|datacenter|essentials|foundation|web|hpc|storage|multipoint)\b/i;

/** The editions of an operating system that are supported, if its name has another one. */
export function requiredEditions(
  os: string,
  supported: Readonly<Record<string, readonly string[]>>,
): readonly string[] | undefined {
  const [, edition] = editions.exec(os) ?? [];
  if (edition === undefined) return undefined;
  // "Windows Server 2012" includes its R2 release, so the longer name comes first.
  const names = Object.keys(supported).sort((a, b) => b.length - a.length);
  const name = names.find((one) => isSupported(os, { value: [one] }));
  const allowed = name === undefined ? undefined : supported[name];
  return allowed?.some((one) => one.toLowerCase() === edition.toLowerCase()) ? undefined : allowed;
}
