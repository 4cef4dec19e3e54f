import { maxBytes } from "../../../../src/base/decode.ts";
import { policyOf } from "../../policy-files.ts";
import { manifest } from "../manifests.ts";
import { type Attack, broken, type Files, sound } from "./attack.ts";

const site = "sites/a.yaml";
const other = { "sites/other.yaml": sound.replace("name: contoso", "name: fabrikam") };

/** The base has a broken manifest, which a change hides: without it, nothing is broken. */
function hiding(tried: string, change: Files, says: RegExp, more: Partial<Attack> = {}): Attack {
  return { tried, base: { ...other, [site]: broken }, change, verdict: "passes", says, ...more };
}

const gone = /"contoso" is no longer checked/;

const forbidden = { ".lync-policy.yaml": policyOf("levels:", "  manifest-removed: error") };

/** The base has a sound manifest. A change hides it in place, and has a sound one of the same name in another file. */
function decoy(tried: string, change: Files): Attack {
  const base = { ...forbidden, "old/other.yaml": other["sites/other.yaml"], [site]: sound };
  return { tried, base, change: { ...change, "old/z.yaml": sound }, verdict: "fails", says: gone };
}

/** A manifest disappears. The run passes by default, with a warning; with `on-removed: error`, it fails. */
export const removals: readonly Attack[] = [
  hiding("deletes a manifest", { [site]: null }, gone),
  hiding("gives a manifest another extension", { [site]: null, "sites/a.txt": broken }, gone),
  hiding("moves a manifest out of the patterns", { [site]: null, "old/a.yaml": broken }, gone, { files: ["sites"] }),
  hiding("has git ignore a manifest", { ".gitignore": "a.yaml\n" }, gone),
  hiding("moves a manifest into node_modules", { [site]: null, "node_modules/a.yaml": broken }, gone),
  hiding("replaces a manifest by a folder", { [site]: null, "sites/a.yaml/a.txt": broken }, gone),
  hiding("replaces a manifest by a link", { [site]: { link: "other.yaml" } }, gone),
  hiding("replaces a manifest by a dangling link", { [site]: { link: "nowhere.yaml" } }, gone),
  hiding(
    "gives a manifest the apiVersion of another tool",
    { [site]: broken.replace("lync-policy/v1", "example.com/v1") },
    /a\.yaml:1:13: error: apiVersion: expected/,
    { verdict: "fails" },
  ),
  hiding(
    "gives a manifest the kind of a policy",
    { [site]: broken.replace("kind: Deployment", "kind: Policy") },
    gone,
    {
      verdict: "fails",
      says: /a\.yaml:\d+:\d+: error: .*\[schema\]/,
    },
  ),
  hiding("removes one of two documents of a file", { [site]: sound.replace("contoso", "litware") }, gone, {
    base: { ...other, [site]: `${sound.replace("contoso", "litware")}---\n${broken}` },
  }),
  hiding("removes all manifests", { [site]: null, "sites/other.yaml": null }, /no manifest found/, {
    verdict: "fails",
    local: "cannot run",
  }),
  hiding("removes a manifest, which a scope of changed lines does not cover", { [site]: null }, gone, {
    scope: "changed-lines",
  }),
  decoy("has git ignore a manifest, breaks it and adds a sound one of the same name", {
    ".gitignore": "a.yaml\n",
    [site]: broken,
  }),
  decoy("has git ignore a whole folder, breaks a manifest in it and adds a sound one of the same name elsewhere", {
    "sites/.gitignore": "*\n",
    [site]: broken,
  }),
  decoy("replaces a manifest by a link to a broken one, beside a sound one of the same name", {
    [site]: { link: "../data/b.txt" },
    "data/b.txt": broken,
  }),
  decoy("replaces the folder of a manifest by a link to an ignored one, beside a sound one of the same name", {
    sites: { link: "data" },
    ".gitignore": "data\n",
    "data/a.yaml": broken,
  }),
  decoy("replaces a manifest by a folder with a sound one, and keeps it broken under another extension", {
    [site]: null,
    "sites/a.yaml/a.yaml": sound,
    "sites/a.yaml.bak": broken,
  }),
  hiding("deletes a manifest under a policy that forbids it", { [site]: null }, gone, {
    base: { ...other, [site]: broken, ...forbidden },
    verdict: "fails",
  }),
  hiding("deletes a manifest and the policy that forbids it", { [site]: null, ".lync-policy.yaml": null }, gone, {
    base: { ...other, [site]: broken, ...forbidden },
    verdict: "fails",
    local: "passes",
  }),
];

/** The base has a sound manifest. A change breaks it and makes it look like something else. */
function disguised(tried: string, text: string | Buffer, says: RegExp, more: Partial<Attack> = {}): Attack {
  return { tried, base: { ...other, [site]: sound }, change: { [site]: text }, verdict: "fails", says, ...more };
}

const checked = /a\.yaml:\d+:\d+: error: .*\[(?:front-end-count|schema|yaml-syntax)\]/;
const api = "apiVersion: lync-policy/v1";

/** A manifest is spelled so that it does not look like one. */
export const disguises: readonly Attack[] = [
  disguised("writes the apiVersion with an escape", broken.replace(api, 'apiVersion: "lync\\u002dpolicy/v1"'), checked),
  disguised("folds the apiVersion over two lines", broken.replace(api, 'apiVersion: "lync-pol\\\n  icy/v1"'), checked),
  disguised("writes the apiVersion in another letter case", broken.replace(api, "apiVersion: Lync-Policy/v1"), checked),
  disguised("omits the hyphen of the apiVersion", broken.replace(api, "apiVersion: lyncpolicy/v1"), checked),
  disguised(
    "writes the key apiVersion in another letter case",
    broken.replace(api, "apiversion: lync-policy/v1"),
    checked,
  ),
  disguised("omits the apiVersion", broken.replace(`${api}\n`, ""), checked),
  disguised("writes the kind in another letter case", broken.replace("kind: Deployment", "kind: deployment"), checked),
  disguised(
    "writes JSON with an escaped slash",
    '{"apiVersion": "lync-policy\\/v1", "kind": "Deployment", "metadata": {"name": "contoso"}, "spec": {"product": "lync-server-2010", "sites": [{"name": "Redmond", "frontEndPools": [{"fqdn": "pool0.contoso.com", "edition": "enterprise", "homedUsers": 30000, "servers": 3}]}]}}\n',
    checked,
  ),
  disguised("encodes a manifest in UTF-16", Buffer.from(`\uFEFF${broken}`, "utf16le"), checked),
  disguised(
    "takes the apiVersion from an anchor",
    broken.replace(api, "x: &v lync-policy\\/v1\napiVersion: *v"),
    checked,
  ),
  disguised(
    "makes a manifest larger than 16 MiB",
    `${broken}${`# ${"x".repeat(1021)}\n`.repeat(maxBytes / 1024)}`,
    checked,
  ),
  disguised("puts a document of another kind in front", `kind: Other\n---\n${broken}`, checked),
  disguised(
    "adds a second document that is broken",
    `${sound}---\n${manifest(1, 1).replace("contoso", "litware")}`,
    checked,
  ),
];
