/** Name and version of the tool; a test compares them with package.json. */
export const tool = { name: "lync-policy", version: "0.1.0" } as const;
