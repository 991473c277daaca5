⟦TEAM|Brighton Women⟧ ⟦SCORE|2-1⟧ ⟦TEAM|West Ham Women⟧: ⟦PERSON|Touré⟧ ⟦G1|double⟧ lifts ⟦TEAM|Seagulls⟧
⟦FURNITURE|Emily Drover⟧
⟦FURNITURE|BBC Sport journalist⟧
⟦PERSON|Aminata Touré⟧ continued her fine form with ⟦G2|both goals⟧ as ⟦TEAM|Brighton⟧ edged out ⟦TEAM|West Ham⟧ in the ⟦COMPETITION|Women's Super League⟧.
The ⟦GPE|France⟧-born striker now has ⟦G3|seven⟧ in her past six outings, and manager ⟦PERSON|Vicky Joyce⟧ believes there is more to come.
"She's just a natural," said ⟦PERSON|Joyce⟧. "Her ⟦G4|first⟧ is pure instinct. You can't coach that."
It arrived after ⟦MINUTE|31 minutes⟧ of what had been an even game. ⟦TEAM|Sweden⟧ winger ⟦PERSON|Johanna Ekström⟧ beat ⟦PERSON|Hope Allardyce⟧ on the outside and drilled a low ball in; ⟦PERSON|Touré⟧, with her back turned, ⟦G5|backheeled it past ⟦PERSON|Sarah Tiernan⟧⟧.
⟦PERSON|Ekström⟧ should have had one of her own before the ⟦MINUTE|interval⟧ but, having beaten the offside trap, she shot too near ⟦PERSON|Tiernan⟧.
⟦TEAM|West Ham⟧ began the second half well. ⟦PERSON|Clara Benítez⟧ was off target with two headers and ⟦PERSON|Maddie Kirkbride⟧ tipped a ⟦PERSON|Lucy Farnworth⟧ piledriver on to the bar in the ⟦MINUTE|59th minute⟧.
That was the cue for ⟦TEAM|Brighton⟧ to break upfield and, after ⟦PERSON|Touré⟧'s initial shot had been handled by ⟦PERSON|Nell Osgood⟧ on the line, ⟦PERSON|Osgood⟧ was dismissed. ⟦PERSON|Touré⟧ ⟦G6|scored the penalty⟧ herself, in the ⟦MINUTE|66th minute⟧ once the protests were over.
The 10 players did not lie down. ⟦PERSON|Farnworth⟧ ⟦G7|whipped in a glorious free-kick⟧ ⟦MINUTE|11 minutes from time⟧ to make for an uncomfortable finish at the ⟦VENUE|Broadfield Stadium⟧, where ⟦PERSON|Benítez⟧ might have snatched a draw but lost her balance at the vital moment.
⟦TEAM|Brighton⟧, fifth, head to ⟦TEAM|Manchester United Women⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|West Ham⟧, three points adrift at the bottom, are at home at the ⟦VENUE|Chigwell Construction Stadium⟧ next, without their suspended captain.
⟦FURNITURE|Get the latest WSL news sent straight to your phone⟧
=====GOALS=====
{"id": "G1", "scorer": "Aminata Touré", "team": "Brighton", "count": 2}
{"id": "G2", "scorer": "Aminata Touré", "team": "Brighton", "count": 2}
{"id": "G3", "scorer": "Aminata Touré", "team": "Brighton", "scope": "background", "count": 7}
{"id": "G4", "scorer": "Aminata Touré", "team": "Brighton", "minute": 31, "assist": "Johanna Ekström"}
{"id": "G5", "scorer": "Aminata Touré", "team": "Brighton", "minute": 31, "assist": "Johanna Ekström", "minute_text": "31 minutes"}
{"id": "G6", "scorer": "Aminata Touré", "team": "Brighton", "minute": 66, "kind": "penalty", "minute_text": "66th minute"}
{"id": "G7", "scorer": "Lucy Farnworth", "team": "West Ham", "minute": 79, "kind": "free kick", "minute_text": "11 minutes from time"}
