/** The sets of words that properties take; one vocabulary may serve several properties. */
export type VocabularyName =
  | 'type'
  | 'mode'
  | 'motive'
  | 'nature'
  | 'service'
  | 'lifecycle'
  | 'status'
  | 'hypothesis-status'
  | 'listens'
  | 'channel-kind'
  | 'phases'
  | 'owner'
  | 'reach'
  | 'segment-kind'
  | 'role'
  | 'proposition-kind'
  | 'revenue-kind'
  | 'pricing'
  | 'resource-kind'
  | 'activity-kind'
  | 'partner-kind'
  | 'partner-motive'
  | 'cost-kind'
  | 'cost-focus'
  | 'stage'
  | 'source'
  | 'pattern'
  | 'decision'
  | 'members'
  | 'agenda'
  | 'level';

/**
 * The texts behind the taxonomy. U: the eco-innovation activity BM.9. J: the building-blocks article. F: the forum on
 * the vague block. E: the explained-block guide. S: the video summary. B: the standard literature on the canvas.
 * `ours`: nobody's but this tool's.
 */
export type Source = 'U' | 'J' | 'F' | 'E' | 'S' | 'B' | 'ours';

/** One word of the taxonomy, and everything the tool says about it. */
export interface Term {
  /** The word as it is written in a canvas. */
  readonly id: string;
  readonly vocabulary: VocabularyName;
  /** The name a reader sees, in sentence case: `Dedicated personal assistance`. */
  readonly label: string;
  /** The name as it is written within a sentence; the label with a small first letter where absent. */
  readonly within?: string;
  /** A shorter name for a chip in the picture, lower case; the label in lower case where absent. */
  readonly short?: string;
  /** What it means, in one sentence. */
  readonly definition: string;
  /** One concrete business that shows it. */
  readonly example: string;
  /** The question the analyst answers by choosing it. */
  readonly question: string;
  readonly sources: readonly Source[];
  /** Other words for it: understood, reported as information, and fixed. */
  readonly aliases: readonly string[];
  /** A family inside its vocabulary that rules speak of: a channel's distance, a type's mode. */
  readonly group?: string;
}
