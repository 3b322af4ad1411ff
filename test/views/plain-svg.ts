/** Everything a picture may consist of: nothing in it runs, loads, refers or takes part in a page's style. */
export const ELEMENTS = new Set(['svg', 'g', 'rect', 'path', 'circle', 'text', 'tspan', 'title']);

/** The attributes that it may have. */
export const ATTRIBUTES =
  /^(?:xmlns|viewBox|width|height|x|y|dx|r|rx|d|id|class|role|aria-(?:label|level|hidden)|data-(?:note|line|block|severity|segment)|transform|fill(?:-rule)?|stroke(?:-width|-linecap|-linejoin|-dasharray)?|font-(?:family|size|weight)|text-(?:anchor|rendering))$/;
