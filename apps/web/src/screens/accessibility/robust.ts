import { m } from '../../paraglide/messages.js';
import type { Criterion } from './criterion.ts';

export const robust: readonly Criterion[] = [
  {
    number: '4.1.2',
    level: 'A',
    status: 'met',
    shownBy: ['axe'],
    name: m.accessibility_4_1_2,
    how: m.accessibility_4_1_2_how,
  },
  {
    number: '4.1.3',
    level: 'AA',
    status: 'met',
    shownBy: ['read'],
    name: m.accessibility_4_1_3,
    how: m.accessibility_4_1_3_how,
  },
];
