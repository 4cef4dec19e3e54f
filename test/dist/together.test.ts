import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import type { Portion, Task } from "../../src/node/portion.ts";
import { threadWord } from "../../src/node/thread-word.ts";
import { threadsFor, validateTogether } from "../../src/node/together.ts";
import { json } from "../../src/report/json.ts";
import type { Policy } from "../../src/types.ts";
import { validate } from "../../src/validate.ts";
import { asOf, root } from "../harness.ts";

const cli = join(root, "dist/cli/index.js");

const manifest = (at: number, servers: string) => `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso-${at % 7} }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool${at}.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: ${servers}
`;

/** Files as a repository has them: clean ones, and each kind of trouble. */
const kinds = [
  (at: number) => manifest(at, "4"),
  (at: number) => manifest(at, "3"),
  (at: number) => manifest(at, "3 # waive front-end-count until 2026-12-31: servers arrive in December"),
  (at: number) => manifest(at, "3 # waive front-end-count until never"),
  (at: number) => manifest(at, "many"),
  (at: number) => manifest(at, "[fe.contoso.com"),
  (at: number) => `%YAML 1.2\n---\n${manifest(at, "4")}`,
  (at: number) => manifest(at, "4").replace("lync-policy/v1", "apps/v1"),
];

const base = mkdtempSync(join(tmpdir(), "together-"));
const files = Array.from({ length: 650 }, (_, at) => {
  const folder = join(base, `region${at % 3}`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `m${at}.yaml`);
  writeFileSync(path, kinds[at % kinds.length]?.(at) ?? "");
  return { path, named: at % 5 === 0 };
});
const where = { cwd: base, base };
const missing = { path: join(base, "gone.yaml"), named: true };

const policies: readonly Policy[] = [
  { preset: "recommended", failOn: "error" },
  { preset: "strict", failOn: "never", levels: new Map([["front-end-count", "note"]]), complete: true },
];

describe.each(policies)("many files by preset $preset", (policy) => {
  const wanted = { files: [...files, missing], where, policy, today: asOf, strictYaml: false };
  const alone = async () => {
    const { read } = await import("../../src/node/discover.ts");
    return json(await validate(read(files, where, expect.unreachable), policy, asOf));
  };

  it.each([
    ["by two other threads", cli, 2],
    ["by none", cli, 0],
    ["by one that cannot begin", join(base, "region0/m0.yaml"), 1],
    ["by a program that is not there", join(base, "gone.js"), 1],
  ])("come to the same report, to the byte, %s", async (_, program, count) => {
    const { report, read, problems } = await validateTogether(wanted, program, count);
    expect(json(report)).toBe(await alone());
    expect(report.counts).toMatchObject({ waived: expect.any(Number) });
    expect([...read.keys()]).toEqual(files.map(({ path }) => path.slice(base.length + 1)));
    expect(problems).toEqual(['cannot read "gone.yaml": there is no such file or folder']);
  });
});

it("a thread of the program does a share", async () => {
  const policy = { preset: "recommended", failOn: "error" } as const;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Task = { files, where, policy, today: asOf, strictYaml: false, next };
  const worker = new Worker(cli, { argv: [threadWord], workerData });
  const [portions] = await once(worker, "message");
  expect(portions.flatMap(({ read }: Portion) => read)).toHaveLength(files.length);
});

describe("how many threads there are", () => {
  it.each([
    { files: 3999, processors: 64, threads: 0 },
    { files: 4000, processors: 64, threads: 1 },
    { files: 10_000, processors: 2, threads: 1 },
    { files: 10_000, processors: 64, threads: 4 },
    { files: 1_000_000, processors: 4, threads: 3 },
    { files: 1_000_000, processors: 1, threads: 0 },
  ])("$threads beside the first for $files files on $processors processors", ({ files, processors, threads }) => {
    expect(threadsFor(files, processors)).toBe(threads);
  });
});

it("the word that threads begin with is nothing on a command line", () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, "--thread"], { cwd: base, encoding: "utf8" });
  expect(stderr).toBe('lync-policy: option "--thread" is not known; --help lists what is\n');
  expect(status).toBe(2);
});
