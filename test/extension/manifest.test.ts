import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GuidedStep } from '../../src/extension/guided-steps.ts';
import { isTemplate } from '../../src/templates/templates.ts';

const root = join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { commands, configuration, menus, submenus, walkthroughs } = manifest.contributes;
const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));

const ids: readonly string[] = commands.map(({ command }: { command: string }) => command);

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const steps: readonly Step[] = walkthroughs[0].steps;

/** What the extension says was done. */
const DONE: Readonly<Record<GuidedStep, true>> = {
  canvas: true,
  relationship: true,
  fix: true,
  preview: true,
  questions: true,
};

/** The editor's own commands that the walkthrough waits for or leads to. */
const OF_THE_EDITOR = [
  'editor.action.rename',
  'editor.action.formatDocument',
  'editor.action.formatSelection',
  'workbench.actions.view.problems',
  'workbench.action.openSettings',
];

describe('the walkthrough', () => {
  it('has five to seven steps, each with a name of its own', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(7);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  it.each(steps)('waits in $id for what can happen', ({ completionEvents }) => {
    expect(completionEvents.length).toBeGreaterThan(0);
    for (const event of completionEvents) {
      const [, kind, what = ''] = /^(\w+):(.*)$/.exec(event) ?? [];
      if (kind === 'onCommand') expect([...ids, ...OF_THE_EDITOR]).toContain(what);
      else if (what !== "activeWebviewPanelId == 'bmc.preview'") {
        expect([kind, what.replace('bmc.done.', '') in DONE]).toEqual(['onContext', true]);
      }
    }
  });

  it.each(steps)('leads in $id to commands that there are', ({ description }) => {
    const links = texts[description.replaceAll('%', '')]?.matchAll(/\(command:([^?)]+)(?:\?([^)]+))?\)/g) ?? [];
    for (const [, command = '', args] of links) {
      expect([...ids, ...OF_THE_EDITOR]).toContain(command);
      const [template] = command === 'bmc.newCanvas' && args ? JSON.parse(decodeURIComponent(args)) : ['empty'];
      expect(isTemplate(template)).toBe(true);
    }
  });

  it.each(steps)(
    'shows in $id a small picture in the colours of the theme, told to those who do not see it',
    ({ media }) => {
      const picture = readFileSync(join(root, media.svg), 'utf8');
      expect(picture.length).toBeLessThan(8_000);
      // A colour by itself is seen in one theme alone; after `var(` it is what stands in where there is no theme.
      expect(picture.replace(/var\([^"]*\)/g, '')).not.toMatch(/#[0-9a-f]{3}|rgb|<script|https?:\/\/(?!www\.w3\.org)/i);
      expect(texts[media.altText.replaceAll('%', '')]).toBeTruthy();
    },
  );
});

describe('the manifest', () => {
  it('lets the extension run without trust and in virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({ virtualWorkspaces: true, untrustedWorkspaces: { supported: true } });
  });

  it.each(Object.entries<Record<string, unknown>>(configuration.properties))(
    'says of the setting %s what it is and for whom it holds',
    (_, setting) => {
      expect(setting).toHaveProperty('type');
      expect(setting).toHaveProperty('default');
      expect(['resource', 'window', 'language-overridable', 'machine-overridable']).toContain(setting.scope);
      expect(setting.markdownDescription ?? setting.description).toMatch(/^%.+%$/);
    },
  );

  it('names in its menus only commands that there are, with a condition wherever the editor shows them', () => {
    for (const [menu, items] of Object.entries<readonly { command?: string; when?: string }[]>(menus)) {
      for (const { command, when } of items) {
        if (command !== undefined) expect([...ids, ...OF_THE_EDITOR]).toContain(command);
        // Where a submenu stands, its own condition holds for all of it.
        const isOwn = submenus.some(({ id }: { id: string }) => id === menu);
        if (menu !== 'file/newFile' && !isOwn)
          expect([menu, command, when]).toEqual([menu, command, expect.any(String)]);
      }
    }
  });

  it('wraps what is written in canvases', () => {
    expect(manifest.contributes.configurationDefaults['[bmc]']).toMatchObject({ 'editor.wordWrap': 'on' });
  });

  it('names files that there are', () => {
    const { languages, grammars, snippets } = manifest.contributes;
    const files = [languages[0].configuration, ...Object.values(languages[0].icon), ...grammars, ...snippets];
    for (const file of files)
      expect(existsSync(join(root, (file as { path?: string }).path ?? String(file)))).toBe(true);
  });
});
