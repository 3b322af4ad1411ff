import type { Data } from '../data/data-tree.ts';
import { Fields, textsOf, told } from '../data/fields.ts';
import type { DraftNote } from '../draft.ts';
import type { BmmlFile } from './bmml-file.ts';
import { NEEDS } from './bmml-shape.ts';
import type { ValueMap } from './value-map.ts';

/** What the first version calls the lists of a fit, in the order of the needs. */
const LISTS = ['job_addressers', 'pain_relievers', 'gain_creators'] as const;

/** Reads how a proposition fits a segment into what the proposition says. */
export function readFit(
  data: Data,
  comments: readonly string[],
  maps: ReadonlyMap<DraftNote, ValueMap>,
  file: BmmlFile,
): void {
  const fields = new Fields(data);
  const id = fields.text('id');
  const { line } = data;
  const between = new Fields(fields.take('for') ?? { kind: 'map', entries: [], line });
  const propositions = [...between.texts('value_propositions'), ...fields.texts('value_proposition')];
  const segments = [...between.texts('customer_segments'), ...fields.texts('customer_segment')];
  const served = propositions.flatMap((of) => {
    const note = file.notes.get(of);
    const map = note && maps.get(note);
    if (!map) file.draft.toDo.push({ line, text: file.draft.texts.leadsNowhere({ id: of }) });
    return map ? [map] : [];
  });
  const home = served[0]?.note ?? file.draft.header;
  for (const comment of comments) home.lines.push({ comment });
  for (const map of served) map.serve(segments, line, id);
  if (served.length === 0) {
    home.lines.push(...told(id ?? 'fit', data));
    return;
  }
  for (const pair of fields.list('mappings')) {
    const [left = '', ...rights] = textsOf(pair);
    const map = served.find((candidate) => candidate.has(left)) ?? served[0]!;
    for (const right of rights) map.map(left, right, pair.line);
  }
  for (const [at, list] of LISTS.entries()) {
    const { need } = NEEDS[at]!;
    for (const item of fields.list(list)) {
      const of = new Fields(item);
      const text = of.text('description', 'name');
      served[0]!.answer(need, of.text(need) ?? '', text, of.texts('through'), item.line);
      home.lines.push(...of.toldRest());
    }
  }
  home.lines.push(...between.toldRest(), ...fields.toldRest());
}
