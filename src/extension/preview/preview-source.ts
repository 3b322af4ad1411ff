import type { Uri } from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Comparand } from '../../protocol/comparing.ts';
import type { ViewName } from '../../protocol/rendering.ts';
import type { Drawing } from './ask-for-picture.ts';
import type { PanelContext } from './fill-panel.ts';

/** What every preview needs of its surroundings. */
export interface PreviewContext extends PanelContext, Drawing {
  readonly comparing: CompareTexts;
}

/** What a preview shows at first. */
export interface PreviewSource {
  readonly uri: Uri;
  readonly locked: boolean;
  readonly view: ViewName;
  /** Whether it is presented, as it was when the window was closed. */
  readonly presented?: boolean;
  /** With what the canvas is compared, where somebody has said. */
  readonly against?: Comparand;
}

/** What is on the page of a preview, as far as the page has told. */
export interface Drawn {
  readonly uri: string;
  readonly version: number;
  readonly view: ViewName;
  readonly notes: number;
}
