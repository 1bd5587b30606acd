/** Tabs tell each other that a visit is open, and nothing of whom. */
import { heard, tabWords } from '../../console/src/visit/other-tab';

describe('what a tab with an open visit hears', () => {
  it('is another visit, which is answered once', () => {
    expect(heard(tabWords.isAnybodyThere)).toEqual({ isOther: true, reply: tabWords.here });
    expect(heard(tabWords.here)).toEqual({ isOther: true, reply: null });
  });

  it('asks round when one is gone, for there may be a third', () => {
    expect(heard(tabWords.gone)).toEqual({ isOther: false, reply: tabWords.isAnybodyThere });
  });

  it('is nothing else', () => {
    expect(heard({ residentId: 'R0000001' })).toEqual({ isOther: null, reply: null });
  });
});
