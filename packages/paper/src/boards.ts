import { storyOf, type ClusterStory, type ThemeStory } from '@pusterom/core/story';
import type { Language } from '@pusterom/protocol/language';
import type { PaperPart } from '@pusterom/protocol/paper';
import type { SessionState } from '@pusterom/protocol/session';
import { toColumns } from './columns.ts';
import type { ClusterLine } from './paper.ts';
import { lineOf, writingIn, type Writing } from './session-paper.ts';

export interface Side {
  /** Empty where the board has one side only. */
  name: string;
  clusters: readonly ClusterLine[];
}

/** What one question gathered, or the three levels did, as one picture. */
export interface Board {
  language: Language;
  theme: string;
  title: string;
  /** Side by side. */
  columns: readonly (readonly (Side & { level: string })[])[];
}

/** The boards of a session that is over, of what a reader may see of it; those that nobody has written on are left out. */
export function boardsOf(session: SessionState, language: Language, parts: readonly PaperPart[]): Board[] {
  const writing = writingIn(language, parts);
  return storyOf(session).themes.flatMap((theme) => [
    ...questionBoards(theme, writing),
    ...levelBoards(theme, writing),
  ]);
}

const linesOf = (clusters: readonly ClusterStory[], writing: Writing): ClusterLine[] =>
  clusters.map((cluster) => lineOf(cluster, writing));

function questionBoards({ theme, questions }: ThemeStory, writing: Writing): Board[] {
  const { language, say } = writing;
  return questions
    .filter(({ clusters }) => clusters.length > 0)
    .map(({ question, clusters }) => ({
      ...{ language, theme: say(theme.title), title: say(question.text) },
      columns: toColumns(linesOf(clusters, writing)).map((column) => [
        { level: '', name: '', clusters: column },
      ]),
    }));
}

function levelBoards({ theme, levels }: ThemeStory, writing: Writing): Board[] {
  const { language, say, words } = writing;
  if (!levels.some(({ aspects }) => aspects.some(({ clusters }) => clusters.length > 0))) return [];
  const columns = levels.map(({ level, aspects }) =>
    aspects.map(({ aspect, clusters }, index) => ({
      level: index === 0 ? words(level) : '',
      name: words(aspect),
      clusters: linesOf(clusters, writing),
    })),
  );
  return [{ language, theme: say(theme.title), title: words('levels'), columns }];
}
