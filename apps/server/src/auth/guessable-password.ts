import { commonPasswords } from './common-passwords.ts';

/** Fewer different signs than this is a key held down, or a short thing over and over. */
const fewestDifferent = 5;
/** What may be left when a name, a run or the like is taken away, and still be nothing of one's own. */
const mostLeft = 4;
const shortestOwnWord = 4;
const shortestRun = 4;

const straightRuns = [
  'abcdefghijklmnopqrstuvwxyzaeoa',
  '01234567890',
  'qwertyuiopa',
  'asdfghjkloae',
  'zxcvbnm',
];
const zigzagRuns = ['1q2w3e4r5t6y7u8i9o0p', '1qaz2wsx3edc4rfv5tgb6yhn7ujm', 'qazwsxedcrfvtgbyhnujm'];
const runs = [...straightRuns, ...zigzagRuns].flatMap((run) => [run, [...run].reverse().join('')]);

const digitsForLetters: Record<string, string> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};

export interface Person {
  name: string;
  email: string;
}

/** Whether it is among what is tried first: by anyone, or by someone who knows whose account it is. */
export async function isGuessablePassword(password: string, person: Person): Promise<boolean> {
  return isEasilyMade(password, person) || (await hasLeaked(password));
}

function isEasilyMade(password: string, { name, email }: Person): boolean {
  const text = fold(password);
  const ownWords = ['pusterom', ...fold(name).split(/[^a-z]+/), fold(email).split('@')[0] ?? ''];
  return (
    new Set(text).size < fewestDifferent ||
    isRepeated(text) ||
    withoutRuns(text).length <= mostLeft ||
    ownWords.some((word) => word.length >= shortestOwnWord && text.includes(word)) ||
    spellingsOf(text).some(isCommon)
  );
}

/**
 * Whether it is among the 49 000 most common of those that have leaked from elsewhere, as it is or with digits and signs
 * around. The list is read when someone chooses a password, and not before.
 */
async function hasLeaked(password: string): Promise<boolean> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const leaked = new Set<string>(dictionary['passwords-common']);
  const text = fold(password);
  return [text, ...spellingsOf(text)].some((one) => leaked.has(one));
}

const fold = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');

/** One thing over and over, whole or cut off at the end. */
function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length++)
    if (text === text.slice(0, length).repeat(text.length).slice(0, text.length)) return true;
  return false;
}

/** Without what a finger does that walks along the keys, or a mind along the alphabet. */
function withoutRuns(text: string): string {
  let left = '';
  for (let at = 0; at < text.length;) {
    const length = runAt(text, at);
    if (length < shortestRun) left += text[at];
    at += length < shortestRun ? 1 : length;
  }
  return left;
}

function runAt(text: string, at: number): number {
  let length = 0;
  while (at + length < text.length && runs.some((run) => run.includes(text.slice(at, at + length + 1))))
    length += 1;
  return length;
}

/** As written, and with the letters that digits and signs stand for; without what is put before and after. */
function spellingsOf(text: string): string[] {
  const bare = text.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return [text, bare]
    .flatMap((one) => [one, one.replace(/[013457@$!]/g, (sign) => digitsForLetters[sign] ?? sign)])
    .map((one) => one.replace(/[^a-z]/g, ''));
}

const isCommon = (letters: string): boolean =>
  commonPasswords.has(letters) ||
  [...letters].some(
    (_, at) => commonPasswords.has(letters.slice(0, at)) && commonPasswords.has(letters.slice(at)),
  );
