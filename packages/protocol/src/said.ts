/** What whoever leads says to all phones at once: each phone puts the first in its own language. */
export type Message = { minutesLeft: number } | { text: string };

/** It stands on the phones until the step is left, or another takes its place. */
export interface Said {
  id: string;
  message: Message;
}
