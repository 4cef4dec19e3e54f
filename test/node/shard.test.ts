import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignShard, parseShard } from "../../src/node/shard.ts";
import { asOf, textOf } from "../support/harness.ts";
import { folderWith, runIn } from "../support/policy-files.ts";
import { runs } from "../support/runs.ts";

const several = textOf("fixtures/rules/front-end-count/several-sites.yaml");

/** A folder of files of some sizes, as discovery would find them. */
function filesOf(sizes: readonly number[]) {
  const names = sizes.map((_, at) => `${at % 3}/f${at}.yaml`);
  const cwd = folderWith(Object.fromEntries(names.map((name, at) => [name, "#".repeat(sizes[at] ?? 0)])));
  return { where: { cwd, base: cwd }, files: names.map((name) => ({ path: join(cwd, name), named: false })) };
}

const sharesOf = ({ where, files }: ReturnType<typeof filesOf>, count: number) =>
  Array.from({ length: count }, (_, at) => assignShard(files, where, { number: at + 1, count }));

describe("the assignment of files to shards", () => {
  it("assigns each file to one shard, in order, and balances the bytes", () => {
    const property = fc.property(
      fc.array(fc.nat(9000), { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (sizes, count) => {
        const folder = filesOf(sizes);
        const shares = sharesOf(folder, count);
        const placesIn = ({ share }: (typeof shares)[number]) => [...share.files.values()].map(({ place }) => place);
        const places = shares.flatMap(placesIn);
        expect(places.sort((a, b) => a - b)).toEqual(sizes.map((_, at) => at));
        for (const one of shares) {
          expect(one.files).toEqual(placesIn(one).map((at) => folder.files[at]));
          for (const { place, size } of one.share.files.values()) expect(size).toBe(sizes[place]);
          expect(one.share.of).toBe(shares[0]?.share.of);
        }
        const bytes = shares.map((one) => placesIn(one).reduce((sum, at) => sum + (sizes[at] ?? 0) + 512, 0));
        expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThanOrEqual(Math.max(0, ...sizes) + 512);
      },
    );
    fc.assert(property, runs(25));
  });

  it("does not depend on the order in which files are found", () => {
    const folder = filesOf([5, 5, 5, 900, 0, 0, 70]);
    const turned = { ...folder, files: folder.files.toReversed() };
    const names = (shares: ReturnType<typeof sharesOf>) => shares.map(({ share }) => [...share.files.keys()].sort());
    expect(names(sharesOf(turned, 3))).toEqual(names(sharesOf(folder, 3)));
  });

  it("distinguishes runs over different files", () => {
    const of = (sizes: readonly number[]) => sharesOf(filesOf(sizes), 2)[0]?.share.of;
    expect(new Set([of([1, 2]), of([1, 3]), of([1, 2, 0])]).size).toBe(3);
    expect(of([1, 2])).toBe(of([1, 2]));
  });
});

describe("--shard", () => {
  it.each(["", "3", "0/3", "4/3", "1/1001", "1/0", "a/b", "1/2/3", "-1/2", "1.5/2", " 1/2"])("rejects %j", (text) => {
    expect(() => parseShard("--shard", text)).toThrow("expected NUMBER/COUNT, such as 3/8");
  });

  it.each(["1/1", "3/8", "1000/1000"])("accepts %s", (text) => {
    expect(parseShard("--shard", text)).toEqual({
      number: Number(text.split("/")[0]),
      count: Number(text.split("/")[1]),
    });
  });

  it.each([
    [["-"], "standard input cannot be split into shards"],
    [["--base", "HEAD"], "--shard and --base cannot be combined"],
  ])("rejects %j", async (args, message) => {
    const { code, err } = await runIn(folderWith({}), ...args, "--shard", "1/2");
    expect([code, err.includes(message)], err).toEqual([2, true]);
  });

  it("exits with 0 if the shard has no manifest, and merge with 3 if no shard has one", async () => {
    const cwd = folderWith({ "a.yaml": "a: 1\n" });
    for (const number of [1, 2])
      expect((await runIn(cwd, "--shard", `${number}/2`, "--report", `json=${number}.json`)).code).toBe(0);
    expect((await runIn(cwd, "merge", "1.json", "2.json")).code).toBe(3);
  });

  it("exits with 1 in the shard with findings only", async () => {
    const cwd = folderWith({ "a.yaml": several });
    const codes = [];
    for (const number of [1, 2]) codes.push((await runIn(cwd, "--as-of", asOf, "--shard", `${number}/2`)).code);
    expect(codes).toEqual([1, 0]);
  });

  it("rejects shards of a folder that changed in between", async () => {
    const cwd = folderWith({ "a.yaml": several, "b.yaml": several });
    await runIn(cwd, "--shard", "1/2", "--report", "json=1.json");
    writeFileSync(join(cwd, "c.yaml"), several);
    await runIn(cwd, "--shard", "2/2", "--report", "json=2.json");
    expect((await runIn(cwd, "merge", "1.json", "2.json")).err).toContain("has a different list of files");
  });
});
