import { redact } from '@pusterom/core/redact';
import { aMinute, aSession } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { dot, openVote } from '@pusterom/core/testing/voting';
import type { SessionState } from '@pusterom/protocol/session';

/** Texts that some program or other would do something with, if it were let. */
export const hostileTexts = [
  '=1+1',
  '+cmd|calc!A0',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '<script>alert(1)</script>',
  '#let x = read("/etc/passwd")',
  '#panic() $x$ *fet* _kursiv_ @ref <merke>',
  '\\evaluate{} "sitat"; "mer"',
  '[lenke](javascript:alert(1))',
  '| a | b |',
];

/** What a reader sees of a session that is over: æøå, quotation marks, long words, and texts that mean harm. */
export function aSessionToRead(): SessionState {
  const session = aSession({ at: 'plenary', people: ['kari', 'per', 'ola'] });
  for (const text of ['kollegastøtte', 'støtte fra kollegaer', '«å være på»', ...hostileTexts])
    session.says('kari', text);
  session.says('per', 'sekundærtraumatiseringsforebygging');
  openVote(session);
  dot(session, 'kari', { kollegastøtte: 3 });
  dot(session, 'per', { kollegastøtte: 1, sekundærtraumatiseringsforebygging: 2 });
  dot(session, 'ola', { kollegastøtte: 1 });
  session.nowMs += 7 * aMinute;
  session.enter('levels');
  session.seat('levels', [['kari', 'per', 'ola']]);
  session.says('kari', 'Faste pauser', { level: 'system', aspect: 'improvement' });
  session.ask('facilitator', 'action:note', {
    id: anId('action'),
    what: 'Innsjekk hver morgen',
    who: 'Teamleder',
    due: '2027-01-15',
    followUp: '=HYPERLINK("x")',
  });
  session.close();
  return redact(session.session, { role: 'reader' });
}
