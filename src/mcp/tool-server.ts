import type { ToolAnswer, ToolDescription } from '../tools/run-tool.ts';

/** What is served over the Model Context Protocol: apart from the protocol itself, so that this is loaded on use. */
export interface ToolServer {
  readonly version: string;
  /** The name of the server for people, and what it is for. */
  readonly title: string;
  readonly instructions: string;
  readonly tools: readonly ToolDescription[];
  /** Runs a tool. Rejects only where the program itself is at fault. */
  run(name: string, input: unknown): Promise<ToolAnswer>;
  /** What is answered where a tool's run rejects. */
  readonly failure: string;
  /** The canvases as resources. */
  readonly resources: ToolServerResources;
  /** Tells of a fault, or of a message that makes no sense. */
  log(error: unknown): void;
}

/** The texts of canvases, for clients that let a person choose what to show to a model. */
export interface ToolServerResources {
  names(): Promise<readonly string[]>;
  /** The text of one; rejects with an error for a person. */
  text(name: string): Promise<string>;
}

/** Serves tools on this process's standard streams; resolves once it listens, and goes on until its input ends. */
export type ServeTools = (server: ToolServer) => Promise<void>;
