import { manifest } from "../manifests.ts";
import { type Attack, broken, sound } from "./attack.ts";

const site = "sites/a.yaml";

function text(tried: string, manifest: string, says: RegExp, more: Partial<Attack> = {}): Attack {
  return { tried, base: { [site]: sound }, change: { [site]: manifest }, verdict: "fails", says, ...more };
}

const named = (name: string) => broken.replace("pool0.contoso.com", name).replace("name: contoso", `name: ${name}`);
const refused = /a\.yaml:\d+:\d+: error: .*\[(?:yaml-syntax|schema)\]/;
const users = (value: string) => sound.replace("30000", value);

/** A text has two meanings, or costs more time than its size explains. */
export const texts: readonly Attack[] = [
  text("writes users with a leading zero, which some readers take as octal", users("030000"), refused),
  text("writes users beyond 2^53, which readers round", users("9007199254740993"), refused),
  text(
    "hides a key behind a line separator (U+2028), which ends a comment for some readers",
    sound.replace("servers: 4 }", "servers: 4 } # \u2028x"),
    refused,
  ),
  text("hides a key behind a next line (U+0085)", sound.replace("servers: 4 }", "servers: 4 } # \u0085x"), refused),
  text("states a key twice", sound.replace("servers: 4 }", "servers: 4, servers: 3 }"), refused),
  text(
    "states a key twice with different quotes",
    sound.replace("servers: 4 }", 'servers: 4, "servers": 3 }'),
    refused,
  ),
  text("uses a tag that creates an object", sound.replace("name: contoso", "name: !!js/function contoso"), refused),
  text("sets a prototype", sound.replace("metadata: {", 'metadata: { "__proto__": { name: x },'), refused),
  text(
    "adds an alias bomb",
    `x0: &x0 [a,a,a,a,a,a,a,a,a]\n${Array.from({ length: 9 }, (_, at) => `x${at + 1}: &x${at + 1} [${`*x${at},`.repeat(9)}]\n`).join("")}${sound}`,
    refused,
  ),
  text("nests 10,000 lists", `${sound}labels: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`, refused),
  text("opens a bracket in each of 20,000 lines", `${sound}x:\n${'  - ["a\n'.repeat(20_000)}`, refused),
  text("has 50,000 findings", manifest(50_000, 3), /50,000 errors|49,000 more|\[front-end-count\]/),
  text("writes a workflow command into a name", named('"::error::pwned"'), refused, { never: /^::error::pwned/m }),
  text(
    "writes a line break and a workflow command into a name",
    named('"a\\n::set-output name=conclusion::success"'),
    refused,
    { never: /^::set-output/m },
  ),
  text("writes Markdown and HTML into a name", named("'<img src=x>[x](https://contoso.example)@contoso'"), refused, {
    never: /^(?:\*\*|- ).*<img src=x>/m,
  }),
  text("writes direction characters into a name", named('"contoso\u202Egnp.exe"'), /\[fqdn-format\]/, {
    never: /\u202E/,
  }),
  text("writes terminal sequences into a name", named('"contoso\\e[2J\\e]0;pwned\\a"'), refused, {
    never: new RegExp(String.fromCharCode(27)),
  }),
  text("writes a name of 100,000 letters", named(`"${"a".repeat(100_000)}"`), refused, { never: /a{5000}/ }),
];
