import { readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { bmcCanvases } from '../../src/markdown/markdown-it.ts';

const BANK = readFileSync('examples/private-bank.bmc', 'utf8');
const render = (text: string, options = {}) => markdownIt({ html: true }).use(bmcCanvases, options).render(text);

describe('canvases in Markdown', () => {
  it('are drawn where their fence says so, with their findings below', () => {
    const html = render(`# Bank\n\n\`\`\`bmc\n${BANK}tpe\n\`\`\`\n\nThe end.`);
    expect(html).toMatch(/<figure class="bmc-canvas"><svg [\s\S]*A named private banker[\s\S]*<\/svg><figcaption>/u);
    expect(html).toMatch(/<li class="bmc-error">Line \d+: .* <code>syntax\/stray<\/code><\/li>/);
    expect(html).toContain('<p>The end.</p>');
  });

  it('leave all other fences as they were, also in a markdown-it with a rule of its own', () => {
    const markdown = markdownIt();
    markdown.renderer.rules.fence = (tokens, index) => `<b>${tokens[index]?.info}</b>`;
    markdown.use(bmcCanvases);
    expect(markdown.render('```bmcx\na\n```\n\n```js\nb\n```')).toBe('<b>bmcx</b><b>js</b>');
    expect(render('```js\nb\n```')).toContain('<code class="language-js">');
  });

  it.each(['bmc', 'BMC', ' bmc title="x"', 'bmc {1}'])('are known by the fence %j', (info) => {
    expect(render(`\`\`\`${info}\npartner "P"\n\`\`\``)).toContain('<svg ');
  });

  it('bring no markup of their texts and no id into the page, and several stand in one', () => {
    const hostile =
      'partner "<script>alert(1)</script> id=&quot;x" { note "</figure><img src=x onerror=alert(1)>" }\nsegment s "a" { tpe "</li><script>" }\n';
    const html = render(`\`\`\`bmc\n${hostile}\`\`\`\n\n\`\`\`bmc\n${hostile}\`\`\`\n`);
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html).not.toMatch(/<script|<img| id="/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('speak the language and wear the theme that they are given', () => {
    expect(render('```bmc\nsegment s "S"\n```', { language: 'de', theme: 'dark' })).toMatch(
      /fill="#181b20"[\s\S]*Kundensegmente/u,
    );
  });

  it('of no text, or of one far too long, are told in words', () => {
    expect(render('```bmc\n```')).toContain('<svg ');
    const html = render(`\`\`\`bmc\n${'x'.repeat(9_000_000)}\n\`\`\``);
    expect(html).not.toContain('<svg ');
    expect(html).toContain('file/too-large');
  });
});
