⟦COMPETITION|World Cup⟧ play-off: ⟦PERSON|Ngando⟧ wants 'cold heads' after ⟦TEAM|Cameroon⟧ rescue late draw

⟦TEAM|Cameroon⟧ coach ⟦PERSON|Patrice Ngando⟧ called on his players to keep "cold heads" for the second leg of their ⟦COMPETITION|World Cup⟧ play-off after ⟦PERSON|Rémi Kalonji⟧'s ⟦G1|header⟧ rescued a ⟦SCORE|1-1⟧ draw with ⟦TEAM|Algeria⟧ in ⟦GPE|Douala⟧.

The ⟦TEAM|Indomitable Lions⟧ were staring at a first home defeat in nine years when the defender, only brought on because ⟦PERSON|Yannick Ebolowa⟧ had pulled a muscle, ⟦G2|made the most of⟧ a goalkeeping mistake in the ⟦MINUTE|89th minute⟧ at the ⟦VENUE|Japoma Stadium⟧ on ⟦DATE|Thursday⟧.

"It's one-one. We haven't won, we haven't lost," ⟦PERSON|Ngando⟧ told ⟦ORG|CRTV⟧. "If we celebrate this like a victory we'll be punished."

⟦TEAM|Algeria⟧ keeper ⟦PERSON|Abdel Zerrouki⟧ had saved everything until he dropped a swinging cross from ⟦PERSON|Lucien Mbarga⟧. ⟦MINUTE|Six minutes earlier⟧ he tipped a ⟦PERSON|Mbarga⟧ drive on to the bar, and ⟦PERSON|Christophe Tsoumou⟧ was left holding his head when ⟦PERSON|Zerrouki⟧ got a toe to his close-range prod.

He offered no excuse to ⟦ORG|BBC Sport Africa⟧. "I called for it, it's mine, I have to catch it. Nobody else is to blame."

The ⟦TEAM|Fennecs⟧ had ⟦G3|gone ahead⟧ with their only shot on target of the first half. It was a fine ⟦G4|goal⟧, nine passes between the halfway line and ⟦PERSON|Ousmane Traoré-Petit⟧, who ⟦G5|finished with the inside of his right foot⟧ on ⟦MINUTE|28 minutes⟧, with ⟦TEAM|Cameroon⟧'s goalkeeper rooted to the spot.

"We had them where we wanted," said the captain. "But away goals still matter in your head, even if not in the rules."

⟦ORG|Caf⟧ has confirmed that the return will be played on ⟦DATE|Tuesday⟧. The winners enter ⟦DATE|next month⟧'s inter-confederation round, a route by which ⟦TEAM|Egypt⟧ failed to qualify ⟦DATE|two years ago⟧.

⟦PERSON|Tsoumou⟧, who hasn't scored for his country since ⟦G6|getting two⟧ in a friendly ⟦DATE|last March⟧, may lose his place.

⟦FURNITURE|Additional reporting by Emmanuel Fonkou⟧
⟦FURNITURE|Related: How does the play-off work? | Follow BBC Africa on Facebook⟧
=====GOALS=====
{"id": "G1", "scorer": "Rémi Kalonji", "team": "Cameroon", "minute": 89, "kind": "header", "assist": "Lucien Mbarga", "score": "1-1"}
{"id": "G2", "scorer": "Rémi Kalonji", "team": "Cameroon", "minute": 89, "kind": "header", "assist": "Lucien Mbarga", "minute_text": "89th minute"}
{"id": "G3", "scorer": "Ousmane Traoré-Petit", "team": "Algeria", "minute": 28, "kind": "shot", "score": "0-1"}
{"id": "G4", "scorer": "Ousmane Traoré-Petit", "team": "Algeria", "minute": 28, "kind": "shot"}
{"id": "G5", "scorer": "Ousmane Traoré-Petit", "team": "Algeria", "minute": 28, "kind": "shot", "minute_text": "28 minutes"}
{"id": "G6", "scorer": "Christophe Tsoumou", "team": "Cameroon", "count": 2, "scope": "background"}
