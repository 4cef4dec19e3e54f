import { describe, expect, it } from "vitest";
import { isInside, nameFrom } from "../../src/node/paths.ts";

describe("a path", () => {
  it.each([
    ["/a", "/a", true],
    ["/a", "/a/b", true],
    ["/a", "/a/..b/c", true],
    ["/a", "/ab", false],
    ["/a/b", "/a", false],
    ["/a/b", "/a/c", false],
    ["/", "/a", true],
  ])("in folder %s: %s is %s", (folder, path, expected) => {
    expect(isInside(folder, path)).toBe(expected);
  });

  it.each([
    ["/a", "/a/b/c.yaml", "b/c.yaml"],
    ["/a/", "/a/b.yaml", "b.yaml"],
    ["/", "/a.yaml", "a.yaml"],
    ["/a/b", "/a/c.yaml", "../c.yaml"],
    ["/a", "/ab.yaml", "../ab.yaml"],
    ["/a", "/a", "."],
  ])("relative to %s: %s is named %s", (base, path, name) => {
    expect(nameFrom(base, path)).toBe(name);
  });
});
