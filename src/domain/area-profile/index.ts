export { closeTo, farFrom, inWords, ordinal, pricesClose, relationTo, type Relation } from './compare.ts';
export { peopleIn, salesJobs, servicesReps, type SalesJob } from './jobs.ts';
export { namesByCode } from './told-apart.ts';
export { citiesOf, isWhole, placeKind, placeNames, type PlaceKind, type PlaceNames } from './names.ts';
export { mostNearby, mostSimilar, nearbyOf, similarPay, similarSize, similarIn, type Candidate, type Nearby, type Similar } from './neighbors.ts';
export { areaProfiles, fewestPublished, type AreaProfile, type JobHere, type Survey } from './profile.ts';
export { absenceOf, gapsOf, leadOf, others, placeInBrief, rankOf, similarRule, summaryOf, taxOf, type Figures, type TaxHere } from './sentences.ts';
export { areaSlugs } from './slugs.ts';
export { around, fewestPeers, neighborsShown, peerGroup, standingsIn, tieListed, type Neighbor, type PeerGroup, type Standing } from './standing.ts';
