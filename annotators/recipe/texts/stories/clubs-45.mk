⟦TEAM|Sydney⟧ too good for ⟦TEAM|Wellington⟧ as ⟦PERSON|Marchetti⟧ ⟦G14|doubles up⟧

⟦PERSON|Alessio Marchetti⟧ ⟦G1|scored twice⟧ as ⟦TEAM|Sydney FC⟧ beat ⟦TEAM|Wellington Phoenix⟧ ⟦SCORE|2-0⟧ at ⟦VENUE|Allianz Stadium⟧ on ⟦DATE|Friday⟧ night, the ⟦NORP|Italian⟧ ⟦G2|striking⟧ early and late.

⟦TEAM|Phoenix⟧ keeper ⟦PERSON|Oskar Tamihere⟧ denied ⟦PERSON|Jai Sutherland⟧ in the ⟦MINUTE|second minute⟧, but the ⟦TEAM|Sky Blues⟧ ⟦G3|were ahead⟧ by the ⟦MINUTE|ninth⟧. ⟦NORP|Kiwi⟧ defender ⟦PERSON|Ben Paewai⟧'s back-pass was short, ⟦PERSON|Sutherland⟧ nipped in and ⟦PERSON|Marchetti⟧ was on hand to ⟦G4|convert his cut-back⟧.

⟦TEAM|Wellington⟧ responded with a string of corners. ⟦NORP|Costa Rican⟧ midfielder ⟦PERSON|Randall Vega⟧ drew a save from ⟦PERSON|Liam Dowd⟧ on ⟦MINUTE|25⟧ and had ⟦G5|one⟧ ruled out soon after, ⟦PERSON|Paewai⟧ having strayed offside before ⟦PERSON|Vega⟧ ⟦G6|slotted past⟧ ⟦PERSON|Dowd⟧.

⟦PERSON|Sutherland⟧ came within inches of doubling the lead on ⟦MINUTE|58 minutes⟧. ⟦PERSON|Tamihere⟧ saved again from ⟦PERSON|Marchetti⟧ before, with time almost up, ⟦PERSON|Sutherland⟧ released his strike partner and ⟦PERSON|Marchetti⟧ ⟦G7|beat the keeper when collecting the pass⟧, ⟦G8|rolling it into the empty net⟧.

"The ⟦G9|first one⟧ was a tap-in," ⟦PERSON|Marchetti⟧ said. "The ⟦G10|second⟧, I had 40 metres to think about it."

⟦TEAM|Phoenix⟧ coach ⟦PERSON|Greg Hollis⟧: "We ⟦G11|conceded⟧ early, and when we get ⟦G12|ours⟧ it's off by a toe."

⟦PERSON|Marchetti⟧ has ⟦G13|nine goals⟧ in the ⟦COMPETITION|A-League⟧ ⟦DATE|this season⟧.
=====GOALS=====
{"id": "G1", "scorer": "Alessio Marchetti", "team": "Sydney FC", "count": 2}
{"id": "G2", "scorer": "Alessio Marchetti", "team": "Sydney FC", "count": 2}
{"id": "G3", "scorer": "Alessio Marchetti", "team": "Sydney FC", "minute": 9, "minute_text": "ninth", "assist": "Jai Sutherland", "kind": "shot"}
{"id": "G4", "scorer": "Alessio Marchetti", "team": "Sydney FC", "minute": 9, "minute_text": "ninth", "assist": "Jai Sutherland", "kind": "shot"}
{"id": "G5", "scorer": "Randall Vega", "team": "Wellington Phoenix", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Randall Vega", "team": "Wellington Phoenix", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Alessio Marchetti", "team": "Sydney FC", "assist": "Jai Sutherland", "kind": "shot"}
{"id": "G8", "scorer": "Alessio Marchetti", "team": "Sydney FC", "assist": "Jai Sutherland", "kind": "shot"}
{"id": "G9", "scorer": "Alessio Marchetti", "team": "Sydney FC", "minute": 9, "assist": "Jai Sutherland", "kind": "shot"}
{"id": "G10", "scorer": "Alessio Marchetti", "team": "Sydney FC", "assist": "Jai Sutherland", "kind": "shot"}
{"id": "G11", "scorer": "Alessio Marchetti", "team": "Sydney FC", "minute": 9, "assist": "Jai Sutherland", "kind": "shot"}
{"id": "G12", "scorer": "Randall Vega", "team": "Wellington Phoenix", "kind": "shot", "outcome": "ruled out"}
{"id": "G13", "scorer": "Alessio Marchetti", "team": "Sydney FC", "count": 9, "scope": "background"}
{"id": "G14", "scorer": "Alessio Marchetti", "team": "Sydney FC", "count": 2}
