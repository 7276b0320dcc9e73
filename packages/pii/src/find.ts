/** What a find could give away. The app has one piece of advice per kind. */
export type Kind =
  | 'national-id'
  | 'phone'
  | 'email'
  | 'address'
  | 'bank-account'
  | 'case-number'
  | 'person-name'
  | 'age'
  | 'place-with-person'
  | 'health-of-named-person'
  | 'relation-with-case';

/** The words to mark: from `start` up to, not including, `end` in the text as it was written. */
export interface Find {
  kind: Kind;
  start: number;
  end: number;
}

/** `hint`: a quieter text than `warn`. `block`: a valid national id number, the only thing that is refused. */
export type Label = 'clear' | 'hint' | 'warn' | 'block';

export interface Advice {
  label: Label;
  finds: readonly Find[];
}
