import type { Catalogue } from '../messages/catalogue.ts';
import { quoted } from '../model/quoted.ts';
import type { TemplateName } from './templates.ts';

/** The text of a new canvas, laid out; without a title it has that of its template. */
export function newCanvas(
  template: TemplateName,
  { templates }: Pick<Catalogue, 'templates'>,
  title: string = templates[template].title,
): string {
  return templates[template].text({ title: quoted(title) });
}
