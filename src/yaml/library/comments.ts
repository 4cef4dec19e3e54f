import { tokensIn } from "./tokens.ts";

/** A comment with its "#", and its offset. */
export type Comment = { readonly offset: number; readonly text: string };

/** The comments of a text. A "#" in a scalar is none. */
export function commentsIn(source: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (const { offset, text, isPlain } of tokensIn(source))
    if (text.startsWith("#") && !isPlain) comments.push({ offset, text });
  return comments;
}
