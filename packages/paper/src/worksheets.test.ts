import { aDraft } from '@pusterom/core/testing/a-session';
import { languages, type Language } from '@pusterom/protocol/language';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from './paper.fixture.ts';
import { read, tagsOf, textOf } from './pdf-reader.fixture.ts';
import { worksheetsToPdf } from './pdf.ts';
import { worksheetsOf, type Planned, type Worksheet } from './worksheets.ts';

const { session } = aDraft();
const skipping = (...skippedStepIds: string[]): Planned => ({
  ...session,
  plan: { ...session.plan, skippedStepIds },
});
const sheets = (planned: Planned, language: Language = 'nb'): readonly Worksheet[] =>
  worksheetsOf(planned, language).sheets;
const sheetOf = (theme: string) => sheets(session).find((sheet) => sheet.theme === theme);
const linesIn = ({ blocks }: Worksheet) => blocks.flatMap((block) => (block.kind === 'field' ? block : []));

describe('the worksheets', () => {
  it("are one for each theme that a group answers something in; thoughts are not a group's", () => {
    expect(sheets(session).map(({ theme }) => theme)).toEqual(['questions', 'halves', 'levels', 'actions']);
  });

  it('ask each question once, though pairs and plenary do', () => {
    expect(sheetOf('questions')?.blocks).toEqual([
      { kind: 'heading', text: 'energy' },
      { kind: 'field', name: '', lines: 8 },
      { kind: 'heading', text: 'drain' },
      { kind: 'field', name: '', lines: 8 },
    ]);
  });

  it('have two lines for strengths and one for an improvement on each level', () => {
    const levels = sheetOf('levels');
    expect(levels?.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))).toEqual([
      'Deg selv',
      'Kollegafellesskapet',
      'Systemet',
    ]);
    expect(levels && linesIn(levels).map(({ lines }) => lines)).toEqual([2, 1, 2, 1, 2, 1]);
  });

  it('leave out what is left out of the plan', () => {
    const themesOf = (planned: Planned) => sheets(planned).map(({ theme }) => theme);
    expect(themesOf(skipping('levels'))).toEqual(['questions', 'halves', 'actions']);
    expect(themesOf(skipping('pairs'))).toContain('questions');
    expect(themesOf(skipping('pairs', 'plenary'))).not.toContain('questions');
  });

  it('are an empty sheet where nothing is asked', () => {
    const nothing = sheets(skipping('pairs', 'plenary', 'halves', 'levels', 'actions'));
    expect(nothing.map(({ theme }) => theme)).toEqual(['Nettverksmøte']);
  });
});

describe('the PDF of the worksheets', () => {
  const long = 'Hvordan kan nettverksgruppen bli et slikt rom, der dere støtter hverandre og lærer sammen?';
  const withLongQuestions: Planned = {
    ...session,
    agenda: {
      ...session.agenda,
      themes: session.agenda.themes.map((theme) => ({
        ...theme,
        title: { nb: `${theme.title.nb}: ${long}` },
        questions: theme.questions.map((question) => ({ ...question, text: { nb: long } })),
      })),
    },
  };

  it.each(languages)('is one page a theme, tagged, with room for the group: %s', async (language) => {
    const worksheets = worksheetsOf(withLongQuestions, language);
    const file = worksheetsToPdf(worksheets);
    const document = await read(file);
    expect(document.numPages).toBe(worksheets.sheets.length);
    expect(file.toString('latin1')).toMatch(/pdfuaid:part(>|=")1/);
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toBe(`Nettverksmøte – ${worksheets.kind}`);
    expect(info.Language).toMatch(new RegExp(`^${language}`));
    expect((await tagsOf(document)).get('H1')).toBe(document.numPages);
    const text = (await textOf(document)).replaceAll(/\s+/g, ' ');
    for (const one of [worksheets.group, worksheets.caution]) expect(text).toContain(one);
  });

  it('has titles as they were written, whatever they look like', async () => {
    for (const title of hostileTexts) {
      const text = await textOf(await read(worksheetsToPdf(worksheetsOf({ ...session, title }, 'nb'))));
      expect(text.replaceAll(/\s+/g, '')).toContain(title.replaceAll(/\s+/g, ''));
    }
  });
});
