import type { Agenda, Step, Theme } from '@pusterom/protocol/agenda';
import { SealedShelf } from '../../lib/session/sealed-shelf.ts';
import { noteKeys } from './note-keys.ts';
import { pagesOf, type Notebook } from './notebooks.svelte.ts';
import type { PhoneStorage } from './phone-storage.ts';

type Read = (key: string) => string | undefined;

/** What the chosen sentence is kept under, beside the texts; no question is called that. */
export const bringKey = 'to/bring';

/** A sentence ends where a mark says so and a capital follows, or at the end of the line. */
export const sentencesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const found = line.match(/\S.*?(?:[.!?…]+["»”]*(?=\s+["«“–]?\s?\p{Lu})|\s*$)/gu) ?? [];
    return found.map((sentence) => sentence.trim());
  });

/** All that is written in a notebook, sentence by sentence. */
export const sentencesIn = ({ steps }: Theme, read: Read): string[] => [
  ...new Set(
    steps
      .filter(({ collects }) => collects === 'private-notes')
      .flatMap((step) => noteKeys(step).flatMap((key) => sentencesOf(read(key) ?? ''))),
  ),
];

/** The sentence its writer wants to bring, as long as it stands in the notebook: what is changed is chosen anew. */
export const sentenceToBring = (theme: Theme, read: Read): string | null =>
  sentencesIn(theme, read).find((sentence) => sentence === read(bringKey)) ?? null;

/** A sentence, and the notebook it comes from. */
export interface Brought {
  notebook: Notebook;
  sentence: string;
}

/** What is to be brought from these notebooks. */
export async function readBrought(
  { shelf, key }: PhoneStorage,
  notebooks: readonly Notebook[],
): Promise<Brought[]> {
  const sealed = new SealedShelf(shelf, key);
  const found = await Promise.all(
    notebooks.map(async (notebook) => {
      const texts = new Map(await sealed.readAll<string>(`${pagesOf(notebook)}/`));
      const sentence = sentenceToBring(notebook.theme, (place) => texts.get(place));
      return sentence === null ? [] : [{ notebook, sentence }];
    }),
  );
  return found.flat();
}

/** Brought along, it is not offered again. */
export async function putAway({ shelf }: PhoneStorage, notebook: Notebook): Promise<void> {
  await shelf.remove(`${pagesOf(notebook)}/${bringKey}`);
}

/** Where a session has room for it: where each is asked for a thought; where nobody is, among the keywords. */
export function hasRoomForSentence({ themes }: Agenda, step: Step): boolean {
  const asksForThoughts = themes.some(({ steps }) => steps.some(({ collects }) => collects === 'thought'));
  return step.collects === (asksForThoughts ? 'thought' : 'keywords');
}
