import './floor-raise.ts'
import './own-contribution-reach.ts'
import './tariff-scenario.ts'
