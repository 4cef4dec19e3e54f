import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { SourceText } from "../../../src/base/source-text.ts";
import { validate } from "../../../src/engine/validate.ts";
import { diffFindings } from "../../../src/findings/diff.ts";
import { narrow } from "../../../src/findings/narrow.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { defaultPolicy } from "../../../src/model/policy.ts";
import { findFiles, readFiles } from "../../../src/node/find-files.ts";
import { changeIn, repositoryWith, type TestRepository } from "../../support/change.ts";
import { manifestOf } from "../../support/e2e/manifests.ts";
import { asOf } from "../../support/harness.ts";
import { isThorough, runs } from "../../support/runs.ts";

const options = { policy: { ...defaultPolicy, preset: "minimal" }, today: asOf } as const;

const paths = ["sites/a.yaml", "sites/b.yaml", "sites/deep/c.yaml", "data/a.yaml", "c.yaml", "c.txt"] as const;
const links = ["link", "sites/link.yaml", "x.yaml"] as const;
const targets = ["sites", "data", "sites/a.yaml", "a.yaml", "../data/a.yaml", "link/a.yaml", "nowhere", ".."] as const;

/** A manifest of a site, whose pools have too few servers or enough. */
const manifest = fc
  .tuple(fc.constantFrom("contoso", "fabrikam", "litware"), fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 4 }))
  .map(([name, pools]) =>
    manifestOf(pools.map(([at, sound]) => ({ name: `pool${at}`, servers: 3 + sound }))).replace("contoso", name),
  );

type Step = (at: TestRepository) => void;

const full = ({ root }: TestRepository, path: string) => join(root, path);

/** Whether something is at a path, and no link is on the way to it. */
function isThere(at: TestRepository, path: string): boolean {
  const folder = dirname(full(at, path));
  return existsSync(folder) && realpathSync(folder) === folder && readdirSync(folder).includes(basename(path));
}

/** Makes room for a path: what is at it, and links and files on its way, go away. */
function clear(at: TestRepository, path: string): void {
  const parts = path.split("/");
  for (const end of parts.keys()) {
    const way = full(at, parts.slice(0, end + 1).join("/"));
    const isFolder = lstatSync(way, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (end === parts.length - 1 || !isFolder) rmSync(way, { recursive: true, force: true });
  }
}

const step = fc.oneof(
  fc.tuple(fc.constantFrom(...paths), manifest).map(
    ([path, text]): Step =>
      (at) => {
        clear(at, path);
        at.write(path, text);
      },
  ),
  fc.tuple(fc.constantFrom(...links, "sites", "data"), fc.constantFrom(...targets)).map(
    ([path, target]): Step =>
      (at) => {
        clear(at, path);
        at.link(path, target);
      },
  ),
  fc.tuple(fc.constantFrom(...paths, "sites", "data"), fc.constantFrom(...paths, "data", "node_modules")).map(
    ([from, to]): Step =>
      (at) => {
        const isInside = `${to}/`.startsWith(`${from}/`) || `${from}/`.startsWith(`${to}/`);
        if (isInside || !isThere(at, from)) return;
        clear(at, to);
        if (!isThere(at, from)) return;
        mkdirSync(dirname(full(at, to)), { recursive: true });
        renameSync(full(at, from), full(at, to));
      },
  ),
  fc.constantFrom(...paths, ...links).map(
    (path): Step =>
      (at) => {
        if (isThere(at, path)) rmSync(full(at, path), { recursive: true });
      },
  ),
  fc.constantFrom("a.yaml\n", "/sites/\n", "*.yaml\n!a.yaml\n", "").map(
    (text): Step =>
      (at) =>
        at.write(".gitignore", text),
  ),
);

const history = fc.record({
  base: fc.array(step, { minLength: 2, maxLength: 8 }),
  change: fc.array(step, { minLength: 1, maxLength: 5 }),
  patterns: fc.constantFrom<readonly string[]>(
    ["."],
    ["sites"],
    ["link"],
    ["sites/**", "x.yaml"],
    ["x.yaml", "*.yaml", "!data"],
  ),
  isCommitted: fc.boolean(),
});

async function check(root: string, patterns: readonly string[]) {
  const roots = { cwd: root, base: root };
  const { files } = await findFiles(patterns, roots);
  return validate([...readFiles(files, roots, () => {})], options);
}

const lineOf = ({ file, range, rule, message }: Finding) => `${file}:${range.line} ${rule.id}: ${message}`;
const sorted = (findings: readonly Finding[]) => findings.map(lineOf).toSorted();
const commitAll = (at: TestRepository) => {
  at.git("add", "--all", "--force");
  at.git("commit", "--quiet", "--allow-empty", "--message=commit");
  return at.git("rev-parse", "HEAD");
};

it(
  "new findings are those that a whole check of the base commit does not have, whatever the history",
  async () => {
    let withNew = 0;
    let withOld = 0;
    const property = fc.asyncProperty(history, async ({ base, change: steps, patterns, isCommitted }) => {
      const repository = repositoryWith({});
      for (const each of base) each(repository);
      const first = commitAll(repository);
      const old = join(repository.root, "..", "base");
      repository.git("worktree", "add", "--quiet", "--detach", old, first);
      for (const each of steps) each(repository);
      if (isCommitted) commitAll(repository);

      const whole = await check(repository.root, patterns);
      const expected = diffFindings((await check(old, patterns)).findings, whole.findings);

      const change = await changeIn(repository.root, first, patterns);
      const texts = await change.before();
      const before: readonly SourceText[] = texts.ok ? texts.value : expect.fail(texts.error);
      const report = narrow(
        whole,
        "new",
        { ...change.changes, isRewritten: change.isRewritten },
        await validate(before, options),
      );
      expect(sorted(report.findings)).toEqual(sorted(expected.added));
      withNew += Math.sign(expected.added.length);
      withOld += Math.sign(expected.kept.length);
      expect(report.scope?.fixed).toBe(expected.fixed.length);
      expect(change.gaps).toEqual([]);
      // A file that did not change has all its findings from before, and the others have their text from before.
      for (const { file, content } of before) {
        expect(existsSync(join(old, file))).toBe(true);
        expect(content.length).toBeGreaterThan(0);
      }
    });
    await fc.assert(property, runs(25, "slow"));
    expect([withNew > 2, withOld > 2]).toEqual([true, true]);
  },
  isThorough ? 900_000 : 120_000,
);
