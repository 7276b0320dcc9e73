import { paperParts } from '@pusterom/protocol/paper';
import { expect, it } from 'vitest';
import { toMarkdown } from './markdown.ts';
import { aSessionToRead } from './paper.fixture.ts';
import { sessionPaper } from './session-paper.ts';

it('tells the session as headings, lists and a table', () => {
  const text = toMarkdown(sessionPaper(aSessionToRead(), 'nb', paperParts));
  expect(text).toContain('# Nettverksmøte\n\n- Holdt 24. november 2026\n');
  expect(text).toContain(
    '- **Kollegastøtte** (2, prikker: 5)\n  - kollegastøtte\n  - støtte fra kollegaer\n',
  );
  expect(text).toContain('- **Faste pauser** (1)\n');
  expect(text).toContain('| Hva | Hvem | Innen | Hvordan vi følger opp |\n| --- | --- | --- | --- |\n');
});

it('lets no text become markup, a link or a cell of its own', () => {
  const text = toMarkdown(sessionPaper(aSessionToRead(), 'nb', paperParts));
  expect(text).toContain('\\<script\\>alert(1)\\</script\\>');
  expect(text).toContain('\\[lenke\\](javascript:alert(1))');
  expect(text).toContain('\\| a \\| b \\|');
  expect(text).not.toMatch(/[^\\]<script/);
});
