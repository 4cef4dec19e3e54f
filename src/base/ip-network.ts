import { type IpAddress, parseIpAddress } from "./ip-address.ts";

/** An IP address with the length of its subnet prefix: "10.0.10.21/24". */
export type IpInterface = { readonly address: IpAddress; readonly length: number };

/** Parses an address with a prefix length; undefined if the text is none. */
export function parseIpInterface(text: string): IpInterface | undefined {
  const [host = "", length = "", ...more] = text.trim().split("/");
  const address = parseIpAddress(host);
  const bits = Number(length);
  const isValid = address && more.length === 0 && /^\d{1,3}$/.test(length) && bits <= address.bits.length;
  return isValid ? { address, length: bits } : undefined;
}

/** Whether two subnets have addresses in common. */
export function overlap(one: IpInterface, other: IpInterface): boolean {
  const shorter = Math.min(one.length, other.length);
  return one.address.version === other.address.version && haveSamePrefix(one.address, other.address, shorter);
}

/** Whether an address is in the subnet of an interface. */
export function isInSubnet(address: IpAddress, { address: own, length }: IpInterface): boolean {
  return address.version === own.version && haveSamePrefix(address, own, length);
}

function haveSamePrefix(one: IpAddress, other: IpAddress, length: number): boolean {
  return one.bits.slice(0, length) === other.bits.slice(0, length);
}
