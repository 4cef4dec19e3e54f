export function typesOf(schema: unknown): Promise<string>;
export function shapesOf(schema: unknown): Record<string, { required: string[]; properties: Record<string, string> }>;
export function samplesOf(schema: unknown): Record<string, Record<string, string>>;
export function fieldsOf(schema: unknown): Record<string, Record<string, { kind: string; absent?: unknown }>>;
export function validatorOf(schema: unknown): string;
export function examplesIn(): Record<
  string,
  { flagged: string; clean: string; asOf?: string; under?: { policy: string; output: string } }
>;
