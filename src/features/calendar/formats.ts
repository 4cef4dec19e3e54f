import type { Calendar } from "./types.ts";

type CalendarFormat = (calendar: Calendar, options: { readonly color: boolean }) => string;

/** The output formats of `calendar`, each loaded when it is used. */
export const calendarFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  json: async () => (await import("./json.ts")).json,
  icalendar: async () => (await import("./icalendar.ts")).icalendar,
} as const satisfies Record<string, () => Promise<CalendarFormat>>;
