import { m } from '../../paraglide/messages.js';

type Text = () => string;
/** What a column holds and why, and for how long. */
export interface Sentence {
  what: Text;
  howLong: Text;
}

const untilClosed = m.privacy_until_closed;
const asChosen = m.privacy_as_chosen;
const untilDeleted = m.privacy_until_deleted;
const session = m.privacy_session_id;

const kept = (howLong: Text, columns: Record<string, Text>): Record<string, Sentence> =>
  Object.fromEntries(Object.entries(columns).map(([name, what]) => [name, { what, howLong }]));

/** Models that can hold something about a participant: what they are about, and a sentence for each column. */
export const aboutParticipants: Record<string, { title: Text; columns: Record<string, Sentence> }> = {
  Participant: {
    title: m.privacy_participant,
    columns: {
      ...kept(untilDeleted, {
        id: m.privacy_participant_id,
        sessionId: session,
        number: m.privacy_participant_number,
      }),
      ...kept(untilClosed, {
        firstName: m.privacy_participant_first_name,
      }),
    },
  },
  BreakoutMember: {
    title: m.privacy_breakout_member,
    columns: {
      ...kept(untilClosed, {
        sessionId: session,
        breakoutId: m.privacy_breakout_member_breakout_id,
        participantId: m.privacy_breakout_member_participant_id,
        seat: m.privacy_breakout_member_seat,
      }),
    },
  },
  Breakout: {
    title: m.privacy_breakout,
    columns: {
      ...kept(untilDeleted, {
        id: m.privacy_breakout_id,
        sessionId: session,
        stepId: m.privacy_breakout_step_id,
        number: m.privacy_breakout_number,
        seating: m.privacy_breakout_seating,
        spot: m.privacy_breakout_spot,
        isFree: m.privacy_breakout_is_free,
        isDissolved: m.privacy_breakout_is_dissolved,
      }),
    },
  },
  Entry: {
    title: m.privacy_entry,
    columns: {
      ...kept(asChosen, {
        id: m.privacy_entry_id,
        sessionId: session,
        stepId: m.privacy_entry_step_id,
        kind: m.privacy_entry_kind,
        questionId: m.privacy_entry_question_id,
        level: m.privacy_entry_level,
        aspect: m.privacy_entry_aspect,
        breakoutId: m.privacy_entry_breakout_id,
        paperGroup: m.privacy_entry_paper_group,
        clusterId: m.privacy_entry_cluster_id,
        text: m.privacy_entry_text,
        placedBy: m.privacy_entry_placed_by,
        isHidden: m.privacy_entry_is_hidden,
        isApproved: m.privacy_entry_is_approved,
        order: m.privacy_entry_order,
      }),
      ...kept(untilClosed, {
        author: m.privacy_entry_author,
      }),
    },
  },
  Cluster: {
    title: m.privacy_cluster,
    columns: {
      ...kept(untilDeleted, {
        id: m.privacy_cluster_id,
        sessionId: session,
        prompt: m.privacy_cluster_prompt,
        label: m.privacy_cluster_label,
        labelEntryId: m.privacy_cluster_label_entry_id,
        labelBy: m.privacy_cluster_label_by,
        isTouched: m.privacy_cluster_is_touched,
        isHidden: m.privacy_cluster_is_hidden,
        isPinned: m.privacy_cluster_is_pinned,
        isClosed: m.privacy_cluster_is_closed,
        rank: m.privacy_cluster_rank,
        apartFrom: m.privacy_cluster_apart_from,
        mergedIds: m.privacy_cluster_merged_ids,
        order: m.privacy_cluster_order,
        keptCount: m.privacy_cluster_kept_count,
      }),
    },
  },
  Vote: {
    title: m.privacy_vote,
    columns: {
      ...kept(untilDeleted, {
        id: m.privacy_vote_id,
        sessionId: session,
        prompt: m.privacy_vote_prompt,
        dotsEach: m.privacy_vote_dots_each,
        stage: m.privacy_vote_stage,
        voters: m.privacy_vote_voters,
        dots: m.privacy_vote_dots,
      }),
    },
  },
  Ballot: {
    title: m.privacy_ballot,
    columns: {
      ...kept(m.privacy_until_vote_closed, {
        sessionId: session,
        voteId: m.privacy_ballot_vote_id,
        participantId: m.privacy_ballot_participant_id,
        dots: m.privacy_ballot_dots,
      }),
    },
  },
  BoardEdit: {
    title: m.privacy_board_edit,
    columns: {
      ...kept(untilClosed, {
        id: m.privacy_board_edit_id,
        sessionId: session,
        action: m.privacy_board_edit_action,
        order: m.privacy_board_edit_order,
        isUndone: m.privacy_board_edit_is_undone,
        entries: m.privacy_board_edit_entries,
        clusters: m.privacy_board_edit_clusters,
      }),
    },
  },
  Action: {
    title: m.privacy_action,
    columns: {
      ...kept(untilDeleted, {
        id: m.privacy_action_id,
        sessionId: session,
        what: m.privacy_action_what,
        who: m.privacy_action_who,
        due: m.privacy_action_due,
        followUp: m.privacy_action_follow_up,
        order: m.privacy_action_order,
      }),
    },
  },
  CarriedAction: {
    title: m.privacy_carried,
    columns: {
      ...kept(untilDeleted, {
        id: m.privacy_action_id,
        sessionId: session,
        fromSessionId: m.privacy_carried_from_session_id,
        agreedOn: m.privacy_carried_agreed_on,
        what: m.privacy_action_what,
        who: m.privacy_action_who,
        due: m.privacy_action_due,
        followUp: m.privacy_action_follow_up,
        outcome: m.privacy_carried_outcome,
        note: m.privacy_carried_note,
        order: m.privacy_action_order,
      }),
    },
  },
  LearntWord: {
    title: m.privacy_learnt_word,
    columns: {
      ...kept(m.privacy_until_forgotten, {
        sessionId: session,
        stem: m.privacy_learnt_word_stem,
        theme: m.privacy_learnt_word_theme,
        networkId: m.privacy_learnt_word_network_id,
      }),
    },
  },
  BroughtWord: {
    title: m.privacy_brought_word,
    columns: {
      ...kept(untilClosed, {
        sessionId: session,
        fromSessionId: m.privacy_brought_word_from_session_id,
        stem: m.privacy_brought_word_stem,
      }),
    },
  },
};

interface Group {
  howLong: Text;
  columns: { column: string; what: Text }[];
}

/** The columns of a model, those that are kept for as long together. */
export function byHowLong(columns: readonly string[], sentences: Record<string, Sentence>): Group[] {
  const groups = new Map<Text, Group>();
  for (const column of columns) {
    const sentence = sentences[column];
    if (!sentence) continue;
    const { howLong, what } = sentence;
    const group = groups.get(howLong) ?? { howLong, columns: [] };
    group.columns.push({ column, what });
    groups.set(howLong, group);
  }
  return [...groups.values()];
}

/** The other models, and why none of them can: a model that is in neither list fails the test. */
export const notAboutParticipants: Record<string, string> = {
  User: 'leaders and facilitators, who have an account',
  AuthSession: 'their sign-ins',
  Account: 'their passwords, hashed, and what a provider calls them',
  Verification: 'of their e-mail',
  Passkey: 'their keys',
  OneTimeLink: 'invitations to lead',
  Network: 'leaders who meet over time',
  Learning: 'which networks have chosen that their grouping learns',
  Membership: 'which leaders are in which network',
  CoFacilitator: 'who leads a session',
  AuditEntry: 'what those who lead did to texts: never by or about a participant',
  Session: 'the agenda, the code and the times of the session itself, and whether it is a rehearsal',
  StepRun: 'when each step began and ended, for everyone',
};
