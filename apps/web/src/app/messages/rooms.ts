/** Sentences that are loaded together; `first` is there before anything is shown. */
export const messagesOf = {
  'zh-CN': {
    first: () => import('./zh-CN/first'),
    work: () => import('./zh-CN/work'),
    drafting: () => import('./zh-CN/drafting'),
    supervision: () => import('./zh-CN/supervision'),
    inspections: () => import('./zh-CN/inspections'),
    cockpit: () => import('./zh-CN/cockpit'),
    assessment: () => import('./zh-CN/assessment'),
    administration: () => import('./zh-CN/administration'),
    accounts: () => import('./zh-CN/accounts'),
  },
  en: {
    first: () => import('./en/first'),
    work: () => import('./en/work'),
    drafting: () => import('./en/drafting'),
    supervision: () => import('./en/supervision'),
    inspections: () => import('./en/inspections'),
    cockpit: () => import('./en/cockpit'),
    assessment: () => import('./en/assessment'),
    administration: () => import('./en/administration'),
    accounts: () => import('./en/accounts'),
  },
};

export type Room = keyof (typeof messagesOf)['zh-CN'];
