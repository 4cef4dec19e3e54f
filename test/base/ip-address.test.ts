import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostNameIn } from "../../src/base/host-names.ts";
import { kindUnlessPublic, parseIpAddress } from "../../src/base/ip-address.ts";
import { runs } from "../support/runs.ts";

describe("an IP address", () => {
  const piece = fc.constantFrom(
    "0",
    "1",
    "9",
    "255",
    "256",
    "ffff",
    "10000",
    "01",
    "abcd",
    "G",
    ".",
    ":",
    "::",
    "%1",
    "/24",
  );
  const text = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.array(piece, { maxLength: 18 }).map((pieces) => pieces.join("")),
  );

  it("is parsed exactly where Node recognizes one without a zone", () => {
    fc.assert(
      fc.property(text, (address) => {
        expect(parseIpAddress(address)?.version ?? 0).toBe(address.includes("%") ? 0 : isIP(address));
      }),
      runs(1000),
    );
  });

  it.each([
    ["203.0.113.10", undefined],
    ["2001:db8::10", undefined],
    ["10.0.0.1", "private address"],
    ["fd00::1", "unique local address"],
  ])("%s is public, or of a kind that is not", (address, kind) => {
    const parsed = parseIpAddress(address);
    expect(parsed && kindUnlessPublic(parsed)).toBe(kind);
  });
});

describe("the host name in a text", () => {
  it.each([
    ["sip:contoso.com", "contoso.com"],
    ["contoso.com:5061", "contoso.com"],
    ["https://contoso.com:443/meet?id=1", "contoso.com"],
    ["sip:user@contoso.com;transport=tls", undefined],
    ["2001:db8::1", undefined],
    ["contoso", undefined],
  ])("%s", (text, name) => {
    expect(hostNameIn(text)).toBe(name);
  });
});
