import { generateYaml } from "./generated-yaml.ts";
import type { Random } from "./random.ts";

/** Short texts that cover, between them, all of YAML that the fast reader supports. */
export const fastSeeds: readonly string[] = [
  "a: 1\nb: x\n",
  "a:\n  b: x y\n  c:\n    - 1\n    - z: q\n      w: 2\n",
  "a:\n- x\n- y: 1\n  z: 2\n- - p\n  - q\nb: [1, {c: d, e: 'f'}, \"g\"]\n",
  "# one\na: 1 # two\n\n# three\nb:\n  # four\n  c: d\n\n  # five\ne: f\n",
  "a: |\n  text\n   deeper\n\n  end\nb: >-\n  folded\n  lines\n\n  more\n",
  "x:\n- a: |+\n    keep\n\n- b\n",
  "a: >2\n   deep\n  b\n\n   c\n  d\nb: |1-\n x\n",
  "x:\n  - |\n    one\n  - >\n    two\n    three\n\n    - four\n      five\n    six\n",
  'a: "one\n  two\n\n  three"\nb: \'it\'\'s\n  so\'\nc: "\\n\\"\\\\"\n',
  "a: one\n  two\n\n  three\nb:\n  four\n  five\nc:\n  'six'\n",
  "a: &x 1\nb: *x\nc: [*x, *x]\nd: {e: *x}\nf: &y 'q'\ng: *y\n",
  "a: &t |\n  x\nb: *t\nc: &t z\nd: *t\ne: &p q\n  r\nf: *p\n",
  "---\na: 1\n---\nb: 2\n...\n---\nc: 3\n",
  "# top\n---\n# in\na: 1\n... # end\n# after\n",
  "{a: 1, b: [x, y], 'c': {}}\n",
  '{\n  "a": "b",\n  "c": [\n    1, 2\n  ]\n}\n',
  "a: [\n    1, # one\n    2,\n  ]\nb: {\n  c: d,\n\n  e: f }\n",
  "a: 10.0.0.1\nb: 1.5\nc: -3\nd: 0.12\ne: +7\nf: -0\ng: 1.2.3\nh: 1e\ni: 999999999999999\nj: -1.50\n",
  "a: >-\n  b\n  c\nd:\n  - |-\n    e\n\n    f",
  "a: true\nb: null\nc: ~\nd: False\ne: yes\nf: TRUE\ng: NULL\nh: nUll\nj:\n",
  "a: http://x.y/z?q=1#f\nb: a:b\nc: x#y\nd: -x\ne: x - y\nf: 'a: b'\n",
  "__proto__: {a: 1}\nconstructor: x\n'1': y\n\"\": z\na b: c\n",
  "a:\r\n  b: |\r\n    c\r\n\r\n    d\r\n  e: 'f\r\n    g'\r\n",
  "sites:\n  - name: Redmond\n    frontEndPools:\n      - fqdn: pool01.contoso.com\n        servers: 3\n      - {fqdn: p.contoso.com, servers: [a, b]}\n",
  "a:\n    - b:\n        - c\n      d: e\n    -\n      f: g\n    -\n        - h\n",
  "  a: 1\n  b:\n    c\n",
  "é: ü\n東: [🏔, a\u00ad]\nx: 2011-01-01\n",
  // Keys that share a slot of the key cache.
  "nall: 1\nnbll: {ncll: 2, nall: 3}\n1a: 4\nndll: [{nall: 5}]\n",
  // Values on lines of their own that lack no space.
  'a:\n  { b: { c: d } }\ne:\n  "f: g"\nh:\n  sip:i@contoso.com\nj:\n  -1.5\nk:\n  C:\\l\n',
  "a: text\n  - item\n  -b c\nd:\n  - -contoso.com\ne: [-f, g:h]\ni:\n  fe80::1\n",
  "a: []\nb: {}\nc: ''\nd: \"\"\nf: [ ]\ng: { }\n",
  "",
  // Anchors and aliases of collections.
  "a: &x {b: 1, c: [2, {d: 3}]}\ne: *x\nf: [*x, *x]\n",
  "a: &x\n  b: 1\n  c:\n    - d\ne: *x\nf:\n  - *x\n  - g: *x\n",
  "a:\n  - &x\n    b: c\n    d: e\n  - *x\n  - f: *x\n",
  "a: &x\n  - b\n  - c\nd: &y\n- e\n- *x\nf: *y\n",
  "a: &x [b, c] # d\ne: &y # f\n  # g\n  h: *x\ni: *y\n",
  "a: &x\n  b: &y {c: 1}\n  d: *y\ne: *x\nf: *y\n",
  "a: &x [1]\nb: &x {c: &x 2, d: *x}\ne: *x\nf: [&x [3], *x]\ng: *x\n",
  "a: &x {b: &y 1}\nc: &y 2\nd: *x\ne: *y\n",
  "---\na: &x [1]\nb: *x\n---\na: &x {c: d}\nb: *x\n",
  "{a: &x {b: [c]}, d: *x, e: [*x, &y [f], *y]}\n",
  // Merge keys.
  "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}\ne:\n  <<: *x\n  b: 4\nf: *x\n",
  "a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne: {<<: [*x, *y], f: 4}\ng:\n  h: 5\n  <<: [*y, *x]\n",
  "a:\n  <<: {b: 1, c: [2]}\n  d: 3\ne:\n  <<: [{b: 1}, {b: 2, f: 3}]\ng:\n  <<:\n    h: i\nj: {<<: []}\n",
  "a: &x\n  b: {c: 1}\nd: &y\n  <<: *x\n  e: 2\nf:\n  <<: *y\n  b: 3\ng: *y\n",
  "a:\n  - &x\n    b: 1\n    c: [d]\n  - <<: *x\n    b: 2\n  - {<<: *x}\n",
  "a: &x [{b: 1}, {c: 2}]\nd: {<<: *x}\ne: &y {<<: *x, b: 3}\nf: {<<: [*y, {g: 4}]}\n",
  "a: &x {'1': b, c: d, __proto__: e}\nf: {c: g, <<: *x, '0': h}\n",
];

/** Short texts that the fast reader leaves to the library. */
export const librarySeeds: readonly string[] = [
  // A space is missing.
  "a:\n  -contoso\n",
  "a:\n  b:c\n",
  "a:\n  - contoso.com\n  -fabrikam.com\n",
  "a: 0x1F\n",
  "a: 1e3\nb: .5\n",
  "a: 30.000\n",
  "a: 012\n",
  "a: 1000000000000000\n",
  "a: 9007199254740993\n",
  "a: [1, -0]\nb: 00\n",
  "a: |\n  b",
  "a: >+2\n  b\n\n   ",
  "a: b # \u2028c\n",
  "a: 'b\u0085c'\n",
  "a: .nan\nb: .inf\nc: 0o7\nd: 1.\n",
  "- a\n- b\n",
  "a\n",
  "a: !!str 1\n",
  "? a\n: b\n",
  "%YAML 1.2\n---\na: b\n",
  // Aliases and merge keys that are errors, or nearly.
  "a: *x\nb: &x [1]\n",
  "a: &x [b, *x]\n",
  "a: &x\n  b: *x\n",
  "a: &x [1]\nb: &x [*x]\n",
  "a: &x {b: c}\nd: {<<: *x, <<: *x}\n",
  "a: &x b\nc: {<<: *x}\n",
  "a: {<<: [b]}\n",
  "a: {'<<': {b: 1}}\n",
  "a: {<<: }\n",
  "a: &x &y [b]\n",
  "a: &x\n  &y b: c\n",
  "a: &x\n  *x : c\n",
  "a:\n  &x\n  b: c\n",
  "&x a: b\n",
  "- &x a: b\n",
  "a: !!map &x {b: 1}\n",
  "---\na: &x [1]\n---\nb: *x\n",
  "a:\t1\n",
  "1: a\n",
  "nall: 1\nnull: 2\n",
  "a: {txxe: 1, true: 2}\n",
  "a: 1\na: 2\n",
  'a: "\\x41"\n',
  "a: [b: c]\n",
  "a: {b}\n",
  "a: [\n  b\n]\n",
  "a:\n  # b\n  c\n",
];

const seeds = [...fastSeeds, ...librarySeeds];

const bits: readonly string[] = [
  ..." \n:-#,[]{}'\"&*!|>%@`?~\\=<.+0123eax_\r\t",
  ": ",
  " #",
  "- ",
  "\n\n",
  "\r\n",
  "\n  ",
  "\n    ",
  "\n---\n",
  "\n...\n",
  "---",
  "...",
  "? ",
  "<<: ",
  "<<: *x\n",
  "<<: [*x, *y]",
  "*x",
  "*y",
  "&x ",
  "&y ",
  "&x\n",
  "&y\n",
  "&x\n  ",
  "&x [",
  "&y {",
  "- *x\n",
  "- &y\n",
  "c: *x\n",
  "!!str ",
  "|\n",
  ">-\n",
  "|2\n",
  "|+\n",
  "[a, b]",
  "{a: b}",
  "[a: b]",
  "{a, b}",
  '"a":1',
  "a: ",
  "a:\n",
  "b: c\n",
  "- a\n",
  "# c\n",
  "''",
  '\\"',
  "\\\n",
  "null",
  "true",
  "1.0",
  ".000",
  "1e3",
  "0x1",
  "\u00a0",
  "\u2028",
  "\u0085",
  "\ufeff",
  "é",
  "🏔",
  "%YAML 1.2\n",
  "  ",
  "    ",
];

/** A mutant: a generated text, one of the seeds, or two of them spliced, after a few random edits. */
export function mutant(random: Random, more: readonly string[] = []): string {
  const all = seeds.length + more.length;
  const seedAt = (at: number) => seeds[at] ?? more[at - seeds.length] ?? "";
  const isGenerated = random(3) === 0;
  let text = isGenerated ? generateYaml(random) : seedAt(random(all));
  if (!isGenerated && random(4) === 0) text = splice(text, seedAt(random(all)), random);
  for (let left = isGenerated ? random(3) : 1 + random(4); left > 0; left--) text = edit(text, random);
  return text;
}

function splice(text: string, other: string, random: Random): string {
  const lines = text.split("\n");
  const others = other.split("\n");
  const from = random(others.length);
  const indent = " ".repeat(random(3) * 2);
  const taken = others.slice(from, from + 1 + random(4)).map((line) => indent + line);
  lines.splice(random(lines.length + 1), random(2), ...taken);
  return lines.join("\n");
}

function edit(text: string, random: Random): string {
  const at = random(text.length + 1);
  const bit = bits[random(bits.length)] ?? "";
  const kind = random(9);
  if (kind < 3) return text.slice(0, at) + bit + text.slice(at);
  if (kind === 3) return text.slice(0, at) + text.slice(at + 1 + random(3));
  if (kind === 4) return text.slice(0, at) + bit + text.slice(at + 1);
  if (kind === 5) return text.slice(0, at);
  const lines = text.split("\n");
  const line = random(lines.length);
  const old = lines[line] ?? "";
  if (kind === 6) lines[line] = " ".repeat(1 + random(3)) + old;
  else if (kind === 7) lines[line] = old.replace(/^ {1,2}/, "");
  else lines.splice(random(lines.length + 1), random(2), old);
  return lines.join("\n");
}
