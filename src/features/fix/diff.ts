/** A file's name and its text before and after. */
export type Changed = { readonly file: string; readonly before: string; readonly after: string };

/** Lines of context around a change. */
const context = 3;

/** A stretch of lines that are others now: `[from, to)` of the one text and of the other. */
type Change = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/**
 * A unified diff as `git apply` takes it, empty where nothing changed. The changes are few and small, so the next line
 * that both texts share is near, and no library is needed to find it.
 */
export function diff({ file, before, after }: Changed): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks = gathered(changesIn(old, fresh)).map((changes) => hunk(changes, old, fresh));
  if (hunks.length === 0) return "";
  return `--- ${nameFor(`a/${file}`)}\n+++ ${nameFor(`b/${file}`)}\n${hunks.join("")}`;
}

/** Lines with their ends, since a line that has none is another line. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== "");
}

function changesIn(old: readonly string[], fresh: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let [left, right] = [0, 0];
  while (left < old.length || right < fresh.length) {
    if (left < old.length && old[left] === fresh[right]) {
      left++;
      right++;
      continue;
    }
    const [less, more] = nextShared(old, fresh, left, right);
    changes.push({ from: [left, left + less], to: [right, right + more] });
    [left, right] = [left + less, right + more];
  }
  return changes;
}

/** The fewest lines to pass on both sides until a line is the same again. */
function nextShared(old: readonly string[], fresh: readonly string[], left: number, right: number): [number, number] {
  const [least, most] = [old.length - left, fresh.length - right];
  for (let sum = 1; sum < least + most; sum++) {
    for (let less = Math.max(0, sum - most); less <= Math.min(sum, least); less++) {
      const line = old[left + less];
      if (line !== undefined && line === fresh[right + sum - less]) return [less, sum - less];
    }
  }
  return [least, most];
}

/** Changes whose contexts touch belong to one hunk. */
function gathered(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.from[1];
    if (last && end !== undefined && change.from[0] - end <= 2 * context) last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunk(changes: readonly Change[], old: readonly string[], fresh: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return "";
  const lead = Math.min(context, first.from[0]);
  const [start, end] = [first.from[0] - lead, Math.min(last.from[1] + context, old.length)];
  const lines: string[] = [];
  let at = start;
  for (const { from, to } of changes) {
    lines.push(...old.slice(at, from[0]).map(signed(" ")), ...old.slice(...from).map(signed("-")));
    lines.push(...fresh.slice(...to).map(signed("+")));
    at = from[1];
  }
  lines.push(...old.slice(at, end).map(signed(" ")));
  const size = end - start;
  const newSize = size + changes.reduce((sum, { from, to }) => sum + to[1] - to[0] - (from[1] - from[0]), 0);
  return `@@ -${span(start, size)} +${span(first.to[0] - lead, newSize)} @@\n${lines.join("")}`;
}

function signed(sign: string): (line: string) => string {
  return (line) => (line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`);
}

/** A stretch counts from 1; an empty one is named by the line before it. */
function span(start: number, size: number): string {
  const first = size === 0 ? start : start + 1;
  return size === 1 ? String(first) : `${first},${size}`;
}

/** A name with signs that end it or the line is written as git writes it: in quotes, such bytes as octal numbers. */
function nameFor(name: string): string {
  if (!/["\\\p{C}]/u.test(name)) return name;
  const bytes = [...new TextEncoder().encode(name)].map((byte) => {
    const sign = String.fromCharCode(byte);
    if (/["\\]/.test(sign)) return `\\${sign}`;
    return byte < 0x20 || byte > 0x7e ? `\\${byte.toString(8).padStart(3, "0")}` : sign;
  });
  return `"${bytes.join("")}"`;
}
