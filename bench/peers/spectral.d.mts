export function spectralRules(schema: string): { readonly rules: Readonly<Record<string, object>> };
