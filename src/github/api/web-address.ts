/** The address of a page on GitHub as a response contains it; empty if it is no address. */
export function webAddress(value: unknown): string {
  return typeof value === "string" && /^https?:\/\/[^\s<>"]+$/.test(value) ? value : "";
}
