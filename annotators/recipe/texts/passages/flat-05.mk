⟦PERSON|Marco Devries⟧ ⟦G1|netted the only goal⟧ as ⟦TEAM|Southend United⟧ ended their 11-match wait for an away win. He met ⟦PERSON|Nathan Rudd⟧'s cross at the second attempt ⟦MINUTE|six minutes before half-time⟧.

⟦TEAM|Ajax⟧ midfielder ⟦PERSON|Pim Schouten⟧ forced ⟦PERSON|David Cardle⟧ to push over a dipping strike, ⟦PERSON|Lars Groen⟧ headed the resulting corner at the ⟦TEAM|Hearts⟧ goalkeeper, and when ⟦PERSON|Groen⟧ did find space again ⟦MINUTE|two minutes later⟧ he pulled his shot across the face of goal.

⟦PERSON|Tom Blakeney⟧'s ⟦G2|goal⟧ ⟦MINUTE|midway through the second period⟧, a tidy finish after ⟦PERSON|Zoltan Kertesz⟧ had seen his own attempt blocked, put ⟦TEAM|Watford⟧ through to the ⟦COMPETITION|FA Cup⟧ fifth round, where they will visit ⟦TEAM|Norwich⟧ or ⟦TEAM|Barnet⟧.

The pressure told with ⟦MINUTE|11 minutes remaining⟧. ⟦PERSON|Kurt Dalby⟧'s free-kick was headed down by ⟦PERSON|Anders Moe⟧, and although ⟦PERSON|Jamie Frith⟧ blocked from ⟦PERSON|Louie Sharman⟧, ⟦PERSON|Moe⟧ was following up to ⟦G3|knock it past him⟧.

⟦TEAM|Hull⟧ had taken one point from the previous 15 and were booed off after failing to manage a shot on target. ⟦PERSON|Nick Orme⟧ had the best of their chances, a volley that went closer to the corner flag than the goal.

⟦PERSON|Jakob Lindner⟧ was carried off in the ⟦MINUTE|33rd minute⟧ after a clash of heads with ⟦PERSON|Dan Whitlow⟧, and ⟦TEAM|Norwich⟧ had used all their substitutes by the ⟦MINUTE|70th⟧.

⟦TEAM|Accrington⟧ were leading through ⟦PERSON|Jake Ormerod⟧'s ⟦G4|header⟧ when ⟦PERSON|Miles Bolland⟧ was penalised for handball, and ⟦PERSON|Kelvin Tsang⟧ ⟦G5|made no mistake from 12 yards⟧. ⟦MINUTE|43 minutes⟧ gone, ⟦SCORE|1-1⟧.

⟦PERSON|Gordon Sneddon⟧, the ⟦TEAM|Motherwell⟧ manager, praised his defence for protecting a one-goal lead for more than an hour. "⟦PERSON|Will Pettersen⟧'s ⟦G6|goal⟧ gave us something to hold," he said. "They had two headers that I thought were in."

⟦PERSON|Enzo Cardoso⟧ made way for ⟦PERSON|Adam Wyke⟧ at the ⟦MINUTE|interval⟧, and the replacement should have scored within ⟦MINUTE|two minutes⟧ when he was picked out by ⟦PERSON|Callum Frayne⟧. He did better on ⟦MINUTE|66 minutes⟧, cushioning the same man's pass and ⟦G7|drilling into the corner⟧.

⟦PERSON|Iain Meldrum⟧ was the hero for ⟦TEAM|Arbroath⟧, saving ⟦PERSON|Rory Telfer⟧'s penalty in the ⟦MINUTE|71st minute⟧ and tipping a ⟦PERSON|Josh Imrie⟧ shot on to the bar in the ⟦MINUTE|84th⟧. "I'd swap both saves for three points," the goalkeeper said.

⟦TEAM|Stoke⟧ announced on ⟦DATE|Wednesday⟧ that ⟦PERSON|Roy Garforth⟧, their leading scorer for the past two seasons, would not be offered a new deal.

⟦TEAM|Leicester⟧'s lead lasted three minutes. ⟦PERSON|Wout Dekkers⟧ had ⟦G8|put them ahead⟧ when he ⟦G9|turned in⟧ ⟦PERSON|Sam Ashby⟧'s cross, but ⟦PERSON|Rui Almada⟧ ⟦G10|curled in an immediate leveller⟧ for ⟦TEAM|West Bromwich Albion⟧ and ⟦PERSON|Declan Rudge⟧ ⟦G11|hit the winner⟧ on ⟦MINUTE|80 minutes⟧.

⟦PERSON|Jacob Tench⟧ ⟦G12|took his tally to nine⟧ for the season by ⟦G13|heading in⟧ ⟦PERSON|Curtis Maule⟧'s corner, and ⟦TEAM|MK Dons⟧ never looked back.

⟦TEAM|Chelsea⟧, who lost the first leg ⟦SCORE|1-0⟧, made heavy weather of turning it round. ⟦PERSON|Benat Oiarzabal⟧ struck an upright with a low drive, ⟦PERSON|Malachi Scott⟧ was twice stopped by ⟦PERSON|Stefan Neumayr⟧, and the ⟦MINUTE|hour⟧ had passed when ⟦PERSON|Scott⟧ ⟦G14|struck⟧ at the third time of asking.

"On another day ⟦PERSON|Theo⟧ has three," said ⟦TEAM|Charlton⟧ captain ⟦PERSON|Luke Emsworth⟧. "He'll be disappointed with the header and the one the keeper's saved, and he knows about the other."

Former ⟦TEAM|Everton⟧ trainee ⟦PERSON|Connor Redfearn⟧ put an early chance over, and ⟦TEAM|Port Vale⟧ suffered for it. ⟦PERSON|Gus Wadham⟧ ⟦G15|sent the ⟦TEAM|Bees⟧ in front⟧ from the penalty spot, and the 22-year-old was at the heart of the move from which ⟦PERSON|Jonas Adeyemi⟧ ⟦G16|finished⟧ for ⟦SCORE|2-0⟧.

⟦PERSON|Francesco Tozzi⟧ collected his second booking of the afternoon in the ⟦MINUTE|49th minute⟧, ⟦MINUTE|two minutes after⟧ ⟦TEAM|Sheffield Wednesday⟧ had ⟦G17|taken the lead⟧ through ⟦PERSON|Barry Hemsworth⟧'s header.

There were half-chances for ⟦PERSON|Joel Kinsella⟧ and ⟦PERSON|Amar Singh-Doyle⟧, but ⟦TEAM|Carlisle⟧ goalkeeper ⟦PERSON|Stuart Bewley⟧ was rarely extended until the ⟦MINUTE|88th minute⟧, when he held ⟦PERSON|Kinsella⟧'s firm header beneath the bar.

A goal behind at ⟦VENUE|Villa Park⟧ after ⟦MINUTE|16 minutes⟧, ⟦TEAM|Feyenoord⟧ were ⟦G18|level⟧ by the ⟦MINUTE|20th⟧ and ⟦G19|in front⟧ by the ⟦MINUTE|28th⟧, ⟦PERSON|Joris Kuipers⟧ ⟦G20|getting both⟧.

"The third ⟦G21|goal⟧ was the one that hurt," said ⟦TEAM|Shrewsbury⟧ captain ⟦PERSON|Aidan Tranmer⟧. "At two-one you think you're getting a chance. ⟦PERSON|Bayo Lawson⟧ did get one, to be fair, and their lad's thrown himself at it. Next minute they've gone up the other end."

Eighteen-year-old ⟦PERSON|Kai Roscoe⟧ became the youngest player to score a league ⟦G22|goal⟧ for ⟦TEAM|Preston⟧ since ⟦DATE|1987⟧ when he ran on to a pass by ⟦PERSON|Seb Nordstrom⟧ and ⟦G23|chipped ⟦PERSON|Aron Horvath⟧⟧ in the ⟦MINUTE|83rd minute⟧.

⟦TEAM|St Mirren⟧'s unbeaten start is over. ⟦PERSON|Mark Lavery⟧ ⟦G24|headed them level⟧ from ⟦PERSON|Callan Dow⟧'s long throw after ⟦PERSON|Eddie Rattray⟧'s early ⟦G25|opener⟧, but ⟦PERSON|Rattray⟧ ⟦G26|restored the lead⟧ with ⟦MINUTE|17 minutes to go⟧ and ⟦TEAM|Hibs⟧ saw it out.

⟦PERSON|Alvin Sjoberg⟧ had hit the bar before he was withdrawn at ⟦TEAM|Watford⟧ ⟦DATE|last week⟧; here he lasted the distance and did not have a shot.

⟦PERSON|Lachlan Burrows⟧, a ⟦DATE|January⟧ signing from ⟦TEAM|Melbourne City⟧, hooked a good chance past the post in the ⟦MINUTE|fifth minute⟧. The ⟦NORP|Australian⟧ saw ⟦PERSON|Matty Crewdson⟧ clear another effort off the line, and had to wait until the ⟦MINUTE|70th⟧ for his reward, ⟦PERSON|Ben Salter⟧'s cross being diverted to him by ⟦PERSON|Crewdson⟧ for a ⟦G27|tap-in⟧.
=====GOALS=====
{"id": "G1", "scorer": "Marco Devries", "team": "Southend United", "minute": 39, "minute_text": "six minutes before half-time", "assist": "Nathan Rudd"}
{"id": "G2", "scorer": "Tom Blakeney", "team": "Watford", "minute_text": "midway through the second period", "kind": "shot"}
{"id": "G3", "scorer": "Anders Moe", "minute": 79, "minute_text": "11 minutes remaining", "kind": "shot"}
{"id": "G4", "scorer": "Jake Ormerod", "team": "Accrington", "kind": "header"}
{"id": "G5", "scorer": "Kelvin Tsang", "minute": 43, "minute_text": "43 minutes", "kind": "penalty", "score": "1-1"}
{"id": "G6", "scorer": "Will Pettersen", "team": "Motherwell"}
{"id": "G7", "scorer": "Adam Wyke", "minute": 66, "minute_text": "66 minutes", "kind": "shot", "assist": "Callum Frayne"}
{"id": "G8", "scorer": "Wout Dekkers", "team": "Leicester", "kind": "shot", "assist": "Sam Ashby"}
{"id": "G9", "scorer": "Wout Dekkers", "team": "Leicester", "kind": "shot", "assist": "Sam Ashby"}
{"id": "G10", "scorer": "Rui Almada", "team": "West Bromwich Albion", "kind": "shot"}
{"id": "G11", "scorer": "Declan Rudge", "team": "West Bromwich Albion", "minute": 80, "minute_text": "80 minutes"}
{"id": "G12", "scorer": "Jacob Tench", "team": "MK Dons", "scope": "background", "count": 9}
{"id": "G13", "scorer": "Jacob Tench", "team": "MK Dons", "kind": "header"}
{"id": "G14", "scorer": "Malachi Scott", "team": "Chelsea", "minute_text": "hour"}
{"id": "G15", "scorer": "Gus Wadham", "team": "Bees", "kind": "penalty"}
{"id": "G16", "scorer": "Jonas Adeyemi", "team": "Bees", "kind": "shot", "score": "2-0"}
{"id": "G17", "scorer": "Barry Hemsworth", "team": "Sheffield Wednesday", "minute": 47, "minute_text": "two minutes after", "kind": "header"}
{"id": "G18", "scorer": "Joris Kuipers", "team": "Feyenoord", "minute": 20, "minute_text": "20th"}
{"id": "G19", "scorer": "Joris Kuipers", "team": "Feyenoord", "minute": 28, "minute_text": "28th"}
{"id": "G20", "scorer": "Joris Kuipers", "team": "Feyenoord", "count": 2}
{"id": "G21"}
{"id": "G22", "scorer": "Kai Roscoe", "team": "Preston", "minute": 83, "minute_text": "83rd minute", "kind": "shot", "assist": "Seb Nordstrom"}
{"id": "G23", "scorer": "Kai Roscoe", "team": "Preston", "minute": 83, "minute_text": "83rd minute", "kind": "shot", "assist": "Seb Nordstrom"}
{"id": "G24", "scorer": "Mark Lavery", "team": "St Mirren", "kind": "header", "assist": "Callan Dow"}
{"id": "G25", "scorer": "Eddie Rattray", "team": "Hibs"}
{"id": "G26", "scorer": "Eddie Rattray", "team": "Hibs", "minute": 73, "minute_text": "17 minutes to go"}
{"id": "G27", "scorer": "Lachlan Burrows", "minute": 70, "minute_text": "70th", "kind": "shot"}
