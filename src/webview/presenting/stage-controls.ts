import type { PresentingTexts } from '../../messages/presenting-texts.ts';
import { build, signButton } from './build.ts';
import type { StageAct } from './stage-keys.ts';

/** The buttons on the stage, for whoever has no key at hand. */
export function stageControls(texts: PresentingTexts, act: (act: StageAct) => void): HTMLElement {
  const bar = build(
    'div',
    'controls',
    signButton('previous', texts.previous, () => act({ do: 'previous' })),
    signButton('next', texts.next, () => act({ do: 'next' })),
    signButton('overview', texts.showOverview, () => act({ do: 'overview' })),
    signButton('blank', texts.showBlank, () => act({ do: 'blank' })),
    signButton('speaker', texts.openSpeaker, () => act({ do: 'speaker' })),
    signButton('fullScreen', texts.fullScreen, () => act({ do: 'fullScreen' })),
    signButton('help', texts.showHelp, () => act({ do: 'help' })),
    signButton('end', texts.end, () => act({ do: 'end' })),
  );
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', texts.controls);
  return bar;
}
