import './own-contribution.ts'
import './tariff.ts'
