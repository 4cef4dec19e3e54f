import type { Calendar, CalendarOptions } from "./types.ts";

type CalendarFormat = (calendar: Calendar, options: CalendarOptions) => string;

/** The output formats of `calendar`, each loaded when it is used. */
export const calendarFormats = {
  terminal: async () => (await import("./terminal.ts")).terminal,
  json: async () => (await import("./json.ts")).json,
  icalendar: async () => (await import("./icalendar.ts")).icalendar,
} as const satisfies Record<string, () => Promise<CalendarFormat>>;
