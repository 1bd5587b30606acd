/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who can bring a change about. */
export type ActorKind =
  /** An agency, mostly on application (部门). */
  | 'AGENCY'
  /** The employer (用人单位). */
  | 'EMPLOYER'
  /** Another person of the family (家庭成员). */
  | 'FAMILY_MEMBER'
  /** The government of the place, by its own rules or services (当地政府). */
  | 'LOCAL_GOVERNMENT'
  /** It cannot be changed, or nobody ought to bring it about: an age passed, a past event, a misfortune (无法改变). */
  | 'NOBODY'
  /** The person concerned (本人). */
  | 'RESIDENT'
  /** Nobody acts: it comes with the days (届时自动满足). */
  | 'TIME';

/** What an adverse entry is about (不良信息). */
export type AdverseCreditKind =
  /** A credit card was overdue (信用卡逾期). */
  | 'CARD_OVERDUE'
  /** A court enforces a judgment (强制执行). */
  | 'COURT_ENFORCEMENT'
  /** Somebody else paid under a guarantee (担保代偿). */
  | 'GUARANTEE_CALLED'
  /** A loan was overdue (贷款逾期). */
  | 'LOAN_OVERDUE'
  /** Otherwise (其他). */
  | 'OTHER';

/** Whether an agency answered for this assessment. */
export type AgencyState =
  /** It answered; what it does not hold it said. */
  | 'ANSWERED'
  /** It did not answer; all its facts are unknown, never false. */
  | 'SILENT';

/** Kinds of social assistance (社会救助类别). */
export type AssistanceKind =
  /** Support for the destitute (特困人员供养). */
  | 'DESTITUTE_SUPPORT'
  /** The minimum living allowance (最低生活保障). */
  | 'DIBAO'
  /** Another class that the county admits to medical assistance (其他医疗救助对象). */
  | 'MEDICAL_HARDSHIP';

/** Whether a number beyond the one named would do as well. */
export type Bound =
  /** The number or more. */
  | 'AT_LEAST'
  /** The number or less. */
  | 'AT_MOST';

/** Kind of business (经营主体类型). */
export type BusinessKind =
  /** Agricultural enterprise (农业企业). */
  | 'AGRI_ENTERPRISE'
  /** Service to farming (农业社会化服务组织). */
  | 'AGRI_SERVICE'
  /** Company (公司). */
  | 'COMPANY'
  /** Farmers’ co-operative (农民专业合作社). */
  | 'COOPERATIVE'
  /** Family farm (家庭农场). */
  | 'FAMILY_FARM'
  /** Individual business (个体工商户). */
  | 'INDIVIDUAL';

/** Trade of a business (经营行业). */
export type BusinessTrade =
  /** Agriculture (农业). */
  | 'AGRICULTURE'
  /** Catering (餐饮业). */
  | 'CATERING'
  /** Construction (建筑业). */
  | 'CONSTRUCTION'
  /** Services to households (家庭服务业). */
  | 'DOMESTIC_SERVICE'
  /** Hazardous chemicals (危险化学品). */
  | 'HAZARDOUS_CHEMICALS'
  /** Manufacturing (制造业). */
  | 'MANUFACTURING'
  /** Mining (采矿业). */
  | 'MINING'
  /** Any other (其他). */
  | 'OTHER'
  /** Building of roads and railways (交通工程). */
  | 'TRANSPORT_WORKS'
  /** Building of water works (水利工程). */
  | 'WATER_WORKS';

/** What turns a condition. */
export type ChangeKind =
  /** The day itself: an age, a period or a limitation is complete. */
  | 'DATE'
  /** A rule, a parameter of the place or a law changes on the day, as far as that is known. */
  | 'LAW_CHANGES'
  /** The day before is the last on which an agency’s record holds. */
  | 'RECORD_ENDS';

/** A condition itself, or a group of which all or any must be met. */
export type ConditionKind =
  /** All members must be met. */
  | 'ALL'
  /** One met member is enough. */
  | 'ANY'
  /** One condition with a clause of its own. */
  | 'CONDITION';

/** Three-valued: what is not known is neither met nor failed. */
export type ConditionState =
  /** Holds, whatever else were known. */
  | 'MET'
  /** Fails, whatever else were known. */
  | 'NOT_MET'
  /** A fact that it needs is unknown. */
  | 'UNKNOWN';

/** How a person dwells (居住类型). */
export type DwellingKind =
  /** Quarters on a construction site (工地). */
  | 'CONSTRUCTION_SITE'
  /** An employer's dormitory (单位宿舍). */
  | 'EMPLOYER_DORMITORY'
  /** Otherwise (其他). */
  | 'OTHER'
  /** A home of the own family (自有住房). */
  | 'OWN'
  /** A rented home (租赁住房). */
  | 'RENTED'
  /** A shantytown due for rebuilding (棚户区). */
  | 'SHANTYTOWN'
  /** A village inside the city (城中村). */
  | 'URBAN_VILLAGE';

/** The paper shown for a dwelling (住所证明). */
export type DwellingProof =
  /** A lease (房屋租赁合同). */
  | 'LEASE'
  /** Lodging given by an employer or a school (单位或就读学校住宿证明). */
  | 'LODGING'
  /** No paper was shown. */
  | 'NONE'
  /** Title or purchase contract (房屋产权证明). */
  | 'PROPERTY';

/** What put a family in need (突发困难类型). */
export type EmergencyKind =
  /** An accident (交通事故等意外事件). */
  | 'ACCIDENT'
  /** A fire (火灾). */
  | 'FIRE'
  /** Sudden grave illness (突发重大疾病). */
  | 'GRAVE_ILLNESS'
  /** Something of the like (其他). */
  | 'OTHER';

/** The legal form of an employer (单位类型). */
export type EmployerLegalForm =
  /** Enterprise (企业). */
  | 'ENTERPRISE'
  /** Individual business (个体经济组织). */
  | 'INDIVIDUAL_BUSINESS'
  /** Another organisation (其他组织). */
  | 'OTHER'
  /** Private non-enterprise unit (民办非企业单位). */
  | 'PRIVATE_NON_ENTERPRISE'
  /** Public body (机关、事业单位). */
  | 'PUBLIC';

/** The state of an employer (经营状态). */
export type EmployerStanding =
  /** Whoever answers for it has absconded (逃匿). */
  | 'ABSCONDED'
  /** It was dissolved (注销). */
  | 'DISSOLVED'
  /** It cannot pay (无力支付). */
  | 'INSOLVENT'
  /** It operates (正常经营). */
  | 'OPERATING';

/** Why a job ended, as the employer filed it (离职原因). */
export type EmploymentEndReason =
  /** The contract ran out (合同期满). */
  | 'CONTRACT_EXPIRED'
  /** The employer closed down (用人单位终止). */
  | 'EMPLOYER_CLOSED'
  /** Dismissed, or by agreement that the employer proposed (用人单位解除). */
  | 'EMPLOYER_DISMISSED'
  /** The worker left by fault of the employer (被迫解除, 劳动合同法 art. 38). */
  | 'FORCED_RESIGNATION'
  /** By agreement that the worker proposed (劳动者提出协商一致). */
  | 'MUTUAL'
  /** The worker resigned (本人辞职). */
  | 'WORKER_RESIGNED';

/** The industry of a job (从事行业). */
export type EmploymentIndustry =
  /** Farming, forestry, animals, fishing (农林牧渔). */
  | 'AGRICULTURE'
  /** Catering (餐饮). */
  | 'CATERING'
  /** Building (建筑). */
  | 'CONSTRUCTION'
  /** Domestic service (家政服务). */
  | 'DOMESTIC_SERVICE'
  /** Hazardous chemicals (危险化学品). */
  | 'HAZARDOUS_CHEMICALS'
  /** Manufacturing (制造). */
  | 'MANUFACTURING'
  /** Mining (矿山). */
  | 'MINING'
  /** Another industry (其他). */
  | 'OTHER'
  /** Building of roads, rails and ports (交通工程). */
  | 'TRANSPORT_WORKS'
  /** Water works (水利工程). */
  | 'WATER_WORKS';

/** A position in work (就业状态). */
export type EmploymentPosition =
  /** Works for an employer (单位就业). */
  | 'EMPLOYED'
  /** In registered flexible employment (灵活就业). */
  | 'FLEXIBLE'
  /** Registered as not looking for work (无就业意愿). */
  | 'NONE'
  /** Runs a business of one’s own (自主创业). */
  | 'SELF_EMPLOYED'
  /** Without work and looking for it (失业). */
  | 'UNEMPLOYED';

/** Level of a course or a vocational qualification (等级). */
export type EmploymentSkillLevel =
  /** Intermediate (中级). */
  | 'INTERMEDIATE'
  /** Junior (初级). */
  | 'JUNIOR'
  /** Senior (高级). */
  | 'SENIOR'
  /** Senior technician (高级技师). */
  | 'SENIOR_TECHNICIAN'
  /** A specific ability (专项职业能力). */
  | 'SPECIFIC_ABILITY'
  /** Technician (技师). */
  | 'TECHNICIAN';

/** What a resident, or an employer, answered at the counter to a fact that may be asked (`isAskable`). */
export type FactAnswer = {
  /** The employer that the fact is about, by its registration number; left out where it is about a person. */
  employerNumber?: string | number | null | undefined;
  /** The name of the fact in the vocabulary, such as `wishes`. */
  fact: string;
  /** Who the fact is about, by resident id; left out where it is about an employer. */
  residentId?: string | number | null | undefined;
  /** The answer, typed as the vocabulary says; null means "none". */
  value?: unknown;
};

/** Whether the registered address lies in a village or in a town. */
export type HukouType =
  | 'RURAL'
  | 'URBAN';

/** The five lines of social insurance (社会保险险种). */
export type InsuranceLine =
  /** Work-injury insurance (工伤保险). */
  | 'INJURY'
  /** Maternity insurance (生育保险). */
  | 'MATERNITY'
  /** Medical insurance (医疗保险). */
  | 'MEDICAL'
  /** Pension insurance (养老保险). */
  | 'PENSION'
  /** Unemployment insurance (失业保险). */
  | 'UNEMPLOYMENT';

/** The scheme under which a person is insured in a line (参保状态). */
export type InsuranceStatus =
  /** As an employee, paid through the employer (职工). */
  | 'EMPLOYEE'
  /** As a flexible worker in the employee scheme, paid alone (灵活就业人员). */
  | 'FLEXIBLE'
  /** Not insured on the day (未参保). */
  | 'NONE'
  /** In the resident scheme, paid once a year (城乡居民). */
  | 'RESIDENT';

/** How a case is handled (案件程序). */
export type JusticeProcedure =
  /** By a labour arbitration commission (劳动争议仲裁). */
  | 'LABOUR_ARBITRATION'
  /** With legal aid granted (法律援助). */
  | 'LEGAL_AID'
  /** By a court (诉讼). */
  | 'LITIGATION'
  /** By a people’s mediation committee (人民调解). */
  | 'PEOPLE_MEDIATION';

/** In which sense a person is left behind by family members away at work (留守人员类别). */
export type LeftBehindCategory =
  /** A child under 16 whose parents are away, or one of them with the other unable to care (留守儿童). */
  | 'CHILD'
  /** A person of 60 or more all of whose supporting children are away (留守老人). */
  | 'ELDER'
  /** In the register, but not left behind on the day (当日不属于留守). */
  | 'NONE'
  /** A woman whose husband is away (留守妇女). */
  | 'WOMAN';

/** Why an eligible sum is in no total. */
export type LeftOutReason =
  /** Another one pays all of it. */
  | 'COVERED'
  /** Another benefit excludes it: one that is received, or that comes to more. */
  | 'EXCLUDED'
  /** It is received already. */
  | 'RECEIVED';

/** Group of a hazard at work (职业病危害因素分类). */
export type OccupationalHazard =
  /** Germs (生物因素). */
  | 'BIOLOGICAL'
  /** Chemicals (化学因素). */
  | 'CHEMICAL'
  /** Dust (粉尘). */
  | 'DUST'
  /** Otherwise (其他因素). */
  | 'OTHER'
  /** Noise, heat, vibration and the like (物理因素). */
  | 'PHYSICAL'
  /** Ionising radiation (放射性因素). */
  | 'RADIATION';

/** When in a job an occupational health check is made (职业健康检查类别). */
export type OccupationalHealthCheckKind =
  /** Before the post is taken up (上岗前). */
  | 'BEFORE_POST'
  /** In the post (在岗期间). */
  | 'IN_POST'
  /** On leaving it (离岗时). */
  | 'ON_LEAVING';

/** What is said to open a visit in an emergency, when the person cannot show anything. */
export type OpenEmergencyVisitInput = {
  /** The counter, as its hall names it; at most 200 characters. */
  counter?: string | null | undefined;
  /** The hall; the viewer’s own when left out. */
  place?: string | null | undefined;
  /** Why it cannot wait, 10 to 200 characters; the second person reads it. Never an identity number. */
  reason: string;
  /** Who it is about, 1 to 12. */
  residents: Array<ResidentReference>;
};

/** What is said to open a visit. */
export type OpenVisitInput = {
  /** The counter, as its hall names it; at most 200 characters. */
  counter?: string | null | undefined;
  /** Registration number of an employer whose agent is there, such as `E2201000105`. */
  employer?: string | null | undefined;
  /** The hall; the viewer’s own when left out. */
  place?: string | null | undefined;
  /** How the ground is shown. */
  proof: ProofInput;
  /** Id of a registered purpose that the viewer may state; `purposes` lists them. */
  purpose: string | number;
  /** Those who are present, at most 12; one alone for a mandate, a consent, or one’s own records, for which it may be left out. */
  residents?: Array<ResidentReference> | null | undefined;
};

/** How the ground of the visit is shown. */
export type ProofInput = {
  /** Its kind; it must fit the ground of the purpose. */
  kind: ProofKind;
  /** Of a card or ticket the number of the reading or ticket, of a mandate the case, in the form of its agency, of a consent its id; nothing for one’s own records. Never an identity number. */
  reference?: string | null | undefined;
};

/** How the ground of a visit is shown; which one a purpose needs follows from its ground. */
export type ProofKind =
  /** The identity card or residence permit was read at the counter (读卡). */
  | 'CARD'
  /** The person agreed, and the consent holds (授权编号). */
  | 'CONSENT'
  /** A case of the agency, opened under the law that the purpose names (案件号). */
  | 'MANDATE'
  /** The person asks for their own records (本人登录). */
  | 'OWN'
  /** The ticket of the queue was handed over (取号). */
  | 'TICKET';

/** What opens a visit for a purpose. */
export type PurposeGround =
  /** The person agreed, and may withdraw (本人授权，可撤回). */
  | 'CONSENT'
  /** A case under the law named (法定职责案件). */
  | 'MANDATE'
  /** No record of a resident is looked at, so there is no visit (不查阅个人记录). */
  | 'NONE'
  /** The person asks (本人申请). */
  | 'OWN'
  /** The person is there (本人在场). */
  | 'PRESENCE'
  /** A second person let it happen (第二人复核). */
  | 'REVIEW';

/** Whether the member receives it already. Three-valued: an agency that did not answer never reads as "not yet". */
export type ReceivedState =
  /** The record is complete, and shows none (未享受). */
  | 'NOT_RECEIVED'
  /** On record as received (已享受): running on the day, or given within the period in which it is not given again. */
  | 'RECEIVED'
  /** The record did not answer (未知); see `missing`. */
  | 'UNKNOWN';

/** What a member is to the resident who asked, by the household register and the marriage register. */
export type Relation =
  /** Son or daughter (子女). */
  | 'CHILD'
  /** Lives in the household otherwise (其他成员). */
  | 'OTHER'
  /** Father, mother or guardian (父母或监护人). */
  | 'PARENT'
  /** The resident who asked (本人). */
  | 'SELF'
  /** Husband or wife (配偶). */
  | 'SPOUSE';

/** What a person is to a visit, by the registers of the day on which it was opened. */
export type RelationToVisit =
  /** Lives as one family with somebody present (同住家庭成员). */
  | 'HOUSEHOLD'
  /** Is present, asks, or is whom the mandate or consent is about (本人). */
  | 'SELF'
  /** A minor whose parent or guardian is present (在场监护人的未成年子女). */
  | 'WARD';

/** State of a residence permit on the day asked about (居住证暂行条例 art. 10). */
export type ResidencePermitStatus =
  /** It was cancelled. */
  | 'CANCELLED'
  /** Its endorsement is overdue; endorsing it restores the use. */
  | 'SUSPENDED'
  /** Its yearly endorsement is current. */
  | 'VALID';

/** Names one resident in exactly one way. */
export type ResidentReference = {
  /** Citizen identity number (公民身份号码, GB 11643): 18 characters with their check. */
  citizenId?: string | null | undefined;
  /** Number printed on a residence permit (居住证号码). */
  permitNumber?: string | null | undefined;
  /** The platform's own id, such as `R0000001`. */
  residentId?: string | null | undefined;
};

/** Stage of schooling (学段). */
export type SchoolStage =
  /** College or university (高等学校). */
  | 'HIGHER'
  /** Junior high, grades 7-9 (初中). */
  | 'JUNIOR'
  /** Kindergarten (幼儿园). */
  | 'KINDERGARTEN'
  /** Primary school, grades 1-6 (小学). */
  | 'PRIMARY'
  /** General senior high, grades 1-3 (普通高中). */
  | 'SENIOR_GENERAL'
  /** Secondary vocational school, grades 1-3 (中等职业学校). */
  | 'SENIOR_VOCATIONAL';

/** Sex on the household register. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** What a determination is about. */
export type SubjectKind =
  /** An employer (用人单位). */
  | 'EMPLOYER'
  /** An employer together with one person whom it hired (用人单位招用的一名职工): the employer is the beneficiary. */
  | 'HIRE'
  /** A member of the family (个人). */
  | 'PERSON';

/** A value supposed instead of what is known (假设). It wins over records and answers, and changes none of them. Refused as BAD_INPUT where it could not be true. */
export type Supposition = {
  /** The name of a recorded fact in the vocabulary, such as `residence_permit.status`; a derived one cannot be supposed. */
  fact: string;
  /** Of whom; left out: the one asked about. A person by resident id; an employer, a hire or the place by its subject id (`employer:E2201000105`, `pair:E2201000105/R0000001`, `place:220100`). */
  subject?: string | number | null | undefined;
  /** The value, typed as the vocabulary says; null means "none". */
  value?: unknown;
};

/** The answer to one entitlement. */
export type Verdict =
  /** Every condition is met (符合). */
  | 'ELIGIBLE'
  /** A known fact fails a condition, whatever else were known (不符合). */
  | 'INELIGIBLE'
  /** An unknown fact could still change the answer (待定); see `missing`. */
  | 'UNDETERMINED';

/** How a work injury came about (工伤类别). */
export type WorkInjuryKind =
  /** By an accident at work (事故伤害). */
  | 'ACCIDENT'
  /** As an occupational disease (职业病). */
  | 'OCCUPATIONAL_DISEASE';

/** State of the recognition of a work injury (工伤认定). */
export type WorkInjuryRecognition =
  /** Applied for and not decided (已申请). */
  | 'APPLIED'
  /** Nobody has applied for it (未申请). */
  | 'NONE'
  /** Recognised (认定为工伤). */
  | 'RECOGNISED'
  /** Refused (不予认定). */
  | 'REFUSED';

export type AdviceQueryVariables = Exact<{
  resident: ResidentReference;
  place: string;
  asOf?: string | null | undefined;
  answers?: Array<FactAnswer> | FactAnswer | null | undefined;
  only?: Array<string | number> | string | number | null | undefined;
}>;


export type AdviceQuery = { assessment: { entitlements: { nextSteps: Array<{ subject: string, fact: string, value: unknown, isFormality: boolean, newlyEligible: number, persons: number, yuanPerYear: number, yuanOnce: number, label: { zh: string, en: string }, text: { zh: string, en: string }, actor: { kind: ActorKind, subject: string | null, day: string | null, agency: { id: string, name: { zh: string, en: string } } | null }, gains: Array<{ verdictBefore: Verdict, amountYuanAfter: number | null, determination: { residentId: string, entitlement: { id: string, name: { zh: string, en: string } } } }>, losses: Array<{ verdictAfter: Verdict, amountYuanBefore: number | null, amountYuanAfter: number | null, determination: { residentId: string, entitlement: { id: string, name: { zh: string, en: string } } } }> }>, determinations: Array<{ residentId: string, verdict: Verdict, entitlement: { id: string, name: { zh: string, en: string } }, wouldChange: { canBeChanged: boolean, isCut: boolean, paths: Array<{ isOpen: boolean, conditions: Array<{ id: string, state: ConditionState, isOpen: boolean, text: { zh: string, en: string }, citation: { law: string, article: string }, actors: Array<{ kind: ActorKind, subject: string | null, day: string | null, agency: { id: string, name: { zh: string, en: string } } | null }>, ways: Array<{ changes: Array<{ subject: string | null, fact: string | null, choices: Array<unknown> | null, bound: Bound | null, label: { zh: string, en: string } | null, actor: { kind: ActorKind, subject: string | null, day: string | null, agency: { id: string, name: { zh: string, en: string } } | null } }> }> }> }> } | null }> } | null } | null };

export type ActorFragment = { kind: ActorKind, subject: string | null, day: string | null, agency: { id: string, name: { zh: string, en: string } } | null };

export type AuditDayQueryVariables = Exact<{
  day: string;
}>;


export type AuditDayQuery = { auditDay: { day: string, entries: number, root: string, faults: Array<string>, publishedRoots: Array<{ entries: number, root: string }> } };

export type BoardQueryVariables = Exact<{
  resident: ResidentReference;
  place: string;
  asOf?: string | null | undefined;
  answers?: Array<FactAnswer> | FactAnswer | null | undefined;
  papers?: boolean;
}>;


export type BoardQuery = { assessment: { id: string, asOf: string, place: string, agencies: Array<{ state: AgencyState, answeredAt: string | null, agency: { id: string, name: { zh: string, en: string } } }> | null, members: Array<{ relation: Relation, resident: { id: string, name: string | null, birthDate: string | null } }>, entitlements: { determinations: Array<{ residentId: string, verdict: Verdict, amountYuan: number | null, durationMonths: number | null, entitlement: { id: string, name: { zh: string, en: string }, amount: { zh: string, en: string } | null }, papers?: Array<{ isProved: boolean, name: { zh: string, en: string } }>, received: { state: ReceivedState, text: { zh: string, en: string }, missing: Array<{ fact: string, reason: string, agency: { id: string, name: { zh: string, en: string } } | null }> } | null, decidedBy: Array<{ law: string, from: string, confidence: string, change: { zh: string, en: string } }>, beside: Array<{ law: string, isOpinion: boolean, confidence: string, verdict: Verdict, answersOtherwise: boolean, amountYuan: number | null, durationMonths: number | null, change: { zh: string, en: string } | null }>, nextChange: { on: string, verdict: Verdict | null, because: Array<{ kind: ChangeKind, text: { zh: string, en: string } }> } | null, missing: Array<{ subject: string, fact: string, reason: string, isAskable: boolean, label: { zh: string, en: string }, agency: { id: string, name: { zh: string, en: string } } | null }>, conditions: Array<{ line: number, parent: number | null, kind: ConditionKind, state: ConditionState, text: { zh: string, en: string } | null, citation: { law: string, article: string } | null, values: Array<{ subject: string, fact: string, disclosed: boolean, value: unknown, unknown: string | null, source: string | null, recordedOn: string | null, label: { zh: string, en: string } }> }> }>, breaches: Array<{ determination: { residentId: string, entitlement: { id: string } }, breach: { id: string, amountYuan: number | null, amountUnit: string | null, lastDay: string | null, isWithinTime: boolean | null, text: { zh: string, en: string }, citation: { law: string, article: string }, claim: { zh: string, en: string }, limit: { zh: string, en: string } | null } }> | null, totals: { benefits: { sure: { perYear: number, once: number }, perhaps: { perYear: number, once: number }, counted: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }>, unknown: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }> }, claims: { sure: { perYear: number, once: number }, perhaps: { perYear: number, once: number }, counted: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }>, unknown: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }> }, loans: { sure: { perYear: number, once: number }, perhaps: { perYear: number, once: number }, counted: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }>, unknown: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }> }, leftOut: Array<{ entitlementId: string, residentId: string, why: LeftOutReason, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, by: { entitlementId: string, name: { zh: string, en: string }, text: { zh: string, en: string } | null, citation: { law: string, article: string } | null } | null }> }, nextSteps: Array<{ subject: string, newlyEligible: number, persons: number, yuanPerYear: number, label: { zh: string, en: string }, text: { zh: string, en: string }, actor: { kind: ActorKind, agency: { name: { zh: string, en: string } } | null }, losses: Array<{ determination: { entitlement: { name: { zh: string, en: string } } } }> }>, conflicts: Array<{ subject: string, fact: string }>, refusedAnswers: Array<{ subject: string, fact: string, why: string }> } | null } | null };

export type KindTotalsFragment = { sure: { perYear: number, once: number }, perhaps: { perYear: number, once: number }, counted: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }>, unknown: Array<{ entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> }> };

export type ClaimableSumFragment = { entitlementId: string, residentId: string, isOfHousehold: boolean, isSure: boolean, name: { zh: string, en: string }, yuan: { perYear: number, once: number } | null, reducedBy: Array<{ entitlementId: string, name: { zh: string, en: string } }> };

export type CloseVisitMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseVisitMutation = { closeVisit: { id: string } | null };

export type ConfidentialQueryVariables = Exact<{
  resident: ResidentReference;
  place: string;
  asOf?: string | null | undefined;
}>;


export type ConfidentialQuery = { assessment: { confidential: Array<{ residentId: string, verdict: Verdict, entitlement: { id: string, name: { zh: string, en: string }, where: { zh: string, en: string } | null, evidence: Array<{ name: { zh: string, en: string } }> }, conditions: Array<{ id: string, state: ConditionState, text: { zh: string, en: string }, citation: { law: string, article: string, sectionOnly: boolean } }>, missing: Array<{ subject: string, fact: string, reason: string, label: { zh: string, en: string }, agency: { id: string, name: { zh: string, en: string } } | null }> }> | null } | null };

export type EmergenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergenciesQuery = { emergencies: Array<{ id: string, openedAt: string, expiresAt: string, openedBy: string, counter: string | null, reason: string }> };

export type EmployerVerdictsQueryVariables = Exact<{
  registrationNumber: string;
  place: string;
  asOf?: string | null | undefined;
}>;


export type EmployerVerdictsQuery = { employerAssessment: { entitlements: { determinations: Array<{ verdict: Verdict, entitlement: { id: string } }> } | null } | null };

export type EmployerQueryVariables = Exact<{
  registrationNumber: string;
  place: string;
  asOf?: string | null | undefined;
  hiresAfter?: string | number | null | undefined;
  answers?: Array<FactAnswer> | FactAnswer | null | undefined;
}>;


export type EmployerQuery = { employerAssessment: { id: string, asOf: string, place: string, employer: { registrationNumber: string, name: string, form: EmployerLegalForm, industry: EmploymentIndustry, city: string, state: EmployerStanding, recordedOn: string, source: string } | null, hires: { present: number, included: number, next: string | null } | null, agencies: Array<{ state: AgencyState, answeredAt: string | null, agency: { id: string, name: { zh: string, en: string } } }> | null, entitlements: { employerTotals: Array<{ qualifyingHires: number, openHires: number, hiresLeftOut: number, claimedYuan: number | null, totalYuan: number | null, atLeastYuan: number, atMostYuan: number | null, entitlement: { id: string, name: { zh: string, en: string } }, text: { zh: string, en: string }, takenFrom: Array<{ heldYuan: number | null, takenYuan: number | null, name: { zh: string, en: string } }>, missing: Array<{ subject: string, fact: string, reason: string, isAskable: boolean, label: { zh: string, en: string }, agency: { id: string, name: { zh: string, en: string } } | null }> }>, determinations: Array<{ residentId: string, verdict: Verdict, amountYuan: number | null, durationMonths: number | null, subject: { kind: SubjectKind, residentId: string | null, employerNumber: string | null }, entitlement: { id: string, name: { zh: string, en: string }, amount: { zh: string, en: string } | null }, missing: Array<{ subject: string, fact: string, reason: string, isAskable: boolean, label: { zh: string, en: string }, agency: { id: string, name: { zh: string, en: string } } | null }>, conditions: Array<{ line: number, parent: number | null, kind: ConditionKind, state: ConditionState, text: { zh: string, en: string } | null, citation: { law: string, article: string } | null, values: Array<{ subject: string, fact: string, disclosed: boolean, value: unknown, unknown: string | null, source: string | null, recordedOn: string | null, label: { zh: string, en: string } }> }> }>, conflicts: Array<{ subject: string, fact: string }>, refusedAnswers: Array<{ subject: string, fact: string, why: string }> } | null } | null };

export type GiveConsentMutationVariables = Exact<{
  resident: string | number;
  client: string | number;
  purpose: string | number;
  until: string;
}>;


export type GiveConsentMutation = { giveConsent: { id: string, residentId: string, client: string, purpose: string, givenAt: string, until: string } | null };

export type OpenEmergencyVisitMutationVariables = Exact<{
  input: OpenEmergencyVisitInput;
}>;


export type OpenEmergencyVisitMutation = { openEmergencyVisit: { id: string, place: string | null, counter: string | null, openedAt: string, expiresAt: string, circle: Array<{ residentId: string, relation: RelationToVisit }> } | null };

export type OpenVisitMutationVariables = Exact<{
  input: OpenVisitInput;
}>;


export type OpenVisitMutation = { openVisit: { id: string, purpose: string, place: string | null, counter: string | null, openedAt: string, expiresAt: string, employer: string | null, circle: Array<{ residentId: string, relation: RelationToVisit }> } | null };

export type ProfileQueryVariables = Exact<{
  resident: ResidentReference;
  place: string;
  asOf?: string | null | undefined;
}>;


export type ProfileQuery = { assessment: { members: Array<{ relation: Relation, resident: { id: string, name: string | null, birthDate: string | null, sex: Sex | null, citizenIdNumber: string | null, householdRegistration: { type: HukouType, place: string, isHead: boolean, since: string, recordedOn: string, source: string } | null, residence: { city: string, since: string, urbanArea: boolean, recordedOn: string, source: string } | null, residencePermit: { number: string, city: string, status: ResidencePermitStatus, issuedOn: string, lastEndorsedOn: string | null, validUntil: string, recordedOn: string, source: string } | null, schooling: { compulsoryCompleted: boolean, hardshipRecognised: boolean, present: { stage: SchoolStage, grade: number, school: string, schoolCity: string, boarding: boolean, recordedOn: string, source: string } | null } | null, immunisation: { cardOpenedOn: string, recordedOn: string, source: string, overdueDoses: Array<{ zh: string, doseNumber: number, dueOn: string }> } | null, occupationalHealth: { hazardPosts: Array<{ hazard: OccupationalHazard, since: string, recordedOn: string, source: string }>, lastCheck: { kind: OccupationalHealthCheckKind, checkedOn: string, recordedOn: string, source: string } | null, diagnoses: Array<{ diagnosedOn: string, recordedOn: string, source: string }> } | null, housing: { dwelling: { city: string, kind: DwellingKind, proof: DwellingProof, since: string, recordedOn: string, source: string } | null, leases: Array<{ city: string, registeredOn: string, until: string | null, recordedOn: string, source: string }>, properties: Array<{ city: string, areaM2: number, acquiredOn: string, recordedOn: string, source: string }> } | null, socialInsurance: { universallyRegisteredOn: string | null, lines: Array<{ line: InsuranceLine, status: InsuranceStatus, region: string | null, contributionMonths: number, since: string | null, recordedOn: string, source: string, gaps: Array<{ firstMonth: string, lastMonth: string }> }>, workInjuries: Array<{ kind: WorkInjuryKind, occurredOn: string, recognition: WorkInjuryRecognition, disabilityGrade: number | null, employerPays: boolean | null, recordedOn: string, source: string }> } | null, employment: { position: EmploymentPosition | null, unemployedSince: string | null, jobCertificateNumber: string | null, jobs: Array<{ employerName: string, city: string, industry: EmploymentIndustry, startedOn: string, endedOn: string | null, endReason: EmploymentEndReason | null, fullTime: boolean, writtenContract: boolean, recordedOn: string, source: string }>, projects: Array<{ project: string, city: string, generalContractor: string, enteredOn: string, leftOn: string | null, recordedOn: string, source: string }>, training: Array<{ course: string, level: EmploymentSkillLevel, completedOn: string, recordedOn: string, source: string }>, skills: Array<{ occupation: string, level: EmploymentSkillLevel, issuedOn: string, recordedOn: string, source: string }> } | null, civilAffairs: { marriage: { registeredOn: string, recordedOn: string, source: string } | null, householdFiles: Array<{ city: string, since: string, persons: number, assetsWithinLimit: boolean | null, recordedOn: string, source: string, incomeCheck: { orderedOn: string, completedOn: string | null, validUntil: string | null } | null, assetCheck: { orderedOn: string, completedOn: string | null, validUntil: string | null } | null }>, assistance: Array<{ kind: AssistanceKind, place: string, since: string, recordedOn: string, source: string }>, emergencies: Array<{ kind: EmergencyKind, reportedOn: string, isConfirmed: boolean | null, recordedOn: string, source: string }>, leftBehind: { category: LeftBehindCategory | null, county: string, since: string, isCarerNamed: boolean, recordedOn: string, source: string } | null } | null, land: { contracts: Array<{ county: string, areaMu: number, since: string, until: string | null, certificateOn: string | null, isInDispute: boolean, recordedOn: string, source: string }>, homesteads: Array<{ county: string, areaM2: number, since: string, certificateOn: string | null, recordedOn: string, source: string }>, membership: { collective: string | null, since: string, hasShares: boolean | null, shares: number, recordedOn: string, source: string } | null } | null, taxation: { businesses: Array<{ kind: BusinessKind, trade: BusinessTrade, place: string, registeredOn: string, licensedOn: string | null, reliefFrom: string | null, isSuspended: boolean, recordedOn: string, source: string }> } | null, credit: { guaranteedLoans: Array<{ place: string, grantedOn: string, dueOn: string, overdueSince: string | null, recordedOn: string, source: string }>, adverseEntries: Array<{ kind: AdverseCreditKind, enteredOn: string, keptUntil: string | null, recordedOn: string, source: string }> } | null, justice: { openCases: Array<{ procedure: JusticeProcedure, place: string, isApplicant: boolean, openedOn: string, recordedOn: string, source: string }> } | null, community: { communityCode: string, city: string, movedInOn: string, residentSince: string, recordedOn: string, source: string } | null } }> } | null };

export type PurposesQueryVariables = Exact<{ [key: string]: never; }>;


export type PurposesQuery = { purposes: Array<{ id: string, zh: string, en: string, basisZh: string, basisEn: string, ground: PurposeGround, roles: Array<string>, minutes: number }> };

export type QuestionLookMutationVariables = Exact<{
  look: string | number;
  why: string;
}>;


export type QuestionLookMutation = { questionLook: { look: string, why: string, askedAt: string } };

export type QuestionedLooksQueryVariables = Exact<{
  day: string;
  place?: string | null | undefined;
}>;


export type QuestionedLooksQuery = { questionedLooks: Array<{ resident: string, why: string, askedAt: string, look: { id: string, at: string, viewer: string, purpose: string, visit: string, place: string | null, counter: string | null, proof: string | null, reason: string | null } }> };

export type ReviewEmergencyVisitMutationVariables = Exact<{
  id: string | number;
  approve: boolean;
}>;


export type ReviewEmergencyVisitMutation = { reviewEmergencyVisit: { id: string, expiresAt: string } | null };

export type UnusualLooksQueryVariables = Exact<{
  day: string;
  place?: string | null | undefined;
}>;


export type UnusualLooksQuery = { unusualLooks: Array<{ look: { id: string, at: string, viewer: string, role: string, client: string | null, purpose: string, visit: string, hall: string | null, place: string | null, counter: string | null, proof: string | null, reason: string | null, refused: number, code: string | null, residents: Array<string>, agencies: number, fields: number, verdictsTold: number }, signs: Array<{ id: string, zh: string, en: string }> }> };

export type VerdictsQueryVariables = Exact<{
  resident: ResidentReference;
  place: string;
  asOf?: string | null | undefined;
}>;


export type VerdictsQuery = { assessment: { entitlements: { determinations: Array<{ residentId: string, verdict: Verdict, entitlement: { id: string } }> } | null } | null };

export type WhatIfQueryVariables = Exact<{
  resident: ResidentReference;
  place: string;
  asOf?: string | null | undefined;
  suppose?: Array<Supposition> | Supposition | null | undefined;
  otherPlace?: string | null | undefined;
  moved?: Array<Supposition> | Supposition | null | undefined;
}>;


export type WhatIfQuery = { here: { entitlements: { difference: Array<{ verdictBefore: Verdict, verdictAfter: Verdict, amountYuanBefore: number | null, amountYuanAfter: number | null, durationMonthsBefore: number | null, durationMonthsAfter: number | null, determination: { residentId: string, entitlement: { id: string, name: { zh: string, en: string } }, conditions: Array<{ state: ConditionState, text: { zh: string, en: string } | null, values: Array<{ subject: string, fact: string, isSupposed: boolean }> }> } }> | null } | null } | null, there: { entitlements: { determinations: Array<{ residentId: string, verdict: Verdict, amountYuan: number | null, entitlement: { id: string, name: { zh: string, en: string } } }>, difference: Array<{ verdictBefore: Verdict, verdictAfter: Verdict, amountYuanBefore: number | null, amountYuanAfter: number | null, durationMonthsBefore: number | null, durationMonthsAfter: number | null, determination: { residentId: string, entitlement: { id: string, name: { zh: string, en: string } }, conditions: Array<{ state: ConditionState, text: { zh: string, en: string } | null, values: Array<{ subject: string, fact: string, isSupposed: boolean }> }> } }> | null } | null } | null };

export type DifferenceFragment = { verdictBefore: Verdict, verdictAfter: Verdict, amountYuanBefore: number | null, amountYuanAfter: number | null, durationMonthsBefore: number | null, durationMonthsAfter: number | null, determination: { residentId: string, entitlement: { id: string, name: { zh: string, en: string } }, conditions: Array<{ state: ConditionState, text: { zh: string, en: string } | null, values: Array<{ subject: string, fact: string, isSupposed: boolean }> }> } };

export type WhoLookedQueryVariables = Exact<{
  resident: ResidentReference;
  place: string;
  last?: number;
}>;


export type WhoLookedQuery = { assessment: { members: Array<{ resident: { id: string, whoLooked: Array<{ at: string | null, viewer: string | null, role: string | null, purpose: string | null, visit: string | null, fields: Array<string> | null, verdictsTold: number | null, agencies: Array<{ id: string, zh: string, en: string }> }> | null, consents: Array<{ id: string, client: string, purpose: string, givenAt: string, until: string, withdrawnAt: string | null }> | null } }> } | null };

export type WithdrawConsentMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string, withdrawnAt: string | null } | null };

export const ActorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]} as unknown as DocumentNode<ActorFragment, unknown>;
export const ClaimableSumFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimableSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimableSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"isOfHousehold"}},{"kind":"Field","name":{"kind":"Name","value":"isSure"}},{"kind":"Field","name":{"kind":"Name","value":"yuan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reducedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimableSumFragment, unknown>;
export const KindTotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KindTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perhaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimableSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimableSum"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimableSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimableSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"isOfHousehold"}},{"kind":"Field","name":{"kind":"Name","value":"isSure"}},{"kind":"Field","name":{"kind":"Name","value":"yuan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reducedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<KindTotalsFragment, unknown>;
export const DifferenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DifferenceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"isSupposed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictBefore"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAfter"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsAfter"}}]}}]} as unknown as DocumentNode<DifferenceFragment, unknown>;
export const AdviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Advice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactAnswer"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"only"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}},{"kind":"Argument","name":{"kind":"Name","value":"only"},"value":{"kind":"Variable","name":{"kind":"Name","value":"only"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isFormality"}},{"kind":"Field","name":{"kind":"Name","value":"newlyEligible"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"yuanPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"yuanOnce"}},{"kind":"Field","name":{"kind":"Name","value":"gains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictBefore"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuanAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictAfter"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuanAfter"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"determinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"wouldChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"canBeChanged"}},{"kind":"Field","name":{"kind":"Name","value":"isCut"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ways"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Actor"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Actor"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}}]} as unknown as DocumentNode<AdviceQuery, AdviceQueryVariables>;
export const AuditDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"root"}},{"kind":"Field","name":{"kind":"Name","value":"publishedRoots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"root"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"}}]}}]}}]} as unknown as DocumentNode<AuditDayQuery, AuditDayQueryVariables>;
export const BoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactAnswer"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"papers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"papers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isProved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"isOpinion"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"change"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"answersOtherwise"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isAskable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosed"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"breach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}},{"kind":"Field","name":{"kind":"Name","value":"amountUnit"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"isWithinTime"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"benefits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"loans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"KindTotals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"yuan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newlyEligible"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"yuanPerYear"}},{"kind":"Field","name":{"kind":"Name","value":"losses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimableSum"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimableSum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"isOfHousehold"}},{"kind":"Field","name":{"kind":"Name","value":"isSure"}},{"kind":"Field","name":{"kind":"Name","value":"yuan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reducedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlementId"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"KindTotals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KindTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perhaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"perYear"}},{"kind":"Field","name":{"kind":"Name","value":"once"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimableSum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimableSum"}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const CloseVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CloseVisitMutation, CloseVisitMutationVariables>;
export const ConfidentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Confidential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confidential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"where"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"sectionOnly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConfidentialQuery, ConfidentialQueryVariables>;
export const EmergenciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Emergencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"emergencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"counter"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EmergenciesQuery, EmergenciesQueryVariables>;
export const EmployerVerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerVerdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"registrationNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"registrationNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"registrationNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployerVerdictsQuery, EmployerVerdictsQueryVariables>;
export const EmployerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Employer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"registrationNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hiresAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"answers"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FactAnswer"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"registrationNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"registrationNumber"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"hiresAfter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hiresAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hires"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"next"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"answers"},"value":{"kind":"Variable","name":{"kind":"Name","value":"answers"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifyingHires"}},{"kind":"Field","name":{"kind":"Name","value":"openHires"}},{"kind":"Field","name":{"kind":"Name","value":"hiresLeftOut"}},{"kind":"Field","name":{"kind":"Name","value":"claimedYuan"}},{"kind":"Field","name":{"kind":"Name","value":"totalYuan"}},{"kind":"Field","name":{"kind":"Name","value":"atLeastYuan"}},{"kind":"Field","name":{"kind":"Name","value":"atMostYuan"}},{"kind":"Field","name":{"kind":"Name","value":"takenFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldYuan"}},{"kind":"Field","name":{"kind":"Name","value":"takenYuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isAskable"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"determinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"employerNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isAskable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"article"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosed"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EmployerQuery, EmployerQueryVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"client"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"client"},"value":{"kind":"Variable","name":{"kind":"Name","value":"client"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const OpenEmergencyVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenEmergencyVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenEmergencyVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openEmergencyVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"counter"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"circle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}}]}}]} as unknown as DocumentNode<OpenEmergencyVisitMutation, OpenEmergencyVisitMutationVariables>;
export const OpenVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"counter"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"circle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}}]}}]}}]} as unknown as DocumentNode<OpenVisitMutation, OpenVisitMutationVariables>;
export const ProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Profile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"citizenIdNumber"}},{"kind":"Field","name":{"kind":"Name","value":"householdRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"isHead"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"urbanArea"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"residencePermit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastEndorsedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schooling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"present"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCity"}},{"kind":"Field","name":{"kind":"Name","value":"boarding"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsoryCompleted"}},{"kind":"Field","name":{"kind":"Name","value":"hardshipRecognised"}}]}},{"kind":"Field","name":{"kind":"Name","value":"immunisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cardOpenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdueDoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"doseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupationalHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazardPosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hazard"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnoses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"diagnosedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"housing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dwelling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"areaM2"}},{"kind":"Field","name":{"kind":"Name","value":"acquiredOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"socialInsurance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"contributionMonths"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"universallyRegisteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"workInjuries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredOn"}},{"kind":"Field","name":{"kind":"Name","value":"recognition"}},{"kind":"Field","name":{"kind":"Name","value":"disabilityGrade"}},{"kind":"Field","name":{"kind":"Name","value":"employerPays"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"employment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"fullTime"}},{"kind":"Field","name":{"kind":"Name","value":"writtenContract"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"generalContractor"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unemployedSince"}},{"kind":"Field","name":{"kind":"Name","value":"jobCertificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"course"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"civilAffairs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marriage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdFiles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"incomeCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assetCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderedOn"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assetsWithinLimit"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emergencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftBehind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"isCarerNamed"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"areaMu"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"certificateOn"}},{"kind":"Field","name":{"kind":"Name","value":"isInDispute"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homesteads"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"areaM2"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"certificateOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"collective"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"hasShares"}},{"kind":"Field","name":{"kind":"Name","value":"shares"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"businesses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trade"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"licensedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reliefFrom"}},{"kind":"Field","name":{"kind":"Name","value":"isSuspended"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"credit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"guaranteedLoans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"grantedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdueSince"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adverseEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"keptUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"justice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"isApplicant"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"communityCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"movedInOn"}},{"kind":"Field","name":{"kind":"Name","value":"residentSince"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const PurposesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"basisZh"}},{"kind":"Field","name":{"kind":"Name","value":"basisEn"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}}]} as unknown as DocumentNode<PurposesQuery, PurposesQueryVariables>;
export const QuestionLookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionLook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"look"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionLook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"look"},"value":{"kind":"Variable","name":{"kind":"Name","value":"look"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"look"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]}}]} as unknown as DocumentNode<QuestionLookMutation, QuestionLookMutationVariables>;
export const QuestionedLooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuestionedLooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questionedLooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"look"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"counter"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resident"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}}]}}]}}]} as unknown as DocumentNode<QuestionedLooksQuery, QuestionedLooksQueryVariables>;
export const ReviewEmergencyVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewEmergencyVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approve"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewEmergencyVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"approve"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approve"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<ReviewEmergencyVisitMutation, ReviewEmergencyVisitMutationVariables>;
export const UnusualLooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnusualLooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unusualLooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"look"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"hall"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"counter"}},{"kind":"Field","name":{"kind":"Name","value":"proof"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"residents"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"verdictsTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<UnusualLooksQuery, UnusualLooksQueryVariables>;
export const VerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Verdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerdictsQuery, VerdictsQueryVariables>;
export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"suppose"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Supposition"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fact"},"value":{"kind":"StringValue","value":"wishes","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"settle","block":false},{"kind":"StringValue","value":"work","block":false}]}}]}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"otherPlace"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}},"defaultValue":{"kind":"StringValue","value":"220200","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"moved"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Supposition"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fact"},"value":{"kind":"StringValue","value":"residence.city","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"value"},"value":{"kind":"StringValue","value":"220200","block":false}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"here"},"name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"suppose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"suppose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"there"},"name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"otherPlace"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitlements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"suppose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"moved"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Difference"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Difference"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DifferenceLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"determination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"entitlement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"isSupposed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdictBefore"}},{"kind":"Field","name":{"kind":"Name","value":"verdictAfter"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuanBefore"}},{"kind":"Field","name":{"kind":"Name","value":"amountYuanAfter"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsBefore"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsAfter"}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const WhoLookedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoLooked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resident"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResidentReference"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"resident"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resident"}}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"whoLooked"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"visit"}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"verdictsTold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoLookedQuery, WhoLookedQueryVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;