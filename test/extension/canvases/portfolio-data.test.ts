import { expect, it } from 'vitest';
import { PortfolioData } from '../../../src/extension/canvases/portfolio-data.ts';
import type { CanvasServer } from '../../../src/extension/connection/canvas-server.ts';
import type { ListedCanvas, PortfolioParams, PortfolioResult } from '../../../src/protocol/portfolio.ts';

const bank: ListedCanvas = {
  uri: 'file:///bank.bmc',
  title: 'Bank',
  findings: { error: 0, warning: 0, information: 0 },
  questions: { open: 0, all: 0 },
  notes: 0,
  counts: {},
};

it('asks for all again once all was forgotten, whatever an earlier answer says', async () => {
  const asked: number[] = [];
  const answers: ((result: PortfolioResult) => void)[] = [];
  const server = {
    ask(_: string, { since }: PortfolioParams) {
      asked.push(since);
      return new Promise((resolve) => answers.push(resolve));
    },
  } as unknown as CanvasServer;
  const data = new PortfolioData(server);
  const first = data.ask({});
  answers[0]!({ generation: 7, pending: 3, changed: [bank] });
  await first;
  const late = data.ask({});
  data.forget();
  answers[1]!({ generation: 8, pending: 0, changed: [] });
  await late;
  void data.ask({});
  expect(asked).toEqual([0, 7, 0]);
  expect(data.pending).toBeUndefined();
});
