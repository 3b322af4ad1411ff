/**
 * Stands in for `vscode-languageserver-protocol` in the bundle of the command line, which speaks no protocol: what
 * Langium's core takes from it, from the parts that hold it, without the hundred kilobytes around them. The build fails
 * where Langium comes to take more.
 */
export { CancellationToken, CancellationTokenSource } from '../node_modules/vscode-jsonrpc/lib/common/cancellation.js';
export { Emitter } from '../node_modules/vscode-jsonrpc/lib/common/events.js';
export { ResponseError } from '../node_modules/vscode-jsonrpc/lib/common/messages.js';

/** The codes of the protocol that Langium's core names. */
export const LSPErrorCodes = { ServerCancelled: -32802, RequestFailed: -32803 };
