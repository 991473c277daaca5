⟦TEAM|England⟧ ⟦SCORE|3-2⟧ ⟦TEAM|France⟧: ⟦PERSON|Rinaldi-Brooks⟧ hits ⟦G1|treble⟧ as ⟦TEAM|Lionesses⟧ survive ⟦VENUE|Wembley⟧ scare

⟦FURNITURE|By Emma Sandhurst, women’s football reporter⟧

⟦PERSON|Alessia Rinaldi-Brooks⟧ ⟦G2|scored a hat-trick⟧ as ⟦TEAM|England⟧ beat ⟦TEAM|France⟧ in front of 51,000 at ⟦VENUE|Wembley⟧ – and then apologised.

“I missed two sitters,” said the ⟦TEAM|Arsenal⟧ forward. “The first goal should have been the third.”

She may be her own harshest critic, but ⟦PERSON|Sarina Wiegman⟧ will not mind. Without their No 9 the ⟦NORP|European⟧ champions would have lost this ⟦COMPETITION|Women’s Nations League⟧ match, having twice fallen behind to a ⟦NORP|French⟧ side with six uncapped players.

The visitors’ opening ⟦G3|goal⟧ was a gift, ⟦PERSON|Keely Northcott⟧ playing a blind pass across her own box and ⟦PERSON|Maëlys Thiney⟧ ⟦G4|rolling it into the unguarded net⟧ in the ⟦MINUTE|13th minute⟧. ⟦TEAM|England⟧ needed only until the ⟦MINUTE|20th⟧ to respond. ⟦PERSON|Georgie Stanwick⟧’s corner was headed on by ⟦PERSON|Esme Toolan⟧ and ⟦PERSON|Rinaldi-Brooks⟧ ⟦G5|stabbed in⟧.

⟦TEAM|France⟧ regained the advantage ⟦MINUTE|five minutes before half-time⟧. ⟦NORP|Croatian⟧ referee ⟦PERSON|Ivana Martinčić⟧ pointed to the spot after ⟦PERSON|Jasmine Bright-Amadi⟧’s tug on ⟦PERSON|Oriane Diakité⟧, and ⟦PERSON|Clara Bacher⟧ ⟦G6|sent ⟦PERSON|Katarina Majer⟧ the wrong way⟧.

The ⟦MINUTE|interval⟧ brought changes – ⟦PERSON|Toolan⟧ off, ⟦PERSON|Majer⟧ hurt and replaced – but the pattern stayed. ⟦PERSON|Diakité⟧ skied one, ⟦PERSON|Selina Gaillard⟧ saw a shot blocked. Against that backdrop the second ⟦G7|equaliser⟧, in the ⟦MINUTE|66th minute⟧, was a relief as much as anything: a flowing move, ⟦PERSON|Stanwick⟧’s cut-back, ⟦PERSON|Rinaldi-Brooks⟧’s side-foot ⟦G8|finish⟧.

⟦MINUTE|Six minutes later⟧ ⟦VENUE|Wembley⟧ was on its feet. ⟦PERSON|Bright-Amadi⟧, forgiven, sent the ball forward, the ⟦NORP|French⟧ defence stopped for a flag that never came and the striker ⟦G9|lobbed the keeper⟧ for her ⟦G10|third⟧.

⟦PERSON|Laurent Bonadei⟧ felt it was offside. “I have seen it on ⟦ORG|ITV⟧,” said the ⟦TEAM|France⟧ coach. “I don’t want to see it again.”

⟦TEAM|England⟧, who were held by ⟦TEAM|Spain⟧ ⟦DATE|last month⟧, go to ⟦GPE|Saint-Étienne⟧ on ⟦DATE|Tuesday⟧ for the return at the ⟦VENUE|Stade Geoffroy-Guichard⟧. The ⟦ORG|FA⟧ expects ⟦PERSON|Toolan⟧, of ⟦TEAM|Manchester United⟧, to be fit.
=====GOALS=====
{"id": "G1", "scorer": "Alessia Rinaldi-Brooks", "team": "England", "count": 3}
{"id": "G2", "scorer": "Alessia Rinaldi-Brooks", "team": "England", "count": 3}
{"id": "G3", "scorer": "Maëlys Thiney", "team": "France", "minute": 13, "kind": "shot", "minute_text": "13th minute"}
{"id": "G4", "scorer": "Maëlys Thiney", "team": "France", "minute": 13, "kind": "shot", "minute_text": "13th minute"}
{"id": "G5", "scorer": "Alessia Rinaldi-Brooks", "team": "England", "minute": 20, "assist": "Esme Toolan", "kind": "shot", "minute_text": "20th"}
{"id": "G6", "scorer": "Clara Bacher", "team": "France", "minute": 40, "kind": "penalty", "minute_text": "five minutes before half-time"}
{"id": "G7", "scorer": "Alessia Rinaldi-Brooks", "team": "England", "minute": 66, "assist": "Georgie Stanwick", "kind": "shot", "minute_text": "66th minute"}
{"id": "G8", "scorer": "Alessia Rinaldi-Brooks", "team": "England", "minute": 66, "assist": "Georgie Stanwick", "kind": "shot", "minute_text": "66th minute"}
{"id": "G9", "scorer": "Alessia Rinaldi-Brooks", "team": "England", "minute": 72, "assist": "Jasmine Bright-Amadi", "kind": "shot", "minute_text": "Six minutes later"}
{"id": "G10", "scorer": "Alessia Rinaldi-Brooks", "team": "England", "minute": 72, "assist": "Jasmine Bright-Amadi", "kind": "shot"}
