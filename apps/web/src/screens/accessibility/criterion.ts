type Text = () => string;

/** `absent`: there is no such content here. `unverified`: nobody has checked it yet. */
export type Status = 'met' | 'partly' | 'unverified' | 'absent';

/** What shows that a criterion is met; `read` is by eye, without a test. */
export type Evidence = 'axe' | 'layout' | 'colours' | 'keyboard' | 'focus' | 'words' | 'passages' | 'read';

export interface Criterion {
  number: string;
  level: 'A' | 'AA';
  status: Status;
  shownBy: readonly Evidence[];
  name: Text;
  how: Text;
}
