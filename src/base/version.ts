/** Name and version of the tool; a test compares them with package.json. */
export const tool = { name: "lync-policy", version: "0.1.0" } as const;

/** The address of the repository on the web, without a slash at the end; a test compares it with package.json. */
export const repositoryUrl = "https://github.com/OWNER/lync-policy";

/** The address of a file of this version in the repository, by its path from the root. It does not change with later versions. */
export function fileUrl(path: string): string {
  return `${repositoryUrl}/blob/v${tool.version}/${path}`;
}
