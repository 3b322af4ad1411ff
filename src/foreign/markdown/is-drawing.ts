/** The signs that boxes are drawn with. */
export const BOX = '│┃║┆┇┊┋─━═┄┅┈┉┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╰╯┏┓┗┛┣┫┳┻╋';

const FRAME = new RegExp(`^\\s*(?:[+|${BOX}].*[+|${BOX}])\\s*$`, 'u');
const BORDER = new RegExp(`^\\s*[+|${BOX}][-=_+|${BOX}\\s]{3,}$`, 'u');

/** Whether a text is a drawing of boxes. */
export function isDrawing(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const framed = lines.filter((line) => FRAME.test(line)).length;
  // A table of Markdown has a row of hyphens too, but between rows alone.
  const borders = lines.filter((line) => BORDER.test(line) && !/^\s*\|/.test(line)).length;
  return lines.length >= 3 && borders >= 1 && framed >= lines.length / 2;
}
