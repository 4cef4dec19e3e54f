/** The most characters that GitHub takes for a summary, a text or a comment, counted as bytes to be safe in any case. */
export const mostBytes = 65_535;

const encoder = new TextEncoder();

/** The first so many bytes of a text, without half a character at the end. */
export function cutBytes(text: string, most: number): string {
  const bytes = encoder.encode(text);
  if (bytes.length <= most) return text;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, most), { stream: true });
}

/** A page of Markdown within the limit. One that is cut ends between two blocks, and says so in a sentence. */
export function fitted(page: string, sentence: string, most = mostBytes): string {
  if (encoder.encode(page).length <= most) return page;
  const end = `\n\n**${sentence}**\n`;
  const text = cutBytes(page, most - encoder.encode(end).length);
  const gap = text.lastIndexOf("\n\n");
  return (gap > text.length / 2 ? text.slice(0, gap) : text) + end;
}
