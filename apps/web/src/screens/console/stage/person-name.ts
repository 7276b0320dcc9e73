import type { Participant } from '@pusterom/protocol/session';
import { m } from '../../../paraglide/messages.js';

/** As she called herself, or deltaker 7. */
export const personName = (person: Participant | undefined): string =>
  person?.firstName ?? m.console_participant({ number: person?.number ?? 0 });
