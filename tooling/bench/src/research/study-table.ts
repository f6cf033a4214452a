/**
 * The study population as one flat table, which is how a researcher would keep it for either peer: selected, hours
 * corrected and classed beforehand, so that the peers only filter, group and sum.
 */
export const STUDY_COLUMNS = [
  'birth_year',
  'birth_month',
  'mother_age',
  'origin',
  'education',
  'income_quintile',
  'urbanity',
  'birth_order',
  'ggd_region',
  'hospital_day_class',
] as const

const CORRECTED = 'coalesce(received_minutes, 0) * case hospital_days when 1 then 9 else 8 end'

export const STUDY_SQL = `
  select ${STUDY_COLUMNS.join(', ')},
    (case when ${CORRECTED} <= 0 then 0 when ${CORRECTED} < 24 * 480 then 1 when ${CORRECTED} < 45 * 480 then 2
      when ${CORRECTED} < 50 * 480 then 3 else 4 end)::smallint as hour_category,
    (${CORRECTED} / 8.0)::real as received_minutes,
    indicated_minutes
  from cohorts.pair
  where release_number = (select number from cohorts.data_release where active)
    and live_born = 1 and plurality = 1 and died_within_28_days = 0 and hospital_days <= 1
    and coalesce(gestational_days, 245) >= 245 and born_on between '2016-01-01' and '2022-12-31'`
