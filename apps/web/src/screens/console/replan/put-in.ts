import type { AddedStep, Seating } from '@pusterom/protocol/agenda';
import { newId } from '../../../lib/new-id.ts';
import { m } from '../../../paraglide/messages.js';

const inAllLanguages = (text: typeof m.console_break): AddedStep['title'] => ({
  nb: text({}, { locale: 'nb' }),
  nn: text({}, { locale: 'nn' }),
  en: text({}, { locale: 'en' }),
});

const minutes = 10;

export const aBreak = (): AddedStep => ({
  id: newId(),
  title: inAllLanguages(m.console_break),
  instruction: inAllLanguages(m.console_break_instruction),
  seating: 'plenary',
  minutes,
  isBreak: true,
});

/** Something she thought of herself: its title says what to do, in her own words. */
export const anOwnStep = (title: string, seating: Seating): AddedStep => ({
  id: newId(),
  title: { nb: title, nn: title, en: title },
  instruction: { nb: title, nn: title, en: title },
  seating,
  minutes,
  isBreak: false,
});
