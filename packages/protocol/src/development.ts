import type { SessionId } from './ids.ts';
import type { Localized } from './language.ts';
import type { Aspect, CareLevel } from './session.ts';

/** Said before and in the latest meeting, in the latest for the first time, or before and not in the latest. */
export const topicChanges = ['back', 'new', 'gone'] as const;
export type TopicChange = (typeof topicChanges)[number];

/** Clusters of several meetings that mean the same. */
export interface Topic {
  /** As the latest of them is called. */
  label: string;
  /** How many said it in each meeting, oldest first; 0 where nobody did. */
  counts: readonly number[];
}

/** The largest first. */
export interface ChangedTopics {
  change: TopicChange;
  topics: readonly Topic[];
}

/** What several meetings have answered to one question, or on one care level. */
export interface DevelopedQuestion {
  /** See `promptOf` in core. */
  prompt: string;
  /** The question as the latest meeting asked it; null for a level. */
  question: Localized | null;
  level: CareLevel | null;
  aspect: Aspect | null;
  /** Which meetings have answers that may be shown. */
  isAnswered: readonly boolean[];
  /** What came back, then what is new, then what is gone; without those that nothing is in. */
  parts: readonly ChangedTopics[];
}

/** GET /api/archive/networks/:id/development: what came back, what is new, what is gone. `on` is an ISO date and time. */
export interface Development {
  network: string;
  meetings: readonly { id: SessionId; title: string; on: string }[];
  questions: readonly DevelopedQuestion[];
}
