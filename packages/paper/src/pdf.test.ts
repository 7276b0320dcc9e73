import { minutesParts, paperParts } from '@pusterom/protocol/paper';
import { languages } from '@pusterom/protocol/language';
import { describe, expect, it } from 'vitest';
import { aSessionToRead, hostileTexts } from './paper.fixture.ts';
import { read, tagsOf, textOf } from './pdf-reader.fixture.ts';
import { toPdf } from './pdf.ts';
import { sessionPaper } from './session-paper.ts';

const session = aSessionToRead();
describe('the PDF of a session', () => {
  it('has every text as it was written, whatever it looks like', async () => {
    const document = await read(toPdf(sessionPaper(session, 'nb', paperParts)));
    const text = (await textOf(document)).replaceAll(/\s+/g, '');
    const written = ['kollegastøtte', '«å være på»', 'Innsjekk hver morgen', 'Systemet', ...hostileTexts];
    for (const one of written) expect(text).toContain(one.replaceAll(/\s+/g, ''));
  });

  it.each(languages)(
    'is tagged, says that it is PDF/UA, and has its title and language: %s',
    async (language) => {
      const file = toPdf(sessionPaper(session, language, paperParts));
      const document = await read(file);
      expect(file.toString('latin1')).toMatch(/pdfuaid:part(>|=")1/);
      expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
      const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
      expect(info.Title).toBe('Nettverksmøte');
      expect(info.Language).toMatch(new RegExp(`^${language}`));
      const tags = await tagsOf(document);
      for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD'])
        expect([tag, tags.get(tag) ?? 0]).not.toEqual([tag, 0]);
    },
  );

  it('leaves out what was not asked for', async () => {
    const text = await textOf(await read(toPdf(sessionPaper(session, 'nb', minutesParts))));
    expect(text).toContain('Kollegastøtte');
    expect(text).toContain('Innsjekk hver morgen');
    expect(text).not.toContain('støtte fra kollegaer');
  });
});
