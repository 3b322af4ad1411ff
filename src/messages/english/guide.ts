import { many } from '../counted.ts';

/** What the editor extension says around a canvas: how it is doing, how to begin one, how its server is doing. */
export const guide = {
  chooseTemplate: 'What should the canvas begin with?',
  /** The names of the two parts of a canvas's status. */
  findings: 'Canvas: findings',
  questions: 'Canvas: questions',
  /** How many findings of which severity; only those that there are. */
  findingCounts: ({
    error,
    warning,
    information,
  }: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
  }) => {
    const counts = [
      error > 0 ? many(error, 'error', 'errors') : '',
      warning > 0 ? many(warning, 'warning', 'warnings') : '',
      information > 0 ? many(information, 'hint', 'hints') : '',
    ].filter((count) => count !== '');
    return counts.join(', ') || 'Nothing to remark';
  },
  openQuestions: ({ open, all }: { readonly open: number; readonly all: number }) =>
    open === 0 ? `All ${all} questions answered` : `${open} of ${all} questions open`,
  checking: 'Checking…',
  notChecked: 'Not checked: the language server has stopped',
  restart: 'Restart',
  showProblems: 'Show problems',
  showQuestions: 'Show questions',
  questionsTitle: ({ file }: { readonly file: string }) => `Questions to ${file}`,
  nothingToAsk: 'Open a canvas (a .bmc file) first: the questions are those to the canvas you are writing.',
  questionsGone: ({ file }: { readonly file: string }) =>
    `${file} is not open any more. Open it to see its questions.\n`,
  serverRestarted:
    'The language server for canvases ended unexpectedly and was started again. No text was lost, and nothing is to be done.',
  restarting: 'Restarting the language server for canvases…',
};
