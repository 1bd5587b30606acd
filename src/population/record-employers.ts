/** Writes an employer into the records of employment and labour once: its states, monthly reports, wage deposits, orders to pay. */
import { addDays, addMonths, demoDay, laterOf } from './calendar';
import * as calibration from './calibration';
import { employerFateOf } from './employer-fate';
import { type Employer, employerOf } from './employers';
import type { EmployerOnRecord, PaymentOrderLife } from './employment-life';
import type { Ledger } from './ledger';
import type { Chance } from './random';
import { industryOfEmployer, isBuilding } from './work-industry';

/** Which of the employer's own draws are those of what the bureau records. */
const purpose = 63;
const firstReport = '2015-01-01';
const lastReport = '2016-07-01';

const staff = { micro: [3, 9], small: [15, 180], medium: [200, 600], large: [900, 3500] } as const;

/** `told` takes the place of what would follow from the number; whoever is met with first, families told by name above all, is right. */
export function recordEmployer(ledger: Ledger, number: string, told: EmployerOnRecord = {}): void {
  if (!ledger.once(`employment.employer ${number}`)) return;
  const employer = employerOf(number);
  const drawn = onRecordOf(employer);
  const states = told.states ?? drawn.states ?? [];
  recordStates(ledger, employer, states);
  const end = states.find(({ state }) => state === 'absconded' || state === 'dissolved')?.from;
  recordReports(ledger, employer, end ?? demoDay);
  for (const { kind, yuan, on } of told.deposits ?? drawn.deposits ?? []) {
    ledger.event('employment.wage_deposit_movement', '农民工工资保证金专户', on, {
      employer_number: number, project: `${employer.name}在建项目`, kind, amount_yuan: yuan, moved_on: on,
    });
  }
  (told.orders ?? drawn.orders ?? []).forEach((order, index) => { recordOrder(ledger, number, order, index); });
}

function recordStates(ledger: Ledger, employer: Employer, states: NonNullable<EmployerOnRecord['states']>): void {
  const all = [{ state: 'operating', from: employer.registeredOn } as const, ...states];
  all.forEach(({ state, from }, index) => {
    const next = all[index + 1];
    const open = {
      employer_number: employer.number, name: employer.name, form: employer.form, industry: industryOfEmployer(employer), city: employer.city,
      registered_on: employer.registeredOn, state, valid_from: from, valid_until: null,
    };
    ledger.state('employment.employer', state === 'operating' || state === 'dissolved' ? '用人单位信息库' : '劳动保障监察', open, addDays(from, 3),
      next === undefined ? null : { change: { valid_until: addDays(next.from, -1) }, recordedOn: addDays(next.from, 3) });
  });
}

function onRecordOf(employer: Employer): EmployerOnRecord {
  const chance = employer.chance(purpose);
  const fate = employerFateOf(employer.number);
  const industry = industryOfEmployer(employer);
  const inBuilding = isBuilding(industry);
  const holdsDeposit = chance.happens(calibration.wageDepositInBuilding) && (inBuilding || industry === 'mining');
  const yuan = chance.between(2, 40) * 10_000;
  const on = addDays('2013-03-01', chance.between(0, 1000));
  const taken = chance.weighted({ none: 0.7, used: 0.12, returned: 0.18 });
  const takenOn = addDays(on, chance.between(100, 500));
  const isOrdered = chance.happens(calibration.orderedToPay[inBuilding ? 'building' : 'other'] * (fate === null ? 1 : 8));
  return {
    ...(fate === null ? {} : { states: [fate] }),
    ...(holdsDeposit ? {
      deposits: [
        { kind: 'deposited', yuan, on },
        ...(taken === 'none' || takenOn > demoDay ? [] : [{ kind: taken, yuan: taken === 'used' ? Math.round(yuan / 2) : yuan, on: takenOn } as const]),
      ],
    } : {}),
    ...(isOrdered ? { orders: [orderOf(chance, fate?.state === 'absconded')] } : {}),
  };
}

/** Some are not given yet, some are obeyed, in time or late. */
function orderOf(chance: Chance, hides: boolean): PaymentOrderLife {
  const issuedOn = addDays('2016-01-10', chance.between(0, 220));
  const on = addDays(issuedOn, chance.between(1, 12));
  const payBy = addDays(on, 15);
  const obeyedOn = addDays(on, chance.between(3, 40));
  const order = { yuan: chance.between(20, 900) * 100, issuedOn };
  if (!chance.happens(0.85) || on > demoDay) return order;
  return {
    ...order, given: { on, by: hides ? 'posted' : 'handed-over', payBy },
    ...(!hides && chance.happens(0.5) && obeyedOn <= demoDay ? { obeyedOn } : {}),
  };
}

function recordOrder(ledger: Ledger, number: string, { yuan, issuedOn, given, obeyedOn }: PaymentOrderLife, index: number): void {
  const open = {
    employer_number: number, order_number: `ZL${issuedOn.slice(0, 4)}${number.slice(1)}${index + 1}`, amount_yuan: yuan, issued_on: issuedOn,
    given_on: given?.on ?? null, given_by: given?.by ?? null, pay_by: given?.payBy ?? null, obeyed_on: null,
  };
  ledger.state('employment.payment_order', '劳动保障监察限期支付指令', open, given?.on ?? issuedOn,
    obeyedOn === undefined ? null : { change: { obeyed_on: obeyedOn }, recordedOn: obeyedOn });
}

/** Most employers report month by month, until they are gone; a few leave a month out. */
function recordReports(ledger: Ledger, employer: Employer, until: string): void {
  const chance = employer.chance(purpose + 1);
  if (!chance.happens(calibration.employerReports)) return;
  const [least, most] = staff[employer.size];
  const headcount = chance.between(least, most);
  const migrants = Math.round(headcount * (0.2 + 0.65 * chance.unit()));
  const hiresPerMonth = (headcount * 0.5 * chance.unit() ** 1.5) / 12;
  const trainedPerMonth = chance.happens(0.35) ? (migrants * 0.3 * chance.unit()) / 12 : 0;
  const canTrain = chance.weighted({ yes: 0.25, no: 0.5, unsaid: 0.25 });
  const leftOut = chance.happens(0.06) ? chance.between(0, 18) : -1;
  for (let month = firstReport, index = 0; month <= lastReport; month = addMonths(month, 1), index += 1) {
    const hired = wholeOf(chance, hiresPerMonth);
    const trained = wholeOf(chance, trainedPerMonth);
    const filedOn = addDays(addMonths(month, 1), chance.between(4, 19));
    if (filedOn >= until || index === leftOut) continue;
    ledger.event('employment.workforce_report', '用工情况报表', laterOf(filedOn, addMonths(month, 1)), {
      employer_number: employer.number, month, filed_on: filedOn, headcount, migrant_headcount: migrants, migrants_hired: hired,
      migrants_trained: trained, can_train_itself: canTrain === 'unsaid' ? null : canTrain === 'yes',
    });
  }
}

/** A whole number that is the given one in the mean. */
function wholeOf(chance: Chance, mean: number): number {
  const whole = Math.floor(mean);
  return whole + (chance.happens(mean - whole) ? 1 : 0);
}
