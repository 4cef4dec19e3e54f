import { describe, expect, it } from "vitest";
import { commandNames } from "../../src/cli/command/names.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const cwd = folderWith({});
const helpOf = async (...args: readonly string[]) => (await runIn(cwd, ...args, "--help")).out;

describe("the help of a command", () => {
  it.each(commandNames)("%s fits into 80 columns and lists usage, options and exit codes", async (name) => {
    const { code, out, err } = await runIn(cwd, name, "--help");
    expect([code, err]).toEqual([0, ""]);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(out).toMatch(/^Usage: lync-policy /);
    expect(out).toMatch(/\n\nOptions\n(?: {2}.*\n)+\nExit codes\n(?: {2}\d {2}.*\n)+$/);
    expect(out).toContain("\n  -h, --help            Show this help.\n");
  });

  it("is printed even if other arguments are wrong", async () => {
    expect(await helpOf("explain", "nothing", "more")).toMatch(/^Usage: lync-policy explain RULE/);
  });

  it("lists every command if none is named", async () => {
    const out = await helpOf();
    expect(out).toBe(await helpOf("check"));
    for (const name of commandNames.slice(1)) expect(out).toContain(`lync-policy ${name}`);
  });

  it("indents a description that does not fit into one line, also after a long option", async () => {
    expect(await helpOf("plan")).toContain(
      [
        "  --archive-content NAME  Content to archive, such as im or conferencing. Can be",
        "                        given several times.",
        "",
      ].join("\n"),
    );
  });

  it("keeps the lines of an example", async () => {
    expect(await helpOf("merge")).toContain("\n\n  lync-policy check --shard 1/3 --report json=shard-1.json\n\n");
  });
});
