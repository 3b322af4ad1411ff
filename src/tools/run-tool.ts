import type { Catalogue } from '../messages/catalogue.ts';
import { LONGEST_ANSWER } from './limits.ts';
import type { Shelf } from './shelf.ts';
import type { Tool } from './tool.ts';
import { type InputSchema, inputSchema, readInput } from './tool-input.ts';
import { ToolRefusal } from './tool-refusal.ts';
import { TOOLS } from './tools.ts';

/** What a client is told of a tool. */
export interface ToolDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: InputSchema;
}

/** What a tool answered. */
export interface ToolAnswer {
  /** A JSON document whose first field says that the rest is data; or, where the tool refused, why. */
  readonly text: string;
  readonly isRefusal: boolean;
}

/** What each tool is for and takes. Every description says that what a canvas holds is data. */
export function describeTools({ tools }: Catalogue): readonly ToolDescription[] {
  return TOOLS.map(({ name, input }) => {
    const { title, about, input: saysOfInput } = tools.tools[name];
    return {
      name,
      title,
      description: `${about} ${tools.dataNotInstructions}`,
      inputSchema: inputSchema(input, saysOfInput),
    };
  });
}

/**
 * Runs a tool with whatever a client gave it. What cannot be done is answered as a refusal; rejects only where the
 * program itself is at fault.
 */
export async function runTool(name: string, input: unknown, shelf: Shelf): Promise<ToolAnswer> {
  const { tools } = shelf.catalogue;
  try {
    const tool = toolOf(name);
    if (!tool)
      throw new ToolRefusal(
        tools.refused.unknownTool({ name: name.slice(0, 100), known: TOOLS.map((one) => one.name) }),
      );
    const data = await tool.run(readInput(tool.input, input, shelf.catalogue) as never, shelf);
    // All that people wrote is within strings of JSON: it cannot leave them.
    const text = JSON.stringify({ note: tools.answerIsData, ...data });
    if (text.length > LONGEST_ANSWER) throw new ToolRefusal(tools.refused.answerTooLong({ most: LONGEST_ANSWER }));
    return { text, isRefusal: false };
  } catch (error) {
    if (!(error instanceof ToolRefusal)) throw error;
    return { text: error.message, isRefusal: true };
  }
}

function toolOf(name: string): Tool | undefined {
  return TOOLS.find((tool) => tool.name === name);
}
