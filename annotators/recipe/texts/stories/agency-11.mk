⟦COMPETITION|Championship⟧: ⟦TEAM|Clarets⟧ extend lead at the top, ⟦TEAM|Pompey⟧ undone by ⟦PERSON|Faye⟧
⟦PERSON|Lasse Kjær⟧ kept his nerve from the spot as ⟦TEAM|Burnley⟧ beat ⟦TEAM|West Brom⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Tuesday⟧ to move four points clear in the ⟦COMPETITION|Championship⟧.
The ⟦TEAM|Clarets⟧ had ⟦G1|gone ahead⟧ through ⟦PERSON|Idris Wahab⟧ and been pegged back by a superb ⟦PERSON|Mateo Furlán⟧ ⟦G2|free-kick⟧ before a trip by ⟦PERSON|Peter Nolan⟧ on ⟦PERSON|Ollie Trench⟧ gave the ⟦NORP|Norwegian⟧-trained captain the chance to win it.
⟦PERSON|Gareth Moyle⟧'s men had begun slowly. ⟦PERSON|Furlán⟧ bent one just off target on ⟦MINUTE|eight minutes⟧ and ⟦PERSON|Jakob Reiter⟧, the ⟦NORP|Austrian⟧, was needed to keep out ⟦PERSON|Nolan⟧. Then ⟦PERSON|Ben Stockdale⟧ beat two men on the right and crossed, and ⟦PERSON|Wahab⟧, peeling off at the back, ⟦G3|met it with a downward header⟧ that went in off the post in the ⟦MINUTE|23rd minute⟧.
⟦TEAM|Albion⟧'s ⟦G4|equaliser⟧ was struck from all of 28 yards ⟦MINUTE|four minutes before the interval⟧. ⟦PERSON|Reiter⟧ did not move.
⟦PERSON|Furlán⟧'s next, on ⟦MINUTE|52⟧, was over. So were efforts by ⟦PERSON|Wahab⟧ and ⟦PERSON|Trench⟧, and with ⟦MINUTE|20 minutes to go⟧ the game had drifted. It was then that ⟦PERSON|Nolan⟧ stuck out a leg; ⟦PERSON|Kjær⟧, scorer of 13 ⟦G5|penalties⟧ in two seasons, ⟦G6|tucked his kick away⟧ for the ⟦G7|winner⟧.
⟦PERSON|Demba Faye⟧ ⟦G8|scored twice⟧ in eight second-half minutes for ⟦TEAM|Charlton⟧, who ⟦G9|came from a goal down⟧ at ⟦VENUE|Fratton Park⟧ to beat ⟦TEAM|Portsmouth⟧ ⟦SCORE|2-1⟧.
⟦TEAM|Pompey⟧'s bright start was rewarded in the ⟦MINUTE|fifth minute⟧, ⟦PERSON|Craig Dudgeon⟧ ⟦G10|firing in⟧ after ⟦PERSON|Zach Ingham⟧ had pounced on a slack throw. ⟦PERSON|Ingham⟧ himself ⟦G11|had one chalked off⟧ before the ⟦MINUTE|hour⟧, in the ⟦MINUTE|58th minute⟧, as he had wandered offside.
⟦TEAM|Charlton⟧ were poor but ⟦PERSON|Faye⟧ was not. His ⟦G12|first⟧ on ⟦MINUTE|67 minutes⟧ came from nothing, a swivel and a shot that ⟦G13|crept inside the post⟧; his ⟦G14|second⟧ was a header from ⟦PERSON|Ashley Coombs⟧'s cross, ⟦MINUTE|eight minutes later⟧, ⟦G15|guided past⟧ the goalkeeper from the edge of the six-yard box. The ⟦NORP|Senegalese⟧, whose last ⟦G16|goal⟧ came against ⟦TEAM|Blackburn⟧ in ⟦DATE|November⟧, limped away at the end.
"We made it hard for ourselves, their ⟦G17|goal⟧ was a shambles," said the ⟦TEAM|Addicks⟧ captain, ⟦PERSON|Coombs⟧.
⟦TEAM|Leicester⟧ were losing to ⟦TEAM|Oxford⟧ with a ⟦MINUTE|quarter of an hour left⟧ and ended with three points after ⟦PERSON|Hiroki Sato⟧'s ⟦G18|equaliser⟧ and an ⟦G19|own goal⟧ from ⟦PERSON|Will Durrant⟧.
⟦PERSON|Raúl Ibarra⟧ had ⟦G20|given ⟦TEAM|Oxford⟧ the lead⟧ just after the half-⟦MINUTE|hour mark⟧ when ⟦PERSON|Nathan Gough⟧'s corner to the near post was helped on and the defender ⟦G21|stabbed it through⟧ ⟦PERSON|Sean Keogh⟧. The ⟦MINUTE|31st-minute⟧ ⟦G22|goal⟧ was ⟦TEAM|Oxford⟧'s only shot on target at the ⟦VENUE|King Power Stadium⟧.
The ⟦TEAM|Foxes⟧ huffed and puffed, hit the bar, and ⟦G23|levelled⟧ when a scramble ended with ⟦PERSON|Sato⟧ ⟦G24|lashing in⟧. They were not done: in the ⟦MINUTE|81st minute⟧ ⟦PERSON|Keogh⟧ launched one last free-kick forward, and ⟦PERSON|Durrant⟧, under pressure from nobody, ⟦G25|headed it over his own goalkeeper⟧.
⟦FURNITURE|West Brom supplied by Press Association⟧
=====GOALS=====
{"id": "G1", "scorer": "Idris Wahab", "team": "Burnley", "minute": 23, "assist": "Ben Stockdale", "kind": "header"}
{"id": "G2", "scorer": "Mateo Furlán", "team": "West Brom", "minute": 41, "kind": "free kick"}
{"id": "G3", "scorer": "Idris Wahab", "team": "Burnley", "minute": 23, "minute_text": "23rd minute", "assist": "Ben Stockdale", "kind": "header"}
{"id": "G4", "scorer": "Mateo Furlán", "team": "West Brom", "minute": 41, "minute_text": "four minutes before the interval", "kind": "free kick"}
{"id": "G5", "scorer": "Lasse Kjær", "team": "Burnley", "scope": "background", "count": 13}
{"id": "G6", "scorer": "Lasse Kjær", "team": "Burnley", "kind": "penalty"}
{"id": "G7", "scorer": "Lasse Kjær", "team": "Burnley", "kind": "penalty"}
{"id": "G8", "scorer": "Demba Faye", "team": "Charlton", "count": 2}
{"id": "G9", "scorer": "Demba Faye", "team": "Charlton", "count": 2}
{"id": "G10", "scorer": "Craig Dudgeon", "team": "Portsmouth", "minute": 5, "minute_text": "fifth minute", "assist": "Zach Ingham", "kind": "shot"}
{"id": "G11", "scorer": "Zach Ingham", "team": "Portsmouth", "minute": 58, "minute_text": "58th minute", "outcome": "ruled out"}
{"id": "G12", "scorer": "Demba Faye", "team": "Charlton", "minute": 67, "minute_text": "67 minutes", "kind": "shot"}
{"id": "G13", "scorer": "Demba Faye", "team": "Charlton", "minute": 67, "minute_text": "67 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Demba Faye", "team": "Charlton", "minute": 75, "minute_text": "eight minutes later", "assist": "Ashley Coombs", "kind": "header"}
{"id": "G15", "scorer": "Demba Faye", "team": "Charlton", "minute": 75, "minute_text": "eight minutes later", "assist": "Ashley Coombs", "kind": "header"}
{"id": "G16", "scorer": "Demba Faye", "team": "Charlton", "scope": "background"}
{"id": "G17", "scorer": "Craig Dudgeon", "team": "Portsmouth", "minute": 5, "assist": "Zach Ingham", "kind": "shot"}
{"id": "G18", "scorer": "Hiroki Sato", "team": "Leicester", "kind": "shot"}
{"id": "G19", "scorer": "Will Durrant", "team": "Leicester", "minute": 81, "kind": "own goal"}
{"id": "G20", "scorer": "Raúl Ibarra", "team": "Oxford", "minute": 31, "minute_text": "31st-minute", "assist": "Nathan Gough", "kind": "shot"}
{"id": "G21", "scorer": "Raúl Ibarra", "team": "Oxford", "minute": 31, "minute_text": "31st-minute", "assist": "Nathan Gough", "kind": "shot"}
{"id": "G22", "scorer": "Raúl Ibarra", "team": "Oxford", "minute": 31, "minute_text": "31st-minute", "assist": "Nathan Gough", "kind": "shot"}
{"id": "G23", "scorer": "Hiroki Sato", "team": "Leicester", "kind": "shot"}
{"id": "G24", "scorer": "Hiroki Sato", "team": "Leicester", "kind": "shot"}
{"id": "G25", "scorer": "Will Durrant", "team": "Leicester", "minute": 81, "minute_text": "81st minute", "kind": "own goal"}
