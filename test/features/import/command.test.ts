import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { readCsv } from "../../../src/features/import/tables.ts";
import { root, textOf } from "../../support/harness.ts";

const guide = textOf("docs/import.md");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a command line in the folder; fixtures are where the project is. */
async function run(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const args = words.map((word) => word.replace(/^fixtures\//, `${root}fixtures/`));
  const code = await main(args, {
    cwd: folder,
    installDir: folder,
    color: false,
    stdin: async () => readFileSync(join(root, "fixtures/import/sfb-se/northwind.xml")),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  });
  return { code, out: out.join(""), err: err.join("") };
}

const topology = "fixtures/import/sfb-se/northwind.xml";

describe("lync-policy import", () => {
  it("writes one manifest into the folder, and nothing else", async () => {
    const { code, out, err } = await run("import", topology, "-o", "a/b");
    expect([code, out, err]).toEqual([0, `${join("a/b", "deployment.yaml")}\n`, ""]);
    expect(readdirSync(folder)).toEqual(["a"]);
    expect(readdirSync(join(folder, "a/b"))).toEqual(["deployment.yaml"]);
  });

  it("writes a manifest for each product, to standard output as one stream", async () => {
    const both = "fixtures/import/coexistence-2013-2015/contoso.xml";
    const { out, err } = await run("import", both);
    expect(out.split("\n---\n")).toHaveLength(2);
    expect(err).toContain("pools of 2 products");
    await run("import", both, "-o", ".");
    expect(readdirSync(folder).sort()).toEqual([
      "deployment.lync-server-2013.yaml",
      "deployment.skype-for-business-server-2015.yaml",
    ]);
  });

  it("reads standard input", async () => {
    const { code, out } = await run("import", "-");
    expect(code).toBe(0);
    expect(out).toContain("se01.northwindtraders.com");
  });

  it("ends with exit code 2, one message and no file written on an error", async () => {
    writeFileSync(join(folder, "half.xml"), textOf(topology).slice(0, 2000));
    mkdirSync(join(folder, "linked"));
    symlinkSync(join(folder, "elsewhere.yaml"), join(folder, "linked/deployment.yaml"));
    writeFileSync(join(folder, "deployment.yaml"), "mine: true\n");
    const lines = [
      ["import"],
      ["import", "nowhere.xml"],
      ["import", "."],
      ["import", "half.xml", "-o", "out"],
      ["import", topology, "half.xml", "-o", "out"],
      ["import", topology, "-o", "linked"],
      ["import", topology, "-o", "."],
      ["import", topology, "-o", "half.xml"],
      ["import", topology, "--product", "lync-server-2016"],
      ["import", topology, "--name", "a\nb"],
    ];
    for (const line of lines) {
      const { code, out, err } = await run(...line);
      expect([line.join(" "), code, out]).toEqual([line.join(" "), 2, ""]);
      expect(err).toMatch(/^lync-policy: [^\n]+\n$/);
    }
    expect(readdirSync(folder).sort()).toEqual(["deployment.yaml", "half.xml", "linked"]);
    expect(readFileSync(join(folder, "deployment.yaml"), "utf8")).toBe("mine: true\n");
  });

  it("names a new manifest as given", async () => {
    expect((await run("import", topology, "--name", "north")).out).toContain("name: north\n");
  });
});

describe("docs/import.md", () => {
  const blocks = (language: string) =>
    [...guide.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

  it("has command lines that work", async () => {
    for (const line of blocks("sh").flatMap((block) => block.trim().split("\n"))) {
      const { code, err } = await run(...line.split(" ").slice(1));
      expect([line, code <= 1, err.includes("internal error")]).toEqual([line, true, false]);
    }
    expect(readFileSync(join(folder, "manifests/deployment.yaml"), "utf8")).toContain("homedUsers: 30000\n");
  });

  it("lists columns that the import recognizes", () => {
    const lines = blocks("powershell").flatMap((block) => block.trim().split("\n"));
    const exports = lines.filter((line) => line.includes("Export-Csv"));
    expect(exports).toHaveLength(lines.length - 1);
    const kinds = exports.map((line) => {
      const [, columns = ""] = /Select-Object ([\w,]+) \| Export-Csv/.exec(line) ?? [];
      return [line.split(" ")[0], readCsv("a.csv", `${columns}\n${columns}\n`).kind];
    });
    expect(kinds).toEqual([
      ["Get-CsUser", "users"],
      ["Get-CsAccessEdgeConfiguration", "accessEdge"],
      ["Get-CsPublicProvider", "providers"],
      ["Get-CsAllowedDomain", "domains"],
      ["Get-CsArchivingPolicy", "archivingPolicies"],
      ["Get-CsExternalAccessPolicy", "policies"],
      ["Get-CsArchivingConfiguration", "archivingConfiguration"],
      ["Get-CsExternalAccessPolicy", "policies"],
      ["Get-CsArchivingConfiguration", "archivingConfiguration"],
      ["Get-CsXmppAllowedPartner", "xmppPartners"],
      ["Get-CsManagementStoreReplicationStatus", "versions"],
      ["Invoke-Command", "components"],
      ["Get-CsUser", "users"],
    ]);
  });

  it("states the limits of the code", () => {
    expect(existsSync(join(root, "src/features/import/limits.ts"))).toBe(true);
    for (const limit of [
      "64 MiB",
      "128 MiB",
      "1,000 entries",
      "250 times",
      "2,000 sites",
      "10,000 clusters",
      "100,000 services",
    ])
      expect(guide).toContain(limit);
  });
});
