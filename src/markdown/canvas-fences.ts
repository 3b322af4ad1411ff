/** What the renderer of markdown-it hands to a rule, as far as it matters here. */
interface Token {
  readonly info: string;
  readonly content: string;
}

/** A markdown-it, or whatever keeps its rules as it does. */
export interface MarkdownIt {
  readonly renderer: {
    readonly rules: {
      // biome-ignore lint/suspicious/noExplicitAny: tokens may be of any kind of markdown-it, and what follows is handed on
      fence?: ((tokens: any, index: number, ...rest: any[]) => string) | undefined;
    };
  };
}

/** The word after the three marks that makes a block of code a canvas. */
const CANVAS = /^\s*bmc(?:\s|$)/i;

/** Draws the fenced blocks that are canvases, by HTML that `draw` makes of their texts; all others stay as they were. */
export function canvasFences(markdown: MarkdownIt, draw: (text: string) => string): void {
  const { rules } = markdown.renderer;
  const others = rules.fence;
  rules.fence = (tokens: readonly Token[], index, ...rest) => {
    const { info = '', content = '' } = tokens[index] ?? {};
    if (CANVAS.test(info)) return draw(content);
    return others ? others(tokens, index, ...rest) : '';
  };
}
