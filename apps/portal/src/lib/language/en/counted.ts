export const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
export const countedReferrals = (count: string) => (count === '1' ? '1 referral' : `${count} referrals`)
