import { expect, test } from 'vitest';
import schema from '../../../../../prisma/schema.prisma?raw';
import { modelsOf } from './schema.ts';
import { aboutParticipants, notAboutParticipants } from './sentences.ts';

const models = modelsOf(schema);

test('the schema is read as it is: columns, and no relations', () => {
  const columns = modelsOf(
    'model A {\n  id  String @id\n  /// Why.\n  b   B[]\n  text String?\n\n  @@id([id])\n}\nmodel B {\n  n Int\n}',
  );
  expect(columns).toEqual([
    { name: 'A', columns: ['id', 'text'] },
    { name: 'B', columns: ['n'] },
  ]);
});

test('every model either can hold something about a participant, or it is said why it cannot', () => {
  const known = [...Object.keys(aboutParticipants), ...Object.keys(notAboutParticipants)];
  expect(models.map(({ name }) => name).sort()).toEqual(known.sort());
});

test('no model that points to a participant is said to hold nothing about her', () => {
  const pointing = models.filter(({ columns }) => columns.some((one) => /participant|author/i.test(one)));
  expect(pointing.map(({ name }) => name).filter((name) => name in notAboutParticipants)).toEqual([]);
});

test.each(Object.keys(aboutParticipants))('every column of %s has a sentence, and no other', (name) => {
  const columns = models.find((one) => one.name === name)?.columns ?? [];
  expect(Object.keys(aboutParticipants[name]?.columns ?? {}).sort()).toEqual([...columns].sort());
});
