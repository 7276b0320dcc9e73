import type { CommandName } from '@pusterom/protocol/commands';
import type { Allowance } from '../token-bucket.ts';

/** A phone that has been offline sends all it holds at once; nobody writes one text a second for long. */
const writing: Allowance = { burst: 100, perMinute: 60 };
/** A tap now and then; and that one writes, or has stopped, every few seconds at most. */
const signalling: Allowance = { burst: 40, perMinute: 40 };
/** As someone writes, twice a second at most. */
const noting: Allowance = { burst: 60, perMinute: 150 };
/** Sixty texts wait for approval, and each takes one tap. */
const sorting: Allowance = { burst: 120, perMinute: 240 };
/** Leading from step to step; tapping "+1 min" until it is enough. */
const leading: Allowance = { burst: 40, perMinute: 60 };
/** Each dot is a tap, and moving all ten takes twenty. */
const voting: Allowance = { burst: 60, perMinute: 60 };
/** What happens once or twice in a session, and may fail and be tried again. */
const seldom: Allowance = { burst: 20, perMinute: 20 };

/** How often one person may ask for each thing in a session, on all of her phones and tabs together. */
export const commandLimits: Record<CommandName, Allowance> = {
  'entry:submit': writing,
  'entry:edit': writing,
  'entry:delete': writing,
  'signals:show': signalling,
  'sheet:write': noting,
  'sheet:take': seldom,
  'sheet:agree': signalling,
  'room:say': seldom,
  'entry:move': sorting,
  'entry:hide': sorting,
  'entry:approve': sorting,
  'cluster:merge': sorting,
  'cluster:rename': sorting,
  'cluster:hide': sorting,
  'cluster:pin': sorting,
  'cluster:close': sorting,
  'cluster:order': sorting,
  'cluster:make': sorting,
  'cluster:split': sorting,
  'cluster:remove': sorting,
  'cluster:keep-apart': sorting,
  'cluster:sort': sorting,
  'vote:open': seldom,
  'vote:close': seldom,
  'vote:show': leading,
  'vote:remove': seldom,
  'dots:place': voting,
  'board:undo': sorting,
  'board:redo': sorting,
  'session:open': seldom,
  'session:close': seldom,
  'door:lock': leading,
  'door:renew': seldom,
  'participant:remove': sorting,
  'step:enter': leading,
  'step:reveal': leading,
  'step:lock': leading,
  'step:limit': leading,
  'slice:open': leading,
  'clock:pause': leading,
  'clock:set': leading,
  'plan:set': leading,
  'meeting:set': leading,
  'breakouts:form': seldom,
  'breakouts:seat': sorting,
  'breakouts:fill': seldom,
  'breakouts:place': sorting,
  'breakouts:choose': seldom,
  'action:note': writing,
  'action:remove': writing,
  'action:follow': writing,
};
