⟦TEAM|Servette⟧ punished at the ⟦VENUE|Wankdorf⟧: ⟦TEAM|YB⟧ win with last-second ⟦G1|goal⟧
⟦GPE|BERN⟧. It looked like a point for ⟦TEAM|Servette⟧ until the referee had the whistle at his lips. Then ⟦PERSON|Dejan Milovac⟧ ⟦G2|struck⟧ for ⟦TEAM|Young Boys⟧, ⟦SCORE|2-1⟧, and the travelling ⟦TEAM|Grenats⟧ sank to the turf.
For the ⟦TEAM|Bernese⟧ it was the third time ⟦DATE|this season⟧ that they have won a ⟦COMPETITION|Super League⟧ match after going behind. They ⟦G3|fell behind⟧ quickly. ⟦PERSON|Luca Tschudi⟧, the ⟦TEAM|Servette⟧ captain, ⟦G4|scored⟧ from close in when there were still people queueing for beer.
That ⟦G5|goal⟧ came from nothing. ⟦PERSON|Simon Zbinden⟧'s long pass was too long, or would have been if ⟦PERSON|Stefan Mürset⟧ had stayed in his goal. The ⟦TEAM|YB⟧ keeper headed it, on the edge of the box, into the chest of ⟦PERSON|Fabio Cattaneo-Rossi⟧; he lobbed it back towards an empty net, ⟦PERSON|Yannick Aeschlimann⟧ got back to block, and ⟦PERSON|Tschudi⟧ ⟦G6|gave it the last push⟧.
⟦PERSON|Mürset⟧ then had a hand, literally, in the rest of the story. He saved from ⟦PERSON|Tschudi⟧ in the ⟦MINUTE|36th minute⟧ and from ⟦PERSON|Cattaneo-Rossi⟧ just after the ⟦MINUTE|interval⟧, and from the second of these the ⟦NORP|Swiss⟧ champions went up the field and ⟦G7|were level⟧. ⟦NORP|Ghanaian⟧-born ⟦PERSON|Kwabena Ofosu-Frei⟧ did it all himself. He took ⟦PERSON|Milovac⟧'s pass, beat ⟦PERSON|Zbinden⟧, was tackled by ⟦PERSON|Zbinden⟧, beat him again, and ⟦G8|drove low into the net⟧ on ⟦MINUTE|53 minutes⟧.
"For the ⟦G9|equaliser⟧ we should foul him at the halfway line," said the ⟦TEAM|Servette⟧ coach. "We've spoken about that. And about the early ⟦G10|goal⟧ you can say it gave us nothing but time to be afraid."
⟦PERSON|Aeschlimann⟧ was sent off ⟦MINUTE|eleven minutes from the end⟧, and from then on ⟦TEAM|YB⟧ counted on the break. In the last one ⟦PERSON|Ofosu-Frei⟧'s cross was cut out by ⟦PERSON|Cattaneo-Rossi⟧ with his arm. No whistle; play on. ⟦PERSON|Milovac⟧, from the edge of the area, had time to ⟦G11|pick his spot⟧.
"Goals like that decide championships," said ⟦PERSON|Mürset⟧.
⟦TEAM|Servette⟧ have ⟦TEAM|FC Basel⟧ at the ⟦VENUE|Stade de Genève⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Dejan Milovac", "team": "Young Boys", "kind": "shot"}
{"id": "G2", "scorer": "Dejan Milovac", "team": "Young Boys", "kind": "shot"}
{"id": "G3", "scorer": "Luca Tschudi", "team": "Servette", "kind": "shot"}
{"id": "G4", "scorer": "Luca Tschudi", "team": "Servette", "kind": "shot"}
{"id": "G5", "scorer": "Luca Tschudi", "team": "Servette", "kind": "shot"}
{"id": "G6", "scorer": "Luca Tschudi", "team": "Servette", "kind": "shot"}
{"id": "G7", "scorer": "Kwabena Ofosu-Frei", "team": "Young Boys", "minute": 53, "assist": "Dejan Milovac", "kind": "shot"}
{"id": "G8", "scorer": "Kwabena Ofosu-Frei", "team": "Young Boys", "minute": 53, "assist": "Dejan Milovac", "kind": "shot", "minute_text": "53 minutes"}
{"id": "G9", "scorer": "Kwabena Ofosu-Frei", "team": "Young Boys", "minute": 53, "assist": "Dejan Milovac", "kind": "shot"}
{"id": "G10", "scorer": "Luca Tschudi", "team": "Servette", "kind": "shot"}
{"id": "G11", "scorer": "Dejan Milovac", "team": "Young Boys", "kind": "shot"}
