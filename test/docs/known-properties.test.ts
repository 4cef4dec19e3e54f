import { describe, expect, it } from "vitest";
import { commands } from "../support/coverage.ts";
import { commandNames, knownTo, partsOfManifest } from "../support/known-properties.ts";

const known = knownTo();

describe("the table of properties and commands in docs/coverage.md", () => {
  it("has every list and block of a deployment and of a site", () => {
    expect(commands.map(({ property }) => property)).toEqual(partsOfManifest());
  });

  it.each(commands)("$property: names the commands whose outputs show it, and a reason for each other one", (row) => {
    const shown = commandNames.filter((name) => known[name].has(row.property));
    expect(row.by).toEqual(shown);
    expect(Object.keys(row.because).sort()).toEqual(commandNames.filter((name) => !shown.includes(name)).sort());
    for (const reason of Object.values(row.because)) expect(reason).toMatch(/^.*[^.\s]$/);
  });
});
