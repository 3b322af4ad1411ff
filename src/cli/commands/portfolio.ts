import { TABLE_NAMES } from '../../portfolio/table-names.ts';
import { stage } from '../../taxonomy/terms/header.ts';
import { type } from '../../taxonomy/terms/relationship-type.ts';
import { segmentKind } from '../../taxonomy/terms/segment.ts';
import { command } from '../command.ts';

const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);

/** `bmc portfolio`: many canvases side by side, and what they share. */
export const portfolio = command({
  name: 'portfolio',
  paths: 'many',
  options: {
    format: { kind: 'choice', values: ['text', 'md', 'json', 'csv', 'jsonl'], fallback: 'text' },
    table: { kind: 'choice', values: TABLE_NAMES },
    text: { kind: 'text', placeholder: 'WORDS' },
    stage: { kind: 'choice', values: ids(stage) },
    'segment-kind': { kind: 'choice', values: ids(segmentKind) },
    'relationship-type': { kind: 'choice', values: ids(type) },
    output: { kind: 'text', short: 'o', placeholder: 'PATH' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the rules.
    const { tellPortfolio } = await import('../portfolio/tell-portfolio.ts');
    const { format, output, table } = options;
    const filter = {
      ...given('text', options.text),
      ...given('stage', options.stage),
      ...given('segmentKind', options['segment-kind']),
      ...given('relationshipType', options['relationship-type']),
    };
    return tellPortfolio(paths.length > 0 ? paths : ['.'], { filter, format, output, table }, io, catalogue);
  },
});

function given(key: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: value };
}
