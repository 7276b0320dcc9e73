import { redact } from '@pusterom/core/redact';
import { aSession } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { paperParts } from '@pusterom/protocol/paper';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { boardsOf, type Board } from './boards.ts';
import { aSessionToRead, hostileTexts } from './paper.fixture.ts';
import { toPictures, toSvg } from './pictures.ts';
import { pngOf } from './png-reader.fixture.ts';
import { toPng } from './png.ts';

const session = aSessionToRead();

it('there is one picture of each board that someone has written on, as SVG and as PNG', async () => {
  const files = unzipSync(await toPictures(boardsOf(session, 'nb', paperParts)));
  const names = ['01 energy', '02 Tre nivåer av omsorg'];
  expect(Object.keys(files)).toEqual(names.flatMap((name) => [`${name}.svg`, `${name}.png`]));
});

it('a PNG is twice as fine as a screen, and shows what is written, on white', async () => {
  const [svg = ''] = boardsOf(session, 'nb', paperParts).map(toSvg);
  const { width, height, at } = pngOf(await toPng(svg));
  const [, points = ''] = /height="([\d.]+)pt"/.exec(svg) ?? [];
  expect(width).toBe(Math.floor((240 / 25.4) * 96 * 2));
  expect(Math.abs(height - (Number(points) / 72) * 96 * 2)).toBeLessThan(2);
  expect(at(0, 0)).toEqual([255, 255, 255, 255]);
  const row = Array.from({ length: height }, (_, y) => at(150, y).join());
  expect(new Set(row).size).toBeGreaterThan(5);
});

it('a board that is taller than can be held is drawn smaller', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="40000"><rect width="9" height="9"/></svg>';
  expect(pngOf(await toPng(svg))).toMatchObject({ width: 4, height: 16_000 });
});

it('what it shows is told too, to who does not see it, and nothing of it is read as markup', () => {
  const [svg = ''] = boardsOf(session, 'nb', paperParts).map(toSvg);
  expect(svg).toContain('role="img"><title>questions: energy</title><desc>');
  expect(svg).toContain('Kollegastøtte (2, prikker: 5)');
  expect(svg).not.toContain('<script');
  for (const text of hostileTexts)
    expect(svg).toContain(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
});

it('what is hidden, and what fewer than three have said, is in no picture', () => {
  const people = ['kari', 'per', 'ola'];
  const told = aSession({ at: 'plenary', people, areFewHeldBack: true });
  for (const who of people) told.says(who, `tillit ${who}s`);
  told.says('kari', 'hemmelig');
  told.ask('facilitator', 'entry:hide', { id: anId('hemmelig'), isHidden: true });
  told.enter('levels');
  told.says('facilitator', 'ensom', { level: 'self', aspect: 'strength' });
  told.close();
  const pictures = boardsOf(redact(told.session, { role: 'reader' }), 'nb', paperParts)
    .map(toSvg)
    .join();
  expect(pictures).toContain('tillit');
  expect(pictures).not.toContain('hemmelig');
  expect(pictures.toLowerCase()).not.toContain('ensom');
});

it('a word that is longer than its card is broken, not cut', () => {
  const card = (label: string): Board => ({
    ...{ language: 'nb', theme: 'Tema', title: 'Spørsmål' },
    columns: [1, 2, 3].map(() => [{ level: '', name: '', clusters: [{ label, sum: '3', texts: [] }] }]),
  });
  const heightOf = (label: string): number => Number(/height="([\d.]+)pt"/.exec(toSvg(card(label)))?.[1]);
  expect(heightOf('å'.repeat(90))).toBeGreaterThan(heightOf('å') + 20);
});
