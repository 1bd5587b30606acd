/** A month as people read it: 2016年9月. */
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { dayOf, type Month } from '../months';

export function useMonth(): (month: Month) => string {
  const { formatDate } = useIntl();
  return useCallback((month) => formatDate(`${dayOf(month)}T00:00:00+08:00`, { year: 'numeric', month: 'short' }), [formatDate]);
}
