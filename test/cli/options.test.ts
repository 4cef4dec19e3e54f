import { describe, expect, it } from "vitest";
import type { Option } from "../../src/cli/command/arguments.ts";
import { optionHelp } from "../../src/cli/command/help.ts";
import { commandNames, commandTable } from "../../src/cli/command/names.ts";
import { commonOptions } from "../../src/cli/command/options.ts";
import { commands } from "../../src/cli/main.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const tables = await Promise.all(
  commandNames.map(async (name) => [name, { ...(await commands[name]()).options, ...commonOptions }] as const),
);
const cwd = folderWith({});

/** The words that a command requires before it reads its options. */
const words: Readonly<Record<string, readonly string[]>> = {
  explain: ["schema"],
  import: ["a.tbxml"],
  upgrade: ["a.yaml", "--to", "lync-server-2013"],
  plan: ["--product", "lync-server-2010"],
  diff: ["a.yaml", "b.yaml"],
};

const withChoices = tables.flatMap(([command, options]) =>
  Object.entries(options as Readonly<Record<string, Option>>)
    .filter(([, { choices }]) => choices)
    .map(([name, option]) => ({ command, name, option })),
);

describe("an option with choices", () => {
  it("is in many commands", () => {
    expect(withChoices.length).toBeGreaterThan(30);
  });

  it.each(withChoices)("$command --$name rejects any other value, and names the option", async (one) => {
    const { command, name, option } = one;
    const value = option.value?.includes("=") ? "zzzzzz=file" : "zzzzzz";
    const others = (words[command] ?? []).join(" ").replace(new RegExp(`--${name} \\S+`), "");
    const { code, out, err } = await runIn(cwd, command, ...others.split(" ").filter(Boolean), `--${name}`, value);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(new RegExp(`--${name} is "zzzzzz(=file)?"; expected|--${name} requires`));
  });

  it.each(withChoices)("$command --$name has its choices in the help, or the kind of the value", ({ option }) => {
    const help = optionHelp(option);
    if (option.value?.includes("=") || option.choices?.includes(option.value ?? "")) return;
    for (const choice of option.choices ?? []) expect(help).toContain(choice);
  });
});

describe("a value in other words", () => {
  it.each([
    [
      ["explain", "front-end-count", "--product", "SE"],
      ["--product", "skype-for-business-server-se"],
    ],
    [
      ["explain", "front-end-count", "--product=SfB 2019"],
      ["--product", "skype-for-business-server-2019"],
    ],
    [
      ["explain", "front-end-count", "--product", "Lync2013"],
      ["--product", "lync-server-2013"],
    ],
    [
      ["plan", "--users", "90", "--as-of", "2020-01-01", "--product", "2013"],
      ["--product", "lync-server-2013"],
    ],
    [
      ["rules", "--format", "JSON"],
      ["--format", "json"],
    ],
  ])("is understood: %j", async (args, plain) => {
    const rest = args.slice(
      0,
      args.findIndex((arg) => arg.startsWith(plain[0] ?? "")),
    );
    const expected = await runIn(cwd, ...rest, ...plain);
    expect(expected.code).toBe(0);
    expect(await runIn(cwd, ...args)).toEqual(expected);
  });

  it("is not guessed", async () => {
    const { code, err } = await runIn(cwd, "rules", "--product", "Skype");
    expect(code).toBe(2);
    expect(err).toMatch(/^lync-policy: --product is "Skype"; /);
  });
});

describe("an option that is given several times", () => {
  it.each([
    [["rules", "--product", "lync-server-2010", "--product", "lync-server-2013"], "--product is given twice"],
    [["--policy", "a", "--policy=b", "--policy", "c"], "--policy is given 3 times"],
    [["updates", "--format", "json", "--format", "json"], "--format is given twice"],
  ])("is an error if it takes one value: %j", async (args, message) => {
    expect(await runIn(cwd, ...args)).toEqual({
      code: 2,
      out: "",
      err: `lync-policy: ${message}; it takes one value\n`,
    });
  });

  it("is none if it takes several or is a flag", async () => {
    expect((await runIn(cwd, "-q", "-q", "--ignore", "edge-capacity", "--ignore", "edge-alone")).code).toBe(3);
  });

  it("is an error if several ids are in one value", async () => {
    expect((await runIn(cwd, "--rule", "a, b")).err).toBe(
      'lync-policy: --rule is "a, b"; repeat the option for each rule, as in "--rule a --rule b"\n',
    );
  });
});

describe("an option of another tool", () => {
  it.each([
    [["--select", "x"], 'did you mean "--rule ID"?'],
    [["--disable", "x"], 'did you mean "--ignore ID"?'],
    [["--ignore-rule", "x"], 'did you mean "--ignore ID"?'],
    [["--no-color"], 'did you mean "--color never"?'],
    [["rules", "--no-color"], 'did you mean "--color never"?'],
    [["--no-quiet"], "--quiet is off unless it is given"],
    [["--no-policy"], "see --help"],
    [["--json"], 'did you mean "--format json"?'],
    [["policy", "--sarif"], "see --help"],
    [["-f", "json"], 'did you mean "--format"?'],
    [["-v"], 'did you mean "--verbose" or "--version"?'],
    [["rules", "-v"], 'did you mean "--version"?'],
    [["-V"], 'did you mean "--version"?'],
    [["--output-format", "full"], 'did you mean "--format" or, for the full output, "--explain"?'],
    [["--fix"], 'did you mean "lync-policy fix"?'],
    [["--formt", "json"], 'did you mean "--format"?'],
    [["--constructor"], "see --help"],
  ])("is an error that names the one to use: %j", async (args, hint) => {
    const typed = args.find((arg) => arg.startsWith("-"));
    expect(await runIn(cwd, ...args)).toEqual({
      code: 2,
      out: "",
      err: `lync-policy: unknown option "${typed}"; ${hint}\n`,
    });
  });
});

describe("the tables of commands", () => {
  it.each(commandNames)("%s has a summary without a full stop and a usage that begins with its name", (name) => {
    const { summary, usage } = commandTable[name];
    expect(summary).toMatch(/^[A-Z].{5,58}[^.]$/);
    expect(usage.replace(/[[\]]/g, "").split(" ")[0]).toBe(name);
  });

  it.each(tables)("%s has options that end with a full stop", (_, options) => {
    for (const option of Object.values(options)) expect(optionHelp(option)).toMatch(/^[A-Z].*\.$/);
  });
});
