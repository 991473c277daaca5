HOT ⟦PERSON|POTTS⟧! ⟦TEAM|Gunners⟧ star burns ⟦TEAM|Chelsea⟧ at the death

⟦FURNITURE|MARK DELLING at the Emirates⟧

⟦DATE|TUESDAY night⟧. ⟦MINUTE|Ninety-fourth minute⟧. Fifty-nine thousand people with their hearts in their mouths.

Step forward, ⟦PERSON|Reggie Potts⟧.

The ⟦TEAM|Arsenal⟧ kid ⟦G1|lashed in⟧ a ⟦G2|screamer⟧ from all of 25 yards to book a ⟦COMPETITION|Carabao Cup⟧ final and send the ⟦VENUE|Emirates⟧ off its rocker.

⟦PERSON|Potts⟧ had been the villain of the piece until then.

It was HIS dozy back-pass that let ⟦TEAM|Chelsea⟧'s ⟦PERSON|Matías Echeverry⟧ nick in and ⟦G3|square things up⟧ just ⟦MINUTE|two minutes earlier⟧.

It was HIS miss, from a yard, that had the ⟦TEAM|Gooners⟧ tearing their hair out on ⟦MINUTE|63 minutes⟧.

And it was HE who blazed a penalty over in the first leg at ⟦VENUE|Stamford Bridge⟧, where it finished ⟦SCORE|1-1⟧.

But who remembers that now?

⟦PERSON|Mikel Ostergaard⟧'s men ⟦G4|went ahead⟧ on the night through big ⟦PERSON|Yannick Mbeki⟧, who ⟦G5|nutted home⟧ a corner inside ⟦MINUTE|ten minutes⟧.

Then they sat on it. And sat on it.

⟦TEAM|Blues⟧ gaffer ⟦PERSON|Sven Raithel⟧ chucked on two strikers, then a third, then somebody called ⟦PERSON|Pim⟧.

It was ⟦PERSON|Pim⟧, a teenager from ⟦GPE|Leiden⟧, who made the nuisance of himself that got ⟦PERSON|Echeverry⟧ his ⟦G6|goal⟧.

But the last word was for ⟦PERSON|Potts⟧ – and ⟦PERSON|Djordje Stanić⟧ got nowhere near it.

“I owed them one,” grinned the 20-year-old. “I owed them about four, actually.”

⟦PERSON|Raithel⟧ was not laughing. “We switched off. You cannot celebrate an equaliser for two minutes when there is a final to reach.”

⟦TEAM|Arsenal⟧ will now face ⟦TEAM|Newcastle⟧ or ⟦TEAM|Brentford⟧ at ⟦VENUE|Wembley⟧ on ⟦DATE|March 22⟧.

They've not lifted this pot since ⟦DATE|1993⟧.

Might be time to put the kettle on.
=====GOALS=====
{"id": "G1", "scorer": "Reggie Potts", "team": "Arsenal", "minute": 94, "minute_text": "Ninety-fourth minute", "kind": "shot"}
{"id": "G2", "scorer": "Reggie Potts", "team": "Arsenal", "minute": 94, "minute_text": "Ninety-fourth minute", "kind": "shot"}
{"id": "G3", "scorer": "Matías Echeverry", "team": "Chelsea", "minute": 92, "kind": "shot", "minute_text": "two minutes earlier"}
{"id": "G4", "scorer": "Yannick Mbeki", "team": "Arsenal", "minute_text": "ten minutes", "kind": "header"}
{"id": "G5", "scorer": "Yannick Mbeki", "team": "Arsenal", "minute_text": "ten minutes", "kind": "header"}
{"id": "G6", "scorer": "Matías Echeverry", "team": "Chelsea", "minute": 92, "kind": "shot"}
