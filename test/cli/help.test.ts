import { describe, expect, it } from "vitest";
import { commandNames, commandTable } from "../../src/cli/command/names.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const cwd = folderWith({});
const helpOf = async (...args: readonly string[]) => (await runIn(cwd, ...args, "--help")).out;

describe("the help of a command", () => {
  it.each(commandNames)("%s fits into 80 columns and lists usage, options and exit codes", async (name) => {
    const { code, out, err } = await runIn(cwd, name, "--help");
    expect([code, err]).toEqual([0, ""]);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^Usage: lync-policy /);
    expect(out).toMatch(/\n\nOptions\n(?: {2}.*\n)+\n(?:\w+\n(?: {2}.*\n)+\n)*Exit codes\n(?: {2}(?:\d| ) {2}.*\n)+$/);
    expect(out).toContain("\n  -h, --help            Show this help.\n");
  });

  it("is printed even if other arguments are wrong", async () => {
    expect(await helpOf("explain", "nothing", "more")).toMatch(/^Usage: lync-policy explain RULE/);
  });

  it("lists every command with what it does if none is named", async () => {
    const out = await helpOf();
    expect(out).toBe(await helpOf("check"));
    for (const name of commandNames)
      expect(out).toContain(`
${`  ${name}`.padEnd(24)}${commandTable[name].summary}
`);
  });

  it.each(commandNames)("is the same for help %s", async (name) => {
    expect(await runIn(cwd, "help", name)).toEqual({ code: 0, out: await helpOf(name), err: "" });
  });

  it("is that of all commands for help without a command, and for -h", async () => {
    const out = await helpOf();
    expect(await runIn(cwd, "help")).toEqual({ code: 0, out, err: "" });
    expect(await runIn(cwd, "-h")).toEqual({ code: 0, out, err: "" });
  });

  it("names the closest command for an unknown one", async () => {
    const { code, out, err } = await runIn(cwd, "help", "headrom");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe('lync-policy: unknown command "headrom"; did you mean "headroom"?\n');
    expect((await runIn(cwd, "help", "zzz")).err).toContain('"lync-policy help" lists all commands');
    expect((await runIn(cwd, "help", "plan", "fix")).err).toContain("help takes one COMMAND");
  });

  it("lists the choices of an option where its description has a place for them", async () => {
    expect(await helpOf("rules")).not.toContain("{choices}");
    expect(await helpOf("rules")).toMatch(
      /--level LEVEL +Only list rules of this severity: error, warning or\s+note\./,
    );
  });

  it("begins the description of a long option on the next line", async () => {
    expect(await helpOf("plan")).toContain(
      [
        "  --archive-content NAME",
        "                        Content to archive: im, conferencing, file-transfer,",
        "                        audio, video, application-sharing, annotations or polls.",
        "                        Can be given several times.",
        "",
      ].join("\n"),
    );
  });

  it("keeps the lines of an example", async () => {
    expect(await helpOf("merge")).toContain("\n\n  lync-policy check --shard 1/3 --report json=shard-1.json\n\n");
  });
});
