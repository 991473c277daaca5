⟦COMPETITION|A-League Women⟧ wrap: ⟦TEAM|Victory⟧ on top after derby drama, ⟦TEAM|Roar⟧ run riot
⟦FURNITURE|By AAP⟧
A ⟦MINUTE|stoppage-time⟧ ⟦G1|own goal⟧ has handed ⟦TEAM|Melbourne Victory⟧ a ⟦SCORE|3-2⟧ derby win over ⟦TEAM|Melbourne City⟧ and top spot in the ⟦COMPETITION|A-League Women⟧, on a ⟦DATE|weekend⟧ when ⟦TEAM|Brisbane Roar⟧ thumped ⟦TEAM|Perth Glory⟧ ⟦SCORE|4-0⟧ and ⟦TEAM|Sydney FC⟧ lost for the first time.
⟦TEAM|Victory⟧ trailed twice at ⟦VENUE|AAMI Park⟧. ⟦PERSON|Keira Dobson⟧ ⟦G2|opened the scoring⟧ for ⟦TEAM|City⟧ from the spot in the ⟦MINUTE|11th minute⟧ before ⟦PERSON|Alana Petrou⟧ ⟦G3|levelled⟧ with a long-range effort that dipped over ⟦PERSON|Melissa Barton⟧. ⟦PERSON|Rhian Tollis⟧ ⟦G4|restored ⟦TEAM|City⟧’s lead⟧ early in the second half, ⟦G5|nodding in⟧ ⟦PERSON|Dobson⟧’s corner, only for ⟦PERSON|Petrou⟧ to ⟦G6|make it ⟦SCORE|2-2⟧⟧ on ⟦MINUTE|72⟧. Both sides hit the woodwork after that. In the ⟦MINUTE|third minute of added time⟧ ⟦PERSON|Chloe Ng⟧ tried to clear ⟦PERSON|Mei Harada⟧’s centre and the ball spun off her shin and ⟦G7|over the line⟧.
“I feel sick for ⟦PERSON|Chloe⟧,” ⟦TEAM|City⟧ coach ⟦PERSON|Dean Papas⟧ said. “She’d been the best on the park.”
⟦PERSON|Tameka Bell⟧ ⟦G8|bagged a hat-trick⟧ in ⟦GPE|Brisbane⟧. The ⟦TEAM|Matildas⟧ forward ⟦G9|struck⟧ on ⟦MINUTE|19⟧, ⟦MINUTE|41⟧ and ⟦MINUTE|67 minutes⟧, and laid on the ⟦G10|fourth⟧ for 17-year-old ⟦PERSON|Isla Warne⟧, who had been on the field for less than a minute. ⟦TEAM|Glory⟧ had just one shot on goal, ⟦PERSON|Sofia Lindgren⟧ forcing ⟦PERSON|Jess Kooyman⟧ to tip over the bar.
⟦TEAM|Canberra United⟧ stunned ⟦TEAM|Sydney⟧ ⟦SCORE|1-0⟧ at ⟦VENUE|McKellar Park⟧. ⟦PERSON|Grace Ukwuoma⟧ did the damage, ⟦G11|pouncing⟧ on a back pass by ⟦PERSON|Teigan Reeve⟧ and ⟦G12|slipping the ball past⟧ ⟦PERSON|Amelia Scard⟧ with ⟦MINUTE|half-time⟧ approaching. ⟦PERSON|Scard⟧ later saved ⟦PERSON|Ukwuoma⟧’s penalty.
⟦TEAM|Newcastle Jets⟧ and ⟦TEAM|Western United⟧ drew ⟦SCORE|1-1⟧: ⟦PERSON|Lauren Pickett⟧ ⟦G13|scored⟧ for the ⟦TEAM|Jets⟧ and ⟦PERSON|Hana Ito⟧ ⟦G14|equalised⟧ with her first touch, a minute after coming on.
⟦TEAM|Adelaide⟧ and ⟦TEAM|Wellington Phoenix⟧ meet on ⟦DATE|Monday night⟧.
=====GOALS=====
{"id": "G1", "scorer": "Chloe Ng", "team": "Melbourne Victory", "minute": 90, "added": 3, "kind": "own goal", "assist": "Mei Harada"}
{"id": "G2", "scorer": "Keira Dobson", "team": "Melbourne City", "minute": 11, "kind": "penalty", "minute_text": "11th minute"}
{"id": "G3", "scorer": "Alana Petrou", "team": "Melbourne Victory", "kind": "shot"}
{"id": "G4", "scorer": "Rhian Tollis", "team": "Melbourne City", "kind": "header", "assist": "Keira Dobson"}
{"id": "G5", "scorer": "Rhian Tollis", "team": "Melbourne City", "kind": "header", "assist": "Keira Dobson"}
{"id": "G6", "scorer": "Alana Petrou", "team": "Melbourne Victory", "minute": 72, "minute_text": "72", "score": "2-2"}
{"id": "G7", "scorer": "Chloe Ng", "team": "Melbourne Victory", "minute": 90, "added": 3, "kind": "own goal", "assist": "Mei Harada", "minute_text": "third minute of added time"}
{"id": "G8", "scorer": "Tameka Bell", "team": "Brisbane Roar", "count": 3}
{"id": "G9", "scorer": "Tameka Bell", "team": "Brisbane Roar", "count": 3, "minute_text": "19"}
{"id": "G10", "scorer": "Isla Warne", "team": "Brisbane Roar", "assist": "Tameka Bell"}
{"id": "G11", "scorer": "Grace Ukwuoma", "team": "Canberra United", "kind": "shot"}
{"id": "G12", "scorer": "Grace Ukwuoma", "team": "Canberra United", "kind": "shot"}
{"id": "G13", "scorer": "Lauren Pickett", "team": "Newcastle Jets"}
{"id": "G14", "scorer": "Hana Ito", "team": "Western United", "kind": "shot"}
