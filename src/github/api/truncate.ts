/** GitHub's limit for a summary, a text or a comment: 65,535 characters, taken as bytes, which is never too many. */
export const maxTextBytes = 65_535;

const encoder = new TextEncoder();

/** The first bytes of a text, without an incomplete character at the end. */
export function truncateBytes(text: string, most: number): string {
  const bytes = encoder.encode(text);
  if (bytes.length <= most) return text;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, most), { stream: true });
}

/** A Markdown page within a limit. A longer one is truncated between two blocks and ends with a sentence about it. */
export function truncateMarkdown(page: string, sentence: string, most = maxTextBytes): string {
  if (encoder.encode(page).length <= most) return page;
  const end = `\n\n**${sentence}**\n`;
  const text = truncateBytes(page, most - encoder.encode(end).length);
  const gap = text.lastIndexOf("\n\n");
  return (gap > text.length / 2 ? text.slice(0, gap) : text) + end;
}
