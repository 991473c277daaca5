Two ⟦G1|goals⟧ in four second-half minutes from ⟦PERSON|Romain Kessie⟧ earned ⟦TEAM|West Brom⟧ a ⟦SCORE|2-1⟧ win at ⟦TEAM|Bristol City⟧, who had ⟦G2|gone in front⟧ when ⟦PERSON|Alex Wyndham⟧ ⟦G3|bundled in⟧ a corner.

⟦PERSON|Callum Stronach⟧ pulled off a reflex stop from ⟦PERSON|Keanu Brydon⟧ in the ⟦MINUTE|11th minute⟧, and ⟦PERSON|Brydon⟧ was also wide with a header when left alone by ⟦PERSON|Neil Tarbet⟧. ⟦TEAM|Hamilton⟧ struggled to get out of their own half for long periods.

⟦TEAM|Nottingham Forest⟧ had not won at ⟦VENUE|Old Trafford⟧ since ⟦DATE|1994⟧, but ⟦PERSON|Felipe Aranda⟧ ⟦G4|steered them to victory⟧ with a shot off the post after ⟦PERSON|Jason Merrick⟧'s ⟦G5|goal⟧ had put ⟦TEAM|Manchester United⟧ on course for one of their own.

⟦PERSON|Ivan Horvat⟧ of ⟦TEAM|Dinamo Zagreb⟧ struck the post with a ⟦MINUTE|20th-minute⟧ penalty conceded by ⟦PERSON|Stuart Finlayson⟧. The ⟦TEAM|Celtic⟧ centre-half made up for it at a corner on ⟦MINUTE|35⟧, ⟦G6|bulleting his header past ⟦PERSON|Dominik Saric⟧⟧, and again on ⟦MINUTE|70⟧ with a block from ⟦PERSON|Horvat⟧.

"I saw the ball come over and I just thought, hit the target," said ⟦PERSON|Jordan Macey⟧. "It's gone through ⟦PERSON|Danny⟧'s legs and the keeper's seen it late." The ⟦TEAM|Charlton⟧ defender's ⟦G7|goal⟧, his first in two years, ended ⟦TEAM|Reading⟧'s 10-game unbeaten run.

⟦TEAM|Leicester⟧ are set to be without ⟦PERSON|Lorcan Whelan⟧ until ⟦DATE|March⟧. Scans showed the winger tore a calf muscle in ⟦DATE|Tuesday⟧'s ⟦COMPETITION|FA Cup⟧ replay, when he limped off after ⟦G8|scoring the third⟧ in a ⟦SCORE|3-1⟧ win against ⟦TEAM|Stoke⟧.

⟦PERSON|Harris Duguid⟧ broke clear on ⟦MINUTE|58 minutes⟧ with the score ⟦SCORE|1-1⟧. His shot was saved by ⟦PERSON|Chris Burnside⟧; so was ⟦PERSON|Dean Rankin⟧'s from the rebound. ⟦TEAM|Dundee⟧'s goalkeeper had less luck ⟦MINUTE|13 minutes later⟧, when ⟦PERSON|Rankin⟧ hit one that ⟦G9|kicked up in front of him and went over his arm⟧.

There was a worrying moment for ⟦TEAM|Brentford⟧ when ⟦PERSON|Tom Adair⟧ passed back without looking, and ⟦PERSON|Luca Moroni⟧ would have had a simple goal had ⟦PERSON|Jesse Amoako⟧ not slid in. ⟦PERSON|Moroni⟧ later had a shot deflected behind by ⟦PERSON|Adair⟧.

The ⟦TEAM|Chairboys⟧ are out of the cup. ⟦PERSON|Brad Hensley⟧ brought down ⟦PERSON|Sean Upcott⟧ for a penalty on ⟦MINUTE|16 minutes⟧, which ⟦PERSON|Harvey Blunt⟧ ⟦G10|scored⟧, and ⟦PERSON|Upcott⟧, sent clear by the same ⟦TEAM|Bromley⟧ midfielder, ⟦G11|completed the job⟧ on ⟦MINUTE|84⟧.

⟦PERSON|Toby Ramsden⟧ was a whisker away from reaching ⟦PERSON|Amadou Ly⟧'s cross, and shortly after he was a whisker too far forward as ⟦PERSON|Ly⟧ played him through.

A back-pass by ⟦PERSON|Rob Tansley⟧ almost caught out his goalkeeper, ⟦PERSON|Jason Wye⟧, who recovered in time to clear ahead of ⟦PERSON|Lamar Benjamin⟧.

The substitute ⟦PERSON|Femi Ogunleye⟧ had been on for ⟦MINUTE|60 seconds⟧ when he sliced wide, and for ⟦MINUTE|five minutes⟧ when he was sent off for a lunge at ⟦PERSON|Ryan Goole⟧.

⟦PERSON|Neville Cartwright-Dunn⟧, the ⟦TEAM|Wigan⟧ chairman, levelled criticism at the ⟦ORG|EFL⟧ over the postponement, made 90 minutes before kick-off. ⟦TEAM|Peterborough⟧, who would have gone top with a point, drop to third.

⟦PERSON|Omar Bensaid⟧ has made a habit of scoring against ⟦TEAM|Sheffield United⟧: this ⟦G12|strike⟧, on ⟦MINUTE|42 minutes⟧, was the ⟦TEAM|Watford⟧ forward's fifth in six meetings. ⟦PERSON|Ollie Cottam⟧ almost replied before the ⟦MINUTE|interval⟧ but ⟦PERSON|Peter Gudmundsson⟧ tipped his drive over.

⟦PERSON|Jude Farrow⟧, played in by ⟦PERSON|Max Isherwood⟧, was tackled by ⟦PERSON|Rob Skelmer⟧ as he shaped to shoot, and ⟦TEAM|Crewe⟧ felt it was a foul. They got a spot-kick in the end, ⟦MINUTE|12 minutes after the break⟧, but ⟦PERSON|Isherwood⟧'s effort was too close to ⟦PERSON|Wayne Brierfield⟧.

With the temperature well below freezing at ⟦VENUE|Pittodrie⟧, ⟦TEAM|Aberdeen⟧ needed something to warm the crowd. ⟦PERSON|Gavin Forsyth⟧ provided it on ⟦MINUTE|22 minutes⟧, ⟦G13|crashing in⟧ an effort from outside the area, and ⟦PERSON|Ola Hegge⟧ ⟦G14|chipped in with another⟧ before ⟦TEAM|Livingston⟧ had touched the ball in anger.

⟦PERSON|Mickey Thrupp⟧ missed a penalty, hit a post, was flagged offside when he ⟦G15|found the net⟧ and finished the evening in goal for ⟦TEAM|Doncaster⟧ after ⟦PERSON|Jed Aspinall⟧ was sent off. ⟦PERSON|Noah Wexford⟧ ⟦G16|scored past him⟧ with his first touch.

On a day when ⟦TEAM|Newcastle⟧, ⟦TEAM|Arsenal⟧ and ⟦TEAM|Spurs⟧ all drew, ⟦TEAM|Aston Villa⟧ made up ground with a ⟦SCORE|1-0⟧ success over ⟦TEAM|Wolves⟧. A ⟦MINUTE|59th-minute⟧ mistake by ⟦PERSON|Arturo Belmonte⟧ handed ⟦PERSON|Ade Kolawole⟧ a ⟦G17|goal⟧ on a plate.

⟦TEAM|Peterborough⟧ are three points off the leaders with a game in hand after taking 10 from the last 12. ⟦PERSON|Alfie Stamper⟧'s hamstring injury was the only blemish on the night.

It was all square again by the ⟦MINUTE|39th minute⟧, ⟦PERSON|Callum Roddick⟧ ⟦G18|taking advantage⟧ after ⟦PERSON|Niall Breslin⟧'s punch landed at his feet. The ⟦TEAM|Arbroath⟧ striker might have had a second when ⟦PERSON|Breslin⟧ repeated the error, but ⟦PERSON|Steven Tannock⟧ was there to clear.

⟦TEAM|Southend⟧ appealed against the red card shown to ⟦PERSON|Leon Castlemaine⟧ for a professional foul on ⟦PERSON|Rowan Tilley⟧, without success. The midfielder misses the visit of ⟦TEAM|Barnet⟧ and the trip to ⟦TEAM|Grimsby⟧, against whom he ⟦G19|scored⟧ in ⟦DATE|October⟧.

The second period was a different story. ⟦PERSON|Kyle Mensforth⟧ ⟦G20|got away from his marker to score⟧ ⟦MINUTE|eight minutes in⟧, ⟦PERSON|Elliot Onuoha⟧ lashed against the bar and ⟦PERSON|Mensforth⟧ was foiled by ⟦PERSON|Boris Kolar⟧'s feet, all before ⟦TEAM|Bradford⟧ had managed to leave their own half.

⟦TEAM|Middlesbrough⟧ goalkeeper ⟦PERSON|Stephen Garthwaite⟧ could do nothing when ⟦PERSON|Tobi Lawal⟧'s shot hit ⟦PERSON|Jens Kjaer⟧ and changed direction for the ⟦G21|only goal of the night⟧. ⟦PERSON|Lawal⟧ had been off target with three earlier attempts, and a fourth had been blocked by his own captain.

⟦PERSON|Hamish Tulloch-Bell⟧ had the freedom of the six-yard box to ⟦G22|open the scoring⟧ from a free-kick by ⟦PERSON|Ewan Kerr⟧, and ⟦TEAM|Queen of the South⟧'s players were still looking at one another when ⟦PERSON|Kerr⟧ himself ⟦G23|bent in number two⟧ from 20 yards on ⟦MINUTE|27 minutes⟧.
=====GOALS=====
{"id": "G1", "scorer": "Romain Kessie", "team": "West Brom", "count": 2}
{"id": "G2", "scorer": "Alex Wyndham", "team": "Bristol City", "kind": "shot"}
{"id": "G3", "scorer": "Alex Wyndham", "team": "Bristol City", "kind": "shot"}
{"id": "G4", "scorer": "Felipe Aranda", "team": "Nottingham Forest", "kind": "shot"}
{"id": "G5", "scorer": "Jason Merrick", "team": "Manchester United"}
{"id": "G6", "scorer": "Stuart Finlayson", "team": "Celtic", "minute": 35, "minute_text": "35", "kind": "header"}
{"id": "G7", "scorer": "Jordan Macey", "team": "Charlton"}
{"id": "G8", "scorer": "Lorcan Whelan", "team": "Leicester", "scope": "background"}
{"id": "G9", "scorer": "Dean Rankin", "minute": 71, "minute_text": "13 minutes later", "kind": "shot"}
{"id": "G10", "scorer": "Harvey Blunt", "team": "Bromley", "minute": 16, "minute_text": "16 minutes", "kind": "penalty"}
{"id": "G11", "scorer": "Sean Upcott", "team": "Bromley", "minute": 84, "minute_text": "84", "assist": "Harvey Blunt"}
{"id": "G12", "scorer": "Omar Bensaid", "team": "Watford", "minute": 42, "minute_text": "42 minutes", "kind": "shot"}
{"id": "G13", "scorer": "Gavin Forsyth", "team": "Aberdeen", "minute": 22, "minute_text": "22 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Ola Hegge", "team": "Aberdeen"}
{"id": "G15", "scorer": "Mickey Thrupp", "team": "Doncaster", "outcome": "ruled out"}
{"id": "G16", "scorer": "Noah Wexford"}
{"id": "G17", "scorer": "Ade Kolawole", "team": "Aston Villa", "minute": 59, "minute_text": "59th-minute"}
{"id": "G18", "scorer": "Callum Roddick", "team": "Arbroath", "minute": 39, "minute_text": "39th minute", "kind": "shot"}
{"id": "G19", "scorer": "Leon Castlemaine", "team": "Southend", "scope": "background"}
{"id": "G20", "scorer": "Kyle Mensforth", "minute": 53, "minute_text": "eight minutes in"}
{"id": "G21", "scorer": "Tobi Lawal", "kind": "shot"}
{"id": "G22", "scorer": "Hamish Tulloch-Bell", "assist": "Ewan Kerr"}
{"id": "G23", "scorer": "Ewan Kerr", "minute": 27, "minute_text": "27 minutes", "kind": "shot"}
