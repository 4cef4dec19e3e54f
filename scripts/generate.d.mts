export function typesOf(schema: unknown): Promise<string>;
export function formsOf(schema: unknown): Record<string, { required: string[]; properties: Record<string, string> }>;
export function validatorOf(schema: unknown): string;
export function examplesIn(): Record<string, { flagged: string; clean: string }>;
