⟦PERSON|Victor Oyewole⟧ has hit his straps. The winger ⟦G1|curled one into the corner⟧ in the ⟦MINUTE|37th minute⟧ at ⟦VENUE|Tannadice Park⟧, then crossed for ⟦PERSON|Stuart Gilhooly⟧ to ⟦G2|add the third⟧ as ⟦TEAM|Dundee United⟧ outclassed ⟦TEAM|St Mirren⟧.

Despite a first-half ⟦G3|strike⟧ from ⟦PERSON|Anders Kolstad⟧, ⟦TEAM|Molde⟧ crashed out on away goals. They had won the first leg ⟦SCORE|2-1⟧.

Despite a first-half strike by public transport workers, almost 20,000 made it to ⟦VENUE|Aker Stadion⟧ to see ⟦TEAM|Molde⟧ and ⟦TEAM|Lillestrøm⟧ cancel each other out.

⟦TEAM|Fortaleza⟧ have only themselves to blame. ⟦PERSON|Jonathas⟧ ran the length of the half and shot at ⟦PERSON|Everson Luz⟧'s legs; ⟦PERSON|Caio Rangel⟧ got under a header; and when ⟦PERSON|Luan Freitas⟧ ⟦G4|got across his man⟧ on ⟦MINUTE|70 minutes⟧, ⟦TEAM|Goiás⟧ ⟦G5|had a goal⟧ out of nothing.

⟦PERSON|Wayne Hollister⟧'s men earned it. ⟦PERSON|Rueben Clegg⟧ (⟦MINUTE|33⟧) and ⟦PERSON|Isaac Thorley⟧ (⟦MINUTE|75⟧) ⟦G6|were the marksmen⟧ for ⟦TEAM|Altrincham⟧.

⟦PERSON|Wayne Hollister⟧ said his players had shown character in training since the defeat. "They could have come in with their chins on the floor," he said. "It's the ⟦DATE|weekend⟧ before we can put it right."

⟦PERSON|Bilal Zerrouki⟧ profited when ⟦PERSON|Jean-Marc Aubert⟧ missed his kick ⟦MINUTE|three minutes from the end of extra time⟧, ⟦G7|walking the ball in⟧. ⟦TEAM|JS Kabylie⟧ had seemed happy to settle for penalties.

⟦PERSON|Bilal Zerrouki⟧ profited from a loophole in his contract to leave ⟦TEAM|JS Kabylie⟧ for nothing. He has joined ⟦TEAM|CS Constantine⟧ on a two-year deal.

⟦PERSON|Emma Söderlund⟧ and ⟦PERSON|Lova Ek⟧ both ⟦G8|found the net⟧ for ⟦TEAM|Djurgården⟧. ⟦PERSON|Söderlund⟧'s came after a solo run on ⟦MINUTE|47 minutes⟧, ⟦PERSON|Ek⟧'s from close range following a corner.

⟦PERSON|Emma Söderlund⟧ and ⟦PERSON|Lova Ek⟧ both went close for ⟦TEAM|Djurgården⟧. ⟦PERSON|Söderlund⟧'s chance came after a solo run on ⟦MINUTE|47 minutes⟧, ⟦PERSON|Ek⟧'s from close range following a corner.

⟦TEAM|Forfar Athletic⟧ were floored by two ⟦TEAM|Spartans⟧ ⟦G9|goals⟧ in the ⟦MINUTE|opening ten minutes⟧. They have ⟦G10|let in the first goal⟧ in each of their last five games.

⟦PERSON|Manny Adjei⟧ was floored by a stray elbow and ⟦PERSON|Chris Lomax⟧ got away with a talking-to. The free-kick came back off the wall, ⟦PERSON|Adjei⟧ shot again and the ball bounced wide.

⟦PERSON|Adel Boukhari⟧ put ⟦PERSON|Karim Ziani-Roche⟧ through to ⟦G11|beat ⟦PERSON|Louis Garrigue⟧⟧ one against one ⟦MINUTE|four minutes after the resumption⟧. ⟦TEAM|Paris FC⟧ then dropped deep, and ⟦TEAM|Guingamp⟧'s ⟦PERSON|Hugo Le Bihan⟧ came off the bench to ⟦G12|deny them⟧.

⟦PERSON|Adel Boukhari⟧ put ⟦PERSON|Karim Ziani-Roche⟧ through. The ⟦TEAM|Paris FC⟧ striker got to the ball before ⟦PERSON|Louis Garrigue⟧ but touched it too far, and ⟦PERSON|Hugo Le Bihan⟧ came across to deny him.

⟦PERSON|Tommy Kearns⟧ is not one for celebrations, and when he ⟦G13|bent in the free-kick⟧ that put ⟦TEAM|Ayr United⟧ ⟦SCORE|2-1⟧ up ⟦MINUTE|five minutes from the break⟧ he merely walked back.

⟦PERSON|Tommy Kearns⟧ bent a free-kick round the wall for ⟦PERSON|Ross Abernethy⟧ to tip aside, ⟦MINUTE|five minutes from the break⟧. ⟦TEAM|Ayr United⟧ were ⟦SCORE|2-1⟧ down and had been the better side.

There was heartbreak for ⟦TEAM|Guatemala⟧. ⟦PERSON|Óscar Morales-Pinto⟧ had ⟦G14|raised hopes⟧ on ⟦MINUTE|62 minutes⟧, ⟦TEAM|Jamaica⟧'s ⟦PERSON|Dujuan Spence⟧ was fortunate to stay on, but ⟦PERSON|Renaldo Cole⟧ ⟦G15|broke ⟦NORP|Guatemalan⟧ hearts⟧ with his head in the ⟦MINUTE|seventh minute of stoppage time⟧.

The ⟦ORG|PFA⟧ raised hopes of an end to the dispute when it met the league for three hours in ⟦GPE|Manchester⟧ on ⟦DATE|Monday⟧. A deal is said to be close.

A ⟦G16|tap-in⟧ by ⟦PERSON|Scott Wardle⟧ was ruled out and a ⟦G17|header⟧ by ⟦PERSON|Dane Purcell⟧ was not: on such calls ⟦TEAM|Maidenhead United⟧ came out on top.

⟦PERSON|Scott Wardle⟧ ⟦G18|forced in⟧ ⟦PERSON|Dane Purcell⟧'s flick on ⟦MINUTE|57 minutes⟧ and ⟦TEAM|Maidenhead United⟧ came out on top in the end, though ⟦TEAM|Aldershot Town⟧ fought to the last.
=====GOALS=====
{"id": "G1", "scorer": "Victor Oyewole", "team": "Dundee United", "minute": 37, "minute_text": "37th minute", "kind": "shot"}
{"id": "G2", "scorer": "Stuart Gilhooly", "team": "Dundee United", "assist": "Victor Oyewole"}
{"id": "G3", "scorer": "Anders Kolstad", "team": "Molde"}
{"id": "G4", "scorer": "Luan Freitas", "team": "Goiás", "minute": 70, "minute_text": "70 minutes"}
{"id": "G5", "scorer": "Luan Freitas", "team": "Goiás", "minute": 70, "minute_text": "70 minutes"}
{"id": "G6", "scorer": "Rueben Clegg; Isaac Thorley", "team": "Altrincham", "count": 2}
{"id": "G7", "scorer": "Bilal Zerrouki", "team": "JS Kabylie", "minute": 117, "minute_text": "three minutes from the end of extra time"}
{"id": "G8", "scorer": "Emma Söderlund; Lova Ek", "team": "Djurgården", "count": 2}
{"id": "G9", "team": "Spartans", "count": 2}
{"id": "G10", "scope": "background", "count": 5}
{"id": "G11", "scorer": "Karim Ziani-Roche", "team": "Paris FC", "minute": 49, "minute_text": "four minutes after the resumption", "assist": "Adel Boukhari"}
{"id": "G12", "scorer": "Hugo Le Bihan", "team": "Guingamp"}
{"id": "G13", "scorer": "Tommy Kearns", "team": "Ayr United", "minute": 40, "minute_text": "five minutes from the break", "kind": "free kick"}
{"id": "G14", "scorer": "Óscar Morales-Pinto", "team": "Guatemala", "minute": 62, "minute_text": "62 minutes"}
{"id": "G15", "scorer": "Renaldo Cole", "team": "Jamaica", "minute": 90, "added": 7, "minute_text": "seventh minute of stoppage time", "kind": "header"}
{"id": "G16", "scorer": "Scott Wardle", "team": "Maidenhead United", "outcome": "ruled out"}
{"id": "G17", "scorer": "Dane Purcell", "team": "Maidenhead United", "kind": "header"}
{"id": "G18", "scorer": "Scott Wardle", "team": "Maidenhead United", "minute": 57, "minute_text": "57 minutes"}
