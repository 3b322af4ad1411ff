import type { Node } from 'jsonc-parser';
import type { Catalogue, FindingArguments } from '../../messages/catalogue.ts';
import type { Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { ConfigCode } from '../../rules/config/config-rules.ts';
import type { Finding } from '../../rules/finding.ts';
import { toFinding } from '../../rules/to-finding.ts';

/** A property of a JSON object: its key, and its value where there is one. */
export interface Member {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/** Gathers what is wrong with a configuration file. */
export class ConfigReport {
  readonly #source: SourceText;
  readonly #catalogue: Catalogue;
  readonly #findings: Finding[] = [];

  constructor(source: SourceText, catalogue: Catalogue) {
    this.#source = source;
    this.#catalogue = catalogue;
  }

  /** What was told, in the order of the text. */
  get findings(): readonly Finding[] {
    return this.#findings.toSorted(
      ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character,
    );
  }

  /** Tells of a stretch of the text. */
  tell<Code extends ConfigCode>(
    code: Code,
    { offset, length }: Pick<Node, 'offset' | 'length'>,
    args: FindingArguments<Code>,
  ): void {
    const range: Range = {
      start: this.#source.positionAt(offset),
      end: this.#source.positionAt(offset + length),
    };
    this.#findings.push(toFinding(code, { range, args }, 'error', this.#catalogue));
  }

  /** The members of an object, of two with one key the first; tells where a value is no object, and of every second key. */
  members(node: Node, key?: string): readonly Member[] {
    if (node.type !== 'object') {
      this.tell('config/wrong-type', node, { key, expected: 'object' });
      return [];
    }
    const seen = new Set<string>();
    return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) => {
      if (!keyNode || !value) return [];
      const name = String(keyNode.value);
      if (seen.has(name)) {
        this.tell('config/repeated-key', keyNode, { key: name });
        return [];
      }
      seen.add(name);
      return { key: name, keyNode, value };
    });
  }

  /** The text that a member holds; undefined, and told, where it holds something else. */
  text({ key, value }: Member): string | undefined {
    if (value.type === 'string') return value.value;
    this.tell('config/wrong-type', value, { key, expected: 'text' });
    return undefined;
  }
}
