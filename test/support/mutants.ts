/** A source of numbers from 0 up to a bound, the same for the same seed. */
export type Random = (bound: number) => number;

/** Small, quick and good enough: a multiplicative generator with 32 bits of state. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** Short texts that hold, between them, all that the plain reader knows. */
export const plainSeeds: readonly string[] = [
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
  "a: 10.0.0.1\nb: 1.5\nc: -3\nd: 012\ne: +7\nf: -0\ng: 1.2.3\nh: 1e\ni: 99999999999999999999\nj: -1.50\n",
  "a: true\nb: null\nc: ~\nd: False\ne: yes\nf: TRUE\ng: NULL\nh: nUll\nj:\n",
  "a: http://x.y/z?q=1#f\nb: a:b\nc: x#y\nd: -x\ne: x - y\nf: 'a: b'\n",
  "__proto__: {a: 1}\nconstructor: x\n'1': y\n\"\": z\na b: c\n",
  "a:\r\n  b: |\r\n    c\r\n\r\n    d\r\n  e: 'f\r\n    g'\r\n",
  "sites:\n  - name: Redmond\n    frontEndPools:\n      - fqdn: pool01.contoso.com\n        servers: 3\n      - {fqdn: p.contoso.com, servers: [a, b]}\n",
  "a:\n    - b:\n        - c\n      d: e\n    -\n      f: g\n    -\n        - h\n",
  "  a: 1\n  b:\n    c\n",
  "é: ü\n東: [🏔, a\u00a0]\nx: 2011-01-01\n",
  // Keys that stand at the same place among those that were read before.
  "nall: 1\nnbll: {ncll: 2, nall: 3}\n1a: 4\nndll: [{nall: 5}]\n",
  "a: []\nb: {}\nc: ''\nd: \"\"\nf: [ ]\ng: { }\n",
  "",
];

/** Short texts that it leaves to the library. */
export const rareSeeds: readonly string[] = [
  "a: 0x1F\n",
  "a: 1e3\nb: .5\n",
  "a: 30.000\n",
  "a: .nan\nb: .inf\nc: 0o7\nd: 1.\n",
  "- a\n- b\n",
  "a\n",
  "a: !!str 1\n",
  "? a\n: b\n",
  "%YAML 1.2\n---\na: b\n",
  "a: &b {c: 1}\nd: {<<: *b}\n",
  "a: &b\n  c: 1\nd: *b\n",
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

const seeds = [...plainSeeds, ...rareSeeds];

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
  "*x",
  "&x ",
  "&y\n",
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

/** A text that nobody wrote: one of the seeds, or two, after some accidents. */
export function mutant(random: Random, more: readonly string[] = []): string {
  const all = seeds.length + more.length;
  const seedAt = (at: number) => seeds[at] ?? more[at - seeds.length] ?? "";
  let text = seedAt(random(all));
  if (random(4) === 0) text = spliced(text, seedAt(random(all)), random);
  for (let left = 1 + random(4); left > 0; left--) text = accident(text, random);
  return text;
}

function spliced(text: string, other: string, random: Random): string {
  const lines = text.split("\n");
  const others = other.split("\n");
  const from = random(others.length);
  const indent = " ".repeat(random(3) * 2);
  const taken = others.slice(from, from + 1 + random(4)).map((line) => indent + line);
  lines.splice(random(lines.length + 1), random(2), ...taken);
  return lines.join("\n");
}

function accident(text: string, random: Random): string {
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
