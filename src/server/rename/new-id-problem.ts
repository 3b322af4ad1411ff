import { isLevel, normalizeId } from '../../language/names.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import { ratedOf } from '../../model/values.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import { elementAt } from '../element-at.ts';

const ID = /^[\p{L}_][\p{L}\p{M}\p{Nd}_-]*$/u;

/** Why an element, or a job, pain or gain, cannot be called by a new id, in words; undefined where it can. */
export function newIdProblem(
  target: CanvasElement | Rated,
  id: string,
  canvas: CanvasModel,
  catalogue: Catalogue,
): string | undefined {
  const say = catalogue.editorFeatures.rename;
  if (!ID.test(id)) return say.notAWord({ name: id });
  if (isReserved(id)) return say.reserved({ id });
  const owner = 'keyword' in target ? elementWithId(target, id, canvas) : needWithId(target, id, canvas);
  if (owner !== undefined) return say.taken({ id, owner: owner || id });
  return 'kind' in target && isLevel(id) ? say.level({ id }) : undefined;
}

/** What another element that has the id already is called. */
function elementWithId(target: CanvasElement, id: string, canvas: CanvasModel): string | undefined {
  const key = normalizeId(id);
  const owner = canvas.elements.find(
    (element) => element !== target && element.id !== undefined && normalizeId(element.id) === key,
  );
  return owner?.label;
}

/** What another need of the same sort and segment that has the id already is called; other segments may share an id. */
function needWithId(target: Rated, id: string, canvas: CanvasModel): string | undefined {
  const segment = elementAt(canvas, target.owner);
  const key = normalizeId(id);
  const owner = (segment ? ratedOf(segment, target.key) : []).find(
    (need) => need !== target && need.id !== undefined && normalizeId(need.id) === key,
  );
  return owner?.label;
}
