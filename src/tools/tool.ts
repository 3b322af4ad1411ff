import type { Catalogue } from '../messages/catalogue.ts';
import type { Shelf } from './shelf.ts';
import type { InputSpecs, InputValues } from './tool-input.ts';

/** The tools, each with its texts in the message catalogue. */
export type ToolName = keyof Catalogue['tools']['tools'];

/** One thing that an AI client may ask of canvases. No tool writes anything. */
export interface Tool<Specs extends InputSpecs = InputSpecs> {
  readonly name: ToolName;
  readonly input: Specs;
  /** Answers with data that can be written as JSON. Rejects with a `ToolRefusal` where it cannot be done as asked. */
  run(input: InputValues<Specs>, shelf: Shelf): Promise<Readonly<Record<string, unknown>>>;
}

/** Types a tool by its arguments; gives it back as one of many. */
export function tool<const Specs extends InputSpecs>(definition: Tool<Specs>): Tool {
  return definition as unknown as Tool;
}
