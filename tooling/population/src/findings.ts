import { AT, FACTORS, type FactorKey, FIRST_LEVEL } from './factors.ts'
import { REGION_CODES } from './municipalities.ts'
import {
  NATIONAL,
  PRINTED_MEANS,
  type PrintedRow,
  figuresOf,
  printedAsIs,
  printedByHospitalDay,
  printedRows,
} from './printed-tables.ts'
import { HOURS_WITHOUT_DAY, HOURS_WITH_DAY, PRINTED_TEXT } from './printed-text.ts'
import { apportion } from './apportion.ts'
import type { Tabulation, Tally } from './tabulate.ts'

/** One figure of the note beside what the generated pairs count to. */
export interface Finding {
  readonly figure: string
  readonly printed: string
  readonly measured: string
  /** Distance in the unit of the figure; the largest of the rows where there are several. */
  readonly deviation: number
}

const YEARS = FACTORS[AT.birthYear]!.levels
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')
const percent = (part: number, all: number): number => (100 * part) / all
const received = (tally: Tally): number => tally.correctedHours / tally.n
const indicated = (tally: Tally): number => tally.indicatedHours / tally.indicated

/** Every printed figure that the generator knows, in the order of the note's tables and then of its text. */
export function findingsOf(table: Tabulation): readonly Finding[] {
  return [...rowFindings(table), ...table1Findings(table), ...table2Findings(table), ...textFindings(table)]
}

const rowsOf = (table: Tabulation, key: FactorKey): readonly { printed: PrintedRow; tally: Tally }[] =>
  printedRows(key).map((printed, level) => ({ printed, tally: table.byLevel[FIRST_LEVEL[AT[key]]! + level]! }))

function furthest(values: readonly number[]): number {
  return values.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0)
}

const signed = (value: number, decimals: number): string => `${value > 0 ? '+' : ''}${value.toFixed(decimals)}`

function rowFindings({ byLevel, everybody }: Tabulation): Finding[] {
  const away = FACTORS.flatMap(({ key, levels }, f) => {
    const rows = printedAsIs(key).map(({ n }) => n)
    if (rows.length < levels) rows.push(NATIONAL - rows.reduce((sum, n) => sum + n, 0))
    return Array.from(apportion(rows, everybody.n), (n, level) => byLevel[FIRST_LEVEL[f]! + level]!.n - n)
  })
  return [
    {
      figure: 'People in the rows of Table 2, missing ones included',
      printed: `${away.length} rows`,
      measured: `${away.filter((value) => value !== 0).length} rows differ`,
      deviation: furthest(away),
    },
  ]
}

function table1Findings({ byDay, everybody }: Tabulation): Finding[] {
  const printed = printedByHospitalDay()
  const scale = everybody.n / NATIONAL
  const away = printed.flatMap((row, day) => figuresOf(row).map((count, k) => byDay[day]!.claimed[k]! - count * scale))
  const strata = [...printed, PRINTED_MEANS].map((row, day) => ({ row, tally: byDay[day] ?? everybody }))
  const name = ['no hospital day', 'one hospital day', 'everybody']
  return [
    {
      figure: 'Table 1: people by hospital day and class, as claimed',
      printed: `${away.length} counts`,
      measured: `furthest ${signed(furthest(away), 0)}`,
      deviation: furthest(away),
    },
    ...strata.map(({ row, tally }, day) =>
      mean(`Table 1: mean received, ${name[day]!}`, row.meanReceivedHours, tally.claimedHours / tally.n),
    ),
    ...strata.map(({ row, tally }, day) =>
      mean(`Table 1: mean indicated, ${name[day]!}`, row.meanIndicatedHours, indicated(tally)),
    ),
  ]
}

function mean(figure: string, printed: number, measured: number): Finding {
  return {
    figure,
    printed: `${printed.toFixed(1)} h`,
    measured: `${measured.toFixed(2)} h`,
    deviation: measured - printed,
  }
}

function table2Findings(table: Tabulation): Finding[] {
  const shares = (rows: readonly PrintedRow[], key: FactorKey) =>
    furthest(
      rowsOf(table, key).flatMap(({ tally }, level) =>
        figuresOf(rows[level]!).map((value, k) => percent(tally.corrected[k]!, tally.n) - value),
      ),
    )
  const sharesOf = (key: FactorKey, name: string, rows: readonly PrintedRow[]): Finding => {
    const deviation = shares(rows, key)
    const printed = `${rows.length} rows`
    return { figure: `Table 2: shares by ${name}`, printed, measured: `furthest ${signed(deviation, 3)} pp`, deviation }
  }
  const meansOf = (key: FactorKey): Finding => {
    const rows = rowsOf(table, key)
    const got = rows.map(({ printed, tally }) => received(tally) - printed.meanReceivedHours)
    const hoped = rows.map(({ printed, tally }) => indicated(tally) - printed.meanIndicatedHours)
    const range = (values: readonly number[]) =>
      `${signed(Math.min(...values), 2)} … ${signed(Math.max(...values), 2)} h`
    return {
      figure: `Table 2: means by ${key}`,
      printed: `${rows.length} rows`,
      measured: `received ${range(got)}; indicated ${range(hoped)}`,
      deviation: furthest([...got, ...hoped]),
    }
  }
  return [
    ...FACTORS.map(({ key }) => sharesOf(key, key === 'motherAge' ? 'motherAge, realigned' : key, printedRows(key))),
    sharesOf('motherAge', 'motherAge, as printed', printedAsIs('motherAge')),
    ...FACTORS.map(({ key }) => meansOf(key)),
  ]
}

function textFindings(table: Tabulation): Finding[] {
  const scale = table.everybody.n / NATIONAL
  const ofYear = (year: number) => table.byLevel[FIRST_LEVEL[AT.birthYear]! + year]!
  return [
    ...([0, YEARS - 1] as const).flatMap((place) => yearFindings(ofYear(place), place === 0 ? 2016 : 2022, scale)),
    ...monthFindings(table),
    ...decemberFindings(table),
    ...vulnerabilityFindings(table),
    ...regionFindings(table),
  ]
}

function yearFindings(tally: Tally, year: 2016 | 2022, scale: number): Finding[] {
  const need = HOURS_WITHOUT_DAY * (tally.n - tally.oneDay) + HOURS_WITH_DAY * tally.oneDay
  const gap = 100 * (1 - tally.claimedHours / need)
  const share = (figure: string, k: number, printed: number): Finding => {
    const measured = percent(tally.claimed[k]!, tally.n)
    return { figure, printed: `${printed} %`, measured: `${measured.toFixed(1)} %`, deviation: measured - printed }
  }
  const hours = (figure: string, printed: number, measured: number): Finding => ({
    figure,
    printed: `${(printed / 1e6).toFixed(2)} million`,
    measured: whole(measured / scale),
    deviation: measured / scale - printed,
  })
  const caesareans = tally.caesareans / scale
  const oneDay = tally.oneDay / scale
  return [
    hours(`Hours received in ${year}`, PRINTED_TEXT.receivedHours[year], tally.claimedHours),
    hours(`Hours needed in ${year}`, PRINTED_TEXT.neededHours[year], need),
    {
      figure: `Gap in ${year}`,
      printed: `${PRINTED_TEXT.gap[year]} %`,
      measured: `${gap.toFixed(2)} %`,
      deviation: gap - PRINTED_TEXT.gap[year],
    },
    {
      figure: `One-day stays in ${year}`,
      printed: year === 2016 ? 'about 36,500' : 'over 40,000',
      measured: whole(oneDay),
      deviation: year === 2016 ? oneDay - PRINTED_TEXT.oneDay2016 : 0,
    },
    share(`1–23 hours as claimed in ${year}`, 1, PRINTED_TEXT.from1To23[year]),
    share(`24–44 hours as claimed in ${year}`, 2, PRINTED_TEXT.from24To44[year]),
    {
      figure: `Caesareans in ${year}`,
      printed: whole(PRINTED_TEXT.caesarean[year]),
      measured: whole(caesareans),
      deviation: caesareans - PRINTED_TEXT.caesarean[year],
    },
  ]
}

/** "About 35 % in most months, about 30 % in summer and December" with 45–49 hours as claimed. */
function monthFindings({ byLevel }: Tabulation): Finding[] {
  const summer = [6, 7, 8, 11]
  const shares = Array.from({ length: 12 }, (_, month) => {
    const tally = byLevel[FIRST_LEVEL[AT.birthMonth]! + month]!
    return percent(tally.claimed[3]!, tally.n)
  })
  const finding = (figure: string, printed: number, chosen: readonly number[]): Finding => ({
    figure,
    printed: `about ${printed} %`,
    measured: `${Math.min(...chosen).toFixed(1)} … ${Math.max(...chosen).toFixed(1)} %`,
    deviation: furthest(chosen.map((value) => value - printed)),
  })
  return [
    finding(
      '45–49 hours as claimed, July to September and December',
      30,
      summer.map((month) => shares[month]!),
    ),
    finding(
      '45–49 hours as claimed, other months',
      35,
      shares.filter((_, month) => !summer.includes(month)),
    ),
  ]
}

/** The note tells of a dip in December; that it lies in the last days is an assumption of the generator. */
function decemberFindings({ byLevel, december }: Tabulation): Finding[] {
  const short = (tally: Tally) => percent(tally.corrected[1]!, tally.n)
  const november = short(byLevel[FIRST_LEVEL[AT.birthMonth]! + 10]!)
  return [
    {
      figure: '1–23 hours, born in December before the 24th and from the 24th on',
      printed: 'not told apart; November 6.6 %',
      measured: december.map((tally) => `${short(tally).toFixed(1)} %`).join(' and '),
      deviation: short(december[0]!) - november,
    },
  ]
}

function vulnerabilityFindings({ byVulnerabilityAndYear }: Tabulation): Finding[] {
  const gap = indicated(byVulnerabilityAndYear[YEARS - 1]!) - indicated(byVulnerabilityAndYear[2 * YEARS - 1]!)
  return [
    {
      figure: 'Indicated in 2022, vulnerable less others',
      printed: 'no difference',
      measured: `${signed(gap, 2)} h`,
      deviation: gap,
    },
  ]
}

/** The note prints no figure by region, but says where the mean as claimed fell most and least. */
function regionFindings({ byRegionAndYear }: Tabulation): Finding[] {
  const claimed = (code: string, year: number) => {
    const tally = byRegionAndYear[REGION_CODES.indexOf(code) * YEARS + year]!
    return tally.claimedHours / tally.n
  }
  const told: readonly (readonly [string, string, string])[] = [
    ['GG6106', 'Zuid-Limburg', 'among the largest falls, over 7 h'],
    ['GG5006', 'Zeeland', 'among the largest falls, over 7 h'],
    ['GG3406', 'Amsterdam', 'low in 2016, a smaller fall'],
    ['GG4607', 'Rotterdam-Rijnmond', 'low in 2016, a smaller fall'],
  ]
  return told.map(([code, name, printed]) => {
    const [first, last] = [claimed(code, 0), claimed(code, YEARS - 1)]
    const measured = `${first.toFixed(1)} → ${last.toFixed(1)} h`
    return { figure: `Mean as claimed in ${name}, 2016 and 2022`, printed, measured, deviation: 0 }
  })
}
