/** An IP address: its version, and its bits as a string of zeros and ones. */
export type IpAddress = { readonly version: 4 | 6; readonly bits: string };

/** Parses an IP address without prefix length, zone or port; undefined if the text is none. */
export function parseIpAddress(text: string): IpAddress | undefined {
  const version = text.includes(":") ? 6 : 4;
  const bits = version === 6 ? bitsOfIpv6(text) : bitsOfIpv4(text);
  return bits === undefined ? undefined : { version, bits };
}

/** A decimal number without leading zeros, which some systems read as octal. */
const octet = /^(?:0|[1-9]\d{0,2})$/;

function bitsOfIpv4(text: string): string | undefined {
  const parts = text.split(".");
  const isValid = parts.length === 4 && parts.every((part) => octet.test(part) && Number(part) <= 255);
  return isValid ? parts.map((part) => binary(Number(part), 8)).join("") : undefined;
}

/** RFC 4291, section 2.2: eight groups, of which `::` may replace some; the last two may be an IPv4 address. */
function bitsOfIpv6(text: string): string | undefined {
  const [left, right, ...more] = text
    .split("::")
    .map((half, at, halves) => bitsOfGroups(half, at === halves.length - 1));
  if (left === undefined || more.length > 0) return undefined;
  if (!text.includes("::")) return left.length === 128 ? left : undefined;
  if (right === undefined || left.length + right.length > 112) return undefined;
  return left + "0".repeat(128 - left.length - right.length) + right;
}

function bitsOfGroups(text: string, isEnd: boolean): string | undefined {
  const groups = text === "" ? [] : text.split(":");
  const bits = groups.map((group, at) => {
    if (/^[\da-fA-F]{1,4}$/.test(group)) return binary(Number.parseInt(group, 16), 16);
    return isEnd && at === groups.length - 1 ? bitsOfIpv4(group) : undefined;
  });
  return bits.includes(undefined) ? undefined : bits.join("");
}

function binary(value: number, width: number): string {
  return value.toString(2).padStart(width, "0");
}

/** Public: reachable from the Internet, or in a range for examples. Otherwise: the kind of address, as in messages. */
type Kind = "public" | `${string} address`;

/** Ranges with their kind, the more specific ones first (RFC 6890 and the registries of IANA). */
const ranges: readonly (readonly [prefix: string, kind: Kind])[] = [
  // For documentation (RFC 5737, RFC 3849, RFC 9637): examples stand for public addresses.
  ["192.0.2.0/24", "public"],
  ["198.51.100.0/24", "public"],
  ["203.0.113.0/24", "public"],
  ["2001:db8::/32", "public"],
  ["3fff::/20", "public"],
  ["10.0.0.0/8", "private address"],
  ["172.16.0.0/12", "private address"],
  ["192.168.0.0/16", "private address"],
  ["100.64.0.0/10", "shared (carrier-grade NAT) address"],
  ["127.0.0.0/8", "loopback address"],
  ["169.254.0.0/16", "link-local address"],
  ["0.0.0.0/32", "unspecified address"],
  ["0.0.0.0/8", "reserved address"],
  ["192.0.0.0/24", "reserved address"],
  ["198.18.0.0/15", "benchmarking address"],
  ["224.0.0.0/4", "multicast address"],
  ["255.255.255.255/32", "broadcast address"],
  ["240.0.0.0/4", "reserved address"],
  ["0.0.0.0/0", "public"],
  ["::/128", "unspecified address"],
  ["::1/128", "loopback address"],
  ["::ffff:0:0/96", "IPv4-mapped address"],
  ["64:ff9b::/96", "public"],
  ["fc00::/7", "unique local address"],
  ["fe80::/10", "link-local address"],
  ["fec0::/10", "site-local address"],
  ["ff00::/8", "multicast address"],
  ["2001:2::/48", "benchmarking address"],
  ["2001:10::/28", "reserved address"],
  // The only range from which public addresses are assigned (RFC 4291, section 2.4, and the registry of IANA).
  ["2000::/3", "public"],
  ["::/0", "reserved address"],
];

const parsedRanges = ranges.map(([prefix, kind]) => {
  const [text = "", length] = prefix.split("/");
  const { version, bits } = parseIpAddress(text) as IpAddress;
  return { version, bits: bits.slice(0, Number(length)), kind };
});

/** The kind of an address that is not public, such as "private address"; undefined if it is public. */
export function kindUnlessPublic({ version, bits }: IpAddress): string | undefined {
  const range = parsedRanges.find((one) => one.version === version && bits.startsWith(one.bits));
  return range === undefined || range.kind === "public" ? undefined : range.kind;
}
