import { m } from '../../../paraglide/messages.js';
import type { Scene } from '../../screen/scene.ts';

const texts: Record<Scene, () => string> = {
  welcome: m.console_preview_welcome,
  silence: m.console_preview_silence,
  rest: m.console_preview_rest,
  quote: m.console_preview_quote,
  talk: m.console_preview_talk,
  board: m.console_preview_board,
  levels: m.console_preview_levels,
  sentences: m.console_preview_sentences,
  thoughts: m.console_preview_thoughts,
  actions: m.console_preview_actions,
  closing: m.console_preview_closing,
  closed: m.console_preview_closed,
};

/** What the big screen shows, for those who do not see the picture. */
export const sceneText = (scene: Scene): string => texts[scene]();
