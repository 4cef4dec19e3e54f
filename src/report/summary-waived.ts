import { escaped } from "../base/escape-markdown.ts";
import { counted } from "../base/wording.ts";
import type { Report } from "../model/report.ts";
import { termsOf } from "../policy/waivers/describe.ts";

const encoder = new TextEncoder();

/** What is waived, by whom and until when, as far as there is room for it, in bytes. */
export function waivedSection({ waived = [] }: Report, room: number): string {
  if (waived.length === 0) return "";
  let text = "\n### Waived\n";
  let left = room - text.length;
  for (const [at, { file, range, rule, message, waiver }] of waived.entries()) {
    const words = `${escaped(file)}:${range.line}: ${escaped(message)} (\`${rule.id}\`), ${escaped(termsOf(waiver))}`;
    left -= encoder.encode(words).length + 4;
    if (left < 0) return `${text}\n**${counted(waived.length - at, "more finding")} waived and not shown here**\n`;
    text += `\n- ${words}\n`;
  }
  return text;
}
