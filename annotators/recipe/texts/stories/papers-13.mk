One ⟦G1|own goal⟧ separates ⟦TEAM|Ajax⟧ and ⟦TEAM|PSV⟧
Four hundred people saw the best goalless hour of the season at ⟦VENUE|De Toekomst⟧ on ⟦DATE|Friday⟧ evening and then, in the ⟦MINUTE|71st minute⟧, the worst ⟦G2|goal⟧.
⟦PERSON|Romy Kuipers⟧, the ⟦TEAM|PSV⟧ captain, wanted to knock a harmless ball from ⟦PERSON|Isa Bouazza⟧ back to her goalkeeper, did not look, and ⟦G3|sent it rolling past⟧ ⟦PERSON|Anouk Dijkman⟧. ⟦TEAM|Ajax⟧ won ⟦SCORE|1-0⟧ and are two points behind ⟦TEAM|Twente⟧ in the ⟦COMPETITION|Eredivisie⟧.
"She said sorry, I said buy me a coffee," ⟦PERSON|Dijkman⟧ told ⟦ORG|NOS⟧.
⟦PERSON|Dijkman⟧ was the last person who deserved to lose. She turned away ⟦PERSON|Lotte Hamelink⟧'s header in the ⟦MINUTE|opening minute⟧, beat out ⟦PERSON|Bouazza⟧'s volley after a quarter of an hour and stretched to touch a curling shot by ⟦PERSON|Fenna Schouten⟧ against the upright. ⟦PERSON|Schouten⟧'s penalty, given for a foul by ⟦PERSON|Kuipers⟧ on the ⟦NORP|Moroccan⟧ international, she smothered at the second attempt.
⟦TEAM|PSV⟧ had opportunities of their own. ⟦PERSON|Sanne Verbeek⟧ broke clear on ⟦MINUTE|52 minutes⟧, beat the goalkeeper and also the post, on the wrong side. ⟦PERSON|Verbeek⟧'s cross soon after was met by ⟦PERSON|Kuipers⟧ with a firm header, straight at a defender on the line.
Following the ⟦G4|own goal⟧ the ⟦TEAM|Amsterdammers⟧ retreated, and ⟦PERSON|Verbeek⟧, who never stopped, might have earned a draw. Her strike in the ⟦MINUTE|88th minute⟧ came back off the underside of the bar and was hacked to safety.
The sides meet again in the ⟦COMPETITION|KNVB Cup⟧ quarter-finals ⟦DATE|next month⟧.
=====GOALS=====
{"id": "G1", "scorer": "Romy Kuipers", "team": "Ajax", "minute": 71, "minute_text": "71st minute", "kind": "own goal"}
{"id": "G2", "scorer": "Romy Kuipers", "team": "Ajax", "minute": 71, "minute_text": "71st minute", "kind": "own goal"}
{"id": "G3", "scorer": "Romy Kuipers", "team": "Ajax", "minute": 71, "minute_text": "71st minute", "kind": "own goal"}
{"id": "G4", "scorer": "Romy Kuipers", "team": "Ajax", "minute": 71, "kind": "own goal"}
