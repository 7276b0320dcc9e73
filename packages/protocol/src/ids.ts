import { z } from 'zod';

/** Ids are random UUIDs made by whoever makes the thing, so that sending it again is harmless. */
const id = <Brand extends string>() => z.uuid().brand<Brand>();

export const networkId = id<'NetworkId'>();
export const sessionId = id<'SessionId'>();
export const participantId = id<'ParticipantId'>();
export const entryId = id<'EntryId'>();
export const clusterId = id<'ClusterId'>();
export const breakoutId = id<'BreakoutId'>();
export const actionId = id<'ActionId'>();
export const runId = id<'RunId'>();
export const editId = id<'EditId'>();
export const voteId = id<'VoteId'>();

export type NetworkId = z.infer<typeof networkId>;
export type SessionId = z.infer<typeof sessionId>;
export type ParticipantId = z.infer<typeof participantId>;
export type EntryId = z.infer<typeof entryId>;
export type ClusterId = z.infer<typeof clusterId>;
export type BreakoutId = z.infer<typeof breakoutId>;
export type ActionId = z.infer<typeof actionId>;
export type RunId = z.infer<typeof runId>;
export type EditId = z.infer<typeof editId>;
export type VoteId = z.infer<typeof voteId>;
