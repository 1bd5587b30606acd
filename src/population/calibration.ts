/**
 * What the synthetic residents are calibrated to. Shares are fractions of one.
 *
 * SURVEY = published by the National Bureau of Statistics in its monitoring surveys of migrant workers (全国农民工监测调查报告);
 * CHOICE = our own, where the figures at hand give no value.
 */

/** SURVEY 2014: sex of migrant workers. */
export const workerSex = { male: 0.67, female: 0.33 } as const;

/** SURVEY 2014: age of migrant workers. The last band is open there; CHOICE: it ends at 62. */
export const workerAge = { '16-20': 0.035, '21-30': 0.302, '31-40': 0.228, '41-50': 0.264, '51-62': 0.171 } as const;

/** SURVEY 2014: 168.21 of 273.95 million work away from home; 35.78 million of those away moved with the whole family. */
export const awayFromHome = 168.21 / 273.95;
export const wholeFamilyAmongAway = 35.78 / 168.21;

/** CHOICE: how the others away live. Together with whole families this gives the sexes of the survey. */
export const awayAlone = 0.72;
export const coupleBothWork = 0.62;
/** CHOICE: among workers who have a family of their own but went alone, men are more than in the whole. */
export const loneWorkerIsMale = 0.745;

/** CHOICE: industry of the work, near the order of the survey's industries. */
export const industry = {
  manufacturing: 0.31, construction: 0.22, transport: 0.07, retail: 0.12, catering: 0.06, services: 0.11, other: 0.11,
} as const;
export type Industry = keyof typeof industry;

/** CHOICE: how many worked in another city before they came to this one. */
export const workedElsewhereBefore = 0.15;

/** CHOICE: how many end their jobs for a business of their own, in which trades, and how many of them take out a licence. */
export const runsBusiness = 0.09;
export const businessIndustry = { retail: 0.45, catering: 0.3, services: 0.15, transport: 0.1 } as const;
export const businessLicensed = 0.8;

/** SURVEY 2011: insured by the employer, by industry; `other` = all industries, SURVEY 2012. */
export const insuredByEmployer: Readonly<Record<Industry, Readonly<Record<'pension' | 'injury' | 'medical' | 'unemployment' | 'maternity', number>>>> = {
  manufacturing: { pension: 0.141, injury: 0.280, medical: 0.178, unemployment: 0.075, maternity: 0.048 },
  construction: { pension: 0.043, injury: 0.141, medical: 0.064, unemployment: 0.022, maternity: 0.016 },
  transport: { pension: 0.244, injury: 0.326, medical: 0.277, unemployment: 0.151, maternity: 0.104 },
  retail: { pension: 0.151, injury: 0.177, medical: 0.163, unemployment: 0.096, maternity: 0.077 },
  catering: { pension: 0.073, injury: 0.118, medical: 0.090, unemployment: 0.038, maternity: 0.025 },
  services: { pension: 0.124, injury: 0.164, medical: 0.137, unemployment: 0.064, maternity: 0.045 },
  other: { pension: 0.143, injury: 0.240, medical: 0.169, unemployment: 0.084, maternity: 0.061 },
};

/** CHOICE: where people come from and go to. */
export const homeOutsideJilin = 0.2;
export const destinations = {
  '220100': 0.46, '220200': 0.17, '220300': 0.08, '220700': 0.07, '220500': 0.05, '220800': 0.03, '220400': 0.03,
  '220600': 0.02, '220581': 0.04, '222401': 0.05,
} as const;

/** CHOICE: dwelling by industry; the lodging of building sites and plants is what the survey describes without shares. */
export const dwellingKind: Readonly<Record<'construction' | 'manufacturing' | 'else', Readonly<Record<string, number>>>> = {
  construction: { 'construction-site': 0.55, 'employer-dormitory': 0.15, rented: 0.22, 'urban-village': 0.05, shantytown: 0.02, own: 0.01 },
  manufacturing: { 'employer-dormitory': 0.45, rented: 0.42, 'urban-village': 0.07, shantytown: 0.02, own: 0.03, other: 0.01 },
  else: { rented: 0.68, 'employer-dormitory': 0.10, 'urban-village': 0.12, shantytown: 0.03, own: 0.05, other: 0.02 },
};
/** CHOICE: of those who rent, who can show a lease, and whose lease is registered. */
export const showsLease = 0.6;
export const leaseRegistered = 0.5;

/** CHOICE: the residence permit. */
export const obtainsPermit = 0.6;
export const endorsesInTime = 0.88;
export const endorsesLate = 0.5;
export const permitCancelled = 0.03;

/** CHOICE: school. */
export const attendsKindergarten = 0.7;
export const afterJunior = { 'senior-general': 0.55, 'senior-vocational': 0.3, leaves: 0.15 } as const;
export const boardsInRuralJunior = 0.4;
export const hardshipRecognised = 0.08;

/** CHOICE: immunisation. A moved child without a card is the case that the counter looks for. */
export const withoutVaccinationCard = 0.04;
export const behindWithDoses = 0.09;

/** CHOICE: social insurance beside the employer's. */
export const residentMedical = 0.96;
export const residentPension = 0.55;
export const flexiblePension = 0.04;
export const backPaysGap = 0.05;
export const transfersRecord = 0.2;
export const universallyRegistered = 0.72;
export const providentFundAmongPensioned = 0.3;

/** CHOICE: rest. */
export const appliesForPublicRental = 0.03;
export const withoutCitizenId = 0.002;
export const recordCorrected = 0.015;
export const recordRetracted = 0.002;

/** CHOICE: accidents at work since 2012, by industry: about two workers in a hundred; and what becomes of them. */
export const injuredAtWork: Readonly<Record<Industry, number>> = {
  manufacturing: 0.025, construction: 0.032, transport: 0.022, retail: 0.006, catering: 0.01, services: 0.008, other: 0.012,
};
export const appliesForRecognition = 0.75;
export const injuryRecognised = 0.82;
export const appraisedAfterRecognition = 0.8;
export const disabilityGrade = { '10': 0.36, '9': 0.25, '8': 0.14, '7': 0.09, '6': 0.05, '5': 0.04, none: 0.07 } as const;
export const employerPaysInjury = {
  insured: { pays: 0.55, refused: 0.03, 'licence-revoked': 0, 'enforcement-suspended': 0, other: 0, unknown: 0.42 },
  uninsured: { pays: 0.3, refused: 0.33, 'licence-revoked': 0.06, 'enforcement-suspended': 0.04, other: 0.03, unknown: 0.24 },
} as const;
export const employerDeclaresStaff = 0.6;

/** CHOICE: hazards at work, the checks for them, and diseases. */
export const hazardInManufacturing = 0.2;
export const hazardElsewhere = 0.03;
export const hazardKind = { dust: 0.4, physical: 0.3, chemical: 0.24, radiation: 0.01, biological: 0.01, other: 0.04 } as const;
export const healthChecked = 0.5;
export const diseaseAmongExposed = 0.04;
export const diseaseWithoutEmployer = 0.25;
export const diseaseReportedAsInjury = 0.6;

/**
 * Cases in the register of notifiable diseases, among adults: some 577,000 living with HIV at the end of 2015, and some 864,000 new cases of
 * tuberculosis in that year, both of 1.37 thousand million (national reports, from memory). CHOICE: how long a course of treatment lasts.
 */
export const livesWithHiv = 577 / 1_370_000;
export const tuberculosisInTwoYears = 2 * 864 / 1_370_000;
export const tuberculosisTreatedDays = { least: 180, most: 250 } as const;

/** CHOICE: married women of 20 to 40 without a child under two, and births whose pregnancy was booked for care. */
export const expecting = 0.05;
export const pregnancyEndedWithoutBirth = 0.02;
export const booksPregnancy = 0.85;

/** CHOICE: who of the employers sits in a zone, and who files a plan for a dormitory. */
export const manufacturerInZone = 0.4;
export const otherFirmInZone = 0.08;
export const filesDormitoryPlan = { large: 0.4, medium: 0.25, small: 0.06, micro: 0.01 } as const;
export const dormitoryPlanConforms = 0.65;

/** CHOICE: civil affairs. Household files, with dibao for a few per cent; limits and standards near those of the policy's placeholders. */
export const incomeChecked = 0.31;
export const incomeCheckState = { valid: 0.72, 'under-way': 0.15, expired: 0.13 } as const;
export const incomeBand = { '180-480': 0.14, '480-1400': 0.34, '1400-2600': 0.38, '2600-4200': 0.14 } as const;
export const assetsCheckedToo = 0.75;
export const assetLimits = { savings: 30_000, homes: 1, vehicles: 0, business: 50_000 } as const;
export const asksForDibao = 0.05;
export const dibaoOutcome = { granted: 0.62, ended: 0.14, refused: 0.08, 'not-decided': 0.16 } as const;
export const dibaoStandard = { urban: 440, rural: 250 } as const;
export const destituteAmongElders = 0.03;
export const otherMedicalHardship = 0.02;
export const reportsEmergency = 0.02;
export const emergencyConfirmed = 0.7;
export const marriageOnPaper = 0.3;
export const wasMarriedBefore = { married: 0.03, single: 0.08 } as const;
/** CHOICE: those left behind who are in the village's register, and parents at home who can care for the child. */
export const leftBehindRegistered = 0.88;
export const parentAtHomeCares = { able: 0.9, unable: 0.07, unknown: 0.03 } as const;
/** CHOICE: what kind of institution a private non-enterprise unit is, and service firms recognised to train. */
export const institutionKind = { 'private-inclusive-kindergarten': 0.4, 'training-body': 0.35, 'social-organisation': 0.25 } as const;
export const serviceFirmTrains = 0.05;

/** CHOICE: who is on the list of the city's community, who moves between communities, and who declares to belong to an organisation. */
export const onListInCity = 0.7;
export const movesToOtherCommunity = 0.35;
export const declaresMembership = 0.22;

/** CHOICE: land. Jilin registered rights and issued certificates in 2014-2017; the share reform had only begun, in pilot villages. */
export const holdsContract = 0.86;
export const holdsHomestead = 0.82;
export const contractCertified = 0.45;
export const homesteadCertified = 0.6;
export const landTransferred = { away: 0.45, local: 0.12 } as const;
export const landTransferKind = { lease: 0.8, exchange: 0.08, 'share-in': 0.07, trust: 0.05 } as const;
export const contractDisputed = 0.06;
export const landDisputeKind = { boundary: 0.4, 'contract-term': 0.15, transfer: 0.25, 'taking-back': 0.15, other: 0.05 } as const;
export const returnsLand = 0.03;
export const reportsExitDemand = 0.015;
export const exitDemandWithdrawn = 0.4;
export const collectiveFilesRoster = 0.88;
export const collectiveReformed = 0.15;
export const struckOffWhenSettled = 0.3;
export const struckOffOtherwise = 0.02;

/** CHOICE: farms run as a business by those at home, and what the tax office knows of businesses. */
export const runsFarm = 0.05;
export const farmKind = { 'family-farm': 0.5, cooperative: 0.22, 'agri-service': 0.16, 'agri-enterprise': 0.12 } as const;
export const turnoverBelowThreshold = 0.55;
export const servicesToHouseholds = 0.5;
export const businessStandsStill = 0.1;
export const claimsStartUpRelief = 0.45;
/** CHOICE: what employers file with it. */
export const domesticStaffRecognised = 0.3;
export const employerHasGrown = 0.1;
export const educationFundInFull = 0.62;
export const educationFundForFrontline = 0.5;

/** CHOICE: loans under the public guarantee among licensed businesses, and adverse entries in credit reports. */
export const takesGuaranteedLoan = 0.35;
export const guaranteedLoanFate = { 'in-time': 0.8, late: 0.1, unpaid: 0.1 } as const;
export const hasAdverseEntry = 0.03;
export const adverseEntryMended = 0.6;
export const adverseEntryKind = { 'loan-overdue': 0.4, 'card-overdue': 0.35, 'guarantee-called': 0.1, 'court-enforcement': 0.1, other: 0.05 } as const;
export const employerHasAdverseEntry = 0.06;

/** CHOICE: cases about work, and decisions that deprive of political rights. */
export const hasCase = 0.04;
export const caseElsewhere = 0.3;
export const caseProcedure = { 'people-mediation': 0.35, 'legal-aid': 0.3, 'labour-arbitration': 0.25, litigation: 0.1 } as const;
export const deprivedOfPoliticalRights = 0.002;

/** SURVEY 2012: without a written labour contract (transport and other = all); wages in arrears; monthly income in yuan (2012). */
export const withoutContract: Readonly<Record<Industry, number>> = {
  manufacturing: 0.488, construction: 0.751, transport: 0.561, retail: 0.599, catering: 0.624, services: 0.608, other: 0.561,
};
export const wagesInArrears = { all: 0.005, construction: 0.015 } as const;
export const monthlyIncome = { all: 2290, transport: 2735, construction: 2654 } as const;
/** SURVEY 2013: had skills training. */
export const hadSkillsTraining = 0.327;
/** CHOICE: what stands on record of a job. */
export const jobFiled = 0.78;
export const contractAmongInsured = 0.9;
export const onRealNameList = 0.5;
export const jobIsFullTime = 0.94;
export const jobIsDispatched = 0.05;
export const payrollFiled = 0.45;
export const postFiled = 0.55;
export const postIsSpecialOperation = 0.09;
export const safetyTraining = { before: 0.75, after: 0.1, none: 0.15 } as const;
export const jobEndReason = {
  'worker-resigned': 0.5, mutual: 0.12, 'employer-dismissed': 0.13, 'contract-expired': 0.14, 'employer-closed': 0.06, 'forced-resignation': 0.05,
} as const;
/** CHOICE: what people have registered. */
export const registersUnemployed = { afterLastJob: 0.5, betweenJobs: 0.12, beforeFirstJob: 0.06 } as const;
export const looksForJobOnly = 0.25;
export const ownAccountRegistered = 0.8;
export const unfiledWorkIsFlexible = 0.2;
export const registeredNotSeeking = 0.4;
export const registersReturn = { worker: 0.12, other: 0.04 } as const;
export const holdsJobCertificate = { unemployed: 0.8, 'own-account': 0.4, other: 0.08 } as const;
export const recognisedHardToEmploy = { older: 0.35, other: 0.01 } as const;
/** CHOICE: training and certificates. */
export const trainingLevel = { junior: 0.7, intermediate: 0.22, senior: 0.08 } as const;
export const trainingCertified = 0.7;
export const trainingSubsidised = 0.45;
export const skillAppraised = 0.12;
export const skillLevel = {
  'specific-ability': 0.15, junior: 0.4, intermediate: 0.28, senior: 0.12, technician: 0.04, 'senior-technician': 0.01,
} as const;
export const appraisalSubsidised = 0.4;
export const specialOperationCertified = { 'in-post': 0.75, other: 0.01 } as const;
/** CHOICE: findings and cases of labour inspection, and employers. */
export const wageCompared = 0.015;
export const engagingPartyExamined = 0.04;
export const liabilityFound = 0.8;
export const labourCaseKind = {
  contract: 0.22, dismissal: 0.26, injury: 0.2, 'social-insurance': 0.16, 'labour-relation': 0.12, other: 0.04,
} as const;
export const employerFate = { operating: 0.955, insolvent: 0.02, absconded: 0.015, dissolved: 0.01 } as const;
export const employerReports = 0.8;
export const wageDepositInBuilding = 0.6;
export const orderedToPay = { building: 0.04, other: 0.008 } as const;
/** CHOICE: of those who had an occasion, how many applied for the grant and got it. */
export const granted = {
  'education.boarding-living-subsidy': 0.75,
  'education.nutrition-plan': 0.9,
  'education.secondary-vocational-free-tuition': 0.85,
  'education.secondary-vocational-grant': 0.6,
  'health.basic-public-health': 0.5,
  'health.contraceptives': 0.2,
  'health.family-planning-care': 0.3,
  'health.maternal-child': 0.7,
  'housing.public-rental': 0.8,
  'housing.public-rental-park': 0.06,
  'social-insurance.maternity': 0.8,
  'social-insurance.work-injury': 0.6,
  'social-insurance.work-injury-advance-payment': 0.5,
  'employment.free-public-employment-service': 0.5,
  'employment.labour-broker-support': 0.02,
  'employment.reduced-fee-market-stall': 0.15,
  'labour.wage-arrears-emergency-fund': 0.6,
  'social-insurance.flexible-contribution-subsidy': 0.5,
  'startup.entrepreneurship-training': 0.2,
  'training.domestic-service-training': 0.03,
  'civil-affairs.left-behind-elder-care': 0.35,
  'civil-affairs.medical-assistance': 0.5,
  'civil-affairs.specialised-assistance': 0.35,
  'civil-affairs.temporary-assistance': 0.6,
  'health.occupational-disease-relief': 0.45,
  'housing.purchase-deed-tax-relief': 0.85,
  'housing.purchase-stamp-duty-relief': 0.85,
  'tax.domestic-service-individual-relief': 0.4,
  'finance.loan-interest-subsidy': 0.6,
  'startup.policy-finance-and-venture-guidance': 0.08,
  'justice.legal-aid': 0.4,
  'justice.legal-aid-cross-region': 0.1,
} as const;
