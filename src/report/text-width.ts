/** Most lines of manifests. Intl takes too long to load for them. */
const ascii = /^[ -~]*$/;

/** Marks that are drawn over the character before them. */
const onlyMarks = /^\p{M}+$/u;

/**
 * Characters that take two columns: East Asian Wide and Fullwidth of Unicode's EastAsianWidth.txt by their blocks, and what is
 * shown as an emoji, by itself or with a variation selector.
 */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1AFF0}-\u{1B2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]|^\p{Emoji}\uFE0F/u;

/** The number of columns that a text on one line, without control characters, takes in a terminal. */
export function textWidth(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const { segment } of new Intl.Segmenter("en").segment(text))
    width += onlyMarks.test(segment) ? 0 : wide.test(segment) ? 2 : 1;
  return width;
}
