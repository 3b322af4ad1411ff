import { startLanguageServer } from 'langium/lsp';
import { answerComparisons } from './comparison-requests.ts';
import { answerExplanations } from './explanation-requests.ts';
import { answerExports } from './export-requests.ts';
import { answerFences } from './fence-requests.ts';
import { answerHealth } from './health-requests.ts';
import type { Host } from './host.ts';
import { answerImports } from './import-requests.ts';
import { createServerServices } from './module.ts';
import { answerPortfolio } from './portfolio/answer-portfolio.ts';
import { PortfolioKeeper } from './portfolio/portfolio-keeper.ts';
import { answerPreviews } from './preview-requests.ts';
import { answerPublishing } from './publish-requests.ts';
import { answerSelectionRanges } from './selection-ranges/answer-selection-ranges.ts';
import { answerTools } from './tools/answer-tools.ts';
import { answerWorkspaceSymbols } from './workspace-symbols/answer-workspace-symbols.ts';
import { answerWriting } from './writing-requests.ts';

/** Serves canvases over the connection of a host until it closes. */
export function startServer({ connection, findFormats, findSite, disk }: Host): void {
  const { shared, client, settings } = createServerServices(connection, disk);
  answerPreviews(connection, shared, client);
  answerComparisons(connection, client);
  answerExplanations(connection, client);
  answerSelectionRanges(connection, shared);
  const portfolio = new PortfolioKeeper(connection, shared, client, settings);
  answerWorkspaceSymbols(connection, shared, client, portfolio);
  answerExports(connection, shared, findFormats);
  answerFences(connection, client);
  answerImports(connection, findFormats);
  answerHealth(connection, shared, client);
  answerTools(connection, shared, client, findFormats);
  answerWriting(connection, shared, client);
  answerPortfolio(connection, client, portfolio);
  answerPublishing(connection, client, settings, findSite);
  startLanguageServer(shared);
}
