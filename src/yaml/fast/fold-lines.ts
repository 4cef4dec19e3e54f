/** Folds the lines of a flow scalar, given without the spaces around them: a line break is a space, an empty line a line break. */
export function foldLines([first = "", ...rest]: readonly string[]): string {
  const pieces = [first];
  let blank = 0;
  for (const [at, line] of rest.entries()) {
    if (line === "" && at < rest.length - 1) blank++;
    else {
      pieces.push(blank > 0 ? "\n".repeat(blank) : " ", line);
      blank = 0;
    }
  }
  return pieces.join("");
}
