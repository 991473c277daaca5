⟦COMPETITION|FA Cup⟧: ⟦TEAM|Carlisle⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Doncaster⟧ (after ⟦MINUTE|extra time⟧)
A ⟦G1|goal⟧ from teenager ⟦PERSON|Archie Prowle⟧ in the second period of ⟦MINUTE|extra time⟧ sent ⟦TEAM|Doncaster Rovers⟧ through to the third round of the ⟦COMPETITION|FA Cup⟧ and left ⟦TEAM|Carlisle United⟧ to concentrate, in the words of their manager, on "not going down".
⟦PERSON|Denzel Ofori-Lamb⟧'s ⟦G2|header⟧ had kept the home side in it after ⟦PERSON|Kurt Maddison⟧ ⟦G3|shot ⟦TEAM|Rovers⟧ in front⟧.
On a bitterly cold night at ⟦VENUE|Brunton Park⟧ there was little to warm the hands in the first half. ⟦PERSON|Robin Kettlewell⟧ tipped over from ⟦PERSON|Jamie Rusk⟧. ⟦PERSON|Callum Swinburne⟧ put one into the side-netting on ⟦MINUTE|27 minutes⟧. The teams went in goalless.
⟦TEAM|Rovers⟧ came out the stronger. ⟦PERSON|Rusk⟧, a nuisance all evening, blocked ⟦PERSON|Kettlewell⟧'s attempted throw-out, for which he could have been booked and was not, and when ⟦PERSON|Swinburne⟧ tried to tidy up he found ⟦PERSON|Maddison⟧, and ⟦PERSON|Maddison⟧ ⟦G4|found the net⟧.
"It's a foul, but I'd rather talk about the 60 minutes of football we played after the ⟦G5|goal⟧," ⟦PERSON|Lee Goodacre⟧, the ⟦TEAM|Carlisle⟧ boss, said on ⟦ORG|BBC Radio Cumbria⟧.
The ⟦TEAM|Cumbrians⟧ pressed. ⟦PERSON|Ofori-Lamb⟧ had already hit a post when, ⟦MINUTE|three minutes from the ninety⟧, he was left alone by ⟦PERSON|Rusk⟧ at a corner taken by ⟦PERSON|Swinburne⟧. He ⟦G6|rose and buried it⟧. The roar could be heard in the castle.
⟦PERSON|Goodacre⟧ thought his side would go on to win from there, and ⟦PERSON|Ofori-Lamb⟧ nearly proved him right, forcing a save with his chest in the ⟦MINUTE|96th minute⟧. But legs went. ⟦PERSON|Kettlewell⟧ had come off with cramp and his deputy, on debut, stopped ⟦PERSON|Rusk⟧'s free-kick without holding it. ⟦PERSON|Maddison⟧ hit the follow-up against ⟦PERSON|Swinburne⟧. ⟦PERSON|Prowle⟧, 17, ⟦G7|hit the next one⟧ through the deputy's legs.
"I didn't even want to come on. I was freezing," said ⟦PERSON|Prowle⟧, who had ⟦G8|scored four⟧ for the youth side on ⟦DATE|Saturday⟧. "The lads said I should keep the ⟦G9|goal⟧ quiet at college ⟦DATE|tomorrow⟧."
⟦TEAM|Wigan Athletic⟧ are waiting in the next round.
=====GOALS=====
{"id": "G1", "scorer": "Archie Prowle", "team": "Doncaster", "kind": "shot"}
{"id": "G2", "scorer": "Denzel Ofori-Lamb", "team": "Carlisle", "minute": 87, "assist": "Callum Swinburne", "kind": "header"}
{"id": "G3", "scorer": "Kurt Maddison", "team": "Doncaster", "kind": "shot"}
{"id": "G4", "scorer": "Kurt Maddison", "team": "Doncaster", "kind": "shot"}
{"id": "G5", "scorer": "Kurt Maddison", "team": "Doncaster", "kind": "shot"}
{"id": "G6", "scorer": "Denzel Ofori-Lamb", "team": "Carlisle", "minute": 87, "assist": "Callum Swinburne", "kind": "header", "minute_text": "three minutes from the ninety"}
{"id": "G7", "scorer": "Archie Prowle", "team": "Doncaster", "kind": "shot"}
{"id": "G8", "scorer": "Archie Prowle", "scope": "background", "count": 4}
{"id": "G9", "scorer": "Archie Prowle", "team": "Doncaster", "kind": "shot"}
