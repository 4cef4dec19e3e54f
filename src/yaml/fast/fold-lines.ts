/** Lines without the spaces around them → one text: a line break is a space, and lines that are empty are the line breaks. */
export function fold([first = "", ...rest]: readonly string[]): string {
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
