import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/views/svg/escape.ts';
import { element, join, number } from '../../../src/views/svg/svg-writer.ts';

describe('escaping', () => {
  it('leaves nothing that could end a text, an attribute or a tag', () => {
    expect(escapeXml('</script><img src=x onerror="a" \'b\' & c>')).toBe(
      '&lt;/script&gt;&lt;img src=x onerror=&quot;a&quot; &#39;b&#39; &amp; c&gt;',
    );
    expect(escapeXml('&amp;')).toBe('&amp;amp;');
  });

  it('drops what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u0008c\u001fd\ufffee\uffff')).toBe('abcde');
    expect(escapeXml('\ud800x\udc00')).toBe('\ufffdx\ufffd');
    expect(escapeXml('a\nb\tc')).toBe('a&#10;b&#9;c');
  });

  it('keeps everything else', () => {
    expect(escapeXml('Zoë שלום 家 👩‍👩‍👧')).toBe('Zoë שלום 家 👩‍👩‍👧');
  });

  it('gives only characters of XML, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/\p{Surrogate}|[^\P{Cc}\x7f-\x9f]|[<>"'\ufffe\uffff]/u);
        expect(escaped).not.toMatch(/&(?!(?:amp|lt|gt|quot|#\d+);)/);
      }),
    );
  });
});

describe('the writer', () => {
  it('escapes every attribute and leaves out those that are undefined', () => {
    expect(element('g', { id: '"><script>', class: undefined })).toBe('<g id="&quot;&gt;&lt;script&gt;"/>');
    expect(element('g', {}, join([element('a', {}), escapeXml('<')]))).toBe('<g><a/>&lt;</g>');
  });

  it('writes numbers short and always alike', () => {
    expect([1, 1.005, 0.1 + 0.2, -0.001, 1e-7, 12.345].map(number)).toEqual(['1', '1', '0.3', '0', '0', '12.35']);
  });
});
