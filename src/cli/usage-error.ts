/** A command line that makes no sense, or that asks for what cannot be done; its message says what to do, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
