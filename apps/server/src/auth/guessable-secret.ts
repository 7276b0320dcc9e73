/** Words that stand in examples and guides, where a secret of one's own should be. */
const placeholders = [
  'secret',
  'changeme',
  'password',
  'passord',
  'hemmelig',
  'example',
  'default',
  'pusterom',
  'test',
];

/** Random characters are many different ones; 32 of hexadecimal have fewer than 8 once in a million times. */
const fewestDifferent = 8;

/** Long enough, but made by a person in a hurry: a word over and over, one key held down, an example. */
export function isGuessableSecret(secret: string): boolean {
  const letters = secret.toLowerCase().replace(/[^a-zæøå]/g, '');
  const left = placeholders.reduce((text, word) => text.replaceAll(word, ''), letters);
  const isMostlyWords = letters.length > 0 && left.length < letters.length / 2;
  return isMostlyWords || new Set(secret).size < fewestDifferent || /^(.{1,32})\1+$/.test(secret);
}
