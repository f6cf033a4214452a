/** First and family names that are common here, joined by chance: nobody in particular is meant. */
export const GIVEN_NAMES = [
  'Sophie', 'Emma', 'Lisa', 'Fatima', 'Yasmina', 'Anouk', 'Femke', 'Zeynep', 'Marloes', 'Ilse', 'Aaliyah', 'Naomi',
  'Iris', 'Maud', 'Esra', 'Chantal', 'Danique', 'Kim', 'Roos', 'Selma', 'Aleksandra', 'Nina', 'Priya', 'Sterre', 'Eva',
  'Loubna', 'Daphne', 'Merel', 'Amira', 'Julia', 'Renske', 'Oksana', 'Maaike', 'Shanti', 'Tessa', 'Hanan', 'Elif', 'Vera',
] as const

export const FAMILY_NAMES = [
  'de Vries', 'Jansen', 'van den Berg', 'Bakker', 'Smeets', 'Hendriks', 'El Amrani', 'Yılmaz', 'Peters', 'Willems',
  'van Dijk', 'Janssen', 'Kowalska', 'Ramdin', 'Maes', 'Claessen', 'Bouzid', 'Visser', 'Demir', 'Frijns', 'Martina',
  'Schreurs', 'van der Meer', 'Öztürk', 'Habets', 'Koster', 'Nguyen', 'Wetzels', 'Benali', 'Kuipers', 'Lemmens', 'Mulder',
] as const
