import { describe, expect, it } from "vitest";
import { colorByDefault, supportsLinks, supportsStatus } from "../../src/cli/command/color.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

type Environment = Readonly<Record<string, string>>;

describe("colors without --color", () => {
  it.each<[Environment, onTerminal: boolean, inPipe: boolean]>([
    [{}, true, false],
    [{ TERM: "xterm-256color" }, true, false],
    [{ NO_COLOR: "1" }, false, false],
    [{ NO_COLOR: "0" }, false, false],
    [{ NO_COLOR: "" }, true, false],
    [{ FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "3" }, true, true],
    [{ FORCE_COLOR: "true" }, true, true],
    [{ FORCE_COLOR: "" }, true, false],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ FORCE_COLOR: "false" }, false, false],
    [{ CLICOLOR_FORCE: "1" }, true, true],
    [{ CLICOLOR_FORCE: "0" }, true, false],
    [{ CLICOLOR_FORCE: "" }, true, false],
    [{ CLICOLOR: "0" }, false, false],
    [{ CLICOLOR: "1" }, true, false],
    [{ TERM: "dumb" }, false, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1", CLICOLOR_FORCE: "1" }, false, false],
    [{ NO_COLOR: "", FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, false, false],
    [{ FORCE_COLOR: "1", TERM: "dumb" }, true, true],
    [{ CLICOLOR_FORCE: "1", TERM: "dumb" }, true, true],
    [{ CLICOLOR_FORCE: "1", CLICOLOR: "0" }, true, true],
    [{ CLICOLOR: "1", TERM: "dumb" }, false, false],
  ])("with %j are used on a terminal: %s, in a pipe: %s", (env, onTerminal, inPipe) => {
    expect([colorByDefault(env, true), colorByDefault(env, false)]).toEqual([onTerminal, inPipe]);
  });
});

describe("links", () => {
  it.each<Environment>([
    { TERM_PROGRAM: "iTerm.app" },
    { TERM_PROGRAM: "vscode", TERM: "xterm-256color" },
    { TERM_PROGRAM: "WezTerm" },
    { TERM_PROGRAM: "ghostty" },
    { WT_SESSION: "5b0e2ea8-3b29-4ae8-8b11-6a1d0b6b5a4e" },
    { VTE_VERSION: "5002" },
    { VTE_VERSION: "7600" },
    { KONSOLE_VERSION: "201200" },
    { TERM: "xterm-kitty" },
    { TERM: "alacritty" },
    { TERM: "foot-extra" },
    { FORCE_HYPERLINK: "1", TERM: "tmux-256color" },
  ])("are shown by the terminal of %j, but not in CI or in a pipe", (env) => {
    const isForced = "FORCE_HYPERLINK" in env;
    expect(supportsLinks(env, true)).toBe(true);
    expect(supportsLinks(env, false)).toBe(isForced);
    expect(supportsLinks({ ...env, CI: "true" }, true)).toBe(isForced);
    expect(supportsLinks({ ...env, FORCE_HYPERLINK: "0" }, true)).toBe(false);
  });

  it.each<Environment>([
    {},
    { TERM: "xterm-256color" },
    { TERM_PROGRAM: "Apple_Terminal" },
    { VTE_VERSION: "5000" },
    { VTE_VERSION: "x" },
    { VTE_VERSION: "" },
    { KONSOLE_VERSION: "200800" },
    { WT_SESSION: "" },
    { TERM: "dumb", TERM_PROGRAM: "vscode" },
    { TERM: "screen-256color", VTE_VERSION: "7600" },
    { TERM: "tmux-256color", WT_SESSION: "1" },
  ])("are not known to be shown by the terminal of %j", (env) => {
    expect(supportsLinks(env, true)).toBe(false);
  });
});

describe("progress", () => {
  it.each<[Environment, boolean, boolean]>([
    [{ TERM: "xterm" }, true, true],
    [{}, true, true],
    [{ CI: "" }, true, true],
    [{ NO_COLOR: "1" }, true, true],
    [{ TERM: "xterm" }, false, false],
    [{ CI: "true" }, true, false],
    [{ CI: "1" }, true, false],
    [{ TERM: "dumb" }, true, false],
  ])("with %j and a terminal (%s) is shown: %s", (env, isTerminal, shown) => {
    expect(supportsStatus(env, isTerminal)).toBe(shown);
  });
});

describe("--color", () => {
  const cwd = folderWith({ "a.yaml": "apiVersion: lync-policy/v1\nkind: Deployment\n" });

  it.each([
    [["--color", "always"], true],
    [["--color=always", "--quiet"], true],
    [["--color", "never"], false],
    [["--color", "auto"], false],
  ])("%j takes precedence over the environment", async (args, colored) => {
    expect((await runIn(cwd, "check", "a.yaml", ...args)).out.includes("\u001b[31m")).toBe(colored);
  });

  it("is an option of each command that has colors", async () => {
    const good = folderWith({ "a.yaml": deployment });
    const date = ["--as-of", "2022-06-01"];
    for (const command of ["calendar", "headroom", "updates", "waivers"]) {
      const [plain, colored] = await Promise.all(
        ["never", "always"].map(async (when) => (await runIn(good, command, "a.yaml", ...date, "--color", when)).out),
      );
      expect(colored, command).not.toBe(plain);
      expect(colored?.replace(/\p{Cc}\[\d+m/gu, ""), command).toBe(plain);
    }
  });

  it("requires one of its values", async () => {
    expect(await runIn(cwd, "check", "a.yaml", "--color", "yes")).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/^lync-policy: --color is "yes"; expected "auto", "always" or "never"\n$/),
    });
  });
});

const deployment = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        # waive pool-quorum until 2022-06-30: new servers arrive in June
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 12000, servers: 3 }
`;
