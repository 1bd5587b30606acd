/**
 * What stands on the paper, side by side in every language that can be printed.
 *
 * Korean, for Yanbian, has its place: a language can be printed as soon as every line below has it, and nothing else need be written.
 */
export interface PrintedWord { readonly zh: string; readonly en: string; readonly ko?: string }

export const printedWords = {
  'title': { zh: '权益告知单', en: 'What you are entitled to' },
  'for-family': { zh: '{name}一家', en: '{name} and family' },
  'as-of': { zh: '按 {day} 的情况判定', en: 'Determined as of {day}' },
  'at-place': { zh: '（{place}的规定）', en: '(by the rules of {place})' },
  'separator': { zh: '、', en: ', ' },
  'yuan': { zh: '{amount} 元', en: '¥{amount}' },
  'per-year': { zh: '每年 {amount}', en: '{amount} a year' },
  'once': { zh: '一次性 {amount}', en: '{amount} once' },
  'per-month': { zh: '每月 {amount}', en: '{amount} a month' },
  'months': { zh: '共 {count} 个月', en: '{count, plural, one {for # month} other {for # months}}' },
  'free': { zh: '免费', en: 'Free' },
  'count': { zh: '现在可以办 {count} 项', en: '{count, plural, one {# entitlement} other {# entitlements}} to claim now' },
  'sum': { zh: '能确定的钱：{sum}', en: 'Money that is certain: {sum}' },
  'perhaps': { zh: '可能再加：{sum}（还不知道是否已经领过）', en: 'Perhaps on top: {sum} (it is not known whether it is received already)' },

  'breached': { zh: '权益受侵害，可以追讨', en: 'Rights that were broken: what you may claim' },
  'may-claim': { zh: '可以要求', en: 'You may claim' },
  'last-day': { zh: '最后一天', en: 'Last day' },
  'too-late': { zh: '时效已过', en: 'The time has run out' },

  'claims': { zh: '现在可以办的', en: 'What you can claim now' },
  'no-claims': { zh: '目前没有需要办理的。', en: 'There is nothing to claim at the moment.' },
  'gives': { zh: '能得到', en: 'You get' },
  'bring': { zh: '要带', en: 'Bring' },
  'bring-nothing': { zh: '不用带材料', en: 'No papers needed' },
  'proved': { zh: '（不用带，已核实）', en: ' (need not be brought: proved)' },
  'paper-of': { zh: '{paper}（{names}）', en: '{paper} ({names})' },
  'where': { zh: '到哪里', en: 'Where' },
  'here': { zh: '本窗口', en: 'This counter' },
  'phone': { zh: '电话 {phone}', en: 'phone {phone}' },
  'until': { zh: '期限', en: 'Until when' },
  'turns': { zh: '{day} 起：{verdict}', en: 'From {day}: {verdict}' },
  'ends': { zh: '{day} 起不再施行', en: 'No longer in force from {day}' },
  'because': { zh: '（{reasons}）', en: '({reasons})' },
  'verdict.ELIGIBLE': { zh: '符合', en: 'eligible' },
  'verdict.INELIGIBLE': { zh: '不再符合', en: 'no longer eligible' },
  'verdict.UNDETERMINED': { zh: '待定', en: 'open' },

  'one-step': { zh: '还差一步的', en: 'One step away' },
  'lacks': { zh: '只差', en: 'Lacks only' },
  'then': { zh: '就可以办', en: 'Then you can claim' },
  'actor.RESIDENT': { zh: '本人办理', en: 'by you' },
  'actor.FAMILY_MEMBER': { zh: '家人办理', en: 'by a family member' },
  'actor.EMPLOYER': { zh: '用人单位办理', en: 'by the employer' },
  'actor.AGENCY': { zh: '由{agency}办理', en: 'by {agency}' },
  'actor.LOCAL_GOVERNMENT': { zh: '由当地政府决定', en: 'by the local government' },
  'actor.TIME': { zh: '到时自动满足', en: 'comes with time' },
  'actor.TIME-day': { zh: '{day} 起满足', en: 'from {day}' },

  'open': { zh: '还没有结果的，和原因', en: 'What is still open, and why' },
  'open-hint': { zh: '没有结果不等于不符合。弄清楚以后会重新判定。', en: 'Open does not mean “no”. It is determined again once it is known.' },
  'open.silent': { zh: '{agency}没有答复。请过几天再来，或者打电话问。', en: '{agency} did not answer. Come again in some days, or call.' },
  'open.pending': { zh: '{agency}正在办理，还没有结果：{facts}', en: '{agency} is still at work on: {facts}' },
  'open.ask': { zh: '请告诉窗口：{facts}', en: 'Please tell the counter: {facts}' },
  'open.not-held': { zh: '{agency}没有记录：{facts}。有材料的，请带来。', en: '{agency} has no record of: {facts}. Bring a paper if you have one.' },
  'open.before-records': { zh: '时间太早，{agency}还没有记录：{facts}', en: 'Too early for the records of {agency}: {facts}' },
  'open.withheld': { zh: '本次接待不能查看：{facts}。可以向{agency}查询。', en: 'Not open at this visit: {facts}. Ask {agency}.' },
  'open.not-published': { zh: '当地还没有公布标准，现在不能判定。', en: 'The place has not published its standard, so that this cannot be determined yet.' },
  'open.some-agency': { zh: '有关部门', en: 'The agency in charge' },
  'open.not-here': { zh: '{names}没有到场，没有为其判定。本人到任何窗口都可以办。', en: 'Not here, so that nothing was determined for them: {names}. They may come to any counter.' },
  'open-for': { zh: '等着的：{names}', en: 'Waiting for it: {names}' },

  'received': { zh: '已经享受的', en: 'What you already receive' },
  'everyday': { zh: '人人可用的服务', en: 'Services open to everyone' },
  'everyday-hint': { zh: '直接去用，不用申请。', en: 'Just use them; there is nothing to apply for.' },

  'shown': { zh: '谁看了您的信息，为什么', en: 'Who was shown your records, and why' },
  'shown-to': { zh: '{place}一站式服务窗口', en: 'One-stop counter of {place}' },
  'shown-counter': { zh: '{counter}号窗口', en: 'counter {counter}' },
  'shown-when': { zh: '时间：{time}', en: 'When: {time}' },
  'shown-purpose': { zh: '目的：{purpose}（依据：{basis}）', en: 'Purpose: {purpose} (basis: {basis})' },
  'shown-present': { zh: '在场：{names}', en: 'Present: {names}' },
  'shown-agencies': { zh: '询问了：{agencies}', en: 'Agencies asked: {agencies}' },

  'rights': { zh: '您可以', en: 'What you may do' },
  'right.looked': { zh: '查：要求窗口告诉您，谁在什么时候看过您和您孩子的记录。', en: 'See: ask any counter who looked at your records and your children’s, and when.' },
  'right.question': { zh: '问：觉得哪一次查看不应该，可以提出质疑，主管和审计人员会核查。', en: 'Question: if a look seems wrong to you, say so; a supervisor and the auditor look into it.' },
  'right.correct': { zh: '改：记录有错，可以要求保存记录的部门更正，更正后重新判定。', en: 'Correct: if a record is wrong, the agency that keeps it must be asked to correct it; then everything is determined again.' },
  'right.reason': { zh: '要理由：每一项结果都可以要求窗口说明理由和条款。', en: 'Reasons: for every result the counter tells you the reason and the clause.' },
  'right.appeal': {
    zh: '申诉：本单是告知，不是决定。不服部门作出的决定，可以自知道之日起60日内申请行政复议，或者6个月内向人民法院起诉。',
    en: 'Appeal: this sheet informs and decides nothing. Against the decision of an agency you may ask for reconsideration within 60 days of knowing of it, or go to the people’s court within 6 months.',
  },
  'code': { zh: '本单编号 {id}', en: 'Number of this sheet: {id}' },
  'code-hint': { zh: '编号和二维码里没有您的任何信息。再来时出示，窗口就知道问的是哪一次。', en: 'Neither the number nor the code holds anything about you. Show it next time, and the counter knows which answer you mean.' },
  'demo': { zh: '演示：居民和数据都是合成的', en: 'Demonstration: residents and records are synthetic' },
} as const satisfies Readonly<Record<string, PrintedWord>>;

export type PrintedWordId = keyof typeof printedWords;
