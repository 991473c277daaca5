⟦TEAM|Watford⟧ ⟦G1|strike three times⟧ to beat nine-man ⟦TEAM|Preston⟧
⟦TEAM|Preston⟧ finished a wretched night at ⟦VENUE|Vicarage Road⟧ with nine men and a fourth ⟦COMPETITION|Championship⟧ defeat in a row as ⟦TEAM|Watford⟧ ⟦G2|scored twice⟧ in the closing stages to win ⟦SCORE|3-1⟧.
It would have been hard to imagine at ⟦MINUTE|half-time⟧. ⟦PERSON|Shaun Tillotson⟧'s ⟦G3|goal⟧ had put the ⟦TEAM|Lilywhites⟧ in front, the ⟦TEAM|Hornets⟧ had been booed off and ⟦ORG|Opta⟧ had them down for one shot.
That lead was not built on much. A long throw by ⟦PERSON|Matt Ferriday⟧, a header by ⟦PERSON|Joel Uddin⟧, and ⟦PERSON|Tillotson⟧, with his back to the target and ⟦PERSON|Brendan Castle⟧ tugging at him, ⟦G4|hooked it over his shoulder⟧. It was, he agreed, a ⟦G5|finish⟧ he couldn't repeat.
But ⟦TEAM|North End⟧ had lost ⟦PERSON|Uddin⟧ to a red card before the half was over, for a lunge at ⟦PERSON|Andre Pinnock-Reid⟧, and the second period was played in their half. ⟦PERSON|Kofi Larbi⟧ had one pushed away in the ⟦MINUTE|52nd minute⟧, ⟦PERSON|Castle⟧ headed wide from the corner, ⟦PERSON|Pinnock-Reid⟧ was denied by a wonderful block. When the ⟦G6|equaliser⟧ came it was a gift: ⟦PERSON|Ivan Petkov⟧, the ⟦NORP|Bulgarian⟧ in ⟦TEAM|Preston⟧'s goal, mis-hit a clearance to ⟦PERSON|Larbi⟧, who gave it first time to ⟦PERSON|Castle⟧, and the captain ⟦G7|rolled it in⟧ from 30 yards.
"⟦PERSON|Ivan⟧'s been our best player for months," said the ⟦TEAM|Preston⟧ manager. "He's allowed that."
⟦PERSON|Ferriday⟧ was the next to go, for a second booking, with ⟦MINUTE|ten minutes left⟧. Nine men could not hold out. ⟦PERSON|Pinnock-Reid⟧, again involved, was given too much room on the right, and his cross was nodded back by ⟦PERSON|Castle⟧ for ⟦PERSON|Larbi⟧ to ⟦G8|make it ⟦SCORE|2-1⟧⟧ in the ⟦MINUTE|86th minute⟧.
The ⟦G9|third⟧ was academic. ⟦PERSON|Larbi⟧, clean through with the visitors' defence gone, ⟦G10|slid the ball past ⟦PERSON|Petkov⟧⟧ to complete his ⟦G11|brace⟧. He'd also ⟦G12|got two⟧ in the ⟦SCORE|4-0⟧ at ⟦TEAM|Bristol City⟧ on ⟦DATE|Saturday⟧.
"We were rubbish for the first half and then they gave us a hand," ⟦TEAM|Watford⟧'s coach said. "⟦PERSON|Kofi⟧ takes the ⟦G13|goals⟧, ⟦PERSON|Brendan⟧ takes the plaudits."
⟦TEAM|Preston⟧'s next game is at ⟦VENUE|Deepdale⟧. They will be short of players.
=====GOALS=====
{"id": "G1", "scorer": "Brendan Castle; Kofi Larbi", "team": "Watford", "count": 3}
{"id": "G2", "scorer": "Kofi Larbi", "team": "Watford", "count": 2}
{"id": "G3", "scorer": "Shaun Tillotson", "team": "Preston", "assist": "Joel Uddin", "kind": "shot"}
{"id": "G4", "scorer": "Shaun Tillotson", "team": "Preston", "assist": "Joel Uddin", "kind": "shot"}
{"id": "G5", "scorer": "Shaun Tillotson", "team": "Preston", "assist": "Joel Uddin", "kind": "shot"}
{"id": "G6", "scorer": "Brendan Castle", "team": "Watford", "assist": "Kofi Larbi", "kind": "shot"}
{"id": "G7", "scorer": "Brendan Castle", "team": "Watford", "assist": "Kofi Larbi", "kind": "shot"}
{"id": "G8", "scorer": "Kofi Larbi", "team": "Watford", "minute": 86, "assist": "Brendan Castle", "kind": "shot", "minute_text": "86th minute", "score": "2-1"}
{"id": "G9", "scorer": "Kofi Larbi", "team": "Watford", "kind": "shot"}
{"id": "G10", "scorer": "Kofi Larbi", "team": "Watford", "kind": "shot"}
{"id": "G11", "scorer": "Kofi Larbi", "team": "Watford", "count": 2}
{"id": "G12", "scorer": "Kofi Larbi", "team": "Watford", "scope": "background", "count": 2}
{"id": "G13", "scorer": "Kofi Larbi", "team": "Watford", "count": 2}
