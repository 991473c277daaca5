⟦TEAM|WHITBY⟧ LEFT TO RUE MISSED CHANCES AS ⟦TEAM|GUISELEY⟧ STRIKE TWICE
⟦FURNITURE|Pictures: Brian Murfield⟧

⟦TEAM|WHITBY TOWN⟧ slipped into the bottom half of the ⟦COMPETITION|Northern Premier League⟧ ⟦COMPETITION|Premier Division⟧ after being beaten ⟦SCORE|2-1⟧ at home by ⟦TEAM|Guiseley⟧ in front of 342 supporters at the ⟦VENUE|Turnbull Ground⟧.

The ⟦TEAM|Seasiders⟧ were on top for long periods of the first half and ought to have been out of sight. ⟦PERSON|Josh Peverell⟧ headed wide from a ⟦PERSON|Ben Tidswell⟧ corner inside ⟦MINUTE|three minutes⟧, ⟦PERSON|Tidswell⟧ himself drew a sprawling save from visiting keeper ⟦PERSON|Craig Ottaway⟧, and ⟦PERSON|Ryan Doolan⟧ clipped the ball past ⟦PERSON|Ottaway⟧ but saw it roll the wrong side of the upright.

⟦TEAM|Guiseley⟧ made them pay. A long throw from the left wasn't dealt with on ⟦MINUTE|38 minutes⟧, ⟦PERSON|Peverell⟧'s clearance struck ⟦PERSON|Danny Maskery⟧ on the back and ⟦PERSON|Marcus Ilunga⟧ was on hand to ⟦G1|hook in⟧ from eight yards.

It was ⟦G2|two⟧ ⟦MINUTE|five minutes after the restart⟧. ⟦TEAM|Whitby⟧ lost the ball in midfield, ⟦PERSON|Maskery⟧ drove at the back four and slipped it wide to ⟦PERSON|Lewis Farnell⟧. His cross was missed by ⟦PERSON|Ilunga⟧ but not by ⟦PERSON|Tidswell⟧, tracking back, who could only ⟦G3|divert it beyond his own goalkeeper⟧.

"It sums up our luck," said the ⟦TEAM|Whitby⟧ boss. "⟦PERSON|Ben⟧'s been our best player ⟦DATE|this season⟧ and he's put it through his own net trying to help out. No blame from me."

⟦PERSON|Doolan⟧ ⟦G4|pulled one back⟧ on ⟦MINUTE|74⟧ with a fierce shot after good work by substitute ⟦PERSON|Peverell Jnr⟧ on the right, and a frantic finish saw the same player denied by ⟦PERSON|Ottaway⟧'s legs. There were appeals for a penalty when ⟦PERSON|Peverell⟧ went down under a challenge from ⟦PERSON|Maskery⟧, but the referee waved play on and then booked the ⟦TEAM|Whitby⟧ captain for his protests.

In the ⟦MINUTE|89th minute⟧ ⟦TEAM|Guiseley⟧ had the ball in the net again through ⟦PERSON|Ilunga⟧ but his ⟦G5|effort⟧ was chalked off for a push.

⟦TEAM|Whitby⟧, who have now gone five without a win, travel to ⟦TEAM|Ilkeston Town⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Doolan⟧'s ⟦G6|strike⟧ was his ninth of the campaign.

⟦FURNITURE|Whitby: Bland, Peverell, Horner, Sykes, Rudge, Tidswell, Cairns, Metcalfe, Doolan, Kell, Askew. Subs: Peverell Jnr, Gatiss, Storr.⟧
=====GOALS=====
{"id": "G1", "scorer": "Marcus Ilunga", "team": "Guiseley", "minute": 38, "kind": "shot", "minute_text": "38 minutes"}
{"id": "G2", "scorer": "Ben Tidswell", "team": "Guiseley", "minute": 50, "kind": "own goal", "minute_text": "five minutes after the restart"}
{"id": "G3", "scorer": "Ben Tidswell", "team": "Guiseley", "minute": 50, "kind": "own goal"}
{"id": "G4", "scorer": "Ryan Doolan", "team": "Whitby", "minute": 74, "kind": "shot", "minute_text": "74"}
{"id": "G5", "scorer": "Marcus Ilunga", "team": "Guiseley", "minute": 89, "outcome": "ruled out", "minute_text": "89th minute"}
{"id": "G6", "scorer": "Ryan Doolan", "team": "Whitby", "minute": 74, "kind": "shot"}
