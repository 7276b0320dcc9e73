import { formatJoinCode } from '@pusterom/protocol/join-code';
import type { SessionState } from '@pusterom/protocol/session';
import { dateAndTime, isoDay } from '../../../lib/dates.ts';
import { locale } from '../../../lib/locale.svelte.ts';
import { m } from '../../../paraglide/messages.js';
import { clockTime } from '../replan/clock-time.ts';

/** 2026-12-03T12:00, as a field for date and time holds it where the page is looked at; empty for no time. */
export const fieldOf = (ms: number | null): string =>
  ms === null ? '' : `${isoDay(new Date(ms))}T${clockTime(ms)}`;

/** Null as long as the field holds no whole time. */
export function momentOf(field: string): number | null {
  const ms = new Date(field).getTime();
  return Number.isNaN(ms) ? null : ms;
}

/** What somebody meant as a web address, with or without https; null for what is none. */
export function webAddressOf(written: string): string | null {
  const text = written.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /\s/.test(text) || !URL.canParse(address) || !new URL(address).hostname.includes('.')
    ? null
    : address;
}

/** To send to those who are asked to come: nothing in it is a secret but the code. */
export function invitationText({ title, door, plan }: SessionState, joinAddress: string): string {
  const { startsAtMs, videoUrl } = plan.meeting;
  return [
    title,
    ...(startsAtMs === null
      ? []
      : [m.console_meeting_invite_when({ when: dateAndTime(startsAtMs, locale.current) })]),
    ...(videoUrl === null ? [] : [m.console_meeting_invite_video({ address: videoUrl })]),
    m.console_meeting_invite_join({ address: joinAddress, code: formatJoinCode(door.code) }),
  ].join('\n');
}
