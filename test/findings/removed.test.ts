import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComparedManifest, compareManifests } from "../../src/findings/removed.ts";
import { runs } from "../support/runs.ts";

/** "a.yaml: contoso, fabrikam" → its manifests. "?" has no name, "!" has a YAML error. */
function manifestsIn(...files: readonly string[]): readonly ComparedManifest[] {
  return files.flatMap((text) => {
    const [file = "", list = ""] = text.split(": ");
    return list
      .split(", ")
      .map((name) => ({ file, deployment: name.replace(/[?!]/, ""), isBroken: name.includes("!") }));
  });
}

type Case = {
  readonly base: readonly string[];
  readonly head: readonly string[];
  readonly others?: readonly string[];
  readonly renamed?: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
};

function compareIn({ base, head, others = [], renamed = {}, hidden = [] }: Case) {
  return compareManifests({
    base: manifestsIn(...base),
    head: manifestsIn(...head),
    nameNow: (file) => renamed[file] ?? file,
    isHidden: (file) => hidden.includes(file),
    otherNames: async () => new Set(others),
  });
}

async function removedIn(change: Case): Promise<readonly string[]> {
  const { removed } = await compareIn(change);
  return removed.map(({ file, deployment }) => `${file}: ${deployment}`);
}

describe("a manifest is still there", () => {
  it.each<[string, Case]>([
    ["under the same name in the same file", { base: ["a: contoso"], head: ["a: contoso"] }],
    ["in another file", { base: ["a: contoso"], head: ["b: contoso"] }],
    ["in a file with others", { base: ["a: contoso", "b: fabrikam"], head: ["b: fabrikam, contoso"] }],
    ["in two files that swap their manifests", { base: ["a: x", "b: y"], head: ["a: y", "b: x"] }],
    ["under a new name in the same file", { base: ["a: contoso"], head: ["a: contoso-eu"] }],
    ["under a new name in a renamed file", { base: ["a: contoso"], head: ["b: contoso-eu"], renamed: { a: "b" } }],
    ["without its name", { base: ["a: contoso"], head: ["a: ?"] }],
    ["with a name at last", { base: ["a: ?, ?"], head: ["a: contoso, fabrikam"] }],
    ["with a new YAML error", { base: ["a: contoso, fabrikam"], head: ["a: !"] }],
    ["with its YAML error in a renamed file", { base: ["a: contoso"], head: ["b: !"], renamed: { a: "b" } }],
    ["without its YAML error", { base: ["a: !"], head: ["a: contoso"] }],
    ["under a new name, its own one being that of another", { base: ["a: x", "b: y"], head: ["a: y", "b: z"] }],
    ["under a new name, with a chain of three", { base: ["a: w", "b: x", "c: y"], head: ["a: x", "b: y", "c: z"] }],
    ["twice, as before", { base: ["a: contoso, contoso"], head: ["a: contoso", "b: contoso"] }],
  ])("%s", async (_, change) => {
    expect(await removedIn(change)).toEqual([]);
  });
});

describe("a manifest is removed", () => {
  it.each<[string, Case, readonly string[]]>([
    ["with its file", { base: ["a: contoso"], head: [] }, ["a: contoso"]],
    ["from a file with others", { base: ["a: x, y"], head: ["a: y"] }, ["a: x"]],
    ["if a manifest of the same name remains elsewhere", { base: ["a: x", "b: x"], head: ["b: x"] }, ["a: x"]],
    ["if one of two of the same name remains", { base: ["a: x, x"], head: ["a: x"] }, ["a: x"]],
    [
      "if another one, which has its own, takes its place",
      { base: ["a: contoso", "b: fabrikam"], head: ["a: fabrikam", "b: fabrikam"] },
      ["a: contoso"],
    ],
    [
      "if a copy of an unchanged one takes its place",
      { base: ["a: contoso"], head: ["a: fabrikam"], others: ["fabrikam"] },
      ["a: contoso"],
    ],
    ["if a new file has another name", { base: ["a: contoso"], head: ["b: contoso-eu"] }, ["a: contoso"]],
    ["next to a YAML error that was there before", { base: ["a: x, !"], head: ["a: !"] }, ["a: x"]],
    ["if one of a chain has no new name", { base: ["a: w", "b: x", "c: y"], head: ["a: x", "b: y", "d: z"] }, ["a: w"]],
    [
      "if two chains lead to one new name",
      { base: ["a: w", "b: x", "c: y, y2"], head: ["a: y", "b: y2", "c: z"] },
      ["b: x"],
    ],
    [
      "if it is hidden, whatever another file has",
      { base: ["a: contoso"], head: ["b: contoso"], hidden: ["a"] },
      ["a: contoso"],
    ],
    ["if only one of two is renamed", { base: ["a: x, y"], head: ["a: z"] }, ["a: y"]],
  ])("%s", async (_, change, removed) => {
    expect(await removedIn(change)).toEqual(removed);
  });
});

it.each<[string, Case, Readonly<Record<string, string>>]>([
  ["in its file", { base: ["a: contoso"], head: ["a: contoso-eu"] }, { contoso: "contoso-eu" }],
  ["in a renamed file", { base: ["a: x"], head: ["b: z"], renamed: { a: "b" } }, { x: "z" }],
  ["next to another one", { base: ["a: x, y"], head: ["a: y, z"] }, { x: "z" }],
  ["not if it moved", { base: ["a: x", "b: y"], head: ["a: y", "b: x"] }, {}],
])("finds the new name of a manifest: %s", async (_, change, expected) => {
  const { renamed } = await compareIn(change);
  expect(Object.fromEntries([...renamed].map(([{ deployment }, name]) => [deployment, name]))).toEqual(expected);
});

it("follows a chain of 20,000 new names", async () => {
  const count = 20_000;
  const chain = (start: number) => Array.from({ length: count }, (_, index) => `${index}: ${start + index}`);
  expect(await removedIn({ base: chain(0).toReversed(), head: chain(1) })).toEqual([]);
  expect(await removedIn({ base: chain(0), head: chain(1).slice(0, -1) })).toEqual(["0: 0"]);
});

it("looks at unchanged files only if a manifest may be renamed", async () => {
  const otherNames = () => expect.fail("unchanged files were read");
  const both = manifestsIn("a: contoso", "b: fabrikam");
  const nameNow = (file: string) => file;
  const removedFrom = async (head: readonly ComparedManifest[]) =>
    (await compareManifests({ base: both, head, nameNow, isHidden: () => false, otherNames })).removed;
  expect(await removedFrom(both)).toEqual([]);
  expect(await removedFrom(both.slice(1))).toEqual(both.slice(0, 1));
});

const manifest = fc.record({
  file: fc.constantFrom("a.yaml", "b.yaml", "c.yaml"),
  deployment: fc.constantFrom("contoso", "fabrikam", "litware", "adventure-works", ""),
  isBroken: fc.constant(false),
});
const manifests = fc.array(manifest, { maxLength: 12 });

const inAnyOrder = (list: readonly ComparedManifest[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

async function compare(base: readonly ComparedManifest[], head: readonly ComparedManifest[]) {
  const otherNames = async () => new Set<string>();
  const { removed } = await compareManifests({
    ...{ base, head, otherNames },
    nameNow: (file) => file,
    isHidden: () => false,
  });
  return removed;
}

describe("for any manifests", () => {
  it("their order and the files that they are in make no difference", async () => {
    const reordered = manifests.chain((base) =>
      inAnyOrder(base).chain((head) =>
        fc
          .array(fc.constantFrom("a.yaml", "b.yaml", "d.yaml"), { minLength: head.length, maxLength: head.length })
          .map((files) => ({ base, head: head.map((one, at) => ({ ...one, file: files[at] ?? "" })) })),
      ),
    );
    await fc.assert(
      fc.asyncProperty(reordered, async ({ base, head }) => {
        expect(await compare(base, head)).toEqual([]);
      }),
      runs(300),
    );
  });

  it("removing one reports this one, and adding others reports nothing", async () => {
    const withoutOne = fc.tuple(fc.array(manifest, { minLength: 1, maxLength: 12 }), fc.nat(), manifests);
    await fc.assert(
      fc.asyncProperty(withoutOne, async ([base, place, more]) => {
        const at = place % base.length;
        const [gone] = base.slice(at, at + 1);
        const left = base.filter((_, index) => index !== at);
        expect(await compare(base, left)).toMatchObject([{ file: gone?.file, deployment: gone?.deployment }]);
        expect(await compare(base, [...base, ...more])).toEqual([]);
      }),
      runs(300),
    );
  });

  it("as many are reported as are missing, if no name is new", async () => {
    const two = fc.tuple(manifests, manifests);
    await fc.assert(
      fc.asyncProperty(two, async ([base, all]) => {
        const names = new Set(base.map(({ deployment }) => deployment));
        const head = all.filter(({ deployment }) => deployment !== "" && names.has(deployment));
        const named = base.filter(({ deployment }) => deployment !== "");
        const countIn = (list: readonly ComparedManifest[], name: string) =>
          list.filter(({ deployment }) => deployment === name).length;
        const missing = [...names]
          .filter(Boolean)
          .map((name) => Math.max(0, countIn(named, name) - countIn(head, name)));
        expect(await compare(named, head)).toHaveLength(missing.reduce((sum, count) => sum + count, 0));
      }),
      runs(300),
    );
  });
});
