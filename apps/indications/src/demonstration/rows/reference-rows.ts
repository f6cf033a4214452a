import { type IsoDate, addDays, isoDate } from '@kraamketen/kraamzorg'
import { type DemoRows, addRow } from '../../queries/demonstration/demo-rows.ts'
import { drawFor } from '../draw.ts'
import { type DemoRegion, organisationsOf } from '../organisations.ts'

const BEGIN = isoDate('2015-01-01')
const INSURERS = ['9664', '0002', '0003'] as const

/** Who works where, by date: organisations, invented postcodes, areas, agreements. No clients. */
export function referenceRows(rows: DemoRows, regions: readonly DemoRegion[], today: IsoDate): void {
  for (const region of regions) {
    for (const organisation of organisationsOf(region)) {
      addRow(rows, 'organisation', {
        agbCode: organisation.agbCode,
        name: organisation.name,
        kind: organisation.kind,
        municipalityCode: organisation.municipalityCode,
        phone: organisation.phone,
        demonstration: true,
        email: organisation.email,
        activeFrom: organisation.activeFrom,
        activeUntil: organisation.activeUntil,
      })
    }
    areaRows(rows, region, today)
    agreementRows(rows, region, today)
  }
}

function areaRows(rows: DemoRows, region: DemoRegion, today: IsoDate): void {
  const draw = drawFor('areas', region.index)
  const postcodes = region.municipalities.flatMap(({ code, postcodes }) =>
    postcodes.map((postcode) => ({ code, postcode })),
  )
  for (const { code, postcode } of postcodes) {
    addRow(rows, 'postcodeArea', { postcode, municipalityCode: code, demonstration: true })
  }
  for (const { code } of region.municipalities) {
    addRow(rows, 'youthHealthArea', {
      municipalityCode: code,
      organisation: region.youthHealth.agbCode,
      validFrom: BEGIN,
      validUntil: null,
    })
  }
  for (const [index, { postcode }] of postcodes.entries()) {
    // The last postcodes of a region are far from everybody: the one but last has one provider, the last lost hers.
    const remote = index === postcodes.length - 1 ? 'NOBODY' : index === postcodes.length - 2 ? 'ONE' : null
    for (const [nth, { agbCode, activeUntil }] of region.providers.entries()) {
      const works = remote === 'ONE' ? nth === 0 : remote === 'NOBODY' ? nth < 2 : nth === 0 || draw.chance(0.75)
      if (!works) continue
      const lost = remote === 'NOBODY' || (nth > 0 && draw.chance(0.06)) ? addDays(today, -draw.whole(20, 330)) : null
      const until = activeUntil !== null && (lost === null || activeUntil < lost) ? activeUntil : lost
      addRow(rows, 'serviceArea', {
        organisation: agbCode,
        postcode,
        validFrom: isoDate('2019-01-01'),
        validUntil: until,
      })
    }
  }
}

function agreementRows(rows: DemoRows, region: DemoRegion, today: IsoDate): void {
  const draw = drawFor('agreements', region.index)
  for (const [nth, provider] of region.providers.entries()) {
    const organisation = provider.agbCode
    for (const kind of ['REGIONAL_SPREAD', 'PARTUS_POOL'] as const) {
      // Of some nobody knows.
      if (nth === 3 && draw.chance(0.2)) continue
      const takesPart = nth === 0 || draw.chance(0.8)
      const since = addDays(today, -draw.whole(200, 900))
      if (draw.chance(0.2)) {
        addRow(rows, 'regionalParticipation', {
          organisation,
          regionCode: region.code,
          kind,
          takesPart: !takesPart,
          reason: takesPart ? 'Te weinig eigen personeel.' : null,
          validFrom: addDays(since, -365),
          validUntil: addDays(since, -1),
        })
      }
      addRow(rows, 'regionalParticipation', {
        organisation,
        regionCode: region.code,
        kind,
        takesPart,
        reason: takesPart ? null : draw.pick(['Te weinig eigen personeel.', 'Niet eens over de vergoeding.']),
        validFrom: since,
        validUntil: provider.activeUntil !== null && provider.activeUntil >= since ? provider.activeUntil : null,
      })
    }
    for (const uzoviCode of INSURERS) {
      for (const [kind, extraMinutes] of [
        ['LANGUAGE', 180],
        ['COMPLEXITY', 240],
      ] as const) {
        if (!draw.chance(0.5) && !(organisation === '41900001' && uzoviCode === '9664')) continue
        addRow(rows, 'contractedDeviation', {
          organisation,
          uzoviCode,
          kind,
          extraMinutes,
          validFrom: isoDate(`${today.slice(0, 4)}-01-01`),
          validUntil: isoDate(`${today.slice(0, 4)}-12-31`),
        })
      }
    }
    for (const partner of [...region.practices, region.youthHealth]) {
      if (!draw.chance(0.8)) continue
      const agreedOn = addDays(today, -draw.whole(60, 1100))
      addRow(rows, 'workingAgreement', {
        organisation,
        partner: partner.agbCode,
        agreedOn,
        validUntil: draw.chance(0.4) ? addDays(agreedOn, 730) : null,
      })
    }
  }
}
