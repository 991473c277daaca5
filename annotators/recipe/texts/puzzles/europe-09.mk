⟦PERSON|Nwakali⟧ at the ⟦G1|double⟧ as ⟦TEAM|Olympiacos⟧ roar on

⟦GPE|PIRAEUS⟧ (⟦ORG|Reuters⟧) - ⟦PERSON|Uche Nwakali⟧ ⟦G2|scored twice⟧ as ⟦TEAM|Olympiacos⟧ beat ⟦TEAM|Midtjylland⟧ ⟦SCORE|3-1⟧ at the ⟦VENUE|Karaiskakis⟧ on ⟦DATE|Thursday⟧ to book a place in the ⟦COMPETITION|Europa League⟧ last 16, ending the ⟦NORP|Danish⟧ side's run of seven ⟦NORP|European⟧ games without defeat.

The ⟦NORP|Nigerian⟧ forward ⟦G3|struck⟧ inside ⟦MINUTE|90 seconds⟧ after ⟦PERSON|Patrik Hlavatý⟧'s loose touch and ⟦PERSON|Christos Manolakis⟧ ⟦G4|volleyed in a second⟧ on ⟦MINUTE|29 minutes⟧ from ⟦PERSON|Zlatko Perić⟧'s cross.

⟦TEAM|Midtjylland⟧, beaten only once in the league phase, ⟦G5|pulled one back⟧ ⟦MINUTE|two minutes into the second half⟧ when captain ⟦PERSON|Sander Vestergaard⟧ rose to meet a long throw, and they dominated thereafter without finding an equaliser.

⟦PERSON|Kemal Doruk⟧ hit the bar, substitute ⟦PERSON|Arjen Stoel⟧ had a shot cleared off the line, and ⟦PERSON|Vestergaard⟧, from almost the same blade of grass as before, headed over.

With ⟦MINUTE|four minutes to go⟧ the ⟦NORP|Greeks⟧ broke from a ⟦TEAM|Midtjylland⟧ corner and ⟦PERSON|Nwakali⟧, with half the pitch to himself, ⟦G6|made it three⟧ to send the flares up.

"He hunts," said coach ⟦PERSON|Zlatko Bartol⟧. "You give him a smell of the goal and he hunts."

The 24-year-old has now ⟦G7|netted three goals⟧ in the competition. ⟦TEAM|Midtjylland⟧'s coach complained of a foul on ⟦PERSON|Hlavatý⟧ for the ⟦G8|opener⟧ but said his side had "only themselves to blame". The draw for the next round is on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Uche Nwakali", "team": "Olympiacos", "count": 2}
{"id": "G2", "scorer": "Uche Nwakali", "team": "Olympiacos", "count": 2}
{"id": "G3", "scorer": "Uche Nwakali", "team": "Olympiacos", "minute": 2, "minute_text": "90 seconds", "kind": "shot"}
{"id": "G4", "scorer": "Christos Manolakis", "team": "Olympiacos", "minute": 29, "minute_text": "29 minutes", "assist": "Zlatko Perić", "kind": "volley"}
{"id": "G5", "scorer": "Sander Vestergaard", "team": "Midtjylland", "minute": 47, "minute_text": "two minutes into the second half", "kind": "header"}
{"id": "G6", "scorer": "Uche Nwakali", "team": "Olympiacos", "minute": 86, "minute_text": "four minutes to go", "kind": "shot"}
{"id": "G7", "scorer": "Uche Nwakali", "team": "Olympiacos", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Uche Nwakali", "team": "Olympiacos", "minute": 2, "kind": "shot"}
