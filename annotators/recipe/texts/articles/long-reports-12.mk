Analysis: how ⟦TEAM|Dortmund⟧'s press choked ⟦TEAM|Frankfurt⟧, and why it nearly didn't

⟦FURNITURE|Tactics column⟧

Look only at the score, ⟦SCORE|4-2⟧, and you might suppose that ⟦TEAM|Borussia Dortmund⟧ had a comfortable evening in the ⟦COMPETITION|DFB-Pokal⟧ quarter-final. Look at the ⟦MINUTE|first 20 minutes⟧ and you'd wonder how they lived through it.

⟦TEAM|Eintracht Frankfurt⟧'s coach, ⟦PERSON|Matthias Ruhland⟧, had seen something. ⟦TEAM|Dortmund⟧'s full-backs step up on the first pass, so ⟦TEAM|Frankfurt⟧ didn't play one; they kicked it long to ⟦PERSON|Jordan Obafemi-Lenz⟧, whose knockdowns invited the runs of ⟦PERSON|Ansgar Kjeldsen⟧. From the first such sequence the ⟦NORP|Norwegian⟧ shot over. From the second, ⟦PERSON|Felix Bockholt⟧ saved with his thighs. From the third, and only ⟦MINUTE|eleven minutes⟧ had been played, ⟦PERSON|Kjeldsen⟧ ⟦G1|got his goal⟧.

⟦TEAM|Dortmund⟧'s reply was structural. ⟦PERSON|Yuto Kamimura⟧ dropped between the centre-halves, the wingers narrowed and the press moved ten metres back, so that ⟦PERSON|Obafemi-Lenz⟧ was now receiving the ball with a man on either side. He won two of his last fourteen duels and was booked for an elbow. ⟦PERSON|Ruhland⟧ had a plan for many things but not that.

The ⟦NORP|Japanese⟧ midfielder was also the origin of the ⟦G2|equaliser⟧, though he'd be the first to say that ⟦PERSON|Lamine Diaby-Roth⟧ still had plenty to do. ⟦PERSON|Diaby-Roth⟧ went past ⟦PERSON|Timo Grabowski⟧ as though he were a training mannequin and ⟦G3|lifted his shot high into the net⟧ at the near post. It was one of those finishes which look like an accident until you notice he does it every month. The minute? ⟦MINUTE|29⟧.

Between then and the ⟦MINUTE|break⟧ came the only spell in which neither coach could be pleased. Passes went astray. ⟦PERSON|Kjeldsen⟧ went down, tried to continue, and couldn't; the diagnosis is a torn muscle fibre, and ⟦TEAM|Frankfurt⟧ will be without him when ⟦TEAM|Bayern Munich⟧ visit. His replacement was ⟦PERSON|Robin Steinmeier⟧. Remember the name.

Because it was ⟦PERSON|Steinmeier⟧ who did for his own side. ⟦MINUTE|Forty-nine minutes⟧: a ⟦TEAM|Dortmund⟧ corner, outswinging, not especially well hit by ⟦PERSON|Kamimura⟧. The striker had come back to mark ⟦PERSON|Niko Sattler-Wendt⟧ at the edge of the six-yard box and in the attempt to clear he ⟦G4|diverted it beyond⟧ his own keeper, ⟦PERSON|Leopold Frings⟧. Coaches talk of zonal and man-marking; there's a third kind, in which the attacker marks himself.

That ⟦G5|own goal⟧ broke ⟦TEAM|Frankfurt⟧'s structure more than their spirit. They went to a back four, and ⟦TEAM|Dortmund⟧'s wingers had the space they'd been denied. ⟦PERSON|Diaby-Roth⟧ hit the post. ⟦PERSON|Frings⟧ saved twice from ⟦PERSON|Samuele Ricchetti⟧. Then the ⟦NORP|Italian⟧, with a first-time shot from the penalty spot that owed everything to the cut-back by ⟦PERSON|Diaby-Roth⟧, ⟦G6|ended the argument⟧. On the touchline ⟦TEAM|Dortmund⟧'s ⟦PERSON|Petra Hollmann⟧, never one for extravagance, allowed herself a fist.

Did it end, though? ⟦PERSON|Grabowski⟧'s free-kick ⟦MINUTE|six minutes later⟧ was straight at ⟦PERSON|Bockholt⟧ who, inexplicably, ⟦G7|let it through his hands⟧. At ⟦SCORE|3-2⟧ with a ⟦MINUTE|quarter of an hour remaining⟧ the ⟦VENUE|Westfalenstadion⟧ went quiet, and ⟦PERSON|Obafemi-Lenz⟧, reborn, twice headed narrowly wide. Had either gone in we'd be writing about a different match. ⟦PERSON|Hollmann⟧ reacted by introducing a fifth defender, something she'd said in the ⟦DATE|autumn⟧ she would never do.

"I said it, yes," she told ⟦ORG|Sky Deutschland⟧. "I also said I'd never eat octopus."

There was a final twist. With all of ⟦TEAM|Frankfurt⟧ forward, ⟦PERSON|Bockholt⟧'s clearance found ⟦PERSON|Ricchetti⟧ on halfway. He waited, waited a little more and squared it for ⟦PERSON|Kamimura⟧, of all people, to ⟦G8|tap home the fourth⟧ in the ⟦MINUTE|93rd minute⟧. "I've no idea what I was doing up there," the midfielder said. The honest answer is that he'd gone to press.

The data will say that ⟦TEAM|Dortmund⟧ had 17 shots to 13 and an xG of 2.4 to 1.9. It won't say that for three of the six ⟦G9|goals⟧ a defender, or a goalkeeper, or a striker pretending to be one, was at fault. "I count two presents from us," ⟦PERSON|Ruhland⟧ said. "The ⟦G10|third⟧ was very good, I must applaud. But the ⟦G11|second⟧..."

The semi-final draw is on ⟦DATE|Sunday⟧. ⟦TEAM|Bayer Leverkusen⟧, ⟦TEAM|Freiburg⟧ and ⟦TEAM|Union Berlin⟧ are the other teams in it.
=====GOALS=====
{"id": "G1", "scorer": "Ansgar Kjeldsen", "team": "Frankfurt", "minute": 11, "minute_text": "eleven minutes"}
{"id": "G2", "scorer": "Lamine Diaby-Roth", "team": "Dortmund", "minute": 29, "kind": "shot", "assist": "Yuto Kamimura"}
{"id": "G3", "scorer": "Lamine Diaby-Roth", "team": "Dortmund", "minute": 29, "kind": "shot", "assist": "Yuto Kamimura"}
{"id": "G4", "scorer": "Robin Steinmeier", "team": "Dortmund", "minute": 49, "kind": "own goal", "minute_text": "Forty-nine minutes"}
{"id": "G5", "scorer": "Robin Steinmeier", "team": "Dortmund", "minute": 49, "kind": "own goal"}
{"id": "G6", "scorer": "Samuele Ricchetti", "team": "Dortmund", "kind": "shot", "assist": "Lamine Diaby-Roth"}
{"id": "G7", "scorer": "Timo Grabowski", "team": "Frankfurt", "kind": "free kick"}
{"id": "G8", "scorer": "Yuto Kamimura", "team": "Dortmund", "minute": 90, "added": 3, "kind": "shot", "assist": "Samuele Ricchetti", "minute_text": "93rd minute"}
{"id": "G9", "count": 3}
{"id": "G10", "scorer": "Samuele Ricchetti", "team": "Dortmund", "kind": "shot", "assist": "Lamine Diaby-Roth"}
{"id": "G11", "scorer": "Robin Steinmeier", "team": "Dortmund", "minute": 49, "kind": "own goal"}
