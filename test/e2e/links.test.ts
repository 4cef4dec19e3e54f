import { describe, expect, it } from "vitest";
import { noticesOf, runOn } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { type Depth, historyOf, linkTo } from "../support/e2e/history.ts";
import { manifestOf, pools } from "../support/e2e/manifests.ts";

/** Enough servers, and too few. */
const enough = manifestOf(pools(3, 4));
const tooFew = manifestOf(pools(3, 3));
const other = manifestOf(pools(3, 3, 10)).replace("contoso", "fabrikam");

type Files = Readonly<Record<string, string>>;
type Row = readonly [does: string, before: Files, after: Files, files: string, errors: string, outside: string];

const rows: readonly Row[] = [
  [
    "replaces a folder by a link to where it went",
    { "sites/a.yaml": enough, "sites/b.yaml": other },
    { sites: linkTo("data"), "data/a.yaml": tooFew, "data/b.yaml": other },
    "sites",
    "3",
    "3",
  ],
  [
    "points a link at another folder",
    { sites: linkTo("one"), "one/a.yaml": enough, "two/a.yaml": tooFew },
    { sites: linkTo("two"), "one/a.yaml": enough, "two/a.yaml": tooFew },
    "sites",
    "3",
    "0",
  ],
  [
    "edits the target of a link that a link leads to",
    { "a.yaml": linkTo("sites/a.yaml"), "sites/a.yaml": linkTo("../data/a.txt"), "data/a.txt": tooFew },
    {
      "a.yaml": linkTo("sites/a.yaml"),
      "sites/a.yaml": linkTo("../data/a.txt"),
      "data/a.txt": manifestOf(pools(4, 3)),
    },
    "a.yaml",
    "1",
    "3",
  ],
  [
    "stops ignoring a manifest",
    { ".gitignore": "/sites/a.yaml\n", "sites/b.yaml": enough },
    { ".gitignore": "", "sites/a.yaml": other, "sites/b.yaml": enough },
    "sites",
    "3",
    "0",
  ],
];

describe.each(rows)("a pull request that %s", (_, before, after, files, errors, outside) => {
  const history = historyOf(before, after);

  it.each<[Depth]>([[2], [1]])("has the same new findings from git and from GitHub, at depth %j", async (depth) => {
    const event = runEvents.pull_request?.(history) ?? expect.fail();
    const { step } = await runOn(event, history, { token: "read", depth, inputs: { files, scope: "new" } });
    expect(step.outputs).toMatchObject({ errors, "findings-outside": outside });
    expect(noticesOf(step)).toEqual([]);
  });
});

it("a base commit with more files than GitHub lists is a notice, and all findings count", async () => {
  const history = historyOf({ "a.yaml": tooFew }, { "a.yaml": `${tooFew}# edited\n` });
  const event = runEvents.pull_request?.(history) ?? expect.fail();
  const arrange = { arrange: (fake: { readonly state: { isTruncated?: boolean } }) => (fake.state.isTruncated = true) };
  const { step } = await runOn(event, history, { token: "read", depth: 1, inputs: { scope: "new" }, ...arrange });
  expect(step.outputs).toMatchObject({ errors: "3", "findings-outside": "0" });
  expect(noticesOf(step).join("\n")).toMatch(
    /cannot apply scope new, so all findings count: the base commit has more than the \d+ files that GitHub lists; set "fetch-depth: 2"/,
  );
});
