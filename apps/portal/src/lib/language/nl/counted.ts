export const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)
export const countedReferrals = (count: string) => (count === '1' ? '1 verwijzing' : `${count} verwijzingen`)
