export function deployment(name: string, pools?: number, isBroken?: boolean): string;
