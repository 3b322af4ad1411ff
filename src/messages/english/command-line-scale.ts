import { or } from './wording.ts';

/** What the command line says where shared and repeated checks cannot be done as asked. */
export const scaleErrors = {
  notAShard: ({ value }: { readonly value: string }) =>
    `\`--shard\` needs a part and how many there are, as in 2/4, not \`${value}\`.`,
  reportMergeAlone: 'What can be done with reports is to merge them: `bmc report merge FILE…`.',
  noShardReport: ({ path, formats }: { readonly path: string; readonly formats: readonly string[] }) =>
    `\`${path}\` is no whole report of a part. Write one by \`bmc check --shard I/N --format FORMAT\`; the format is ${or(formats)}.`,
  notOneRun: ({ paths }: { readonly paths: readonly string[] }) =>
    `${paths.map((path) => `\`${path}\``).join(' and ')} do not belong together: their format, their number of parts or the version of bmc differs. Name the reports of one run.`,
  shardTwice: ({
    part,
    of,
    paths,
  }: {
    readonly part: number;
    readonly of: number;
    readonly paths: readonly string[];
  }) =>
    `${paths.map((path) => `\`${path}\``).join(' and ')} are both part ${part} of ${of}. Name one report for each part.`,
  shardsMissing: ({ missing, of }: { readonly missing: readonly number[]; readonly of: number }) =>
    missing.length === 1
      ? `Part ${missing.join()} of ${of} is missing. The report holds the others.`
      : `${missing.length} of ${of} parts are missing: ${missing.join(', ')}. The report holds the others.`,
  notACache: ({ path }: { readonly path: string }) =>
    `\`${path}\` is no cache of bmc, and is left as it is; everything was checked. Name another file: --cache=FILE.`,
  noCacheFolder: 'There is no folder for your caches (HOME, XDG_CACHE_HOME). Name a file: --cache=FILE.',
};
