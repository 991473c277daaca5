NO ⟦PERSON|MORGANS⟧, NO PROBLEM!

Sub keeper ⟦PERSON|Wes Tanner⟧ the hero as ⟦TEAM|Forest⟧ hang on

ON another night they'd have been calling for a penalty shootout specialist.

On this one ⟦TEAM|Nottingham Forest⟧ had to make do with a 36-year-old who does the kit.

⟦PERSON|Wes Tanner⟧ had played four minutes of first-team football in three years when No1 ⟦PERSON|Huw Morgans⟧ crocked himself in the warm-up.

He might've been forgiven for keeping his head down.

Instead he flung himself left to keep out ⟦PERSON|Magnus Tveit⟧'s penalty in the ⟦MINUTE|88th minute⟧ and ⟦TEAM|Forest⟧ booked a trip to ⟦GPE|Seville⟧ in the ⟦COMPETITION|Europa League⟧ semis.

⟦SCORE|0-0⟧ on the night. ⟦SCORE|2-1⟧ on aggregate.

Not a goal in sight. Not that a soul at the ⟦VENUE|City Ground⟧ was bothered.

⟦TEAM|Rosenborg⟧ had been promised a fairy tale by their boss ⟦PERSON|Ole Rønning⟧. They had the better of the ball too.

⟦PERSON|Tveit⟧ clipped the bar. ⟦PERSON|Jonas Adeleke-Berg⟧ nodded over from two yards. ⟦PERSON|Håvard Moe⟧ had a goal-bound effort hooked away by ⟦PERSON|Murilo Sanches⟧.

⟦PERSON|Callum Dray⟧ saw red for the softest of second bookings and ⟦TEAM|Forest⟧ were hanging on.

Then ⟦PERSON|Sanches⟧ stuck out an arm, ⟦PERSON|Tveit⟧ stuck the ball on the spot and up stepped ⟦PERSON|Tanner⟧.

“I've watched him score them all ⟦DATE|this season⟧, he goes low to the keeper's left,” he said. “I do the analysis as well as the kit. Someone has to wash my gloves.”

His last clean sheet? ⟦DATE|November 2022⟧. For the ⟦TEAM|Under-23s⟧.

⟦PERSON|Paulo Fontainhas⟧ was near-speechless. “If we'd conceded, I'd have been sacked,” the ⟦TEAM|Forest⟧ boss joked. We think.

⟦PERSON|Tanner⟧ will hand back the gloves when ⟦PERSON|Morgans⟧ is fit for ⟦DATE|Saturday⟧.

Don't bet your shirt on it. He's the one who washes them.
=====GOALS=====
