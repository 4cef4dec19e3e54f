import { execFileSync, spawn } from "node:child_process";
import {
  closeSync,
  openSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPart, readNamedFile, readRegularFile } from "../../src/node/read-file.ts";
import { folderWith } from "../support/policy-files.ts";

const textOf = (path: string, limit?: number) => {
  const { content, size } = readRegularFile(path, limit);
  return [content.toString(), size];
};

describe("reading a regular file", () => {
  it.each([0, 1, 2, 9, 10])("returns its %i bytes, which are within a limit of 10", (size) => {
    const folder = folderWith({ "a.txt": "x".repeat(size) });
    expect(textOf(join(folder, "a.txt"), 10)).toEqual(["x".repeat(size), size]);
  });

  it.each([11, 12, 100_000])("returns no content for %i bytes, which exceed the limit, but the size", (size) => {
    const folder = folderWith({ "a.txt": "x".repeat(size) });
    expect(textOf(join(folder, "a.txt"), 10)).toEqual(["", size]);
  });

  it("returns all bytes as they are", () => {
    const folder = folderWith({});
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    writeFileSync(join(folder, "a.bin"), bytes);
    expect(readRegularFile(join(folder, "a.bin")).content.equals(bytes)).toBe(true);
  });

  it.skipIf(process.platform !== "linux")("reads a file without a size to its end, and stops at the limit", () => {
    const path = "/proc/self/maps";
    expect(statSync(path).size).toBe(0);
    const whole = readFileSync(path, "utf8");
    expect(whole.length).toBeGreaterThan(5000);
    const { content, size } = readRegularFile(path);
    expect([size, content.toString().split("\n")[0]]).toEqual([content.length, whole.split("\n")[0]]);
    expect(content.length).toBeGreaterThan(5000);
    const cut = readRegularFile(path, 100);
    expect([cut.content.length, cut.size > 100, cut.size < 5000]).toEqual([0, true, true]);
  });

  it("never returns more than the limit of a file that grows meanwhile", async () => {
    const path = join(folderWith({ "a.txt": "" }), "a.txt");
    const script = `const { appendFileSync } = require("node:fs"); for (;;) appendFileSync(${JSON.stringify(path)}, "x".repeat(500))`;
    const writer = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
    try {
      const limit = 300_000;
      let last = 0;
      while (last <= limit) {
        const { content, size } = readRegularFile(path, limit);
        expect(content.length).toBe(size > limit ? 0 : size);
        expect(size).toBeGreaterThanOrEqual(last);
        expect(content.every((byte) => byte === 120)).toBe(true);
        last = size;
        await new Promise((wait) => setTimeout(wait, 1));
      }
    } finally {
      writer.kill();
    }
  });

  it.each<[string, (folder: string) => string, string]>([
    ["a folder", (folder) => folder, "it is a folder"],
    ["a pipe without a writer", (folder) => join(folder, "pipe"), "it is a pipe, not a regular file"],
    ["a device", () => "/dev/zero", "it is a device, not a regular file"],
    ["a link, which replaced a file", (folder) => join(folder, "link.txt"), "it was replaced by a symbolic link"],
    ["nothing", (folder) => join(folder, "gone.txt"), "ENOENT"],
  ])("fails for %s", (_, pathIn, reason) => {
    const folder = folderWith({ "a.txt": "a" });
    execFileSync("mkfifo", [join(folder, "pipe")]);
    symlinkSync("a.txt", join(folder, "link.txt"));
    expect(() => readRegularFile(pathIn(folder))).toThrow(reason);
  });
});

describe("reading a file by its name", () => {
  it("follows links inside the boundary and no other", () => {
    const [base, outside] = [folderWith({ "a.txt": "a" }), folderWith({ "b.txt": "b" })];
    symlinkSync("a.txt", join(base, "inside.txt"));
    symlinkSync(join(outside, "b.txt"), join(base, "outside.txt"));
    expect(readNamedFile(join(base, "inside.txt"), base).content.toString()).toBe("a");
    expect(readNamedFile(join(outside, "b.txt"), base).content.toString()).toBe("b");
    expect(() => readNamedFile(join(base, "outside.txt"), base)).toThrow("points outside the working directory");
    expect(() => readNamedFile(base, base)).toThrow("it is a folder");
    expect(() => readNamedFile("/dev/null", base)).toThrow("it is a device, not a regular file");
  });

  it.skipIf(process.platform === "win32")("refuses a stream of the process that leads to a regular file", () => {
    const base = folderWith({ "a.txt": "a" });
    const file = openSync(join(base, "a.txt"), "r");
    try {
      for (const path of [`/dev/fd/${file}`, `/proc/self/fd/${file}`, `/proc/${process.pid}/fd/${file}`, "/dev/stdin"])
        expect(() => readNamedFile(path, base), path).toThrow("it is a stream of a process, not a regular file");
    } finally {
      closeSync(file);
    }
  });
});

describe("searching a large file", () => {
  const mention = (bytes: Uint8Array) => Buffer.from(bytes).includes("xyz");

  it.each([
    ["at its start", 0],
    ["where two parts meet", 1024 * 1024 - 1],
    ["after zeros", 20 * 1024 * 1024],
  ])("finds a text %s", (_, at) => {
    const path = join(folderWith({ "a.yaml": "" }), "a.yaml");
    const file = openSync(path, "w");
    writeSync(file, "xyz", at);
    closeSync(file);
    expect(mention(findPart(path, mention) ?? new Uint8Array())).toBe(true);
  });

  it("searches no part that is only zeros", () => {
    const path = join(folderWith({ "a.yaml": "" }), "a.yaml");
    truncateSync(path, 1024 * 1024 * 1024);
    let parts = 0;
    const found = findPart(path, () => ++parts > 0);
    expect([found, parts]).toEqual([undefined, 0]);
  });
});
