⟦COMPETITION|A-League Women⟧ round eight wrap: ⟦TEAM|Nix⟧ stun ⟦TEAM|City⟧, ⟦TEAM|Sky Blues⟧ nick derby

⟦TEAM|Wellington Phoenix⟧ have inflicted a first loss of the season on ⟦TEAM|Melbourne City⟧, with teenager ⟦PERSON|Alana Kopu⟧ and captain ⟦PERSON|Zara Whitcombe⟧ both ⟦G1|scoring⟧ in a ⟦SCORE|2-1⟧ boilover at ⟦VENUE|Porirua Park⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Whitcombe⟧ ⟦G2|bundled in⟧ a corner after quarter of an hour and ⟦PERSON|Kopu⟧, who only signed her first contract in ⟦DATE|October⟧, got the ⟦G3|second⟧ shortly before ⟦MINUTE|half-time⟧ when ⟦PERSON|Steph Broadmeadow⟧'s back-pass was short. ⟦PERSON|Kyra Mancini⟧'s ⟦G4|effort⟧ in the ⟦MINUTE|72nd minute⟧ set up a nervous finish, and ⟦PERSON|Mancini⟧ thought she'd ⟦G5|levelled it⟧ with ⟦MINUTE|four to play⟧ only to be pulled back for offside.

In ⟦DATE|Sunday⟧'s derby at ⟦VENUE|Leichhardt Oval⟧, ⟦PERSON|Lexi Papadakis⟧'s first ⟦G6|goal⟧ in ten matches gave ⟦TEAM|Sydney FC⟧ a ⟦SCORE|1-0⟧ win over ⟦TEAM|Western Sydney Wanderers⟧. The ⟦MINUTE|64th-minute⟧ ⟦G7|strike⟧, off ⟦PERSON|Miharu Onodera⟧'s lay-off, was the only shot on target by either side in the second half. ⟦PERSON|Charli Dwyer⟧ had a first-half penalty saved for the ⟦TEAM|Wanderers⟧.

⟦TEAM|Brisbane Roar⟧ twice hit back at ⟦VENUE|Ballymore⟧ to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Canberra United⟧. ⟦PERSON|Rhiannon Tully⟧'s ⟦G8|brace⟧ for the visitors, ⟦G9|goals⟧ in the ⟦MINUTE|ninth⟧ and ⟦MINUTE|50th minutes⟧, was answered by ⟦PERSON|Tessa Vukovic⟧ just after each: she needed only three minutes for the ⟦G10|first reply⟧ and two for the ⟦G11|second⟧.

⟦TEAM|Perth Glory⟧'s clash with ⟦TEAM|Adelaide United⟧ finished ⟦SCORE|3-0⟧ to the ⟦TEAM|Glory⟧. ⟦PERSON|Bronte Hargreaves⟧ ⟦G12|struck⟧ from 30 metres, ⟦PERSON|Emily Garside⟧ ⟦G13|converted from the spot⟧ and an ⟦G14|own goal⟧ by ⟦PERSON|Sarina Brockmann⟧ completed the scoring.

⟦TEAM|City⟧'s lead at the top has been trimmed to a point.
=====GOALS=====
{"id": "G1", "scorer": "Alana Kopu; Zara Whitcombe", "team": "Wellington Phoenix", "count": 2}
{"id": "G2", "scorer": "Zara Whitcombe", "team": "Wellington Phoenix", "minute": 15, "minute_text": "quarter of an hour"}
{"id": "G3", "scorer": "Alana Kopu", "team": "Wellington Phoenix"}
{"id": "G4", "scorer": "Kyra Mancini", "team": "Melbourne City", "minute": 72, "minute_text": "72nd minute"}
{"id": "G5", "scorer": "Kyra Mancini", "team": "Melbourne City", "minute": 86, "minute_text": "four to play", "outcome": "ruled out"}
{"id": "G6", "scorer": "Lexi Papadakis", "team": "Sydney FC", "minute": 64, "assist": "Miharu Onodera", "kind": "shot"}
{"id": "G7", "scorer": "Lexi Papadakis", "team": "Sydney FC", "minute": 64, "minute_text": "64th-minute", "assist": "Miharu Onodera", "kind": "shot"}
{"id": "G8", "scorer": "Rhiannon Tully", "team": "Canberra United", "count": 2}
{"id": "G9", "scorer": "Rhiannon Tully", "team": "Canberra United", "minute_text": "ninth and 50th minutes", "count": 2}
{"id": "G10", "scorer": "Tessa Vukovic", "team": "Brisbane Roar", "minute": 12, "minute_text": "three minutes"}
{"id": "G11", "scorer": "Tessa Vukovic", "team": "Brisbane Roar", "minute": 52, "minute_text": "two"}
{"id": "G12", "scorer": "Bronte Hargreaves", "team": "Perth Glory", "kind": "shot"}
{"id": "G13", "scorer": "Emily Garside", "team": "Perth Glory", "kind": "penalty"}
{"id": "G14", "scorer": "Sarina Brockmann", "team": "Perth Glory", "kind": "own goal"}
