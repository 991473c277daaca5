⟦TEAM|Harrogate⟧ ⟦SCORE|2⟧, ⟦TEAM|MK Dons⟧ ⟦SCORE|3⟧
⟦PERSON|Kwame Sarpong⟧ ⟦G1|netted a second-half double⟧ as ⟦TEAM|MK Dons⟧ survived a late fightback to take all three points from ⟦TEAM|Harrogate Town⟧.
The ⟦NORP|Ghanaian⟧'s ⟦G2|penalty⟧ in the ⟦MINUTE|81st minute⟧ looked to have wrapped things up but ⟦PERSON|Joe Scarisbrick⟧'s ⟦G3|goal⟧ ⟦MINUTE|three minutes into stoppage time⟧ (⟦MINUTE|90+3⟧) set up a finish that the visitors will have been glad to see the back of.
⟦PERSON|Ellis Drinkall⟧ ⟦G4|put the ⟦TEAM|Dons⟧ in front⟧ in the ⟦MINUTE|eighth minute⟧, a cool ⟦G5|finish⟧ after ⟦PERSON|Nabil Zerrouki⟧ had been given the freedom of the ⟦VENUE|Exercise Stadium⟧ to run at the defence.
⟦TEAM|Harrogate⟧'s ⟦PERSON|Tobias Ferreira⟧ fizzed a low shot narrowly wide in response and goalkeeper ⟦PERSON|Sonny Lightfoot⟧, on loan at the ⟦TEAM|Dons⟧, got down to prevent ⟦PERSON|Mitchell Rooke⟧ scoring from the second of two corners in the ⟦MINUTE|21st minute⟧.
⟦PERSON|Zerrouki⟧ twice could have extended the lead before ⟦MINUTE|half-time⟧, hitting the bar on the first occasion and ⟦PERSON|Ryan Hebblethwaite⟧ on the second.
The second did come, in the ⟦MINUTE|52nd minute⟧. ⟦PERSON|Hebblethwaite⟧'s header back to ⟦PERSON|Archie Daly⟧ was short and ⟦PERSON|Sarpong⟧ ⟦G6|got there first⟧.
⟦PERSON|Rooke⟧'s ⟦G7|header⟧, ⟦G8|looped over ⟦PERSON|Lightfoot⟧⟧ from the edge of the six-yard box after ⟦MINUTE|64 minutes⟧, put ⟦TEAM|Harrogate⟧ back in it and ⟦PERSON|Scarisbrick⟧ shot into a thicket of legs soon afterwards.
Then ⟦PERSON|Daly⟧ rushed out and took ⟦PERSON|Drinkall⟧'s legs. ⟦PERSON|Sarpong⟧ ⟦G9|blasted in the spot-kick⟧. He is now two short of 50 career ⟦G10|goals⟧.
⟦PERSON|Scarisbrick⟧ ⟦G11|turned in⟧ a loose ball after ⟦PERSON|Lightfoot⟧ had saved from ⟦PERSON|Ferreira⟧, but there was no time for more.
⟦PERSON|Bruce Jessop⟧, in temporary charge of ⟦TEAM|Harrogate⟧, said his side "did everything but get a point".
The ⟦TEAM|Sulphurites⟧ stay bottom. ⟦TEAM|MK Dons⟧ are at home to ⟦TEAM|Newport County⟧ at ⟦VENUE|Stadium MK⟧ in the ⟦COMPETITION|EFL Trophy⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kwame Sarpong", "team": "MK Dons", "count": 2}
{"id": "G2", "scorer": "Kwame Sarpong", "team": "MK Dons", "minute": 81, "kind": "penalty", "minute_text": "81st minute"}
{"id": "G3", "scorer": "Joe Scarisbrick", "team": "Harrogate", "minute": 90, "added": 3, "minute_text": "90+3"}
{"id": "G4", "scorer": "Ellis Drinkall", "team": "MK Dons", "minute": 8, "assist": "Nabil Zerrouki", "minute_text": "eighth minute"}
{"id": "G5", "scorer": "Ellis Drinkall", "team": "MK Dons", "minute": 8, "assist": "Nabil Zerrouki", "minute_text": "eighth minute"}
{"id": "G6", "scorer": "Kwame Sarpong", "team": "MK Dons", "minute": 52, "minute_text": "52nd minute"}
{"id": "G7", "scorer": "Mitchell Rooke", "team": "Harrogate", "minute": 64, "kind": "header", "minute_text": "64 minutes"}
{"id": "G8", "scorer": "Mitchell Rooke", "team": "Harrogate", "minute": 64, "kind": "header", "minute_text": "64 minutes"}
{"id": "G9", "scorer": "Kwame Sarpong", "team": "MK Dons", "minute": 81, "kind": "penalty"}
{"id": "G10", "scorer": "Kwame Sarpong", "team": "MK Dons", "scope": "background", "count": 48}
{"id": "G11", "scorer": "Joe Scarisbrick", "team": "Harrogate", "minute": 90, "added": 3}
