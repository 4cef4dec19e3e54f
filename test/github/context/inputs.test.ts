import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../../src/github/context/inputs.ts";
import { textOf } from "../../support/harness.ts";

const { inputs } = parse(textOf("action.yml")) as { inputs: Record<string, { default?: string }> };
const defaults = Object.entries(inputs).flatMap(([name, { default: text }]) =>
  text === undefined || text.startsWith("${{") ? [] : [[name, text] as const],
);

const variable = (name: string) => `INPUT_${name.toUpperCase()}`;

afterEach(() => {
  for (const [name] of defaults) delete process.env[variable(name)];
});

describe("the defaults of action.yml", () => {
  it.each(defaults)("%s: %s is what the action uses if the input is missing or empty", (name, text) => {
    const missing = readInputs();
    process.env[variable(name)] = "";
    expect(readInputs()).toEqual(missing);
    process.env[variable(name)] = text;
    expect(readInputs()).toEqual(missing);
  });

  it("are strings, since a runner passes inputs as text", () => {
    for (const [, text] of defaults) expect(text).toBeTypeOf("string");
    expect(defaults.length).toBeGreaterThan(8);
  });
});
