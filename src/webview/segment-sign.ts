const SVG = 'http://www.w3.org/2000/svg';

/**
 * The mark of a segment as the legend of the picture draws it, for a chip or a list; undefined where the picture has no
 * legend.
 */
export function segmentSign(picture: ParentNode, at: number): SVGSVGElement | undefined {
  const mark = picture.querySelector(`.legend [data-segment="${at}"] > path`)?.cloneNode();
  if (!(mark instanceof SVGPathElement)) return undefined;
  mark.removeAttribute('transform');
  const sign = document.createElementNS(SVG, 'svg');
  sign.setAttribute('viewBox', '-6 -6 12 12');
  sign.setAttribute('class', 'sign');
  sign.setAttribute('aria-hidden', 'true');
  sign.append(mark);
  return sign;
}
