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
