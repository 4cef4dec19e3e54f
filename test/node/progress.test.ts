import { describe, expect, it } from "vitest";
import { describeProgress, progressOver, quietTime } from "../../src/node/progress.ts";

/** What is shown of a run whose files are done at the given times, each with one finding more. */
function shown(times: readonly number[], total = times.length): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const onChecked = progressOver(
    total,
    (text) => lines.push(text),
    () => now,
  );
  times.forEach((time, at) => {
    now = time;
    onChecked(at + 1);
  });
  return lines.map((line) => line.replace(/^checked (\d+) of .*$/, "$1"));
}

describe("progress", () => {
  it.each([
    [{ done: 0, total: 1 }, "checked 0 of 1 file"],
    [{ done: 1, total: 2, findings: 0 }, "checked 1 of 2 files, 0 findings so far"],
    [{ done: 1, total: 2, findings: 1 }, "checked 1 of 2 files, 1 finding so far"],
    [{ done: 1200, total: 5000, findings: 31_000 }, "checked 1,200 of 5,000 files, 31,000 findings so far"],
  ])("%j is one line", (progress, line) => {
    expect(describeProgress(progress)).toBe(line);
  });

  it("fits into a narrow terminal, however large the run is", () => {
    expect(describeProgress({ done: 999_999, total: 999_999, findings: 9_999_999 }).length).toBeLessThanOrEqual(60);
  });

  it.each<[string, readonly number[], readonly string[]]>([
    ["not in a short run", [1, 500, quietTime - 1], []],
    ["from two seconds on", [quietTime - 1, quietTime, 5000], ["2", "3"]],
    ["at most ten times per second", [2000, 2050, 2099, 2100, 2150, 2300], ["1", "4", "6"]],
    ["once more for the last file", [2000, 2010, 2020], ["1", "3"]],
    ["not for the last file of a short run", [10, 20, 30], []],
  ])("is shown %s", (_, times, lines) => {
    expect(shown(times)).toEqual(lines);
  });

  it("is written at most 101 times in a run of 10 seconds over 100,000 files", () => {
    const times = Array.from({ length: 100_000 }, (_, at) => quietTime + at / 10);
    expect(shown(times).length).toBeLessThanOrEqual(101);
  });
});
