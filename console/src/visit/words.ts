/** The bar over a visit. */
export const visitWords = {
  'visit.end': { zh: '结束接待', en: 'End the visit' },
  'visit.purpose': { zh: '目的', en: 'Purpose' },
  'visit.until': { zh: '至 {time}', en: 'until {time}' },
  'visit.screens': { zh: '页面', en: 'Screens' },
  'visit.board': { zh: '权益板', en: 'Board' },
  'visit.questions': { zh: '询问', en: 'Questions' },
  'visit.suppose': { zh: '假如', en: 'What if' },
  'visit.profile': { zh: '档案', en: 'Records' },
  'visit.sheet': { zh: '告知单', en: 'Sheet' },
  'visit.loading': { zh: '正在询问各部门……', en: 'Asking the agencies…' },
  'visit.day': { zh: '按 {day} 的情况', en: 'As of {day}' },
} as const;
