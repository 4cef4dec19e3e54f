import { describe, expect, it } from "vitest";
import { numberIn, otherThanNumber } from "../../src/schema/read-number.ts";

describe("numbers in texts", () => {
  it.each([
    ["7 years", 2557],
    ["1 year", 366],
    ["4 years", 1461],
    ["1 month", 31],
    ["2 months", 62],
    ["12 months", 366],
    ["6 weeks", 42],
    ["30 days", 30],
    ["30d", 30],
    ["seven years", 2557],
  ])("%s are %i days: enough for every calendar", (text, value) => {
    expect(numberIn(text, "days")?.value).toBe(value);
  });

  it.each([
    ["30 minutes", 1800, true],
    ["30m", 1800, false],
    ["1800s", 1800, true],
    ["1 hour", 3600, true],
    ["500 ms", 0.5, true],
    ["twenty minutes", 1200, true],
  ])("%s are %d seconds, certain: %s", (text, value, isCertain) => {
    expect(numberIn(text, "seconds")).toEqual({ value, isCertain });
  });

  it.each([
    ["64 GB", 64],
    ["512 MB", 0.5],
    ["1.5 TB", 1536],
    ["16G", 16],
  ])("%s are %d gigabytes", (text, value) => {
    expect(numberIn(text, "gigabytes")?.value).toBe(value);
  });

  it.each([
    ["30k", 30_000, false],
    ["1.5k users", 1500, false],
    ["30 000", 30_000, true],
    ["30\u00a0000", 30_000, true],
    ["30.000", 30_000, false],
    ["about 30000", 30_000, false],
    ["two", 2, false],
    ["twenty-five", 25, false],
    ["2 x 8", 16, false],
  ])("%s is %d, certain: %s", (text, value, isCertain) => {
    expect(numberIn(text, "count")).toEqual({ value, isCertain });
  });

  it.each([
    "",
    "a",
    "many",
    "fe01.contoso.com",
    "443, 5061",
    "10.0.0.1",
    "1e999",
    "1".repeat(100),
    "__proto__",
    "5 constructor",
  ])("%j is no number", (text) => {
    expect(numberIn(text, "count")).toBeUndefined();
  });

  it.each([
    ["50%", "write a number of days, not a percentage"],
    ["2030-01-01", "write a number of days, not a date"],
    ["30-60", "write one number, such as the highest: 60"],
    ["often", undefined],
  ])("%s: %s", (text, advice) => {
    expect(otherThanNumber(text, "days")).toBe(advice);
  });
});
