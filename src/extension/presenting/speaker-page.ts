import { type PageParts, webviewPage } from '../preview/webview-page.ts';

/** What the page of the speaker's window is made of. */
export interface SpeakerPageParts extends PageParts {
  readonly title: string;
}

/** The page of the speaker's window, as HTML. What is told comes to it as messages. */
export function speakerPage({ title, ...parts }: SpeakerPageParts): string {
  return webviewPage(parts, { title, bodyClass: 'speaking', body: '<main id="desk"></main>' });
}
