import type { Calendar } from "./types.ts";

type Format = (calendar: Calendar, look: { readonly color: boolean }) => string;

/** The formats of a calendar by the names that people give. */
export const calendarFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  json: async () => (await import("./json.ts")).json,
  icalendar: async () => (await import("./icalendar.ts")).icalendar,
} as const satisfies Record<string, () => Promise<Format>>;
