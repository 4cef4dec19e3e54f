/** Replaces a token, in each form in which a server can repeat it. */
export type Mask = (text: string) => string;

/** The shortest text to replace: the rest of a short token's Base64 form occurs in other words. */
const shortest = 8;

/** Creates a mask for a token: as it is, encoded for a URL, and in Base64 at any place of a longer text. */
export function maskOf(token: string): Mask {
  const forms = [token, encodeURIComponent(token), ...base64Forms(token)];
  const long = [...new Set(forms)].filter(({ length }) => length >= shortest);
  // The longest first: one form can be a part of another.
  long.sort((one, other) => other.length - one.length);
  return (text) => long.reduce((masked, form) => masked.replaceAll(form, "***"), text);
}

/** Base64 encodes three bytes in four characters, so a text has three forms, depending on how many bytes precede it. */
function base64Forms(token: string): readonly string[] {
  const forms = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(token)]);
    // Only characters that consist of bits of the token are the same in any text.
    const [first, end] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
    return bytes.toString("base64").slice(first, end);
  });
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
