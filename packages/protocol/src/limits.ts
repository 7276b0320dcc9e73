/** Longest entry, in UTF-16 units: a keyword is one or two words, a thought two or three sentences. */
export const maxEntryLength = 500;
/** Longest name of a cluster. */
export const maxLabelLength = 80;
export const maxFirstNameLength = 40;
export const maxTitleLength = 120;
export const maxNetworkNameLength = 80;
/** Groups in one step: 2000 phones in pairs. */
export const maxBreakouts = 1000;
/** What is said to all phones at once. */
export const maxSaidLength = 160;
/** Where a group sits: «ved vinduet». */
export const maxSpotLength = 40;
/** Longest list of ground rules: some ten lines. */
export const maxRulesLength = 600;
export const maxAddressLength = 500;
/** Longest field of an action: what, who, how it is followed up. */
export const maxActionLength = 300;
/** From the slide on the three levels: each group notes two strengths and one improvement a level. */
export const answersPerLevel = { strength: 2, improvement: 1 } as const;
/** Bytes of one message over the socket. */
export const maxMessageBytes = 16 * 1024;
export const maxThemes = 30;
export const maxStepsInTheme = 12;
/** Steps of the longest agenda. */
export const maxSteps = maxThemes * maxStepsInTheme;
/** The longest a step can be planned. */
export const mostMinutes = 240;
/** A clock can be stretched to four hours, the length of the longest session. */
export const maxStepMs = 4 * 60 * 60 * 1000;
/** The latest time a `Date` can hold. */
export const maxTimeMs = 8.64e15;
/** Simulated participants in a rehearsal. */
export const fewestRehearsing = 8;
export const mostRehearsing = 14;
/** Phones in one session. */
export const maxParticipants = 2000;
/** Entries one person may have in one session: far above real use, low enough to stop a script. */
export const maxEntriesPerAuthor = 300;
/** Entries that one command takes together. */
export const maxEntriesTogether = 300;
/** Dots each has in a vote: more than ten nobody counts on a phone. */
export const maxDots = 10;
/** How many edits of the board can be taken back; older ones stand. */
export const maxBoardEdits = 50;

/** In milliseconds: what has not been sent by then is forgotten by the phone it was written on. */
export const longestKeptMs = 30 * 24 * 60 * 60 * 1000;
