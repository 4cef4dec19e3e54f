/** Who speaks; a test keeps it the same as package.json. */
export const tool = { name: "lync-policy", version: "0.1.0" } as const;
