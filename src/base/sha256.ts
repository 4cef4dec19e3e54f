/**
 * SHA-256 (FIPS 180-4). The core has no crypto module, and the one in browsers is asynchronous. A weaker hash would let a
 * manifest forge the fingerprint of a finding that was dismissed elsewhere.
 */
export function sha256(text: string): string {
  const state = Int32Array.from(starts);
  const block = new Int32Array(64);
  const words = pad(encoder.encode(text));
  for (let at = 0; at < words.byteLength; at += 64) {
    for (let place = 0; place < 16; place++) block[place] = words.getInt32(at + place * 4);
    mix(state, schedule(block));
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const encoder = new TextEncoder();

const primes = firstPrimes(64);

/** The first 32 bits of the fractional parts of the square roots of 8 primes, and of the cube roots of 64. */
const starts = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

/** Pads the bytes to whole blocks: a one bit, zeros, the number of bits. */
function pad(bytes: Uint8Array): DataView {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(all.length - 4, (bytes.length * 8) >>> 0);
  return view;
}

function rotateRight(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Expands 16 words to 64. Works in place, here and below: a run hashes thousands of texts. */
function schedule(words: Int32Array): Int32Array {
  for (let at = 16; at < 64; at++) {
    const [near, far] = [words[at - 2] ?? 0, words[at - 15] ?? 0];
    const early = rotateRight(far, 7) ^ rotateRight(far, 18) ^ (far >>> 3);
    const late = rotateRight(near, 17) ^ rotateRight(near, 19) ^ (near >>> 10);
    words[at] = (words[at - 16] ?? 0) + early + (words[at - 7] ?? 0) + late;
  }
  return words;
}

function mix(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sums = (rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25)) + choice;
    const one = (h + sums + (constants[at] ?? 0) + (words[at] ?? 0)) | 0;
    const other = (rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + other) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}
