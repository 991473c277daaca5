⟦TEAM|Wales⟧ v ⟦TEAM|Serbia⟧: ⟦COMPETITION|World Cup⟧ qualifier – as it happened
⟦COMPETITION|Group D⟧ updates from ⟦VENUE|Cardiff City Stadium⟧

⟦MINUTE|Full-time⟧: ⟦TEAM|Wales⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Serbia⟧
And breathe! What a night in ⟦GPE|Cardiff⟧. ⟦PERSON|Prosser⟧'s ⟦G1|goal⟧ deep into ⟦MINUTE|stoppage time⟧ puts the play-offs within touching distance. Thanks for your company, goodnight.

⟦MINUTE|90+5'⟧ ⟦G2|GOAL⟧! ⟦TEAM|Wales⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Serbia⟧ (⟦PERSON|Prosser⟧)
I don't believe it! A long throw, a flick by ⟦PERSON|Morgan⟧, bodies everywhere, and ⟦PERSON|Aled Prosser⟧ ⟦G3|smashes it in from two yards⟧! The bench is on the pitch!

⟦MINUTE|90'⟧ Four minutes of added time. The ⟦NORP|Welsh⟧ crowd want one last push.

⟦MINUTE|84'⟧ Big chance! ⟦PERSON|Stojković⟧ is through, but ⟦PERSON|Vaughan-Ellis⟧ spreads himself and saves with his shins. That could have been that.

⟦MINUTE|76'⟧ Yellow card for ⟦PERSON|Tomić⟧, who clattered ⟦PERSON|Lloyd⟧ by the dugouts.

⟦MINUTE|71'⟧ Double change for ⟦TEAM|Wales⟧. On come ⟦PERSON|Lloyd⟧ and ⟦PERSON|Prosser⟧.

⟦MINUTE|63'⟧ Off the bar! ⟦PERSON|Morgan⟧'s free-kick was going in all the way. How is this still level?

⟦MINUTE|55'⟧ Penalty appeal! ⟦PERSON|Morgan⟧ goes down. The referee isn't interested. VAR has a look. Nothing doing.

⟦MINUTE|46'⟧ We're back under way. No changes.

⟦MINUTE|HT⟧: ⟦TEAM|Wales⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Serbia⟧
Even stuff. ⟦PERSON|Stojković⟧'s ⟦G4|header⟧ cancelled out ⟦PERSON|Morgan⟧'s early ⟦G5|strike⟧.

⟦MINUTE|39'⟧ ⟦G6|GOAL⟧! ⟦TEAM|Wales⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Serbia⟧ (⟦PERSON|Stojković⟧)
Oh dear. Simple as you like. ⟦PERSON|Tomić⟧ swings it over from the right and ⟦PERSON|Nikola Stojković⟧, unmarked, ⟦G7|nods it in⟧. ⟦PERSON|Ivan Radoš⟧, on the ⟦NORP|Serbian⟧ bench, barely moves a muscle.

⟦MINUTE|27'⟧ Corner to ⟦TEAM|Serbia⟧. Cleared. Corner again. Cleared again.

⟦MINUTE|12'⟧ ⟦G8|GOAL⟧! ⟦TEAM|Wales⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Serbia⟧ (⟦PERSON|Morgan⟧)
⟦PERSON|Dafydd Morgan⟧! He picks it up 30 yards out, nobody closes him down and he ⟦G9|lets fly into the bottom corner⟧. The place is bouncing!

⟦MINUTE|4'⟧ Nervy start. ⟦TEAM|Wales⟧ can't get out of their half.

⟦MINUTE|1'⟧ Off we go!

7.30pm Good evening! ⟦TEAM|Wales⟧ need to win ⟦DATE|tonight⟧ to have any hope. Here are the teams.
⟦FURNITURE|Wales: Vaughan-Ellis; Bevan, Rees, Pugh, Hopkin; Morgan, Sharkey, Dunn; Tully, Gough, Abbott⟧
=====GOALS=====
{"id": "G1", "scorer": "Aled Prosser", "team": "Wales", "minute": 90, "added": 5, "kind": "shot", "assist": "Dafydd Morgan", "minute_text": "stoppage time"}
{"id": "G2", "scorer": "Aled Prosser", "team": "Wales", "minute": 90, "added": 5, "kind": "shot", "assist": "Dafydd Morgan", "minute_text": "90+5'", "score": "2-1"}
{"id": "G3", "scorer": "Aled Prosser", "team": "Wales", "minute": 90, "added": 5, "kind": "shot", "assist": "Dafydd Morgan", "minute_text": "90+5'", "score": "2-1"}
{"id": "G4", "scorer": "Nikola Stojković", "team": "Serbia", "minute": 39, "kind": "header", "assist": "Tomić"}
{"id": "G5", "scorer": "Dafydd Morgan", "team": "Wales", "minute": 12, "kind": "shot"}
{"id": "G6", "scorer": "Nikola Stojković", "team": "Serbia", "minute": 39, "kind": "header", "assist": "Tomić", "minute_text": "39'", "score": "1-1"}
{"id": "G7", "scorer": "Nikola Stojković", "team": "Serbia", "minute": 39, "kind": "header", "assist": "Tomić", "minute_text": "39'", "score": "1-1"}
{"id": "G8", "scorer": "Dafydd Morgan", "team": "Wales", "minute": 12, "kind": "shot", "minute_text": "12'", "score": "1-0"}
{"id": "G9", "scorer": "Dafydd Morgan", "team": "Wales", "minute": 12, "kind": "shot", "minute_text": "12'", "score": "1-0"}
