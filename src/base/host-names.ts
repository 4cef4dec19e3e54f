import { joinList, quote } from "./wording.ts";

/** A valid FQDN. Both cases are written out, because V8 compiles the `i` flag slowly. */
const plain =
  /^(?=.*[a-zA-Z-])(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/;

/** Whether a name is certainly a valid FQDN. For any other name, `hostNameError` decides. */
export function isHostName(name: string): boolean {
  return plain.test(name);
}

/** Why a name is no valid FQDN, and what to write instead if that is certain; undefined if it is one. */
export function hostNameError(name: string): string | undefined {
  const error = syntaxError(name);
  return error === undefined ? undefined : `${error}${instead(name)}`;
}

/** Quotes, also typographic ones, and brackets around a name. */
const around = /^[“”„‟«»‹›‘’‚‛"'`<([{]+|[“”„‟«»‹›‘’‚‛"'`>)\]},;]+$/g;

/** The name without spaces, dots and quotes that do not belong to it. */
function instead(name: string): string {
  if (name.includes("*")) return "; write a full name instead of a wildcard";
  const meant = name
    .trim()
    .replace(around, "")
    .replace(/ *\.[ .]*/g, ".")
    .replace(/^\.|\.$/g, "");
  return meant !== name && isHostName(meant) ? `; write ${quote(meant)}` : "";
}

function syntaxError(name: string): string | undefined {
  const labels = name.split(".");
  const strange = [...new Set(name.replace(/[a-z0-9.-]/gi, ""))].slice(0, 3);
  if (strange.length > 0)
    return `contains ${joinList(strange.map(quote))}; only letters a to z, digits, hyphens and dots are allowed`;
  if (labels.some((label) => label === ""))
    return "has an empty label; each label between dots must have 1 to 63 characters";
  if (labels.some((label) => label.length > 63))
    return "has a label of more than 63 characters; each label must have 1 to 63";
  if (labels.some((label) => /^-|-$/.test(label)))
    return "has a label that starts or ends with a hyphen; it must start and end with a letter or digit";
  if (labels.length < 2) return "is a single label; expected a host name with a DNS suffix";
  return labels.every((label) => /^\d+$/.test(label)) ? "is an IP address; expected a host name" : undefined;
}

/** The key under which DNS names are compared: they are case-insensitive. */
export function keyOfName(fqdn: string): string {
  return fqdn.toLowerCase();
}

/** Compares DNS names by code units, which is the same everywhere. */
export function compareNames(one: string, other: string): number {
  const [a, b] = [keyOfName(one), keyOfName(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The host name or domain in a URL, a SIP address or a host with a port: `contoso.com` in `sip:user@contoso.com:5061/`. */
export function hostNameIn(text: string): string | undefined {
  const [, name] = /^\s*(?:[a-z][a-z\d+-]*:)?(?:\/\/)?(?:[^/@]*@)?([^/:@]+)(?::\d*)?(?:[/?#].*)?$/is.exec(text) ?? [];
  return name !== undefined && isHostName(name.replace(/^\*\./, "")) ? name : undefined;
}
