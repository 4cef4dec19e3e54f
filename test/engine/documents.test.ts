import { describe, expect, it } from "vitest";
import { documentsIn } from "../../src/engine/documents.ts";
import { manifest } from "../support/e2e/manifests.ts";

async function listed(content: string, named = false) {
  const documents = await documentsIn({ file: "a.yaml", content, named });
  return documents.map(({ deployment, skipped, isBroken, line, locate }) => {
    const { range, excerpt } = locate();
    const state = skipped ?? (isBroken ? "broken" : "manifest");
    return [deployment, state, line, excerpt.slice(range.column - 1, range.endColumn - 1)];
  });
}

const contoso = manifest(1, 4);
const fabrikam = contoso.replaceAll("contoso", "fabrikam");

describe("the documents of a text", () => {
  it.each<[string, string, unknown]>([
    ["one manifest", contoso, [["contoso", "manifest", 1, "contoso"]]],
    [
      "several, after comments",
      `# Contoso\n\n${contoso}---\n# Fabrikam\n${fabrikam}`,
      [
        ["contoso", "manifest", 3, "contoso"],
        ["fabrikam", "manifest", 14, "fabrikam"],
      ],
    ],
    [
      "a manifest and another kind",
      `${contoso}---\napiVersion: v1\nmetadata: { name: fabrikam }\n`,
      [
        ["contoso", "manifest", 1, "contoso"],
        ["fabrikam", 'its apiVersion is "v1"', 11, "fabrikam"],
      ],
    ],
    [
      "a manifest without a name",
      contoso.replace("{ name: contoso }", "{}"),
      [["", "manifest", 1, "apiVersion: lync-policy/v1"]],
    ],
    [
      "a manifest whose name is a number",
      contoso.replace("name: contoso", "name: 2010"),
      [["", "manifest", 1, "apiVersion: lync-policy/v1"]],
    ],
    ["a key that is there twice", `${contoso}kind: Deployment\n`, [["contoso", "broken", 1, "contoso"]]],
    ["no manifest", "kind: ConfigMap\n", [["", 'it does not contain "lync-policy/"', 1, ""]]],
  ])("%s", async (_, text, expected) => {
    expect(await listed(text)).toEqual(expected);
  });

  it("with a syntax error begin at the error, and the others are as they are", async () => {
    const [first, second, ...others] = await listed(`${contoso}---\n${fabrikam}  x: [\n`);
    expect(first).toEqual(["contoso", "manifest", 1, "contoso"]);
    expect(second?.slice(0, 2)).toEqual(["", "broken"]);
    expect(second?.[2]).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  it("of a file that is not UTF-8 are one, which is broken", async () => {
    const content = Buffer.from(`\uFEFF${contoso}`, "utf16le");
    const [document, ...others] = await documentsIn({ file: "a.yaml", content, named: false });
    expect(document).toMatchObject({ deployment: "", isBroken: true, line: 1 });
    expect(others).toEqual([]);
  });
});
