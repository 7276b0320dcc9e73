import { adds, type Step } from '../words/retag.ts';

/** The tag `name`, step by step. `common` and `fun` names are other words too. */
export const nameSteps: readonly Step[] = [
  adds('candidate', '<rare>', '<common&cap>', '<unknown>'),
  // "I Mai", "Tid og Tone": the capital letter proves nothing.
  adds('loose', 'in <month>', '. and <common>', ', and <common>'),
  adds(
    'name',
    '<sure>',
    '<rare&cap>',
    // Cues before: "heter Liv", "takk til Jardar", "kollegaen min Tone", "mor til Mia".
    'named <rare|common|unknown>',
    'greet greet? to? <candidate>',
    'role|chief|definite|weak|relative|small|english ours? <candidate>',
    'role|chief|relative ours <common&!fun>',
    'definite|weak|relative|file|role to <candidate>',
    // What comes after: "Dag Erstad", "Per sin", "Tone ler".
    '<common&!fun> +farm',
    '<common&cap> +farm&cap',
    '<common&cap&!fun> +unknown&mid&!noun',
    '<common&!fun> sin',
    '<common&cap&!fun> acts',
    '<common&cap&!fun> is quality',
    '<common&cap&!fun> is ~1 ill',
    // A capital letter in mid-sentence is no accident: "at Tone".
    '<common&mid&!loose&!fun>',
    '<common&mid&!loose> acts|does|is',
    'that|to|in <common&mid&!month>',
    'sure and <common&cap>',
    '<common&cap> and sure&cap',
    // Names on no list.
    '<unknown&!noun&!at> +farm&cap',
    '<unknown&!noun> and us',
    'that <unknown&!noun>',
    '<unknown&mid&!noun&!at> does|acts',
    '<.unknown&!noun> acts',
    '<.unknown&!noun> is quality',
  ),
  // A surname or a second first name.
  adds('name', 'name <mid&unknown|rare|common>'),
];
