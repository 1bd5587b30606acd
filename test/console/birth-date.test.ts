/** A birth date is taken as people write it. */
import { birthDateOf, todayInChina } from '../../console/src/ready/birth-date';

const today = '2026-07-01';
const read = (typed: string) => birthDateOf(typed, today);

describe('a birth date', () => {
  it.each(['19850203', '1985-02-03', '1985-2-3', '1985/2/3', '1985.02.03', '1985。2。3', '1985年2月3日', '1985年02月03日', '１９８５０２０３', ' 1985 02 03 '])('%s', (typed) => {
    expect(read(typed)).toEqual({ is: 'good', day: '1985-02-03' });
  });

  it.each(['1', '1985', '198502', '1985-', '1985年', '1985年2', '1985年2月', '1985/2/'])('%s is not finished', (typed) => {
    expect(read(typed)).toEqual({ is: 'unfinished' });
  });

  it.each(['19850230', '1985-13-01', '1985年2月30日', '18991231', '20260702', '198502031', 'abc', '850203日', '0003-02-01'])('%s is none', (typed) => {
    expect(read(typed)).toEqual({ is: 'wrong' });
  });

  it('may be today, and the leap day', () => {
    expect(read('20260701')).toEqual({ is: 'good', day: '2026-07-01' });
    expect(read('2024-2-29')).toEqual({ is: 'good', day: '2024-02-29' });
    expect(read('2023-2-29')).toEqual({ is: 'wrong' });
  });

  it('may be left out', () => {
    expect(read(' ')).toEqual({ is: 'empty' });
  });
});

it('the day is that of China', () => {
  expect(todayInChina(new Date('2026-06-30T16:00:00Z'))).toBe('2026-07-01');
  expect(todayInChina(new Date('2026-06-30T15:59:59Z'))).toBe('2026-06-30');
});
