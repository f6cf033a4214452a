import './referral.ts'
import './referrals.ts'
import './submit-referral.ts'
import './change-referral-state.ts'
