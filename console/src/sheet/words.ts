/** Words of the screen around the sheet; what stands on the paper is in `printed-words.ts`. */
export const sheetWords = {
  'sheet.options': { zh: '打印选项', en: 'What to print' },
  'sheet.for': { zh: '打印给', en: 'For' },
  'sheet.family': { zh: '全家', en: 'The whole family' },
  'sheet.languages': { zh: '语言', en: 'Languages' },
  'sheet.beside': { zh: '{first}、{second}对照', en: '{first} and {second} side by side' },
  'sheet.after': { zh: '先{first}，后{second}', en: '{first}, then {second}' },
  'sheet.preview': { zh: '打印预览', en: 'As it will be printed' },
  'sheet.preparing': { zh: '正在准备告知单……', en: 'Preparing the sheet…' },
  'sheet.ready': { zh: '告知单已备好，按回车打印。', en: 'The sheet is ready: press Enter to print it.' },
  'sheet.changed': { zh: '情况有变化，正在更新告知单……', en: 'Something changed; the sheet is being renewed…' },
} as const;
