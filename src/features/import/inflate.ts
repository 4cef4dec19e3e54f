import { Inflate } from "fflate";
import { CannotRun } from "../../base/errors.ts";
import { grouped } from "../../base/wording.ts";

/**
 * The only door to the zip library. `fflate` inflates piece by piece, so that a lie about the size ends the run before
 * it fills the memory; it has no dependencies and runs without Node. Its own unpacking of whole files trusts the sizes
 * that they state, so directories are read in zip.ts.
 */

/** Deflate makes at most some thousand bytes of one: a piece of this size becomes 4 MiB at the worst. */
const piece = 4096;

/** Inflates to the size that was stated and not a byte more. `own` is what messages call it. */
export function inflate(own: string, data: Uint8Array, size: number): Uint8Array {
  const result = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) {
      throw new CannotRun(`${own} inflates to more than the ${grouped(size)} bytes that it states, so it is not read`);
    }
    result.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += piece) {
      stream.push(data.subarray(at, at + piece), at + piece >= data.length);
    }
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${own} is damaged; export or copy it again`);
  }
  if (length < size)
    throw new CannotRun(`${own} ends after ${grouped(length)} of ${grouped(size)} bytes; export or copy it again`);
  return result;
}
