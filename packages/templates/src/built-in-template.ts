import type { Agenda } from '@pusterom/protocol/agenda';
import { welcome } from './themes/00-welcome.ts';
import { videoMessage } from './themes/01-video-message.ts';
import { emotionalDemands } from './themes/02-emotional-demands.ts';
import { selfCare } from './themes/03-self-care.ts';
import { careInPractice } from './themes/04-care-in-practice.ts';
import { lessons } from './themes/05-lessons.ts';
import { careLevels } from './themes/06-care-levels.ts';
import { fromTalkToAction } from './themes/07-from-talk-to-action.ts';
import { homework } from './themes/08-homework.ts';
import { closing } from './themes/09-closing.ts';

/** The session the network groups hold today, slide for slide. */
export const builtInTemplate: { id: string; agenda: Agenda } = {
  id: 'emotional-demands',
  agenda: {
    title: {
      nb: 'Ledelse når de emosjonelle kravene er høye',
      nn: 'Leiing når dei emosjonelle krava er høge',
      en: 'Leadership when emotional demands are high',
    },
    intro: {
      nb: 'Hvordan tar du vare på både deg selv og medarbeiderne dine i et krevende fagfelt? Økten bygger på videoen dere nettopp har sett. Bruk temaene til å reflektere, dele og lære sammen i gruppen.',
      nn: 'Korleis tek du vare på både deg sjølv og medarbeidarane dine i eit krevjande fagfelt? Økta byggjer på videoen de nett har sett. Bruk temaa til å reflektere, dele og lære saman i gruppa.',
      en: 'How do you look after both yourself and your staff in a demanding field? This session builds on the video you have just watched. Use the themes to reflect, share and learn together as a group.',
    },
    themes: [
      welcome,
      videoMessage,
      emotionalDemands,
      selfCare,
      careInPractice,
      lessons,
      careLevels,
      fromTalkToAction,
      homework,
      closing,
    ],
  },
};
