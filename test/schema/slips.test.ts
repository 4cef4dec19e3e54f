import { describe, expect, it } from "vitest";
import { escapeForLog } from "../../src/base/wording.ts";
import { validateDeployment } from "../../src/schema/validate.ts";
import { readByLibrary } from "../../src/yaml/library/documents.ts";
import { textOf } from "../support/repository.ts";
import { expectedIn } from "../support/rules/golden.ts";

// What people write, and what is printed. Each slip is a change to the first document of everything.yaml, or a whole manifest.

const file = "fixtures/schema/slips.txt";

/** A slip: its name, the line of the manifest that it replaces or follows, its lines, and what has to be written instead. */
type Slip = {
  readonly name: string;
  readonly anchor: string | undefined;
  readonly isInserted: boolean;
  readonly lines: readonly string[];
  readonly answer: string | undefined;
};

const [head = "", ...blocks] = textOf(file).split(/^(?=# \d)/m);
const [manifest = ""] = textOf("fixtures/schema/everything.yaml").split("\n---\n");

function slipOf(block: string): Slip {
  const lines = block.split("\n");
  const marked = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
  const [inserted, replaced] = [marked("@")[0], marked("-")[0]];
  return {
    name: marked("#")[0] ?? "",
    anchor: inserted ?? replaced,
    isInserted: inserted !== undefined,
    lines: marked("+"),
    answer: marked("=")[0],
  };
}

/** The manifest with a slip. The slip is indented like the line that it replaces or follows. */
function withSlip({ name, anchor, isInserted, lines }: Slip): string {
  if (anchor === undefined) return `${lines.join("\n")}\n`;
  const whole = manifest.split("\n");
  const at = whole.findIndex((line) => line.trim() === anchor);
  expect(at, `line of slip ${name}`).not.toBe(-1);
  const indent = /^ */.exec(whole[at] ?? "")?.[0] ?? "";
  const written = lines.map((line) => `${indent}${line}`);
  return whole.toSpliced(isInserted ? at + 1 : at, isInserted ? 0 : 1, ...written).join("\n");
}

/** What is printed for a slip: the message of each schema error. */
function messagesOf(slip: Slip): readonly string[] {
  const documents = readByLibrary(withSlip(slip));
  expect(
    documents.flatMap(({ errors }) => errors.map(({ message }) => message)),
    `YAML errors of slip ${slip.name}`,
  ).toEqual([]);
  const messages = documents.flatMap(({ content }) => [...validateDeployment({ content })]);
  return messages.map(({ message }) => escapeForLog(message));
}

const slips = blocks.map(slipOf);

/** Whether the first line that is printed for a slip has what has to be written. */
function isAnswered(slip: Slip): boolean {
  return slip.answer !== undefined && messagesOf(slip)[0]?.includes(slip.answer) === true;
}

describe("slips in a manifest", () => {
  it("are at least 100, of different names", () => {
    expect(slips.length).toBeGreaterThanOrEqual(100);
    expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
  });

  it.each(slips.map((slip): [string, Slip] => [slip.name, slip]))(
    "%s: has errors, the first of which states what to write",
    (_, slip) => {
      const messages = messagesOf(slip);
      expect(messages).not.toEqual([]);
      if (slip.answer !== undefined) expect(messages[0]).toContain(slip.answer);
    },
  );

  it("print the messages in the file (UPDATE=1 rewrites them)", () => {
    const shown = blocks.map((block, at) => {
      const kept = block.split("\n").filter((line) => line !== "" && !line.startsWith("> "));
      const printed = messagesOf(slips[at] as Slip).map((message) => `> ${message}`);
      return `${[...kept, ...printed].join("\n")}\n\n`;
    });
    const text = `${head}${shown.join("").trimEnd()}\n`;
    expect(text).toBe(expectedIn(file, text));
  });

  it("are answered in the first line in at least 97 of 100 cases", () => {
    expect(slips.filter(isAnswered).length / slips.length).toBeGreaterThanOrEqual(0.97);
  });
});

// The same for slips of a person who had not seen the messages: also errors of YAML, in a manifest of their own.

const blindFile = "fixtures/schema/blind.txt";
const [blindHead = "", ...blindBlocks] = textOf(blindFile).split(/^(?=# \d)/m);

/** The lines of a block with a mark, with the characters that are written as escapes. */
function markedLines(block: string, mark: string): readonly string[] {
  const lines = block.split("\n").filter((line) => line.startsWith(`${mark} `));
  return lines.map((line) =>
    line.slice(2).replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
}

const blindManifest = `${markedLines(blindHead, "|").join("\n")}\n`;

/** What is printed for a blind slip: the messages of YAML errors, then those of schema errors. */
function blindMessagesOf(block: string): readonly string[] {
  const [replaced, written] = [markedLines(block, "-"), markedLines(block, "+")].map((lines) => lines.join("\n"));
  expect(blindManifest).toContain(replaced);
  const text = blindManifest.replace(replaced ?? "", () => written ?? "");
  const messages = readByLibrary(text).flatMap(({ errors, content }) => [
    ...errors.map(({ message }) => message),
    ...(content === undefined ? [] : [...validateDeployment({ content })].map(({ message }) => message)),
  ]);
  return messages.map(escapeForLog);
}

describe("blind slips", () => {
  it("print the messages in the file (UPDATE=1 rewrites them)", () => {
    const shown = blindBlocks.map((block) => {
      const kept = block.split("\n").filter((line) => line !== "" && !line.startsWith("> "));
      return `${[...kept, ...blindMessagesOf(block).map((message) => `> ${message}`)].join("\n")}\n\n`;
    });
    const text = `${blindHead}${shown.join("").trimEnd()}\n`;
    expect(text).toBe(expectedIn(blindFile, text));
  });

  it("are answered in the first line in at least nine of ten cases", () => {
    const answered = blindBlocks.filter((block) => {
      const [answer] = markedLines(block, "=");
      return answer !== undefined && blindMessagesOf(block)[0]?.includes(answer) === true;
    });
    expect(blindBlocks.length).toBeGreaterThanOrEqual(200);
    expect(answered.length / blindBlocks.length).toBeGreaterThanOrEqual(0.9);
  });
});
