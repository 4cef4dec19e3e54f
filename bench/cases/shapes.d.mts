export const shapes: Readonly<Record<string, object>>;
