/** Request of the extension to the server: run one of the tools that the extension offers to language models. */
export const RUN_TOOL = 'bmc/runTool';

/** Which tool, and with what. */
export interface RunToolParams {
  /** Its name as the server knows it: `check_canvas`. */
  readonly name: string;
  /** What the model gave; anything. */
  readonly input: unknown;
  /** The address of the folder that holds the exporters, with a slash at its end. */
  readonly exporters: string;
}

/** What the tool answered. */
export interface RunToolResult {
  readonly text: string;
  /** Whether the text says why it was not done as asked. */
  readonly isRefusal: boolean;
}

/** What the names of the tools begin with in an editor, where those of all extensions stand side by side. */
export const TOOL_PREFIX = 'bmc_';

/**
 * The argument with which the server's program is no language server but one of the Model Context Protocol, on its
 * standard streams. Behind it stand the version, the language, and the folders that may be read.
 */
export const AS_TOOL_SERVER = '--mcp';
