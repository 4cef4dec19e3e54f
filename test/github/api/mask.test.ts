import fc from "fast-check";
import { expect, it } from "vitest";
import { maskOf } from "../../../src/github/api/mask.ts";
import { runs } from "../../support/runs.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"];
const tokens = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 36, maxLength: 60 })
  .map((text) => `ghs_${text}`);

it("a token is masked in Base64, wherever it is in a text", () => {
  fc.assert(
    fc.property(tokens, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (token, before, after) => {
      for (const encoding of ["base64", "base64url"] as const) {
        const masked = maskOf(token)(Buffer.from(`${before}${token}${after}`).toString(encoding));
        expect(masked).toContain("***");
        // At most a character at either end has bits of the token.
        const [start = "", end = ""] = masked.split("***");
        expect(Buffer.from(start, encoding).toString()).not.toContain(token.slice(0, 2));
        expect(start.length + end.length).toBeLessThan(70);
        expect(Buffer.from(masked.replace("***", ""), encoding).toString()).not.toContain(token.slice(4, 12));
      }
    }),
    runs(100),
  );
});

it("a token is masked as it is and in a URL, also twice", () => {
  const mask = maskOf("a token/with:signs");
  expect(mask("a token/with:signs and a token/with:signs")).toBe("*** and ***");
  expect(mask("?q=a%20token%2Fwith%3Asigns&b")).toBe("?q=***&b");
});

it("other text is unchanged", () => {
  fc.assert(
    fc.property(tokens, fc.string({ maxLength: 30 }), (token, text) => {
      expect(maskOf(token)(text)).toBe(text);
    }),
    runs(100),
  );
  expect(maskOf("short")("a short text")).toBe("a short text");
  expect(maskOf("")("text")).toBe("text");
});
