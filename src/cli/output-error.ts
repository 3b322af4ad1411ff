/** The standard output cannot be written to, as where it goes to a file on a full disk. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** The system's code, such as `ENOSPC`. */
  readonly code: string | undefined;

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.message, { cause });
    this.code = cause.code;
  }
}
