/** What each role is called on a page. */
import type { Bilingual, Role } from './purposes';

export const roleNames: Readonly<Record<Role, Bilingual>> = {
  clerk: { zh: '窗口人员', en: 'Clerk' },
  supervisor: { zh: '大厅督导', en: 'Supervisor' },
  resident: { zh: '居民本人', en: 'Resident' },
  'agency-system': { zh: '部门业务系统', en: 'System of an agency' },
  'community-platform': { zh: '社区服务平台', en: 'Platform of a community' },
  bank: { zh: '银行', en: 'Bank' },
  'policy-officer': { zh: '政策人员', en: 'Policy officer' },
  auditor: { zh: '审计人员', en: 'Auditor' },
  'security-officer': { zh: '安全管理员', en: 'Security officer' },
  administrator: { zh: '系统管理员', en: 'Administrator' },
};
