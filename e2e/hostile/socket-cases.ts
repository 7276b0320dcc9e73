import { commands, type CommandName } from '@pusterom/protocol/commands';

/** A message that must be refused, sent by a participant who is in the session and has shared one entry. */
export interface HostileMessage {
  name: string;
  command: string;
  args: (own: { entryId: string; othersEntryId: string }) => unknown[];
}

const names = Object.keys(commands) as CommandName[];
const id = '00000000-0000-4000-8000-00000000000a';
const anEntry = {
  id,
  stepId: 'video-message-pairs',
  kind: 'keyword',
  questionId: null,
  level: null,
  aspect: null,
  text: 'en tekst',
};
const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), null);

/** What only a facilitator may ask for; the shape does not matter, since the role comes first. */
const beyondOnesRole: HostileMessage[] = names
  .filter((command) => !(commands[command].by as readonly string[]).includes('participant'))
  .map((command) => ({ name: `${command} by a participant`, command, args: () => [{ id }] }));

const shapes: Record<string, readonly unknown[]> = {
  'nothing at all': [],
  null: [null],
  'a text': ['entry'],
  'a number': [1],
  'a list': [[anEntry]],
  'two messages': [anEntry, anEntry],
  'an empty object': [{}],
  'an extra field': [{ ...anEntry, author: 'kari', isApproved: true }],
  'an own __proto__': [JSON.parse(`{"__proto__": {"polluted": 1}, "id": "${id}", "text": "a"}`)],
  'a constructor': [{ ...anEntry, constructor: { prototype: { polluted: 1 } } }],
  'an id that is no id': [{ ...anEntry, id: '../../etc/passwd' }],
  'an id that is an object': [{ ...anEntry, id: { $ne: null } }],
  'a text that is an object': [{ ...anEntry, text: { toString: 'boom' } }],
  'a text that is a list': [{ ...anEntry, text: ['a', 'b'] }],
  'blanks only': [{ ...anEntry, text: ' \u200b\u2060\ufeff ' }],
  'a text that is too long': [{ ...anEntry, text: 'å'.repeat(501) }],
  NUL: [{ ...anEntry, text: 'a\0b' }],
  'half a character': [{ ...anEntry, text: 'a\ud800' }],
  'a text that runs backwards': [{ ...anEntry, text: '\u202egod dag' }],
  'a thousand levels': [{ ...anEntry, text: deep(1000) }],
  bytes: [Buffer.from([0, 1, 2, 3])],
  'bytes as text': [{ ...anEntry, text: Buffer.from('hei') }],
};
const misshapen: HostileMessage[] = (['entry:submit', 'entry:edit', 'entry:delete'] as const).flatMap(
  (command) =>
    Object.entries(shapes).map(([name, args]) => ({
      name: `${command} with ${name}`,
      command,
      args: () => [...args],
    })),
);

const outOfPlace: HostileMessage[] = [
  {
    name: 'a change of what someone else wrote',
    command: 'entry:edit',
    args: ({ othersEntryId }) => [{ id: othersEntryId, text: 'kapret' }],
  },
  {
    name: 'the deletion of what someone else wrote',
    command: 'entry:delete',
    args: ({ othersEntryId }) => [{ id: othersEntryId }],
  },
  {
    name: "someone else's entry sent once more as one's own",
    command: 'entry:submit',
    args: ({ othersEntryId }) => [{ ...anEntry, id: othersEntryId }],
  },
  {
    name: 'a step that has not been reached',
    command: 'entry:submit',
    args: () => [{ ...anEntry, stepId: 'closing-round' }],
  },
  {
    name: 'a step that does not exist',
    command: 'entry:submit',
    args: () => [{ ...anEntry, stepId: '__proto__' }],
  },
  {
    name: 'a change of an entry that does not exist',
    command: 'entry:edit',
    args: () => [{ id, text: 'kapret' }],
  },
  {
    name: 'a level that does not exist',
    command: 'entry:submit',
    args: () => [{ ...anEntry, kind: 'answer', level: 'constructor', aspect: 'strength' }],
  },
];

/** Each must be refused with a code. */
export const hostileMessages: readonly HostileMessage[] = [...beyondOnesRole, ...misshapen, ...outOfPlace];

/** Ordinary texts to us, dangerous ones elsewhere: stored as they are, and harmless wherever they turn up. */
export const dangerousTexts: readonly string[] = [
  '=HYPERLINK("https://evil.example";"klikk")',
  '+cmd|calc!A0',
  '@SUM(1+1)',
  '-2+3',
  '<script>window.isHacked=1</script>',
  '<img src=x onerror=window.isHacked=1>',
  '"><svg onload=window.isHacked=1>',
  'javascript:window.isHacked=1',
  '{{constructor.constructor("window.isHacked=1")()}}',
  '${window.isHacked=1}',
  '#eval("1") $ x $ #include "/etc/passwd"',
  '\'; DROP TABLE "Entry"; --',
  '../../../../etc/passwd',
  '%00%0d%0aSet-Cookie:%20a=b',
  `${'a'.repeat(250)}${'!'.repeat(250)}`,
  `${'('.repeat(250)}${')'.repeat(250)}`,
  'ﷺ'.repeat(100),
  '👩‍👩‍👧‍👦'.repeat(20),
  'z̷̢̛a̵͔̎l̶̜̈́g̸͓̀o̷͙͝',
  'عربي مع norsk',
];
