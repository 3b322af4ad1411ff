import { exportTo } from '../../formats/export-to.ts';
import type { Exported } from '../../formats/exported.ts';
import { changesView } from '../../formats/exported-views.ts';
import { missingMessage } from '../../formats/missing-message.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { cleanText } from '../../views/text/clean-text.ts';
import { complain } from '../complaints.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { type DiffReport, remarksOn } from './diff-reports.ts';
import type { ReviewedFile } from './review-states.ts';

/** One picture: of the one canvas that differs. */
export function svgReport(io: Io, catalogue: Catalogue): DiffReport {
  let only: ReviewedFile | undefined;
  return {
    begin: async () => {},
    async file(file) {
      if (only) throw new UsageError(catalogue.commandLine.errors.oneChangedCanvas);
      only = file;
    },
    async end() {
      if (only) await writePictures('svg', [only], io, catalogue);
      else await io.stderr.write(`${catalogue.review.nothing}\n`);
    },
  };
}

/** One page with a picture of each canvas that differs, one below the other. */
export function htmlReport(io: Io, catalogue: Catalogue): DiffReport {
  const files: ReviewedFile[] = [];
  return {
    begin: async () => {},
    async file(file) {
      files.push(file);
    },
    async end() {
      if (files.length > 0) await writePictures('html', files, io, catalogue);
      else await io.stderr.write(`${catalogue.review.nothing}\n`);
    },
  };
}

async function writePictures(
  format: 'svg' | 'html',
  files: readonly ReviewedFile[],
  io: Io,
  catalogue: Catalogue,
): Promise<void> {
  const { findings, canvas } = files[0]!.shown;
  const exported: Exported = {
    canvas,
    findings,
    catalogue,
    theme: 'light',
    scale: 1,
    isStacked: true,
    views: files.map((file, at) =>
      changesView(
        file.compared,
        { catalogue, theme: 'light' },
        { name: `changes-${at}`, title: headingOf(file, catalogue) },
      ),
    ),
  };
  const { bytes, missing } = await exportTo(format, exported, io.formats);
  await io.stdout.write(bytes);
  const warning = missingMessage(missing, io.formats, catalogue);
  if (warning !== undefined) await complain(io, warning);
}

function headingOf(file: ReviewedFile, catalogue: Catalogue): string {
  return [cleanText(file.path), ...remarksOn(file, catalogue)].join(' · ');
}
