import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandNames } from "../../src/cli/command/names.ts";
import { commands } from "../../src/cli/main.ts";
import { shellNames } from "../../src/features/completion/shells.ts";
import { builtinChecks } from "../../src/findings/builtin-checks.ts";
import { formats } from "../../src/report/index.ts";
import { rules } from "../../src/rules/index.ts";
import { folderWith, runIn } from "../support/policy-files.ts";

const files = { "europe.yaml": "", "a b.yaml": "", "sites/asia.yaml": "", "plans/x.yaml": "" };
const cwd = folderWith(files);
const scripts = Object.fromEntries(
  await Promise.all(shellNames.map(async (shell) => [shell, (await runIn(cwd, "completion", shell)).out] as const)),
);
for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(cwd, `.script-${shell}`), script);

const isInstalled = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

/** The output of a shell that runs a program. */
function runShell(shell: string, args: readonly string[], program: string, folder = cwd): string {
  const options = { cwd: folder, encoding: "utf8" } as const;
  const { stdout, stderr, status } = spawnSync(shell, [...args, "-c", program], options);
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

/** A word in single quotes. */
const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** What bash offers for the last one of some words, which it splits at its break characters. */
function bash(words: readonly string[], breaks = " \t\n\"'><=;|&(:", folder = cwd, before = ""): readonly string[] {
  const program = [
    `source ${quoted(join(cwd, ".script-bash"))}`,
    before,
    `COMP_WORDBREAKS=${quoted(breaks)} COMP_WORDS=(lync-policy ${words.map(quoted).join(" ")}) COMP_CWORD=${words.length}`,
    "_lync_policy",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a parameter of bash.
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join("\n");
  return linesIn(runShell("bash", ["--norc"], program, folder));
}

function linesIn(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

const all = ["terminal", "json", "github", "sarif", "junit", "codeclimate", "rdjson", "checkstyle", "markdown"];

/** What is typed, with the cursor at its end, and what is offered. `=` is a word of its own in bash. */
const cases: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [["pla"], ["plan", "plans"]],
  [["chec"], ["check"]],
  [["eu"], ["europe.yaml"]],
  [
    ["completion", ""],
    ["bash", "zsh", "fish", "powershell"],
  ],
  [
    ["help", "up"],
    ["updates", "upgrade"],
  ],
  [["plan", "--archive-st"], ["--archive-store"]],
  [
    ["plan", "--archive-store", ""],
    ["sql", "exchange", "both"],
  ],
  [
    ["--format", "j"],
    ["json", "junit"],
  ],
  [["check", "--preset", "s"], ["strict"]],
  [
    ["check", "--fail-on", "n"],
    ["note", "never"],
  ],
  [
    ["calendar", "--color", "a"],
    ["auto", "always"],
  ],
  [
    ["upgrade", "--to", "lync"],
    ["lync-server-2010", "lync-server-2013"],
  ],
  [
    ["explain", "edge-c"],
    ["edge-capacity", "edge-certificate"],
  ],
  [["explain", "sche"], ["schema"]],
  [
    ["--rule", "edge-c"],
    ["edge-capacity", "edge-certificate"],
  ],
  [["fix", "--ignore", "unused"], ["unused-waiver"]],
  [["check", "--ignore", "yaml-s"], []],
  [["--report", "sa"], ["sarif="]],
  [["fix", "eu"], ["europe.yaml"]],
  [["fix", "a"], ["a b.yaml"]],
  [["--policy", "eu"], ["europe.yaml"]],
  [["policy", ""], []],
  [["rules", "eu"], []],
  [["--as-of", ""], []],
  [["check", "--", "--f"], []],
];

describe.runIf(process.platform !== "win32")("the script for bash", () => {
  it.each(cases)("offers for %j: %j", (words, offered) => {
    expect(bash(words).toSorted()).toEqual(offered.toSorted());
  });

  it.each([
    [
      ["--format", "=", "j"],
      ["json", "junit"],
    ],
    [["--format", "="], all],
    [["--report", "json", "=", "eu"], ["europe.yaml"]],
    [["--report", "=", "json", "=", "eu"], ["europe.yaml"]],
    [["fix", "c", ":", "eu"], []],
  ] as const)("joins the words at break characters: %j", (words, offered) => {
    expect(bash(words)).toEqual(offered);
  });

  it.each([
    [["--format=j"], ["--format=json", "--format=junit"]],
    [["--report=json=eu"], ["--report=json=europe.yaml"]],
    [["--report", "json=eu"], ["json=europe.yaml"]],
  ] as const)("works without the break character =: %j", (words, offered) => {
    expect(bash(words, " \t\n")).toEqual(offered);
  });

  it("offers every command and every file first", () => {
    expect(bash([""]).toSorted()).toEqual(
      [...commandNames, "europe.yaml", "a\\ b.yaml", "sites", "plans", ...scriptFiles].toSorted(),
    );
  });

  it("offers every option of each command", async () => {
    for (const name of commandNames) {
      const { options } = await commands[name]();
      const names = [...Object.keys(options), "help", "version", "color"].map((option) => `--${option}`);
      expect(bash([name, "--"]).toSorted()).toEqual([...new Set(names)].toSorted());
    }
  });

  it("offers no part of a name with a line break", () => {
    const other = folderWith({ "eu\nrope.yaml": "", "europe.yaml": "", "rope.yaml/x": "" });
    expect(bash(["--report=json=eu"], " \t\n", other)).toEqual(["--report=json=europe.yaml"]);
    expect(bash(["fix", "eu"], undefined, other)).toEqual(["europe.yaml"]);
  });

  it("completes a command as a word, although a folder has its name", () => {
    const other = folderWith({ "plan/x.yaml": "", "planned.yaml": "" });
    const program = "compopt() { printf '%s\\n' \"$*\"; }";
    expect(bash(["pla"], undefined, other)).toEqual(["plan", "planned.yaml"]);
    expect(bash(["pla"], undefined, other, program)).toEqual(["plan", "planned.yaml"]);
    expect(bash(["planne"], undefined, other, program)).toEqual(["-o default"]);
  });

  it("completes the file of a pattern that excludes it", () => {
    expect(bash(["fix", "!eu"])).toEqual(["!europe.yaml"]);
    expect(bash(["!eu"])).toEqual(["!europe.yaml"]);
  });

  it("offers the folders for a folder", () => {
    expect(bash(["test", ""])).toEqual(expect.arrayContaining(["sites", "plans"]));
    expect(bash(["test", "eu"])).toEqual([]);
  });
});

const scriptFiles = shellNames.map((shell) => `.script-${shell}`);

describe.runIf(isInstalled("fish"))("the script for fish", () => {
  const fish = (words: readonly string[]) => {
    const line = `lync-policy ${words.join(" ")}`;
    const program = `source .script-fish; complete -C ${quoted(line)}`;
    return linesIn(runShell("fish", ["--no-config"], program)).map((text) => text.split("\t")[0] ?? "");
  };

  it.each(cases)("offers for %j: %j", (words, offered) => {
    const found = fish(words).map((word) => word.replace(/\/$/, ""));
    expect(found.toSorted()).toEqual(offered.toSorted());
  });

  it("completes a value after an equals sign", () => {
    expect(fish(["--format=j"])).toEqual(["--format=json", "--format=junit"]);
    expect(fish(["--report", "json=eu"])).toEqual(["json=europe.yaml"]);
    expect(fish(["--report=json=eu"])).toEqual(["--report=json=europe.yaml"]);
  });
});

describe.runIf(isInstalled("zsh"))("the script for zsh", () => {
  // compadd is what every completion function of zsh offers words with; the test prints them.
  const zsh = (words: readonly string[]) => {
    const line = `lync-policy ${words.join(" ")}`;
    const program = [
      "zmodload zsh/zpty",
      "zpty shell zsh -f -i",
      `zpty -w shell ${quoted("PROMPT= ; autoload -Uz compinit; compinit -u -D; source .script-zsh; bindkey '^I' complete-word")}`,
      `zpty -w shell ${quoted("zstyle ':completion:*' list-prompt ''; zstyle ':completion:*' menu no; LISTMAX=0; print ready")}`,
      'zpty -r shell output "*ready*"',
      'zpty -r shell output "*ready*"',
      `zpty -w -n shell ${quoted(line)}$'\\t\\t'`,
      "sleep 1",
      'while zpty -r -t shell output; do print -rn -- "$output"; done',
      "zpty -d shell",
    ].join("\n");
    return runShell("zsh", ["-f"], program);
  };

  it.each([
    [["plan", "--archive-st"], ["--archive-store"]],
    [
      ["help", "up"],
      ["updates", "upgrade"],
    ],
    [
      ["explain", "edge-c"],
      ["edge-capacity", "edge-certificate"],
    ],
    [
      ["--format", "j"],
      ["json", "junit"],
    ],
    [["--report", "sa"], ["sarif="]],
    [["fix", "eu"], ["europe.yaml"]],
  ] as const)("offers for %j: %j", (words, offered) => {
    const shown = zsh(words);
    for (const word of offered) expect(shown).toContain(word);
  });
});

describe("every script", () => {
  it.each(shellNames)("for %s has all commands, ids of rules and formats", (shell) => {
    const words = new Set(scripts[shell]?.split(/[\s"'(){}=,|]+/));
    const expected = [...commandNames, ...[...rules, ...builtinChecks].map(({ id }) => id), ...Object.keys(formats)];
    expect(expected.filter((word) => !words.has(word))).toEqual([]);
  });

  it.each(shellNames)(
    "for %s is the same in every folder, whatever its policy and its files are named",
    async (shell) => {
      const other = folderWith({ "$(touch x).yaml": "", ".lync-policy.yaml": "rules: [{ id: 'x/`touch y`' }]\n" });
      expect(await runIn(other, "completion", shell)).toEqual({ code: 0, out: scripts[shell], err: "" });
    },
  );

  it.each(["bash", "zsh", "fish"].filter(isInstalled))("is valid for %s", (shell) => {
    const { status, stderr } = spawnSync(shell, ["-n", `.script-${shell}`], { cwd, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("has quotes that end on their line in PowerShell", () => {
    for (const line of linesIn(scripts.powershell ?? ""))
      expect((line.replace(/^\s*#.*/, "").match(/'/g) ?? []).length % 2, line).toBe(0);
  });
});

it("an unknown shell is an error that names the known ones", async () => {
  const { code, out, err } = await runIn(cwd, "completion", "fishh");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toBe('lync-policy: the shell is "fishh"; did you mean "fish"?\n');
  expect((await runIn(cwd, "completion")).err).toContain("expected bash, zsh, fish or powershell");
});

it.each([
  ["/bin/bash", "bash"],
  ["/usr/local/bin/zsh", "zsh"],
  ["sh", "bash"],
  ["pwsh", "powershell"],
  ["C:\\Program Files\\PowerShell\\7\\pwsh.exe", "powershell"],
])("understands the path and another name of a shell: %s", async (word, shell) => {
  expect(await runIn(cwd, "completion", word)).toEqual({ code: 0, out: scripts[shell], err: "" });
});
