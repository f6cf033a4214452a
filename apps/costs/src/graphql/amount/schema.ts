import './contracted-tariff.ts'
import './own-contribution.ts'
import './tariff.ts'
