/** What a tool was asked cannot be done; the message says why, and what to do instead. */
export class ToolRefusal extends Error {
  override readonly name = 'ToolRefusal';
}
