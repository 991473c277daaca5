⟦TEAM|Bolton Wanderers⟧ 2 ⟦TEAM|Crawley Town⟧ 1

Two ⟦G1|goals⟧ in first-half ⟦MINUTE|stoppage time⟧ turned the match on its head as ⟦TEAM|Bolton⟧ came from behind to beat ⟦TEAM|Crawley⟧, who had led for all of 20 seconds short of a quarter of an hour.

⟦NORP|Norwegian⟧ winger ⟦PERSON|Sivert Aune⟧ ⟦G2|equalised⟧ and from the restart ⟦TEAM|Crawley⟧ gave it straight back, skipper ⟦PERSON|Callum Heyes⟧ going on to ⟦G3|score what proved the winner⟧. Teenager ⟦PERSON|Kaiden Boothroyd-Mills⟧ had earlier ⟦G4|struck⟧ for the visitors with what was his first touch in ⟦COMPETITION|League One⟧, having come on for the hamstrung ⟦PERSON|Ade Ogunbiyi⟧.

Before that ⟦TEAM|Bolton⟧ had made the running, ⟦PERSON|Heyes⟧ drawing a save from ⟦TEAM|Town⟧ keeper ⟦PERSON|Jacob Wiltshire⟧ from a free-kick in the ⟦MINUTE|11th minute⟧. ⟦PERSON|Aune⟧'s cross was shovelled onto the bar by ⟦PERSON|Wiltshire⟧ and ⟦PERSON|Craig Dunphy⟧, with an open goal in front of him, was flagged offside when he ⟦G5|tapped the rebound in⟧. That would have been his 99th ⟦TEAM|Bolton⟧ goal.

⟦TEAM|Crawley⟧'s ⟦G13|goal⟧ was against the grain. ⟦NORP|Spaniard⟧ ⟦PERSON|Aitor Mendiluce⟧ won the ball off ⟦PERSON|Heyes⟧ on ⟦MINUTE|31 minutes⟧, played it wide for ⟦PERSON|Charlie Prentice⟧ and his low ball in was stepped over by ⟦PERSON|Jamie Aldous⟧ for ⟦PERSON|Boothroyd-Mills⟧ to ⟦G6|steer in⟧.

⟦G7|Parity⟧ came in the first of the added minutes. ⟦PERSON|Dunphy⟧'s shot was blocked by ⟦PERSON|Prentice⟧ and sat up for ⟦PERSON|Aune⟧, who ⟦G8|hammered it into the near top corner⟧. ⟦PERSON|Prentice⟧ then miscontrolled the kick-off, ⟦PERSON|Dunphy⟧ was away down the left, ⟦PERSON|Heyes⟧ joined him and, with ⟦PERSON|Wiltshire⟧ off his line, accepted the return pass and ⟦G9|rolled it home⟧.

⟦TEAM|Bolton⟧ keeper ⟦PERSON|Marcus Ellershaw⟧ did not have a save to make until the ⟦MINUTE|58th minute⟧, when he parried from ⟦PERSON|Mendiluce⟧. ⟦TEAM|Crawley⟧ huffed, but the best chances after that were ⟦TEAM|Bolton⟧'s: ⟦PERSON|Aune⟧ hit the angle on ⟦MINUTE|75⟧, and in the ⟦MINUTE|84th minute⟧ ⟦PERSON|Dunphy⟧ was again denied his landmark by ⟦PERSON|Wiltshire⟧.

"I don't care whether it's 99 or 100 or 150, I'd like one to count," laughed ⟦PERSON|Dunphy⟧. "We were a goal behind and a bit flat. ⟦PERSON|Sivert⟧'s ⟦G12|hit⟧ changes it."

⟦TEAM|Town⟧ boss ⟦PERSON|Russ Hallett⟧ was in no mood to laugh. "We ⟦G11|conceded two⟧ in a minute and a half. From our own kick-off! I've been in the game 30 years."
=====GOALS=====
{"id": "G1", "scorer": "Sivert Aune; Callum Heyes", "team": "Bolton Wanderers", "count": 2}
{"id": "G2", "scorer": "Sivert Aune", "team": "Bolton Wanderers", "minute": 45, "added": 1, "kind": "shot"}
{"id": "G3", "scorer": "Callum Heyes", "team": "Bolton Wanderers", "assist": "Craig Dunphy", "kind": "shot"}
{"id": "G4", "scorer": "Kaiden Boothroyd-Mills", "team": "Crawley Town", "minute": 31, "assist": "Charlie Prentice", "kind": "shot"}
{"id": "G5", "scorer": "Craig Dunphy", "team": "Bolton Wanderers", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Kaiden Boothroyd-Mills", "team": "Crawley Town", "minute": 31, "minute_text": "31 minutes", "assist": "Charlie Prentice", "kind": "shot"}
{"id": "G7", "scorer": "Sivert Aune", "team": "Bolton Wanderers", "minute": 45, "added": 1, "minute_text": "first of the added minutes", "kind": "shot"}
{"id": "G8", "scorer": "Sivert Aune", "team": "Bolton Wanderers", "minute": 45, "added": 1, "minute_text": "first of the added minutes", "kind": "shot"}
{"id": "G9", "scorer": "Callum Heyes", "team": "Bolton Wanderers", "assist": "Craig Dunphy", "kind": "shot"}
{"id": "G11", "scorer": "Sivert Aune; Callum Heyes", "team": "Bolton Wanderers", "count": 2}
{"id": "G12", "scorer": "Sivert Aune", "team": "Bolton Wanderers", "minute": 45, "added": 1, "kind": "shot"}
{"id": "G13", "scorer": "Kaiden Boothroyd-Mills", "team": "Crawley Town", "minute": 31, "minute_text": "31 minutes", "assist": "Charlie Prentice", "kind": "shot"}
