import './intake.ts'
import './intakes.ts'
import './plan-intake.ts'
import './finish-intake.ts'
