export { closeTo, farFrom, inWords, ordinal, pricesClose, relationTo, type Relation } from './compare.ts';
export { peopleIn, salesJobs, servicesReps, type SalesJob } from './jobs.ts';
export { citiesOf, placeKind, placeNames, type PlaceKind, type PlaceNames } from './names.ts';
export { mostNearby, mostSimilar, nearbyOf, similarPay, similarSize, similarTo, type Candidate, type Nearby } from './neighbors.ts';
export { areaProfiles, fewestPublished, type AreaProfile, type JobHere, type Survey } from './profile.ts';
export { absenceOf, around, gapsOf, leadOf, placeInBrief, rankOf, similarRule, summaryOf, taxOf, type Figures, type TaxHere } from './sentences.ts';
export { areaSlugs } from './slugs.ts';
export { neighborsShown, peerGroup, standingsIn, type PeerGroup, type Standing } from './standing.ts';
