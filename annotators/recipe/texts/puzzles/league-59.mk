⟦TEAM|Aston Villa⟧ ⟦SCORE|4-2⟧ ⟦TEAM|Brighton⟧: ⟦PERSON|Bankole⟧ hits second-half ⟦G1|treble⟧
⟦PERSON|Shola Bankole⟧ came on at ⟦MINUTE|half-time⟧ and left with the match ball as ⟦TEAM|Aston Villa⟧ won a topsy-turvy ⟦COMPETITION|Women's Super League⟧ encounter with ⟦TEAM|Brighton⟧ at ⟦VENUE|Villa Park⟧.
The ⟦TEAM|Nigeria⟧ forward, dropped after ⟦DATE|last weekend⟧'s loss to ⟦TEAM|Chelsea⟧, needed ⟦MINUTE|five minutes⟧ to ⟦G2|score her first⟧, 13 more for her ⟦G3|second⟧ and rounded off the afternoon with a delightful ⟦G4|chip⟧ in the ⟦MINUTE|89th minute⟧.
⟦TEAM|Brighton⟧ had been the better team for much of the first half and ⟦G5|led⟧ through ⟦PERSON|Keisha Dyson⟧. The move was 18 passes long; ⟦PERSON|Dyson⟧ ⟦G6|supplied the finish⟧, an angled drive that clipped the post on its way past ⟦PERSON|Lotte Janssen⟧, with ⟦MINUTE|eight minutes⟧ on the clock.
⟦PERSON|Isla Fenwick-Gray⟧ might have made it ⟦SCORE|2-0⟧, ⟦PERSON|Janssen⟧ sticking out a boot to divert her shot, and ⟦PERSON|Charlotte Mabey⟧'s curler had the ⟦TEAM|Villa⟧ goalkeeper beaten but came back off the woodwork.
Out of nothing, ⟦TEAM|Villa⟧ ⟦G7|were level⟧. ⟦PERSON|Phoebe Garraway⟧ robbed ⟦PERSON|Rachel Sturridge⟧ on the edge of her box in the ⟦MINUTE|24th minute⟧ and unselfishly rolled it to ⟦PERSON|Annika Weiss⟧, who ⟦G8|scored⟧ from six yards.
Cue ⟦PERSON|Bankole⟧. ⟦PERSON|Weiss⟧'s lofted pass sent her clear in the ⟦MINUTE|50th minute⟧ and she ⟦G9|thrashed it over the keeper's head⟧. On ⟦MINUTE|63 minutes⟧ she collected ⟦PERSON|Sturridge⟧'s headed clearance, left ⟦PERSON|Fenwick-Gray⟧ on the floor and ⟦G10|found the same top corner⟧.
The ⟦TEAM|Seagulls⟧ wouldn't give in. ⟦PERSON|Janssen⟧ flattened ⟦PERSON|Dyson⟧ and ⟦PERSON|Mabey⟧ ⟦G11|halved the arrears⟧ from the spot with ⟦MINUTE|20 minutes left⟧. ⟦PERSON|Dyson⟧ then had a shot deflected just wide.
But ⟦TEAM|Villa⟧ broke from a ⟦TEAM|Brighton⟧ corner at the end, ⟦PERSON|Garraway⟧ carried it 60 yards, and though her shot was half-saved, ⟦PERSON|Bankole⟧ ⟦G12|lobbed in the loose ball⟧ from outside the area.
"I was angry when I saw the team sheet," said ⟦PERSON|Bankole⟧, who'd ⟦G13|scored⟧ only against ⟦TEAM|Arsenal⟧ before this. "The gaffer told me to show her. So I did, three times."
⟦PERSON|Bobbie Tann⟧, the gaffer in question, laughed it off. "I'll drop her again ⟦DATE|next week⟧."
The sides meet again in the ⟦COMPETITION|Women's League Cup⟧ at the ⟦VENUE|Broadfield Stadium⟧ on ⟦DATE|Wednesday⟧.
⟦FURNITURE|Line-ups⟧
⟦FURNITURE|Villa: Janssen, Cole, Platt, Harris, Vance, Garraway, Reed (Bankole 46), Weiss, Long, Marsh, Oduya.⟧
=====GOALS=====
{"id": "G1", "scorer": "Shola Bankole", "team": "Aston Villa", "count": 3}
{"id": "G2", "scorer": "Shola Bankole", "team": "Aston Villa", "minute": 50, "assist": "Annika Weiss"}
{"id": "G3", "scorer": "Shola Bankole", "team": "Aston Villa", "minute": 63}
{"id": "G4", "scorer": "Shola Bankole", "team": "Aston Villa", "minute": 89, "minute_text": "89th minute"}
{"id": "G5", "scorer": "Keisha Dyson", "team": "Brighton", "minute": 8, "minute_text": "eight minutes"}
{"id": "G6", "scorer": "Keisha Dyson", "team": "Brighton", "minute": 8, "minute_text": "eight minutes"}
{"id": "G7", "scorer": "Annika Weiss", "team": "Aston Villa", "minute": 24, "assist": "Phoebe Garraway", "minute_text": "24th minute"}
{"id": "G8", "scorer": "Annika Weiss", "team": "Aston Villa", "minute": 24, "assist": "Phoebe Garraway", "minute_text": "24th minute"}
{"id": "G9", "scorer": "Shola Bankole", "team": "Aston Villa", "minute": 50, "assist": "Annika Weiss", "minute_text": "50th minute"}
{"id": "G10", "scorer": "Shola Bankole", "team": "Aston Villa", "minute": 63, "minute_text": "63 minutes"}
{"id": "G11", "scorer": "Charlotte Mabey", "team": "Brighton", "minute": 70, "kind": "penalty", "minute_text": "20 minutes left"}
{"id": "G12", "scorer": "Shola Bankole", "team": "Aston Villa", "minute": 89}
{"id": "G13", "scorer": "Shola Bankole", "team": "Aston Villa", "scope": "background"}
