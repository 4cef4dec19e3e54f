import { listed, quoted } from "./wording.ts";

/** What nearly every name is like. Without the flag for any case of letters, which V8 takes long to make ready. */
const plain =
  /^(?=.*[a-zA-Z-])(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/** Whether there is nothing to be said against an FQDN; of any other, `flawOf` has to be asked. */
export function isPlain(name: string): boolean {
  return plain.test(name);
}

/** What is wrong with the form of an FQDN. */
export function flawOf(name: string): string | undefined {
  const labels = name.split(".");
  const strange = [...new Set(name.replace(/[a-z0-9.-]/gi, ""))].slice(0, 3);
  if (strange.length > 0)
    return `has ${listed(strange.map(quoted))} in it; labels need letters a to z, digits and hyphens`;
  if (labels.some((label) => label === ""))
    return "has an empty label; each label between dots needs 1 to 63 characters";
  if (labels.some((label) => label.length > 63)) return "has a label that is too long; each needs 1 to 63 characters";
  if (labels.some((label) => /^-|-$/.test(label)))
    return "has a label with a hyphen at its edge; a letter or digit is needed there";
  if (labels.length < 2) return "has one label only; a host name with a DNS suffix is needed";
  return labels.every((label) => /^\d+$/.test(label)) ? "is an IP address; a name is needed" : undefined;
}

/** DNS names are the same in any case of letters. */
export function keyOfName(fqdn: string): string {
  return fqdn.toLowerCase();
}
