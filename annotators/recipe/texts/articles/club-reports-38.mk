⟦GPE|BELGRADE⟧ TO BE KIDDING! ⟦TEAM|Saints⟧ alive as ⟦PERSON|Bazza⟧ ⟦G8|bags a beauty⟧

⟦FURNITURE|By TIM LOCKE, Chief Football Writer⟧

WHAT a night. What a ⟦G9|goal⟧. What a boy.

⟦PERSON|Barry 'Bazza' Inskip⟧ – ⟦DATE|four weeks ago⟧ stacking shelves in ⟦GPE|Eastleigh⟧ – ⟦G1|sent ⟦TEAM|Southampton⟧ into dreamland⟧ with an ⟦MINUTE|80th-minute⟧ ⟦G2|thunderbolt⟧ against ⟦TEAM|Red Star Belgrade⟧.

The 21-year-old let fly from the left touchline and ⟦PERSON|Vuk Radosavljević⟧ got nothing but the view.

It finished ⟦SCORE|2-1⟧ at ⟦VENUE|St Mary's⟧ and ⟦TEAM|Saints⟧ can pack for the last 16 of the ⟦COMPETITION|Europa League⟧.

But they had to do it the hard way.

⟦TEAM|Red Star⟧ had barely mopped up the ⟦GPE|Solent⟧ drizzle from their eyes when ⟦PERSON|Aleksandar Vještica⟧ crossed, home skipper ⟦PERSON|Dominic Ravel⟧ stuck out a boot, and the ball ⟦G3|shot past his own keeper ⟦PERSON|Caspar Lüthi⟧⟧.

An ⟦G4|own goal⟧ after ⟦MINUTE|70 seconds⟧. Typical ⟦TEAM|Saints⟧.

⟦PERSON|Ravel⟧ made up for it before the ⟦MINUTE|interval⟧, rising like a salmon at a ⟦PERSON|Jacko Pemberton⟧ corner to ⟦G5|power in the leveller⟧.

⟦TEAM|Red Star⟧'s ⟦PERSON|Nemanja Ćulibrk⟧ should have been off for a lunge on ⟦PERSON|Inskip⟧. Only yellow, said the ref, ⟦PERSON|Carmine Di Fonzo⟧, without going to the telly.

And ⟦PERSON|Lüthi⟧ was named Man of the Match for a string of stops, including a one-handed belter from ⟦PERSON|Vještica⟧'s penalty on ⟦MINUTE|67⟧.

“He kept us in it and the kid ⟦G10|won it⟧,” said gaffer ⟦PERSON|Jock Aitken⟧. “He still owes me for his bus fare. He's said he'll score on ⟦DATE|Sunday⟧ and I can have that instead.”

⟦PERSON|Inskip⟧, who has now ⟦G7|scored three⟧ in five since his move from non-league ⟦TEAM|Eastleigh⟧, called it the best moment of his life.

“Better than my wedding,” he added. “Don't print that.”

Oops.
=====GOALS=====
{"id": "G8", "scorer": "Barry 'Bazza' Inskip", "team": "Southampton", "minute": 80, "kind": "shot"}
{"id": "G9", "scorer": "Barry 'Bazza' Inskip", "team": "Southampton", "minute": 80, "kind": "shot"}
{"id": "G1", "scorer": "Barry 'Bazza' Inskip", "team": "Southampton", "minute": 80, "kind": "shot", "minute_text": "80th-minute"}
{"id": "G2", "scorer": "Barry 'Bazza' Inskip", "team": "Southampton", "minute": 80, "kind": "shot", "minute_text": "80th-minute"}
{"id": "G3", "scorer": "Dominic Ravel", "team": "Red Star Belgrade", "minute": 2, "minute_text": "70 seconds", "kind": "own goal"}
{"id": "G4", "scorer": "Dominic Ravel", "team": "Red Star Belgrade", "minute": 2, "minute_text": "70 seconds", "kind": "own goal"}
{"id": "G5", "scorer": "Dominic Ravel", "team": "Southampton", "minute_text": "interval", "assist": "Jacko Pemberton", "kind": "header"}
{"id": "G10", "scorer": "Barry 'Bazza' Inskip", "team": "Southampton", "minute": 80, "kind": "shot"}
{"id": "G7", "scorer": "Barry 'Bazza' Inskip", "team": "Southampton", "count": 3, "scope": "background"}
