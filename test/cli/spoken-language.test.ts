import { describe, expect, it } from 'vitest';
import { bmc, CLEAN, folderOf } from './fake-io.ts';

const GERMAN = 'Aufruf: bmc ';
const ENGLISH = 'Usage: bmc ';

describe('the language of the command line', () => {
  it.each([
    [{}, ENGLISH],
    [{ LANG: 'C.UTF-8' }, ENGLISH],
    [{ LANG: 'fr_FR.UTF-8' }, ENGLISH],
    [{ LANG: 'de_DE.UTF-8' }, GERMAN],
    [{ LANG: 'de' }, GERMAN],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'de_AT.UTF-8' }, GERMAN],
    [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'de_DE.UTF-8', LC_ALL: 'C' }, ENGLISH],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: '' }, GERMAN],
    [{ LANG: 'den_NA' }, ENGLISH],
  ])('follows the environment %j', async (environment, beginning) => {
    expect((await bmc(['--help'], { environment })).out).toMatch(beginning);
  });

  it.each([
    [['--lang', 'de', '--help'], GERMAN],
    [['--lang=de', 'check', '--help'], GERMAN],
    [['check', '--help', '--lang', 'de'], GERMAN],
    [['check', '--lang', 'de', '--help', '--lang', 'en'], ENGLISH],
    [['help', 'check', '--lang=de'], GERMAN],
  ])('is asked for by an option anywhere: %j', async (args, beginning) => {
    expect((await bmc(args)).out).toMatch(beginning);
    expect((await bmc(args, { environment: { LANG: 'de_DE' } })).out).toMatch(beginning);
  });

  it.each([
    [['--lang', 'dee'], '`--lang` cannot be `dee`. Did you mean `de`? It is en or de.'],
    [['check', '--lang'], '`--lang` needs a value: en or de.'],
    [['check', '--lang', '--fix'], '`--lang` needs a value: en or de.'],
    [['check', '--lang='], '`--lang` needs a value: en or de.'],
  ])('is told where it is none: %j', async (args, message) => {
    expect(await bmc(args)).toEqual({ code: 2, out: '', err: `bmc: ${message}\n` });
  });

  it('holds for complaints about the rest of the command line', async () => {
    expect((await bmc(['chekc', '--lang', 'de'])).err).toContain('Den Befehl `chekc` gibt es nicht.');
  });

  it('leaves words after -- alone', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const { err } = await bmc(['check', '--', '--lang', 'de'], { folder });
    expect(err).toContain('There is no file or folder `--lang`');
  });

  it('changes no code, key or number in reports for programs', async () => {
    const folder = await folderOf({ 'a.bmc': 'canvas "A"\nsegment "B" { size 1200 }\nrelationship "C"' });
    const [english, german] = await Promise.all(
      ['en', 'de'].map(async (language) => {
        const { out } = await bmc(['check', '--format', 'json', '--lang', language], { folder });
        const told: string[] = [];
        const rest = JSON.parse(out, (_, value: unknown) => {
          // Codes, keys and paths have no spaces.
          if (typeof value !== 'string' || !value.includes(' ')) return value;
          told.push(value);
          return null;
        });
        return { told, rest };
      }),
    );
    expect(german?.rest).toEqual(english?.rest);
    expect(german?.told).toHaveLength(english!.told.length);
    expect(german?.told).not.toEqual(english?.told);
  });
});
