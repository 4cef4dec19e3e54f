const explanations: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EAGAIN: "it has no data to read",
  EBUSY: "it is in use, or a mount point",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file is too large",
  EIO: "input/output error",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links form a loop",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "part of its path is not a folder",
  ENXIO: "it is a socket or a device, not a regular file",
  EPERM: "permission denied",
  EPIPE: "its reader has closed it",
  EROFS: "the file system is read-only",
};

/** Explains why a system call failed. */
export function explainError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return explanations[code ?? ""] ?? message;
}
