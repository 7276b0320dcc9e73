import type { Agenda, Theme } from '@pusterom/protocol/agenda';

/** What is written alone, between meetings, by whoever wants to. */
export const isHomework = ({ isVoluntary, steps }: Theme): boolean =>
  isVoluntary && steps.some(({ collects }) => collects === 'private-notes');

export const homeworkOf = ({ themes }: Agenda): Theme[] => themes.filter(isHomework);
