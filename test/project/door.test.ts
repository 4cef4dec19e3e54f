import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "../support/harness.ts";

/**
 * The files that read and write for all others. They refuse symbolic links out of a repository, what is no regular file, and
 * what is too large.
 */
const door: Readonly<Record<string, string>> = {
  "src/node/boundary.ts": "decides which paths may be read",
  "src/node/read-file.ts": "reads regular files",
  "src/node/write-file.ts": "writes files completely or not at all",
  "src/node/streams.ts": "writes to standard output and standard error",
};

/** Other files that use the file system, and why. They may ask what there is, and read or write nothing. */
const asking: Readonly<Record<string, string>> = {
  "src/cli/commands/baseline.ts": "whether there is a baseline to update",
  "src/cli/commands/init.ts": "whether a file exists, which is then not written",
  "src/cli/commands/test.ts": "whether there is a folder of fixtures",
  "src/cli/commands/upgrade.ts": "whether the target is a folder",
  "src/cli/main.ts": "the folder of the program, and whether standard output is a terminal",
  "src/github/policy-source.ts": "whether a file is part of the checkout",
  "src/github/step.ts": "the folder of the program",
  "src/node/change/compare.ts": "where files of a change really are",
  "src/node/change/place.ts": "where files of a change really are",
  "src/node/repository.ts": "where a repository really is",
  "src/node/change/since.ts": "where a checkout really is",
  "src/node/change/working-tree.ts": "the target of a symbolic link, which is its content in a commit",
  "src/node/custom-rule-thread.ts": "where the worker of custom rules is",
  "src/node/names-from-root.ts": "whether a folder is the root of a repository",
  "src/node/unused-policies.ts": "the names of files, of which some are nearly those of a policy",
  "src/node/folders.ts": "the entries of folders, in which links stay links",
  "src/node/moved-files.ts": "the entries of folders and the sizes of files",
  "src/node/shard.ts": "the sizes of files",
  "src/node/change/hidden.ts": "whether something is at the path of a manifest that is not checked",
  "src/node/change/why-removed.ts": "what is at the path of a manifest that is gone",
  "src/node/write-targets.ts": "whether two paths are one file",
};

/** Functions that read no content and write nothing. */
const questions = new Set([
  "existsSync",
  "fstatSync",
  "lstatSync",
  "readdirSync",
  "readlinkSync",
  "realpathSync",
  "statSync",
]);

/** The only exception. */
const runnerFile = { file: "src/github/context/event.ts", name: "readFileSync" };

const sources = filesIn("src").filter((file) => file.endsWith(".ts"));

/** The functions that a file imports from the file system. */
function importsOf(file: string): readonly string[] {
  return [...textOf(file).matchAll(/import \{([^}]*)\} from "node:fs"/g)].flatMap(([, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type ")),
  );
}

describe("the file system", () => {
  it("is only used by the files listed here, each with a reason", () => {
    const using = sources.filter((file) => /["']node:fs|["']fs["'/]/.test(textOf(file)));
    expect(using.sort()).toEqual([...Object.keys(door), ...Object.keys(asking), runnerFile.file].sort());
    for (const file of using) expect([file, importsOf(file).length > 0]).toEqual([file, true]);
  });

  it.each(Object.keys(asking))("is only asked by %s", (file) => {
    expect(importsOf(file).filter((name) => !questions.has(name))).toEqual([]);
  });

  it("is read outside of the door for the event, a file of the runner, and nothing else", () => {
    expect(importsOf(runnerFile.file)).toEqual([runnerFile.name]);
  });

  it.each(sources)("%s has no other way to it", (file) => {
    const text = textOf(file);
    expect(text).not.toMatch(
      /node:fs\/|require\("|process\.binding|import\("node:fs|import \* as \w+ from "node:fs"|from "node:v8"/,
    );
    expect(/import \w+ from "node:fs"/.test(text)).toBe(false);
  });
});
