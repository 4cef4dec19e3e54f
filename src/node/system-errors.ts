const explanations: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "input/output error",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links form a loop",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOTDIR: "part of its path is not a folder",
};

/** Explains why a system call failed. */
export function explainError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return explanations[code ?? ""] ?? message;
}
