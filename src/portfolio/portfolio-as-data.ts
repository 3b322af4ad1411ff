import type { PortfolioAnswers } from './ask-portfolio.ts';
import type { PortfolioCanvas } from './portfolio-canvas.ts';

/** Raised when a reader of the data would have to change; `schemas/bmc.portfolio.schema.json` describes it. */
export const PORTFOLIO_VERSION = 1;

/** The name of the schema: its `$id`. */
export const PORTFOLIO_SCHEMA = 'urn:bmc:portfolio:1';

/** A canvas of a portfolio as plain data for other programs. Lines count from 1. */
export function canvasAsData({ counts, health, path, stage, title, trouble }: PortfolioCanvas) {
  return {
    path,
    ...(title === '' ? {} : { title }),
    ...(stage === undefined ? {} : { stage }),
    findings: health.findings,
    questions: health.questions,
    counts,
    ...(trouble ? { trouble: { ...lineAsData(trouble), message: trouble.message } } : {}),
  };
}

/** What is asked of all canvases, as plain data. */
export function answersAsData({ hypotheses, kinds, segments, shared }: PortfolioAnswers) {
  return {
    segmentKinds: kinds.map(({ kind, segments, types, without }) => ({
      ...(kind === undefined ? {} : { kind }),
      segments,
      types,
      without,
    })),
    segments: segments.map(({ places, title, types }) => ({ title, types, places: places.map(placeAsData) })),
    shared: {
      partners: shared.partner.map(sharedAsData),
      segments: shared.segment.map(sharedAsData),
      channels: shared.channel.map(sharedAsData),
    },
    openHypotheses: hypotheses.map(({ places, title }) => ({
      title,
      places: places.map(({ status, ...place }) => ({ ...placeAsData(place), status })),
    })),
  };
}

function sharedAsData({ places, title }: PortfolioAnswers['shared']['partner'][number]) {
  return { title, places: places.map(placeAsData) };
}

function placeAsData({ line, path }: { readonly line: number; readonly path: string }) {
  return { path, line: line + 1 };
}

function lineAsData({ line }: { readonly line: number | undefined }) {
  return line === undefined ? {} : { line: line + 1 };
}
