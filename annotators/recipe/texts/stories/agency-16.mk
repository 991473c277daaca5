⟦PERSON|Lindahl⟧ ⟦G1|nets penalty⟧ at the death to rescue ⟦TEAM|Blackburn⟧
A ⟦G2|penalty⟧ from ⟦PERSON|Oskar Lindahl⟧ with almost the last kick salvaged a ⟦SCORE|2-2⟧ draw for ⟦TEAM|Blackburn⟧ against ⟦TEAM|Sunderland⟧, who had recovered from an early-ish setback through ⟦PERSON|Joshua Amankwah⟧ and ⟦PERSON|Stuart Ainley⟧.
⟦PERSON|Nicolás Ochoa⟧'s ⟦G3|header⟧ had got ⟦TEAM|Rovers⟧ off to the better start at ⟦VENUE|Ewood Park⟧ but ⟦G4|goals⟧ either side of ⟦MINUTE|half-time⟧ turned the match around before the drama of the ⟦MINUTE|sixth minute of stoppage time⟧.
⟦TEAM|Blackburn⟧, unbeaten in five at home, created the first opening. ⟦PERSON|Mason Thwaites⟧, the ⟦TEAM|Sunderland⟧ centre-half, was caught underneath a long ball and ⟦PERSON|Declan Peart⟧, clear, opened his body up and put it past the post on ⟦MINUTE|nine minutes⟧.
⟦PERSON|Ochoa⟧ fired over on ⟦MINUTE|14⟧. ⟦PERSON|Craig Sallis⟧ had to be alert to cut out a cross from ⟦PERSON|Lindahl⟧. On the ⟦MINUTE|half-hour⟧, near enough, the ⟦NORP|Argentinian⟧'s persistence was rewarded, ⟦PERSON|Peart⟧ sending over a corner that was cleared only to its taker and his second delivery being met by ⟦PERSON|Ochoa⟧, who ⟦G5|nodded down past⟧ ⟦PERSON|Sallis⟧ in the ⟦MINUTE|29th minute⟧.
⟦TEAM|Sunderland⟧ had not had a shot. Their first went in. ⟦PERSON|Hugo Delvaux⟧, the ⟦NORP|Belgian⟧, collected a loose pass from ⟦PERSON|Peart⟧, strode into the area and was about to shoot when he noticed ⟦PERSON|Amankwah⟧, and the striker ⟦G6|clipped it over⟧ ⟦PERSON|Kevin Ravel⟧ in the ⟦MINUTE|41st minute⟧. For ⟦PERSON|Amankwah⟧ it was a 100th league ⟦G7|goal⟧, and the ⟦G8|99⟧ others had rarely looked so easy.
The ⟦TEAM|Black Cats⟧ were ⟦G9|in front⟧ soon after the restart. ⟦PERSON|Peart⟧'s free-kick struck the wall, ⟦PERSON|Delvaux⟧ sprinted away with it and ⟦PERSON|Ravel⟧ saved superbly, but ⟦PERSON|Ainley⟧, following in, ⟦G10|buried the loose ball⟧ in the ⟦MINUTE|51st minute⟧.
Now it was ⟦TEAM|Blackburn⟧ who chased. ⟦PERSON|Lindahl⟧ hit a post from the edge of the box on ⟦MINUTE|58⟧. ⟦PERSON|Billy Farrant⟧, their manager, made three changes at once, and one of the substitutes had a goalbound shot blocked by ⟦PERSON|Thwaites⟧'s thigh.
⟦PERSON|Thwaites⟧ thought he had made the game safe when he ⟦G11|forced in⟧ a corner after ⟦MINUTE|84 minutes⟧. A flag cut his dance short. ⟦PERSON|Sallis⟧ had to be treated after a collision and that was why the board showed seven.
⟦PERSON|Ochoa⟧ fell. There was contact, if not much. ⟦PERSON|Lindahl⟧, who had missed from the spot at ⟦TEAM|Norwich⟧, waited for the goalkeeper to move and ⟦G12|rolled it the other way⟧.
⟦PERSON|Ainley⟧ said: "The ⟦G13|second⟧ is my bread and butter. We should be talking about a win, and we've let them off with a penalty no one would've seen in the park."
⟦PERSON|Ochoa⟧, who had ⟦G14|got his other goal⟧ of the season at ⟦TEAM|Coventry⟧, came off in tears with an ankle. ⟦TEAM|Rovers⟧ stay 11th in the ⟦COMPETITION|Championship⟧. ⟦TEAM|Sunderland⟧ missed out on going second.
=====GOALS=====
{"id": "G1", "scorer": "Oskar Lindahl", "team": "Blackburn", "minute": 90, "added": 6, "kind": "penalty"}
{"id": "G2", "scorer": "Oskar Lindahl", "team": "Blackburn", "minute": 90, "added": 6, "minute_text": "sixth minute of stoppage time", "kind": "penalty"}
{"id": "G3", "scorer": "Nicolás Ochoa", "team": "Blackburn", "minute": 29, "assist": "Declan Peart", "kind": "header"}
{"id": "G4", "scorer": "Joshua Amankwah; Stuart Ainley", "team": "Sunderland", "count": 2}
{"id": "G5", "scorer": "Nicolás Ochoa", "team": "Blackburn", "minute": 29, "minute_text": "29th minute", "assist": "Declan Peart", "kind": "header"}
{"id": "G6", "scorer": "Joshua Amankwah", "team": "Sunderland", "minute": 41, "minute_text": "41st minute", "assist": "Hugo Delvaux", "kind": "shot"}
{"id": "G7", "scorer": "Joshua Amankwah", "team": "Sunderland", "minute": 41, "minute_text": "41st minute", "assist": "Hugo Delvaux", "kind": "shot"}
{"id": "G8", "scorer": "Joshua Amankwah", "team": "Sunderland", "scope": "background", "count": 99}
{"id": "G9", "scorer": "Stuart Ainley", "team": "Sunderland", "minute": 51, "minute_text": "51st minute", "kind": "shot"}
{"id": "G10", "scorer": "Stuart Ainley", "team": "Sunderland", "minute": 51, "minute_text": "51st minute", "kind": "shot"}
{"id": "G11", "scorer": "Mason Thwaites", "team": "Sunderland", "minute": 84, "minute_text": "84 minutes", "outcome": "ruled out"}
{"id": "G12", "scorer": "Oskar Lindahl", "team": "Blackburn", "minute": 90, "added": 6, "kind": "penalty"}
{"id": "G13", "scorer": "Stuart Ainley", "team": "Sunderland", "minute": 51, "kind": "shot"}
{"id": "G14", "scorer": "Nicolás Ochoa", "team": "Blackburn", "scope": "background"}
