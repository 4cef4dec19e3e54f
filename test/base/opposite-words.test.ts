import { describe, expect, it } from "vitest";
import { closest, isCertainTypingError } from "../../src/base/did-you-mean.ts";
import { isOpposite } from "../../src/base/opposite-words.ts";

describe("a word with the opposite meaning", () => {
  it.each([
    ["blockedDomains", "allowedDomains"],
    ["denyFederatedUsers", "allowFederatedUsers"],
    ["disableEnterpriseVoice", "enterpriseVoice"],
    ["noPurge", "purge"],
    ["nonCriticalMode", "criticalMode"],
    ["non-virtual", "virtual"],
    ["not enterprise", "enterprise"],
    ["nonstandard", "standard"],
    ["nonstandrad", "standard"],
    ["unpurged", "purge"],
    ["internalFqdn", "externalFqdn"],
    ["public", "private"],
    ["without-federation", "federation"],
  ])("%s is not suggested to be %s", (word, other) => {
    expect(isOpposite(word, other)).toBe(true);
    expect(isOpposite(other, word)).toBe(true);
    expect(closest(word, [other])).toBeUndefined();
  });

  it.each([
    ["nodes", "node"],
    ["notess", "notes"],
    ["nextHopp", "nextHop"],
    ["of", "off"],
    ["noen", "none"],
    ["disbled", "disabled"],
    ["anotations", "annotations"],
    ["intrenalFqdn", "internalFqdn"],
    ["domainJoind", "domainJoined"],
  ])("is not %s, a misspelling of %s", (word, other) => {
    expect(isOpposite(word, other)).toBe(false);
    expect(closest(word, [other])).toBe(other);
  });
});

describe("a certain typing error", () => {
  it.each([
    ["homedUser", "homedUsers", true],
    ["homed_usres", "homedUsers", true],
    ["homedusrs", "homedUsers", true],
    ["homedUsersK", "homedUsers", false],
    ["retentionYears", "retentionDays", false],
    ["memoryMb", "memoryGb", false],
    ["tls10Only", "tls12Only", false],
    ["criticalModes", "criticalMode", true],
  ])("%s for %s: %s", (word, other, isCertain) => {
    expect(isCertainTypingError(word, other)).toBe(isCertain);
  });
});
