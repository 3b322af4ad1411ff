import type { PreviewTheme } from '../protocol/rendering.ts';

/** The editor's theme, as it marks the page's body. Light high contrast carries the dark one's mark too. */
export function themeOf(body: HTMLElement): PreviewTheme {
  const { classList } = body;
  if (classList.contains('vscode-high-contrast-light')) return 'high-contrast-light';
  if (classList.contains('vscode-high-contrast')) return 'high-contrast-dark';
  return classList.contains('vscode-dark') ? 'dark' : 'light';
}

/** Calls `changed` whenever the editor's theme becomes another kind of theme. */
export function watchTheme(body: HTMLElement, changed: (theme: PreviewTheme) => void): void {
  let last = themeOf(body);
  new MutationObserver(() => {
    const theme = themeOf(body);
    if (theme === last) return;
    last = theme;
    changed(theme);
  }).observe(body, { attributes: true, attributeFilter: ['class'] });
}

/** Whether the reader asked for less motion, in the editor's settings or the system's. */
export function wantsLessMotion(): boolean {
  return (
    document.body.classList.contains('vscode-reduce-motion') ||
    window.matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}
