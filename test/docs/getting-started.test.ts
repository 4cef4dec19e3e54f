import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { type Fence, fencesIn } from "../support/markdown.ts";
import { folderWith, runIn } from "../support/policy-files.ts";
import { root, textOf } from "../support/repository.ts";

const file = "docs/getting-started.md";
const page = textOf(file);
const { version } = JSON.parse(textOf("package.json"));
const topology = "fixtures/import/lync-2010-planned/Contoso.tbxml";

/** The page by its main story and the section that replaces a part of it. */
const [story = "", alternative = "", rest = ""] = page.split(/^(?=## Start from|## Next)/m);

/** A folder on a machine on which `https://github.com/contoso/deployments.git` is a folder too. */
type Place = { readonly folder: string; readonly remote: string };

function place(): Place {
  const remote = folderWith({});
  execFileSync("git", ["init", "--bare", "--quiet", "--initial-branch=main", remote]);
  return { folder: folderWith({}), remote };
}

function environment({ folder, remote }: Place): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.${remote}.insteadOf`,
    GIT_CONFIG_VALUE_0: "https://github.com/contoso/deployments.git",
    GIT_AUTHOR_NAME: "Contoso",
    GIT_AUTHOR_EMAIL: "uc@contoso.com",
    GIT_COMMITTER_NAME: "Contoso",
    GIT_COMMITTER_EMAIL: "uc@contoso.com",
  };
}

/** How npm runs or installs the tool of a repository, at the version of this one. */
const install = `--allow-git=root github:OWNER/lync-policy#v${version}`;

/** Runs a block of shell commands. Those of npm cannot run here: their package is checked, and their arguments are run. */
async function runShell(text: string, at: Place): Promise<void> {
  if (text.startsWith("npm ")) expect(text).toBe(`npm install --global ${install}\n`);
  else if (text.startsWith("npx ")) {
    expect(text).toContain(`npx ${install} `);
    const { code } = await runIn(at.folder, ...text.trim().split(" ").slice(3));
    expect([text, code]).toEqual([text, 0]);
  } else {
    const { status, stderr } = spawnSync("bash", ["-e", "-c", text], {
      cwd: at.folder,
      env: environment(at),
      encoding: "utf8",
    });
    expect([text, status, status === 0 ? "" : stderr]).toEqual([text, 0, ""]);
  }
}

/** Runs one block and returns its text as it should be. */
async function run({ language, attributes, text }: Fence, at: Place): Promise<string> {
  if (attributes.file !== undefined) {
    const path = join(at.folder, attributes.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return text;
  }
  if (language === "sh") {
    await runShell(text, at);
    return text;
  }
  const [command = ""] = text.split("\n");
  expect(command).toMatch(/^\$ lync-policy/);
  const { code, out, err } = await runIn(at.folder, ...command.split(" ").slice(2));
  expect([command, code]).toEqual([command, Number(attributes.exit ?? 0)]);
  return `${command}\n${out}${err}`;
}

/** Runs all blocks of a part of the page in order and returns the part with their outputs. */
async function play(part: string, at: Place): Promise<string> {
  let [played, left] = ["", part];
  for (const block of fencesIn(part)) {
    const start = left.indexOf(`\n${block.text}\`\`\`\n`) + 1;
    played += left.slice(0, start) + (await run(block, at));
    left = left.slice(start + block.text.length);
  }
  return played + left;
}

beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22") });
});

afterAll(() => {
  vi.useRealTimers();
});

describe("docs/getting-started.md", () => {
  it("runs every example with the output that it shows, and ends in a red and a green pull request (UPDATE=1 rewrites it)", async () => {
    const [main, imported] = [place(), place()];
    cpSync(join(root, topology), join(imported.folder, "Contoso.tbxml"));
    const played = (await play(story, main)) + (await play(alternative, imported)) + rest;
    if (process.env.UPDATE) writeFileSync(join(root, file), played);
    else expect(page).toBe(played);
    expect(await checked(main, "fewer-servers~1")).toBe(1);
    expect(await checked(main, "fewer-servers")).toBe(0);
  });

  it("shows every file, command and output in a block that runs", () => {
    expect([story, alternative, rest].map((part) => fencesIn(part).length > 0)).toEqual([true, true, false]);
    expect(page.match(/^ *```/gm)).toHaveLength(2 * fencesIn(page).length);
    const silent = fencesIn(page).filter(({ language, text }) => language === "text" && /^\$.*\n$/.test(text));
    expect(silent).toEqual([]);
  });
});

/** Checks a commit of the remote as the workflow does, which passes no inputs, and returns the exit code. */
async function checked(at: Place, commit: string): Promise<number> {
  const folder = folderWith({});
  execFileSync("git", ["clone", "--quiet", at.remote, folder], { env: environment(at) });
  execFileSync("git", ["checkout", "--quiet", `origin/${commit}`], { cwd: folder });
  const workflow = parse(readFileSync(join(folder, ".github/workflows/lync-policy.yml"), "utf8"));
  const steps = Object.values<{ steps: { uses: string; with?: object }[] }>(workflow.jobs).flatMap(
    ({ steps }) => steps,
  );
  expect(steps.at(-1)).toEqual({ uses: `OWNER/lync-policy@v${version}` });
  return (await runIn(folder)).code;
}
