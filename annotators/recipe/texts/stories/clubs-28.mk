⟦TEAM|Black Queens⟧ see off ⟦TEAM|Cameroon⟧ in qualifier thriller

By our sports desk, ⟦GPE|Accra⟧

⟦TEAM|Ghana⟧ ⟦G1|overturned a two-goal deficit⟧ to beat ⟦TEAM|Cameroon⟧ ⟦SCORE|3-2⟧ at the ⟦VENUE|Accra Sports Stadium⟧ and take a slender lead into ⟦DATE|Tuesday⟧'s second leg of their ⟦COMPETITION|Women's Africa Cup of Nations⟧ qualifier.

⟦G2|Goals⟧ by ⟦PERSON|Vida Amponsah⟧, ⟦PERSON|Priscilla Owusu-Ansah⟧ and captain ⟦PERSON|Grace Tagoe⟧, in that order and all of them in the last half hour, stunned the ⟦TEAM|Indomitable Lionesses⟧, who had been coasting after ⟦PERSON|Ajara Nkolo⟧ and ⟦PERSON|Marie-Claire Essomba⟧ ⟦G3|struck⟧ in the first half.

It was a nightmare opening for the home nation. Goalkeeper ⟦PERSON|Cynthia Boakye⟧ had already turned over a header from ⟦PERSON|Essomba⟧ when, with ⟦MINUTE|13 minutes⟧ played, a poor touch by ⟦PERSON|Linda Frempong⟧ gave possession away in a dangerous area. ⟦PERSON|Nkolo⟧ took three steps and ⟦G4|let go a left-footer⟧. ⟦PERSON|Boakye⟧ was slow getting down.

⟦PERSON|Amponsah⟧ should have equalised (⟦MINUTE|21⟧). Sent away by ⟦PERSON|Tagoe⟧, she went past ⟦TEAM|Cameroon⟧ keeper ⟦PERSON|Solange Ebongue⟧ and from an angle found the woodwork. Four minutes later there was another wretched moment for ⟦PERSON|Frempong⟧, who headed ⟦PERSON|Gaelle Mbida⟧'s free-kick backwards and into the stride of ⟦PERSON|Essomba⟧, for the tall striker to ⟦G5|ram it in⟧.

The ⟦TEAM|Queens⟧ had ⟦G15|one⟧ disallowed before the ⟦MINUTE|interval⟧, ⟦PERSON|Owusu-Ansah⟧ ⟦G6|finding the net⟧ after the linesman had flagged, and coach ⟦PERSON|Yaa Dankwah⟧ took the bold decision to withdraw both of her full-backs for the second half.

The gamble did not pay off at once. ⟦PERSON|Nkolo⟧ hit the bar. ⟦PERSON|Mbida⟧ fired across goal. But on ⟦MINUTE|62 minutes⟧ substitute ⟦PERSON|Mavis Teye⟧ slipped the ball inside to ⟦PERSON|Amponsah⟧, and the ⟦TEAM|Hasaacas⟧ forward ⟦G7|arrowed it past⟧ ⟦PERSON|Ebongue⟧, to get the stadium on its feet. Eight minutes later ⟦PERSON|Teye⟧ won a free-kick, 22 yards out. Up stepped ⟦PERSON|Owusu-Ansah⟧: ⟦G8|in off the bar⟧, ⟦G9|two apiece⟧.

And with ⟦TEAM|Cameroon⟧ wilting, ⟦PERSON|Tagoe⟧ had the final word. ⟦PERSON|Amponsah⟧'s cross from the right was inviting, ⟦PERSON|Ebongue⟧ came and did not get there, and the captain, horizontal, ⟦G10|met it with her forehead⟧.

⟦PERSON|Tagoe⟧, who ⟦G11|scored twice⟧ when the sides last met in ⟦GPE|Yaoundé⟧, said: "We were looking at each other at ⟦SCORE|2-0⟧ and laughing, because we knew we were not playing well. Then ⟦PERSON|Vida⟧ gets us ⟦G13|one⟧ and you could see they were afraid."

⟦PERSON|Dankwah⟧: "The ⟦G14|second goal⟧ we practise every day. I will not say we are through. They will come at us there."
=====GOALS=====
{"id": "G1", "scorer": "Vida Amponsah; Priscilla Owusu-Ansah; Grace Tagoe", "team": "Ghana", "count": 3}
{"id": "G2", "scorer": "Vida Amponsah; Priscilla Owusu-Ansah; Grace Tagoe", "team": "Ghana", "count": 3}
{"id": "G3", "scorer": "Ajara Nkolo; Marie-Claire Essomba", "team": "Cameroon", "count": 2}
{"id": "G4", "scorer": "Ajara Nkolo", "team": "Cameroon", "minute": 13, "minute_text": "13 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Marie-Claire Essomba", "team": "Cameroon", "minute": 25, "minute_text": "Four minutes later", "kind": "shot"}
{"id": "G6", "scorer": "Priscilla Owusu-Ansah", "team": "Ghana", "outcome": "ruled out"}
{"id": "G7", "scorer": "Vida Amponsah", "team": "Ghana", "minute": 62, "minute_text": "62 minutes", "assist": "Mavis Teye", "kind": "shot"}
{"id": "G8", "scorer": "Priscilla Owusu-Ansah", "team": "Ghana", "minute": 70, "minute_text": "Eight minutes later", "kind": "free kick"}
{"id": "G9", "scorer": "Priscilla Owusu-Ansah", "team": "Ghana", "minute": 70, "minute_text": "Eight minutes later", "kind": "free kick"}
{"id": "G10", "scorer": "Grace Tagoe", "team": "Ghana", "assist": "Vida Amponsah", "kind": "header"}
{"id": "G11", "scorer": "Grace Tagoe", "team": "Ghana", "count": 2, "scope": "background"}
{"id": "G13", "scorer": "Vida Amponsah", "team": "Ghana", "minute": 62, "assist": "Mavis Teye", "kind": "shot"}
{"id": "G14", "scorer": "Priscilla Owusu-Ansah", "team": "Ghana", "minute": 70, "kind": "free kick"}
{"id": "G15", "scorer": "Priscilla Owusu-Ansah", "team": "Ghana", "outcome": "ruled out"}
