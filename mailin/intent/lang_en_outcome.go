package intent

import "slices"

// englishOutcome has what came of an introduction: in progress, won, lost.
var englishOutcome = slices.Concat(englishInProgress, englishInProgressMore, englishWon, englishWonMore, englishLost, englishLostMore)
