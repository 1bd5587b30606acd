/** Generated from policy/vocabulary by `npm run generate`. Do not edit. */
import type { SubjectId } from './envelope';
import type { FactRow } from './shape';

export const vocabularyVersion = '2016.4';

/** Police: residence permit and household register (公安（居住证与户籍）). */
export interface ResidencePermitFacts {
  /** household register in a village or in a town; after the 2015-16 reform derived from the rural-urban code of the registered address. 户口性质 */
  'hukou.type': 'rural' | 'urban';
  /** county-level unit of the registered household (districts of one city merged). 户籍地 */
  'hukou.place': string;
  /** day the hukou moved into Jilin from outside; null if it was always there. 户口迁入本省日期 */
  'hukou.moved_into_province_on': string | null;
  /** the parents' hukou moved with the child's. 全家户口随迁 */
  'hukou.whole_family_moved': boolean;
  /** the person moved the hukou from a village to a town (农业转移人口落户). 已在城镇落户 */
  'settled': boolean;
  /** holds an urban register to which kin may be added. 可投靠落户的户主 */
  'settled_as_head': boolean;
  /** city of present residence (居住登记). 现居住城市 */
  'residence.city': string;
  /** first day of the unbroken residence registration in residence.city. 居住登记日期 */
  'residence.registered_on': string;
  /** the present dwelling lies in a town or city area (居民委员会), not in a village. 居住在城镇区域 */
  'residence.in_urban_area': boolean;
  /** valid = endorsement current; suspended = endorsement overdue. 居住证状态 */
  'residence_permit.status': 'none' | 'valid' | 'suspended' | 'cancelled';
  /** city that issued the permit; null without a permit. 居住证签发城市 */
  'residence_permit.city': string | null;
  /** day by which the next endorsement is due. 居住证签注到期日 */
  'residence_permit.valid_until': string | null;
}

/** Education (教育). */
export interface EducationFacts {
  /** recognised by the school as 家庭经济困难. 家庭经济困难学生 */
  'household.education_hardship': boolean;
  /** present stage. 就读学段 */
  'enrolment.stage': 'none' | 'kindergarten' | 'primary' | 'junior' | 'senior-general' | 'senior-vocational' | 'higher';
  /** grade: 1-6 primary, 7-9 junior, 1-3 senior. 年级 */
  'enrolment.grade': number;
  /** city of the school. 学校所在城市 */
  'enrolment.school_city': string;
  /** school in the rural category. 农村学校 */
  'enrolment.rural_school': boolean;
  /** boards at school. 寄宿 */
  'enrolment.boarding': boolean;
  /** full-time register. 全日制学籍 */
  'enrolment.full_time': boolean;
  /** studies continuously in residence.city. 在居住地连续就读 */
  'enrolment.continuous_study': boolean;
  /** agricultural major. 涉农专业 */
  'enrolment.major_agricultural': boolean;
  /** nine years completed. 已完成义务教育 */
  'enrolment.compulsory_completed': boolean;
  /** graduated this year from. 应届毕业学段 */
  'enrolment.just_graduated_from': 'none' | 'junior' | 'senior-general';
  /** admitted to the next stage. 已被上一级学校录取 */
  'enrolment.admitted_to_next_stage': boolean;
  /** year of the exam sat for. 高考年份 */
  'enrolment.gaokao_year': number;
  /** day the senior-high register (学籍) came into Jilin. 高中学籍转入本省日期 */
  'enrolment.registered_in_province_on': string | null;
  /** sat Jilin zhongkao and got a senior-high register. 在本省参加中考 */
  'enrolment.zhongkao_in_province': boolean;
  /** complete senior-high schooling in Jilin (3 years at the exam). 在本省完整就读高中 */
  'enrolment.full_senior_years_in_province': boolean;
  /** took (is taking) Jilin's senior-high academic tests. 在本省参加学业水平考试 */
  'enrolment.academic_test_in_province': boolean;
  /** primary, junior and senior all in Jilin without a break. 小学初中高中均在本省就读 */
  'enrolment.all_stages_in_province': boolean;
  /** school of a nutrition pilot. 营养改善试点学校 */
  'enrolment.school_in_nutrition_pilot': boolean;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 受领的教育资助 */
  'benefits.education': readonly ('education.boarding-living-subsidy' | 'education.nutrition-plan' | 'education.secondary-vocational-free-tuition' | 'education.secondary-vocational-grant')[];
}

/** Health (卫生健康). */
export interface HealthFacts {
  /** has a diagnosis certificate. 已诊断职业病 */
  'occupational_disease.diagnosed': boolean;
  /** programme doses past due. 逾期未种剂次 */
  'immunisation.overdue_doses': number;
  /** pregnant, or birth / pregnancy operation within the last year; SENSITIVE: person, health, and the insurance clerk who handles the claim. 孕产情况 */
  'health.maternity_event': boolean;
  /** works in contact with an occupational-disease hazard. 接触职业病危害 */
  'employment.hazard_exposed': boolean;
  /** last occupational health check. 最近职业健康检查日期 */
  'employment.last_health_check_on': string | null;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 接受的卫生健康服务 */
  'benefits.health': readonly ('health.basic-public-health' | 'health.contraceptives' | 'health.family-planning-care' | 'health.maternal-child')[];
}

/** Housing (住房). */
export interface HousingFacts {
  /** has a lawful and stable dwelling (own, lease registered or proved, employer or school lodging). 合法稳定住所 */
  'residence.lawful_dwelling': boolean;
  /** where the person lives. 居住类型 */
  'residence.dwelling_kind': 'own' | 'rented' | 'employer-dormitory' | 'construction-site' | 'urban-village' | 'shantytown' | 'other';
  /** homes owned in place.city. 本市自有住房套数 */
  'household.homes_owned_in_city': number;
  /** homes of the family in the city after this purchase. 购房后家庭住房套数 */
  'household.homes_owned_after_purchase': number;
  /** day of the purchase contract. 购房合同日期 */
  'housing.purchase_on': string | null;
  /** price without tax (yuan). 购房价款 */
  'housing.purchase_price': number;
  /** floor area (m2). 住房建筑面积 */
  'housing.purchase_area': number;
  /** sits in a development zone or park with public rental housing. 位于开发区或园区 */
  'employer.in_development_zone': boolean;
  /** dormitory plan conforms to plan and land standard. 集体宿舍符合规划 */
  'employer.plan_conform': boolean;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 享受的住房保障 */
  'benefits.housing': readonly ('housing.provident-fund' | 'housing.public-rental' | 'housing.public-rental-park')[];
}

/** Social insurance (社会保险). */
export interface SocialInsuranceFacts {
  /** pension scheme now. 养老保险参保状态 */
  'insurance.pension.status': 'none' | 'employee' | 'flexible' | 'resident';
  /** medical scheme now (resident-elsewhere = 新农合 at the hukou place). 医疗保险参保状态 */
  'insurance.medical.status': 'none' | 'employee' | 'flexible' | 'resident' | 'resident-elsewhere';
  /** months of unemployment insurance paid and not yet used by an earlier benefit (months). 失业保险缴费月数 */
  'insurance.unemployment.months': number;
  /** maternity insurance now. 生育保险参保状态 */
  'insurance.maternity.status': 'none' | 'employee';
  /** unbroken months of maternity insurance up to the event (months). 生育保险连续缴费月数 */
  'insurance.maternity.months': number;
  /** all months of urban employee pension insurance (gaps allowed) (months). 城镇社保累计缴费月数 */
  'insurance.urban_months': number;
  /** first month of the unbroken run of contributions in Jilin that still lasts; back-payments do not count. 在本省连续缴费起始月 */
  'insurance.continuous_in_province_since': string | null;
  /** months held in other pooling regions and not transferred (months). 外地未转移缴费月数 */
  'insurance.other_region_months': number;
  /** pension and medical contributions self-paid this year (yuan). 本年度个人缴费额 */
  'insurance.self_paid_this_year': number;
  /** in the 全民参保登记 register. 已参加全民参保登记 */
  'insurance.universal_registered': boolean;
  /** day of the accident, or of the diagnosis of an occupational disease. 事故或诊断日期 */
  'injury.occurred_on': string | null;
  /** state of the recognition. 工伤认定状态 */
  'injury.recognition': 'none' | 'applied' | 'recognised' | 'refused';
  /** grade by the appraisal committee. 伤残等级 */
  'injury.disability_grade': number | null;
  /** the employer pays the benefits it owes. 用人单位支付工伤待遇 */
  'injury.employer_pays': boolean;
  /** insured staff. 参保职工人数 */
  'employer.headcount': number;
  /** paid work-injury insurance for this worker when the injury happened (or now). 事故时已参加工伤保险 */
  'employer.injury_insured_at_event': boolean;
  /** the employer pays social insurance for the hire. 已缴纳社会保险 */
  'hire.insured': boolean;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 领取的社会保险待遇 */
  'benefits.social_insurance': readonly ('social-insurance.maternity' | 'social-insurance.unemployment-benefit' | 'social-insurance.work-injury' | 'social-insurance.work-injury-advance-payment')[];
}

/** Employment and labour (人力资源（就业与劳动）). */
export interface EmploymentFacts {
  /** home counties that run a labour station in this city. 设有驻外劳务站的输出地 */
  'place.stations_for': readonly string[];
  /** reduced-fee stalls can be let now. 优惠摊位开放申请 */
  'place.reduced_fee_stalls_open': boolean;
  /** has lawful and stable work in residence.city (contract, licence or employer's proof). 合法稳定就业 */
  'residence.lawful_employment': boolean;
  /** worked away and now lives again in the hukou county. 返乡人员 */
  'returned_home': boolean;
  /** day of unemployment registration; null if not registered. 失业登记日期 */
  'unemployment.registered_on': string | null;
  /** recognised as 就业困难人员 (range set by the province). 就业困难人员 */
  'hard_to_employ': boolean;
  /** 《就业创业证》. 就业创业证 */
  'job_certificate.status': 'none' | 'held';
  /** day the last training course was completed. 培训结业日期 */
  'training.completed_on': string | null;
  /** level of that course. 培训等级 */
  'training.level': 'junior' | 'intermediate' | 'senior';
  /** the course led to a certificate. 取得培训证书 */
  'training.certificate_obtained': boolean;
  /** a training subsidy was already paid for this calendar year. 本年度已领培训补贴 */
  'training.subsidised_this_year': boolean;
  /** highest vocational qualification. 职业资格等级 */
  'skill_certificate.level': 'none' | 'specific-ability' | 'junior' | 'intermediate' | 'senior' | 'technician' | 'senior-technician';
  /** appraisal subsidy already paid for this certificate. 已领鉴定补贴 */
  'skill_certificate.appraisal_subsidy_paid': boolean;
  /** fee paid for the appraisal (yuan). 鉴定费 */
  'skill_certificate.fee_paid': number;
  /** end of validity of the special-operation certificate. 特种作业证有效期 */
  'skill_certificate.special_operation_valid_until': string | null;
  /** present position in work. 就业状态 */
  'employment.status': 'employed' | 'flexible' | 'self-employed' | 'unemployed' | 'none';
  /** industry of the present (or last) job. 从事行业 */
  'employment.industry': 'agriculture' | 'construction' | 'transport-works' | 'water-works' | 'mining' | 'manufacturing' | 'hazardous-chemicals' | 'domestic-service' | 'catering' | 'other';
  /** first working day of the present (or last) job. 入职日期 */
  'employment.start_on': string;
  /** day the last job ended; null while it lasts. 离职日期 */
  'employment.end_on': string | null;
  /** why the last job ended; forced-resignation = by fault of the employer (劳动合同法 art. 38); employer-dismissed takes in an ending by agreement that the employer proposed (art. 36); mutual = by agreement on the worker's proposal. 离职原因 */
  'employment.end_reason': 'none' | 'worker-resigned' | 'mutual' | 'employer-dismissed' | 'contract-expired' | 'employer-closed' | 'forced-resignation';
  /** months of work in residence.city without a break over 3 months (months). 在居住城市就业月数 */
  'employment.months_in_city': number;
  /** lawful occupation in Jilin (employee of a body or firm, or legal representative of one). 在本省合法就业 */
  'employment.lawful_in_province': boolean;
  /** not part-time (非全日制). 全日制用工 */
  'employment.full_time': boolean;
  /** a written labour contract exists. 已签书面劳动合同 */
  'employment.written_contract': boolean;
  /** works through a labour-dispatch firm. 劳务派遣 */
  'employment.dispatched': boolean;
  /** hired by a person or firm without the right to employ (包工头). 受雇于无用工资格方 */
  'employment.engaged_by_unqualified_party': boolean;
  /** general contractor of the project worked on. 项目总承包单位 */
  'employment.project_general_contractor': string | null;
  /** in the real-name system. 已实名登记 */
  'employment.real_name_registered': boolean;
  /** wage agreed or mean of the last 12 months (yuan/month). 月工资 */
  'employment.wage_monthly': number;
  /** wage of urban workers in the same post (yuan/month). 同岗位城镇职工月工资 */
  'employment.comparable_wage_monthly': number;
  /** wages owed and unpaid on as_of, found or claimed (yuan). 拖欠工资 */
  'employment.wage_arrears': number;
  /** safety training before the work began. 已受岗前安全培训 */
  'employment.trained_before_post': boolean;
  /** special operation that needs a certificate. 从事特种作业 */
  'employment.special_operation': boolean;
  /** can an employer be held liable. 用人单位责任状态 */
  'occupational_disease.employer_liability': 'liable' | 'untraceable' | 'unable';
  /** what the dispute is about. 争议类型 */
  'dispute.kind': 'none' | 'wages' | 'contract' | 'dismissal' | 'injury' | 'social-insurance' | 'labour-relation' | 'social-assistance' | 'support-payments' | 'domestic-violence' | 'other';
  /** day the person knew or should have known of the violation. 知道权利受侵害之日 */
  'dispute.known_on': string;
  /** day the violation ended (as_of while it lasts). 违法行为终了之日 */
  'dispute.violation_ended_on': string;
  /** day a complaint or application was filed. 投诉或申请日期 */
  'dispute.complaint_filed_on': string | null;
  /** workers with the same claim. 争议人数 */
  'dispute.party_count': number;
  /** legal form. 单位类型 */
  'employer.form': 'enterprise' | 'private-non-enterprise' | 'individual-business' | 'public' | 'other';
  /** main industry. 单位行业 */
  'employer.industry': 'agriculture' | 'construction' | 'transport-works' | 'water-works' | 'mining' | 'manufacturing' | 'hazardous-chemicals' | 'domestic-service' | 'catering' | 'other';
  /** migrant workers on the payroll. 农民工人数 */
  'employer.migrant_headcount': number;
  /** eligible migrants hired in the last 12 months with contract >= 12 months / headcount. 新招用农民工比例 */
  'employer.hire_ratio': number;
  /** migrants who completed training with a certificate. 本年度培训农民工人数 */
  'employer.migrants_trained_this_year': number;
  /** has capacity to train its staff. 具备自主培训能力 */
  'employer.can_train_itself': boolean;
  /** wage deposit still held (yuan). 工资保证金余额 */
  'employer.wage_deposit_balance': number;
  /** state of the employer. 单位经营状态 */
  'employer.state': 'operating' | 'insolvent' | 'absconded' | 'dissolved';
  /** did not pay after an order of the labour authority; an order posted at the premises of an employer who hides counts. 逾期不履行支付指令 */
  'employer.ignored_payment_order': boolean;
  /** the hired person is a migrant worker. 招用农民工 */
  'hire.migrant_worker': boolean;
  /** first working day. 招用日期 */
  'hire.hired_on': string;
  /** full months of registered unemployment before the hire (months). 招用前登记失业月数 */
  'hire.unemployment_months_before_hire': number;
  /** term of the contract (months). 合同期限 */
  'hire.contract_months': number;
  /** months of work with this employer in the calendar year (months). 本年度工作月数 */
  'hire.months_worked_in_year': number;
  /** present employer, or the last one after the work ended; null of a person known never to have had one. `employer.x` reads the fact of this employer. 用人单位 */
  'employer': SubjectId | null;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 享受的就业扶持 */
  'benefits.employment': readonly ('employment.free-public-employment-service' | 'employment.labour-broker-support' | 'employment.reduced-fee-market-stall' | 'labour.wage-arrears-emergency-fund' | 'social-insurance.flexible-contribution-subsidy' | 'startup.entrepreneurship-training' | 'training.domestic-service-training')[];
}

/** Civil affairs (民政). */
export interface CivilAffairsFacts {
  /** left at home by a migrant worker. 留守人员类别 */
  'left_behind': 'none' | 'child' | 'woman' | 'elder';
  /** the village register names somebody who looks after the person left behind. 登记有照料人 */
  'left_behind.carer_named': boolean;
  /** married on as_of. 已婚 */
  'family.married': boolean;
  /** persons who live together. 共同生活人口 */
  'household.size': number;
  /** mean monthly income per person living together, last 12 months (yuan/month). 家庭人均月收入 */
  'household.income_per_capita': number;
  /** assets within the local dibao limit. 家庭财产符合规定 */
  'household.assets_within_limit': boolean;
  /** receives the minimum living allowance anywhere. 享受最低生活保障 */
  'household.dibao': boolean;
  /** member receives 特困供养. 享受特困供养 */
  'household.destitute_support': boolean;
  /** other class the county admits to medical assistance. 其他医疗困难家庭 */
  'household.other_medical_hardship': boolean;
  /** fire, accident, sudden grave illness or the like. 家庭突发困难 */
  'household.sudden_emergency': boolean;
  /** special kind. 特定机构类型 */
  'employer.kind_of_institution': 'none' | 'private-inclusive-kindergarten' | 'social-organisation' | 'training-body';
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 享受的社会救助 */
  'benefits.civil_affairs': readonly ('civil-affairs.left-behind-elder-care' | 'civil-affairs.medical-assistance' | 'civil-affairs.specialised-assistance' | 'civil-affairs.temporary-assistance' | 'health.occupational-disease-relief')[];
}

/** Agriculture and land (农业与土地). */
export interface LandFacts {
  /** member of the collective. 集体经济组织成员 */
  'collective.member': boolean;
  /** the collective has quantified shares. 集体产权已量化 */
  'collective.share_reform_done': boolean;
  /** shares in the register. 集体股份 */
  'collective.shares': number;
  /** the household holds contracted land. 有承包地 */
  'land.contracted': boolean;
  /** certificate issued. 承包经营权已颁证 */
  'land.contract_certificate': boolean;
  /** the household holds a homestead. 有宅基地 */
  'land.homestead': boolean;
  /** certificate issued. 宅基地已颁证 */
  'land.homestead_certificate': boolean;
  /** contract under dispute. 承包地有争议 */
  'land.in_dispute': boolean;
  /** some office asked to give up land for settlement. 被要求退出土地 */
  'land.exit_demanded': boolean;
}

/** Taxation (税务). */
export interface TaxationFacts {
  /** business the person runs. 经营主体类型 */
  'business.kind': 'none' | 'individual' | 'family-farm' | 'cooperative' | 'agri-enterprise' | 'agri-service' | 'company';
  /** trade of the business. 经营行业 */
  'business.industry': 'agriculture' | 'construction' | 'transport-works' | 'water-works' | 'mining' | 'manufacturing' | 'hazardous-chemicals' | 'domestic-service' | 'catering' | 'other';
  /** holds a business licence (营业执照). 持有营业执照 */
  'business.licence': boolean;
  /** first month of the tax relief; the licence date if relief has not begun. 税收减免起始月 */
  'business.relief_started_on': string;
  /** months of operation in the calendar year (months). 本年度经营月数 */
  'business.months_operated_in_year': number;
  /** tax actually due this year, per tax (yuan). 本年度应纳税额 */
  'business.tax_due_in_year': Readonly<Record<string, number>>;
  /** size class. 企业规模 */
  'employer.size': 'large' | 'medium' | 'small' | 'micro';
  /** staff-education fund accrued in full. 足额提取职工教育经费 */
  'employer.education_fund_accrued_in_full': boolean;
  /** share of the fund spent on front-line and migrant workers. 一线职工教育经费占比 */
  'employer.education_fund_frontline_share': number;
  /** domestic-service firm with own employed and insured staff (员工制). 员工制家政企业 */
  'employer.staff_system_domestic': boolean;
  /** tax actually due this year, per tax (yuan). 单位本年度应纳税额 */
  'employer.tax_due_in_year': Readonly<Record<string, number>>;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 享受的税收优惠 */
  'benefits.taxation': readonly ('housing.purchase-deed-tax-relief' | 'housing.purchase-stamp-duty-relief' | 'tax.domestic-service-individual-relief' | 'tax.self-employed-deduction')[];
}

/** Finance and credit (金融信用). */
export interface CreditFacts {
  /** has a guaranteed start-up loan running. 有未还创业担保贷款 */
  'credit.guaranteed_loan_outstanding': boolean;
  /** that loan is overdue. 担保贷款逾期 */
  'credit.guaranteed_loan_overdue': boolean;
  /** no bad credit record. 信用记录良好 */
  'credit.in_good_standing': boolean;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 享受的金融扶持 */
  'benefits.credit': readonly ('finance.loan-interest-subsidy' | 'startup.policy-finance-and-venture-guidance')[];
}

/** Justice (司法). */
export interface JusticeFacts {
  /** not deprived of political rights by a court; default true without a record. 享有政治权利 */
  'political_rights': boolean;
  /** city whose authority handles the case. 案件办理地 */
  'dispute.place': string;
  /** entitlements of this agency received on as_of: running, or given once within the period in which it is not given again. 接受的法律服务 */
  'benefits.justice': readonly ('justice.legal-aid' | 'justice.legal-aid-cross-region')[];
}

/** Organisation and community (组织与社区). */
export interface CommunityFacts {
  /** voter registration of this community's committee election is open on as_of. 社区选举选民登记期 */
  'place.community_election_open': boolean;
  /** day the person began to live in this community. 入住社区日期 */
  'community.resident_since': string;
  /** only what the person declares. 组织身份 */
  'memberships': readonly ('party' | 'league' | 'union' | 'labour-broker')[];
}

/** Registry: identity and kinship (居民登记索引). */
export interface RegistryFacts {
  /** date of birth. 出生日期 */
  'birth_date': string;
  /** sex on the household register. 性别 */
  'sex': 'female' | 'male';
  /** father, mother or other legal guardian of a minor. 监护人 */
  'guardians': readonly SubjectId[];
  /** spouse, parents, minor children. 近亲属 */
  'close_kin': readonly SubjectId[];
  /** husband or wife; null of a person known to have none. `spouse.x` reads the fact x of this person. 配偶 */
  'spouse': SubjectId | null;
}

/** The one-stop platform (一站平台). */
export interface PlatformFacts {
  /** what the resident wants; ASKED AT THE COUNTER, never inferred. 本人意愿 */
  'wishes': readonly ('work' | 'settle' | 'vote' | 'return-land' | 'long-term-transfer')[];
  /** 《就业创业证》 is endorsed 自主创业税收政策; LOOKED AT ON THE COUNTER, no agency records it. 就业创业证注明“自主创业税收政策” */
  'job_certificate.endorsed_for_own_business': boolean;
}

/** The facts of each agency that answers for some. */
export interface FactsByAgency {
  'residence-permit': ResidencePermitFacts;
  'education': EducationFacts;
  'health': HealthFacts;
  'housing': HousingFacts;
  'social-insurance': SocialInsuranceFacts;
  'employment': EmploymentFacts;
  'civil-affairs': CivilAffairsFacts;
  'land': LandFacts;
  'taxation': TaxationFacts;
  'credit': CreditFacts;
  'justice': JusticeFacts;
  'community': CommunityFacts;
  'registry': RegistryFacts;
  'platform': PlatformFacts;
}

/** Who answers for a fact, of what it is one, and what its value looks like. Restricted and derived facts are not sent. */
export const factTable = {
  'left_behind': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'child', 'woman', 'elder'] } },
  'left_behind.carer_named': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'family.married': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'household.size': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'household.income_per_capita': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'household.assets_within_limit': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'household.dibao': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'household.destitute_support': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'household.other_medical_hardship': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'household.sudden_emergency': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employer.kind_of_institution': { holder: 'civil-affairs', of: ['employer'], shape: { kind: 'enum', isNullable: false, values: ['none', 'private-inclusive-kindergarten', 'social-organisation', 'training-body'] } },
  'benefits.civil_affairs': { holder: 'civil-affairs', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['civil-affairs.left-behind-elder-care', 'civil-affairs.medical-assistance', 'civil-affairs.specialised-assistance', 'civil-affairs.temporary-assistance', 'health.occupational-disease-relief'] } },
  'place.community_election_open': { holder: 'community', of: ['place'], shape: { kind: 'boolean', isNullable: false } },
  'community.resident_since': { holder: 'community', of: ['person'], shape: { kind: 'date', isNullable: false } },
  'memberships': { holder: 'community', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['party', 'league', 'union', 'labour-broker'] } },
  'credit.guaranteed_loan_outstanding': { holder: 'credit', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'credit.guaranteed_loan_overdue': { holder: 'credit', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'credit.in_good_standing': { holder: 'credit', of: ['person', 'employer'], shape: { kind: 'boolean', isNullable: false } },
  'benefits.credit': { holder: 'credit', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['finance.loan-interest-subsidy', 'startup.policy-finance-and-venture-guidance'] } },
  'household.education_hardship': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.stage': { holder: 'education', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'kindergarten', 'primary', 'junior', 'senior-general', 'senior-vocational', 'higher'] } },
  'enrolment.grade': { holder: 'education', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'enrolment.school_city': { holder: 'education', of: ['person'], shape: { kind: 'code', isNullable: false } },
  'enrolment.rural_school': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.boarding': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.full_time': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.continuous_study': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.major_agricultural': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.compulsory_completed': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.just_graduated_from': { holder: 'education', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'junior', 'senior-general'] } },
  'enrolment.admitted_to_next_stage': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.gaokao_year': { holder: 'education', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'enrolment.registered_in_province_on': { holder: 'education', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'enrolment.zhongkao_in_province': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.full_senior_years_in_province': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.academic_test_in_province': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.all_stages_in_province': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'enrolment.school_in_nutrition_pilot': { holder: 'education', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'benefits.education': { holder: 'education', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['education.boarding-living-subsidy', 'education.nutrition-plan', 'education.secondary-vocational-free-tuition', 'education.secondary-vocational-grant'] } },
  'place.stations_for': { holder: 'employment', of: ['place'], shape: { kind: 'codes', isNullable: false } },
  'place.reduced_fee_stalls_open': { holder: 'employment', of: ['place'], shape: { kind: 'boolean', isNullable: false } },
  'residence.lawful_employment': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'returned_home': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'unemployment.registered_on': { holder: 'employment', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'hard_to_employ': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'job_certificate.status': { holder: 'employment', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'held'] } },
  'training.completed_on': { holder: 'employment', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'training.level': { holder: 'employment', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['junior', 'intermediate', 'senior'] } },
  'training.certificate_obtained': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'training.subsidised_this_year': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'skill_certificate.level': { holder: 'employment', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'specific-ability', 'junior', 'intermediate', 'senior', 'technician', 'senior-technician'] } },
  'skill_certificate.appraisal_subsidy_paid': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'skill_certificate.fee_paid': { holder: 'employment', of: ['person'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'skill_certificate.special_operation_valid_until': { holder: 'employment', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'employment.status': { holder: 'employment', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['employed', 'flexible', 'self-employed', 'unemployed', 'none'] } },
  'employment.industry': { holder: 'employment', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['agriculture', 'construction', 'transport-works', 'water-works', 'mining', 'manufacturing', 'hazardous-chemicals', 'domestic-service', 'catering', 'other'] } },
  'employment.start_on': { holder: 'employment', of: ['person'], shape: { kind: 'date', isNullable: false } },
  'employment.end_on': { holder: 'employment', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'employment.end_reason': { holder: 'employment', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'worker-resigned', 'mutual', 'employer-dismissed', 'contract-expired', 'employer-closed', 'forced-resignation'] } },
  'employment.months_in_city': { holder: 'employment', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'employment.lawful_in_province': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.full_time': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.written_contract': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.dispatched': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.engaged_by_unqualified_party': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.project_general_contractor': { holder: 'employment', of: ['person'], shape: { kind: 'id', isNullable: true } },
  'employment.real_name_registered': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.wage_monthly': { holder: 'employment', of: ['person'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'employment.comparable_wage_monthly': { holder: 'employment', of: ['person'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'employment.wage_arrears': { holder: 'employment', of: ['person'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'employment.trained_before_post': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.special_operation': { holder: 'employment', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'occupational_disease.employer_liability': { holder: 'employment', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['liable', 'untraceable', 'unable'] } },
  'dispute.kind': { holder: 'employment', of: ['person', 'employer'], shape: { kind: 'enum', isNullable: false, values: ['none', 'wages', 'contract', 'dismissal', 'injury', 'social-insurance', 'labour-relation', 'social-assistance', 'support-payments', 'domestic-violence', 'other'] } },
  'dispute.known_on': { holder: 'employment', of: ['person', 'employer'], shape: { kind: 'date', isNullable: false } },
  'dispute.violation_ended_on': { holder: 'employment', of: ['person', 'employer'], shape: { kind: 'date', isNullable: false } },
  'dispute.complaint_filed_on': { holder: 'employment', of: ['person', 'employer'], shape: { kind: 'date', isNullable: true } },
  'dispute.party_count': { holder: 'employment', of: ['person', 'employer'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'employer.form': { holder: 'employment', of: ['employer'], shape: { kind: 'enum', isNullable: false, values: ['enterprise', 'private-non-enterprise', 'individual-business', 'public', 'other'] } },
  'employer.industry': { holder: 'employment', of: ['employer'], shape: { kind: 'enum', isNullable: false, values: ['agriculture', 'construction', 'transport-works', 'water-works', 'mining', 'manufacturing', 'hazardous-chemicals', 'domestic-service', 'catering', 'other'] } },
  'employer.migrant_headcount': { holder: 'employment', of: ['employer'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'employer.hire_ratio': { holder: 'employment', of: ['employer'], shape: { kind: 'decimal', isNullable: false, min: 0 } },
  'employer.migrants_trained_this_year': { holder: 'employment', of: ['employer'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'employer.can_train_itself': { holder: 'employment', of: ['employer'], shape: { kind: 'boolean', isNullable: false } },
  'employer.wage_deposit_balance': { holder: 'employment', of: ['employer'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'employer.state': { holder: 'employment', of: ['employer'], shape: { kind: 'enum', isNullable: false, values: ['operating', 'insolvent', 'absconded', 'dissolved'] } },
  'employer.ignored_payment_order': { holder: 'employment', of: ['employer'], shape: { kind: 'boolean', isNullable: false } },
  'hire.migrant_worker': { holder: 'employment', of: ['pair'], shape: { kind: 'boolean', isNullable: false } },
  'hire.hired_on': { holder: 'employment', of: ['pair'], shape: { kind: 'date', isNullable: false } },
  'hire.unemployment_months_before_hire': { holder: 'employment', of: ['pair'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'hire.contract_months': { holder: 'employment', of: ['pair'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'hire.months_worked_in_year': { holder: 'employment', of: ['pair'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'employer': { holder: 'employment', of: ['person', 'pair'], shape: { kind: 'employer', isNullable: true } },
  'benefits.employment': { holder: 'employment', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['employment.free-public-employment-service', 'employment.labour-broker-support', 'employment.reduced-fee-market-stall', 'labour.wage-arrears-emergency-fund', 'social-insurance.flexible-contribution-subsidy', 'startup.entrepreneurship-training', 'training.domestic-service-training'] } },
  'occupational_disease.diagnosed': { holder: 'health', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'immunisation.overdue_doses': { holder: 'health', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'health.maternity_event': { holder: 'health', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.hazard_exposed': { holder: 'health', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employment.last_health_check_on': { holder: 'health', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'benefits.health': { holder: 'health', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['health.basic-public-health', 'health.contraceptives', 'health.family-planning-care', 'health.maternal-child'] } },
  'residence.lawful_dwelling': { holder: 'housing', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'residence.dwelling_kind': { holder: 'housing', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['own', 'rented', 'employer-dormitory', 'construction-site', 'urban-village', 'shantytown', 'other'] } },
  'household.homes_owned_in_city': { holder: 'housing', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'household.homes_owned_after_purchase': { holder: 'housing', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'housing.purchase_on': { holder: 'housing', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'housing.purchase_price': { holder: 'housing', of: ['person'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'housing.purchase_area': { holder: 'housing', of: ['person'], shape: { kind: 'decimal', isNullable: false, min: 0 } },
  'employer.in_development_zone': { holder: 'housing', of: ['employer'], shape: { kind: 'boolean', isNullable: false } },
  'employer.plan_conform': { holder: 'housing', of: ['employer'], shape: { kind: 'boolean', isNullable: false } },
  'benefits.housing': { holder: 'housing', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['housing.provident-fund', 'housing.public-rental', 'housing.public-rental-park'] } },
  'political_rights': { holder: 'justice', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'dispute.place': { holder: 'justice', of: ['person', 'employer'], shape: { kind: 'code', isNullable: false } },
  'benefits.justice': { holder: 'justice', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['justice.legal-aid', 'justice.legal-aid-cross-region'] } },
  'collective.member': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'collective.share_reform_done': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'collective.shares': { holder: 'land', of: ['person'], shape: { kind: 'decimal', isNullable: false, min: 0 } },
  'land.contracted': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'land.contract_certificate': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'land.homestead': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'land.homestead_certificate': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'land.in_dispute': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'land.exit_demanded': { holder: 'land', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'wishes': { holder: 'platform', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['work', 'settle', 'vote', 'return-land', 'long-term-transfer'] } },
  'job_certificate.endorsed_for_own_business': { holder: 'platform', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'birth_date': { holder: 'registry', of: ['person'], shape: { kind: 'date', isNullable: false } },
  'sex': { holder: 'registry', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['female', 'male'] } },
  'hukou.type': { holder: 'residence-permit', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['rural', 'urban'] } },
  'hukou.place': { holder: 'residence-permit', of: ['person'], shape: { kind: 'code', isNullable: false } },
  'hukou.moved_into_province_on': { holder: 'residence-permit', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'hukou.whole_family_moved': { holder: 'residence-permit', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'settled': { holder: 'residence-permit', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'settled_as_head': { holder: 'residence-permit', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'residence.city': { holder: 'residence-permit', of: ['person'], shape: { kind: 'code', isNullable: false } },
  'residence.registered_on': { holder: 'residence-permit', of: ['person'], shape: { kind: 'date', isNullable: false } },
  'residence.in_urban_area': { holder: 'residence-permit', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'residence_permit.status': { holder: 'residence-permit', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'valid', 'suspended', 'cancelled'] } },
  'residence_permit.city': { holder: 'residence-permit', of: ['person'], shape: { kind: 'code', isNullable: true } },
  'residence_permit.valid_until': { holder: 'residence-permit', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'guardians': { holder: 'registry', of: ['person'], shape: { kind: 'persons', isNullable: false } },
  'close_kin': { holder: 'registry', of: ['person'], shape: { kind: 'persons', isNullable: false } },
  'spouse': { holder: 'registry', of: ['person'], shape: { kind: 'person', isNullable: true } },
  'insurance.pension.status': { holder: 'social-insurance', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'employee', 'flexible', 'resident'] } },
  'insurance.medical.status': { holder: 'social-insurance', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'employee', 'flexible', 'resident', 'resident-elsewhere'] } },
  'insurance.unemployment.months': { holder: 'social-insurance', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'insurance.maternity.status': { holder: 'social-insurance', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'employee'] } },
  'insurance.maternity.months': { holder: 'social-insurance', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'insurance.urban_months': { holder: 'social-insurance', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'insurance.continuous_in_province_since': { holder: 'social-insurance', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'insurance.other_region_months': { holder: 'social-insurance', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'insurance.self_paid_this_year': { holder: 'social-insurance', of: ['person'], shape: { kind: 'money', isNullable: false, min: 0 } },
  'insurance.universal_registered': { holder: 'social-insurance', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'injury.occurred_on': { holder: 'social-insurance', of: ['person'], shape: { kind: 'date', isNullable: true } },
  'injury.recognition': { holder: 'social-insurance', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'applied', 'recognised', 'refused'] } },
  'injury.disability_grade': { holder: 'social-insurance', of: ['person'], shape: { kind: 'int', isNullable: true, min: 1, max: 10 } },
  'injury.employer_pays': { holder: 'social-insurance', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'employer.headcount': { holder: 'social-insurance', of: ['employer'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'employer.injury_insured_at_event': { holder: 'social-insurance', of: ['employer', 'pair'], shape: { kind: 'boolean', isNullable: false } },
  'hire.insured': { holder: 'social-insurance', of: ['pair'], shape: { kind: 'boolean', isNullable: false } },
  'benefits.social_insurance': { holder: 'social-insurance', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['social-insurance.maternity', 'social-insurance.unemployment-benefit', 'social-insurance.work-injury', 'social-insurance.work-injury-advance-payment'] } },
  'business.kind': { holder: 'taxation', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['none', 'individual', 'family-farm', 'cooperative', 'agri-enterprise', 'agri-service', 'company'] } },
  'business.industry': { holder: 'taxation', of: ['person'], shape: { kind: 'enum', isNullable: false, values: ['agriculture', 'construction', 'transport-works', 'water-works', 'mining', 'manufacturing', 'hazardous-chemicals', 'domestic-service', 'catering', 'other'] } },
  'business.licence': { holder: 'taxation', of: ['person'], shape: { kind: 'boolean', isNullable: false } },
  'business.relief_started_on': { holder: 'taxation', of: ['person'], shape: { kind: 'date', isNullable: false } },
  'business.months_operated_in_year': { holder: 'taxation', of: ['person'], shape: { kind: 'int', isNullable: false, min: 0 } },
  'business.tax_due_in_year': { holder: 'taxation', of: ['person'], shape: { kind: 'money-by-tax', isNullable: false } },
  'employer.size': { holder: 'taxation', of: ['employer'], shape: { kind: 'enum', isNullable: false, values: ['large', 'medium', 'small', 'micro'] } },
  'employer.education_fund_accrued_in_full': { holder: 'taxation', of: ['employer'], shape: { kind: 'boolean', isNullable: false } },
  'employer.education_fund_frontline_share': { holder: 'taxation', of: ['employer'], shape: { kind: 'decimal', isNullable: false, min: 0, max: 1 } },
  'employer.staff_system_domestic': { holder: 'taxation', of: ['employer'], shape: { kind: 'boolean', isNullable: false } },
  'employer.tax_due_in_year': { holder: 'taxation', of: ['employer'], shape: { kind: 'money-by-tax', isNullable: false } },
  'benefits.taxation': { holder: 'taxation', of: ['person'], shape: { kind: 'set', isNullable: false, values: ['housing.purchase-deed-tax-relief', 'housing.purchase-stamp-duty-relief', 'tax.domestic-service-individual-relief', 'tax.self-employed-deduction'] } },
} as const satisfies Readonly<Record<string, FactRow>>;
