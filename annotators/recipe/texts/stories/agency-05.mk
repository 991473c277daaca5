⟦COMPETITION|WSL⟧ round-up: ⟦PERSON|Ruud⟧ ⟦G1|double⟧ sinks ⟦TEAM|Leicester⟧, ⟦TEAM|Chelsea⟧ leave it late
⟦TEAM|Manchester City⟧ went level on points with the leaders of the ⟦COMPETITION|Women's Super League⟧ after a ⟦PERSON|Sofia Ruud⟧ ⟦G2|brace⟧ and a third from ⟦PERSON|Miyu Tanabe⟧ gave them a ⟦SCORE|3-1⟧ win over ⟦TEAM|Leicester⟧.
⟦TEAM|City⟧ were ⟦G3|up and running⟧ inside ⟦MINUTE|three minutes⟧ at the ⟦VENUE|Joie Stadium⟧. ⟦PERSON|Robyn Teague⟧ lost out to ⟦PERSON|Ella Brandon⟧, the ball was worked wide to ⟦PERSON|Tanabe⟧ and her delivery was met by ⟦PERSON|Ruud⟧, who ⟦G4|planted her header beyond⟧ ⟦PERSON|Maisie Lockett⟧ in the ⟦MINUTE|third minute⟧.
The ⟦NORP|Norwegian⟧ might have added to it straight away but dragged her finish wide, and ⟦PERSON|Hannah Forsythe⟧, the ⟦TEAM|Foxes⟧' coach, changed shape. It brought a reward. ⟦PERSON|Carla Nieto⟧ had already gone close with one set piece when ⟦PERSON|Brandon⟧ brought down ⟦PERSON|Jess Collard⟧, and after ⟦MINUTE|33 minutes⟧ her ⟦G5|free-kick⟧ took a touch off the wall and ⟦G6|looped in⟧.
⟦PERSON|Lockett⟧ made good saves from ⟦PERSON|Brandon⟧ on ⟦MINUTE|41⟧ and from ⟦PERSON|Tanabe⟧ in the ⟦MINUTE|46th minute⟧. She was beaten early in the second period, however, ⟦PERSON|Ruud⟧ ⟦G7|re-establishing ⟦TEAM|City⟧'s lead⟧ when ⟦PERSON|Teague⟧'s attempted clearance fell at her feet eight yards out.
⟦PERSON|Tanabe⟧, who had ⟦G8|scored⟧ with the last kick of the match against ⟦TEAM|Liverpool Women⟧, ⟦G9|made certain⟧ on ⟦MINUTE|68 minutes⟧. ⟦PERSON|Brandon⟧ slipped her through, she went one side of ⟦PERSON|Lockett⟧ and ⟦G10|slid the ball in⟧ from an angle for the ⟦NORP|Japanese⟧ forward's ⟦G11|first⟧ since that day.
⟦TEAM|Leicester⟧ did not give it up. ⟦PERSON|Collard⟧ was sure that she had reduced the arrears in the ⟦MINUTE|77th minute⟧ when she ⟦G12|lashed home⟧ a loose ball, but a team-mate was flagged for standing in the goalkeeper's way. ⟦PERSON|Nieto⟧'s late free-kick was tipped over.
"We conceded early, which was precisely what we'd talked about not doing," said ⟦PERSON|Forsythe⟧.
⟦TEAM|Chelsea⟧ needed a ⟦G13|goal⟧ from ⟦PERSON|Nia Bevan⟧ late on to get past a stubborn ⟦TEAM|Tottenham⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Brisbane Road⟧.
The champions were ahead through a ⟦MINUTE|15th-minute⟧ ⟦G14|penalty⟧ by ⟦PERSON|Lucia Ferri⟧, the ⟦NORP|Italian⟧'s fifth ⟦G15|goal⟧ in five games, awarded when ⟦PERSON|Aoife Brennan⟧ took a swing and made contact with nothing but shin. She ⟦G16|got four⟧ in ⟦DATE|September⟧ and ⟦DATE|October⟧ together.
⟦TEAM|Spurs⟧, a goal down at the ⟦MINUTE|break⟧, rode their luck as ⟦PERSON|Bevan⟧ struck the post on ⟦MINUTE|51⟧ and ⟦PERSON|Ferri⟧ had a second penalty appeal refused. Then they ⟦G17|drew level⟧ thanks to ⟦TEAM|Chelsea⟧. ⟦PERSON|Brennan⟧'s cross from the left was going nowhere in particular; ⟦PERSON|Kirsty Hallam⟧, the ⟦TEAM|Chelsea⟧ full-back on loan here ⟦DATE|last year⟧, ⟦G18|could only turn it into her own net⟧ with goalkeeper ⟦PERSON|Dani Pryce⟧ off her line.
It seemed that it would be enough. ⟦PERSON|Pryce⟧ denied ⟦PERSON|Brennan⟧ with a tip round the post, and the clock showed ⟦MINUTE|85⟧ when ⟦PERSON|Ferri⟧, wide on the right, rolled a ball along the edge of the six-yard box and ⟦PERSON|Bevan⟧ ⟦G19|tapped in⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sofia Ruud", "team": "City", "count": 2}
{"id": "G2", "scorer": "Sofia Ruud", "team": "City", "count": 2}
{"id": "G3", "scorer": "Sofia Ruud", "team": "City", "minute": 3, "minute_text": "three minutes", "assist": "Miyu Tanabe", "kind": "header"}
{"id": "G4", "scorer": "Sofia Ruud", "team": "City", "minute": 3, "minute_text": "third minute", "assist": "Miyu Tanabe", "kind": "header"}
{"id": "G5", "scorer": "Carla Nieto", "team": "Leicester", "minute": 33, "minute_text": "33 minutes", "kind": "free kick"}
{"id": "G6", "scorer": "Carla Nieto", "team": "Leicester", "minute": 33, "minute_text": "33 minutes", "kind": "free kick"}
{"id": "G7", "scorer": "Sofia Ruud", "team": "City", "kind": "shot"}
{"id": "G8", "scorer": "Miyu Tanabe", "team": "City", "scope": "background"}
{"id": "G9", "scorer": "Miyu Tanabe", "team": "City", "minute": 68, "minute_text": "68 minutes", "assist": "Ella Brandon", "kind": "shot"}
{"id": "G10", "scorer": "Miyu Tanabe", "team": "City", "minute": 68, "minute_text": "68 minutes", "assist": "Ella Brandon", "kind": "shot"}
{"id": "G11", "scorer": "Miyu Tanabe", "team": "City", "minute": 68, "minute_text": "68 minutes", "assist": "Ella Brandon", "kind": "shot"}
{"id": "G12", "scorer": "Jess Collard", "team": "Leicester", "minute": 77, "minute_text": "77th minute", "outcome": "ruled out"}
{"id": "G13", "scorer": "Nia Bevan", "team": "Chelsea", "minute": 85, "assist": "Lucia Ferri", "kind": "shot"}
{"id": "G14", "scorer": "Lucia Ferri", "team": "Chelsea", "minute": 15, "minute_text": "15th-minute", "kind": "penalty"}
{"id": "G15", "scorer": "Lucia Ferri", "team": "Chelsea", "minute": 15, "minute_text": "15th-minute", "kind": "penalty"}
{"id": "G16", "scorer": "Lucia Ferri", "team": "Chelsea", "scope": "background", "count": 4}
{"id": "G17", "scorer": "Kirsty Hallam", "team": "Spurs", "kind": "own goal"}
{"id": "G18", "scorer": "Kirsty Hallam", "team": "Spurs", "kind": "own goal"}
{"id": "G19", "scorer": "Nia Bevan", "team": "Chelsea", "minute": 85, "minute_text": "85", "assist": "Lucia Ferri", "kind": "shot"}
