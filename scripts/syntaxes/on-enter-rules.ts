/** What the editor does when Enter is pressed, in the words of its language configuration. */
export interface OnEnterRule {
  /** What stands before the cursor. */
  readonly beforeText: string;
  /** What stands on the line above. */
  readonly previousLineText?: string;
  readonly action: {
    readonly indent: 'none' | 'indent';
    readonly appendText?: string;
    readonly removeText?: number;
  };
}

/** How far facts stand from the margin. */
const INDENT = 2;
/** How far their values may: behind the shortest word with the least space, up to the longest with the most. */
const COLUMNS = Array.from({ length: 15 }, (_, place) => INDENT + 4 + place);

/** A stretch of a line that holds no comment and ends no text halfway. */
const WHOLE_WORDS = String.raw`(?:[^"/]|"(?:[^"\\]|\\.)*")*`;
const ENDS_IN_COMMA = String.raw`${WHOLE_WORDS},\s*$`;
const ENDS_THE_LIST = String.raw`[^\s/](?:${WHOLE_WORDS}[^,\s{}/])?\s*$`;

/** A remark goes on in the next line; what speaks to the editor or to `bmc` does not. */
const comment: OnEnterRule = {
  beforeText: String.raw`^\s*//(?!\s*(?:#?(?:end)?region|bmc-ignore)\b)\s*\S.*$`,
  action: { indent: 'none', appendText: '// ' },
};

/** The next item of a list stands below the first. */
function goOn(column: number): OnEnterRule {
  return {
    beforeText: String.raw`^ {${INDENT}}[a-z][a-z-]* +(?<=^.{${column}})(?=\S)${ENDS_IN_COMMA}`,
    action: { indent: 'none', appendText: ' '.repeat(column - INDENT) },
  };
}

/** After the last item, the next fact stands below the one that the list belongs to. */
function goBack(column: number): OnEnterRule {
  return {
    previousLineText: `^ {${INDENT},}${ENDS_IN_COMMA}`,
    beforeText: `^ {${column}}${ENDS_THE_LIST}`,
    action: { indent: 'none', removeText: column - INDENT },
  };
}

/** A list that is laid out by other habits goes on one step deeper. */
const goOnAnyhow: OnEnterRule = {
  beforeText: String.raw`^\s+[a-z][a-z-]*\s+(?=\S)${ENDS_IN_COMMA}`,
  action: { indent: 'indent' },
};

/** What Enter does; of several rules that fit, the first. */
export function onEnterRules(): readonly OnEnterRule[] {
  return [comment, ...COLUMNS.map(goOn), ...COLUMNS.map(goBack), goOnAnyhow];
}
