import { capital, code, type NamedElement } from '../quoting.ts';
import { blocks } from './blocks.ts';
import { a, kindName, named } from './wording.ts';

/** The place of a note, as a sentence tells it: `Key Partners`. */
type Place = keyof typeof blocks;

/** What is told of a note that was written in the picture, and why one could not be. */
export const writing = {
  /** What was done. */
  added: ({ note, all }: { readonly note: NamedElement; readonly all: boolean }) =>
    `${capital(named(note))} stands in ${blocks[note.keyword].title} now${all ? ', with every segment: name those it is with in the text' : ''}.`,
  retitled: ({ note }: { readonly note: NamedElement }) => `The note is called ${named(note)} now.`,
  moved: ({ note, notes }: { readonly note: NamedElement; readonly notes: number }) => {
    const kept = notes === 1 ? '1 fact became a text' : `${notes} facts became texts`;
    return `${capital(named(note))} stands in ${blocks[note.keyword].title} now${notes > 0 ? `; ${kept} of it` : ''}.`;
  },
  deleted: ({ note, links }: { readonly note: NamedElement; readonly links: number }) => {
    const along = links === 0 ? '' : links === 1 ? ', and the link to it' : `, and ${links} links to it`;
    return `${capital(named(note))} is deleted${along}.`;
  },

  /** Why not. */
  stale: 'The text has changed meanwhile, so nothing was written. Look, then do it again.',
  gone: 'This note is no longer in the text, so nothing was written.',
  broken: ({ line }: { readonly line: number }) =>
    `Something in line ${line} is not written to its end, so nothing can be written from the picture. Mend that first.`,
  unread: 'This text could not be read as it stands, so nothing can be written from the picture.',
  noTitle: 'A note needs a title: write one, or leave with Esc.',
  staysHere: ({ note }: { readonly note: NamedElement }) =>
    `${capital(named(note))} stands in ${blocks[note.keyword].title} already.`,
  /** A note that others refer to, in a way that a note in the other block cannot be referred to. */
  referredTo: ({ by, key, to }: { readonly by: NamedElement; readonly key: string; readonly to: Place }) =>
    `${capital(named(by))} refers to it by ${code(key)}, which cannot lead to ${a(kindName(to))}.`,
  /** A link that a note in the other block cannot state. */
  linkLost: ({ fact, to }: { readonly fact: string; readonly to: Place }) =>
    `${capital(a(kindName(to)))} cannot say ${code(fact)}, and the link would be lost. Take it out of the text first.`,
  /** What would be wrong afterwards, in the words of a finding. */
  newError: ({ message }: { readonly message: string }) => `There would be a new mistake: ${message}`,

  /** What the editor says. */
  readOnly: 'This text cannot be changed: it is of another time or place.',
  notApplied: 'The editor did not take the change, so nothing was written.',
  failed: 'Nothing was written; the log says why.',
  undone: 'The change is undone.',
  notUndone: 'The text has changed since: undo it there.',

  nothingToCopy: 'Open a canvas (a .bmc file) first: what is copied is the one you are writing.',
  copying: 'Making the picture …',
  copiedCanvas: 'The canvas is in the clipboard, as text.',
  copiedCanvasPicture: 'The canvas is in the clipboard, as a picture.',
  copiedNote: 'The note is in the clipboard, as text.',
  copiedNotePicture: 'The note is in the clipboard, as a picture.',
  /** The place where the editor runs lets no picture into the clipboard. */
  noPictureInClipboard: 'Pictures cannot be put into the clipboard here. Save the picture as a file instead.',
  savePicture: 'Save Picture…',
  copyFailed: 'Nothing was copied; the log says why.',

  nothingToPrint: 'Open a canvas (a .bmc file) first: what is printed is the one you are writing.',
  makingPrint: 'Making the page …',
  /** On a desktop: the page is a PDF, opened in another program. */
  printOpened: ({ file }: { readonly file: string }) =>
    `${file} opens in the program that shows PDF files here. Print it there.`,
  /** In a browser, or where the canvas lies on another machine. */
  printDownloaded: ({ file }: { readonly file: string }) =>
    `${file} comes as a download. Open it and print it from there.`,
  saveElsewhere: 'Save PDF…',
  printFailed: 'The page could not be made; the log says why.',
  printTitle: ({ file }: { readonly file: string }) => `${file} to print`,
};
