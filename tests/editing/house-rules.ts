/** Phrases that the house does not print, with what to do instead. Each is tried on the words of every page that an editor writes. */
export const banned: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bunlock(s|ed|ing)?\b/i, 'say what the reader gets'],
  [/\bdeep dive\b|\bdiv(e|es|ed|ing) (in|into|deep(er)?)\b/i, 'say “read” or “look at”'],
  [/\bgame[- ]chang(er|ers|ing)\b/i, 'say what changes'],
  [/\bdelv(e|es|ed|ing)\b/i, 'say “look”'],
  [/\blandscape\b/i, 'name the thing'],
  [/\bleverag(e|es|ed|ing)\b/i, 'say “use”'],
  [/\b(robust|seamless(ly)?|cutting[- ]edge|world[- ]class|best[- ]in[- ]class|holistic(ally)?|synerg(y|ies|istic))\b/i, 'name the quality, or leave it out'],
  [/\b(crucial|pivotal|paramount|vital)\b/i, 'say what goes wrong without it'],
  [/\bin today['’]s\b|\bin the (fast-paced|ever-changing|modern) world\b|\bfast-paced\b/i, 'start with the fact'],
  [/\bit['’]?s (is )?(important|worth) (to note|noting)\b|\bit is (important|worth) (to note|noting)\b|\bplease note\b/i, 'say it'],
  [/\b(in conclusion|in summary|to sum up|at the end of the day|all in all|when all is said and done)\b/i, 'stop when you are done'],
  [/\bwhether you['’]re (a|an|new|just|looking)\b/i, 'say who it is for'],
  [/\b(empower|elevat|supercharg|skyrocket|revolutioni[sz])(e|es|s|ed|ing|ment)?\b|\bElevate (your|the|a|every)\b/, 'say what happens'],
  [/\b(tapestry|testament to|realm|bustling|plethora|myriad|treasure trove)\b/i, 'use a plain word'],
  [/\b(moreover|furthermore|additionally)\b/i, 'say “also”, or start the sentence'],
  [/\bwhen it comes to\b|\bin terms of\b|\bin order to\b|\bdue to the fact that\b|\bat this point in time\b/i, 'use one word'],
  [/\bnot (just|only|merely) [^.;:]{3,60}\b(but|it['’]s|they['’]re)\b/i, 'say the second half'],
  [/\b(rockstar|ninja|crush(ing)? it|hustle culture|10x (rep|seller))\b/i, 'leave the slogan out'],
  [/\b(utili[sz]e[sd]?|utili[sz]ing|commence[sd]?|endeavou?r(s|ed)?|facilitate[sd]?)\b/i, 'use the short word'],
  [/\bguaranteed (income|job|success)\b|\brisk[- ]free\b|\bget rich\b/i, 'promise nothing'],
  [/\bcoming soon\b|\bstay tuned\b|\blorem ipsum\b|\bTODO\b/, 'finish it or leave it out'],
  [/—/, 'use a comma, a colon or a new sentence'],
];

/** Words that say nothing about where a link leads. */
export const emptyLinks = /^(here|click here|this|this page|this link|link|read more|more|learn more|see more|details|source|website|page)\.?$/i;

/** Longest sentence, in words, that stands in prose. */
export const longestSentence = 32;

/** Highest Flesch-Kincaid grade of a guide's prose. */
export const highestGrade = 9.5;
