/** Schemes of addresses: a colon and a text follow them without a space. */
const schemes = /^(?:https?|ftps?|sips?|tel|mailto|urn|ldaps?|file|callto|im|xmpp)$/i;

/** The name in an apiVersion: what follows it is the version, even after a colon in place of the slash. */
const group = /^lync[-_]*polic/i;

const keyAndText = /^([A-Za-z_][\w-]*):[^ \t\r:/\\]/;

/** The key with which a line begins if a text follows its ":" without a space; undefined for an address or a path, such as "sip:a@b". */
export function keyWithoutSpace(line: string): string | undefined {
  const [, key] = keyAndText.exec(line) ?? [];
  return key !== undefined && !schemes.test(key) && !group.test(key) ? key : undefined;
}

/** A host name or an IPv4 address. No number has three dots, or a letter after a dot. */
const host = /^(?:\w[\w-]*(?:\.[\w-]+)*\.[A-Za-z][\w-]*|\d+(?:\.\d+){3})$/;

/**
 * Whether a line is a list item without the space after its "-" for certain: a host or, on the first line of a value, any word.
 * Others are negative numbers and texts.
 */
export function isItemWithoutSpace(line: string, isFirst: boolean): boolean {
  if (!line.startsWith("-")) return false;
  const rest = line.slice(1).trimEnd();
  return host.test(rest) || (isFirst && /^[A-Za-z]\w*$/.test(rest));
}
