import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/harness.ts";
import { commandsIn, replay } from "../support/transcript.ts";

// What users type and what is printed. Each folder has a transcript and, in `files`, the working directory it begins with.
// `UPDATE=1` rewrites the output.

const folder = join(root, "fixtures/transcripts");
const journeys = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.concurrent("transcripts", () => {
  it.for(journeys.map(({ name }) => name))("%s", (name) => {
    const file = join(folder, name, "transcript.txt");
    const expected = readFileSync(file, "utf8");
    expect(commandsIn(expected).commands, "commands").not.toEqual([]);
    const actual = replay(join(folder, name), expected);
    if (process.env.UPDATE) writeFileSync(file, actual);
    else expect(actual).toBe(expected);
  });
});
