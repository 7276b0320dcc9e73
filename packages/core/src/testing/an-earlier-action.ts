import type { EarlierAction } from '@pusterom/protocol/session';
import { anId } from './an-id.ts';

/** What an earlier meeting agreed on. */
export const anEarlierAction = (what: string, more: Partial<EarlierAction> = {}): EarlierAction => ({
  id: anId(what),
  what,
  who: 'Alle',
  due: '2026-06-01',
  followUp: '',
  agreedOn: '2026-05-01',
  fromSessionId: anId('the spring meeting'),
  history: [],
  ...more,
});
