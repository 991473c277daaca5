⟦TEAM|Triumph⟧ blank ⟦TEAM|Independence⟧ behind ⟦PERSON|Osagie⟧ ⟦G1|screamer⟧
⟦PERSON|Efe Osagie⟧ ⟦G2|scored a goal⟧ for the highlight shows and ⟦PERSON|Ollie Beardsall⟧ ⟦G3|added an insurance tally⟧ as the ⟦TEAM|Greenville Triumph⟧ shut out the ⟦TEAM|Charlotte Independence⟧ ⟦SCORE|3-0⟧ in ⟦COMPETITION|USL League One⟧ play at ⟦VENUE|Paladin Stadium⟧ on ⟦DATE|Saturday night⟧.
An ⟦G4|own goal⟧ had put the hosts in the driver's seat early.
⟦TEAM|Independence⟧ defender ⟦PERSON|Nick Sorensen⟧, a ⟦NORP|Dane⟧ playing his first game since ⟦DATE|April⟧, was the unlucky man. ⟦PERSON|Simeon Galloway⟧'s long throw was flicked on by ⟦PERSON|Marcus Yeboah⟧ and saved at point-blank range by ⟦PERSON|Tristan Delacroix-Hume⟧. ⟦PERSON|Sorensen⟧ tried to help his goalkeeper. He hit it against ⟦PERSON|Yeboah⟧, it came back at him, and it ⟦G5|bounced in off his hip⟧, ⟦MINUTE|11 minutes into the game⟧.
"You laugh or you cry," said ⟦PERSON|Sorensen⟧. "Twice I touched it, once would've been fine."
⟦TEAM|Charlotte⟧ had the better of play for much of the next half hour and came up empty. ⟦PERSON|Delacroix-Hume⟧ at one end, and the crossbar at the other, kept it where it was. ⟦PERSON|Beardsall⟧ was stoned by the keeper in the ⟦MINUTE|35th minute⟧ on a breakaway.
⟦PERSON|Osagie⟧ changed that. ⟦PERSON|Galloway⟧ threw long again after the ⟦MINUTE|break⟧; this time the clearance, by ⟦PERSON|Sorensen⟧, was a good one, 30 yards to nobody. Nobody but ⟦PERSON|Osagie⟧. Without breaking stride he ⟦G6|hit it out of the air⟧, and ⟦PERSON|Delacroix-Hume⟧ did not so much as raise a hand. It was his ⟦G7|third⟧ of the year and his ⟦G8|first⟧ in the league, the others coming in the ⟦COMPETITION|Jägermeister Cup⟧.
⟦TEAM|Independence⟧ were down to ten after ⟦PERSON|Yeboah⟧ was hauled back. They gave up the ⟦G9|third⟧ in the ⟦MINUTE|last five minutes⟧, with ⟦PERSON|Osagie⟧'s square ball finding ⟦PERSON|Beardsall⟧, whose shot ⟦G10|crept under the goalkeeper⟧.
"The second ⟦G11|goal⟧ took the air out of us," said the ⟦TEAM|Charlotte⟧ coach. "The ⟦G12|first⟧, okay, a bad bounce. But you see that fly in and you know it's not your night."
⟦FURNITURE|Next up: Greenville at home, Aug. 9, 7 p.m.⟧
=====GOALS=====
{"id": "G1", "scorer": "Efe Osagie", "team": "Greenville Triumph", "kind": "volley"}
{"id": "G2", "scorer": "Efe Osagie", "team": "Greenville Triumph", "kind": "volley"}
{"id": "G3", "scorer": "Ollie Beardsall", "team": "Greenville Triumph", "assist": "Efe Osagie", "kind": "shot"}
{"id": "G4", "scorer": "Nick Sorensen", "team": "Greenville Triumph", "minute": 11, "kind": "own goal"}
{"id": "G5", "scorer": "Nick Sorensen", "team": "Greenville Triumph", "minute": 11, "kind": "own goal", "minute_text": "11 minutes into the game"}
{"id": "G6", "scorer": "Efe Osagie", "team": "Greenville Triumph", "kind": "volley"}
{"id": "G7", "scorer": "Efe Osagie", "team": "Greenville Triumph", "kind": "volley"}
{"id": "G8", "scorer": "Efe Osagie", "team": "Greenville Triumph", "kind": "volley"}
{"id": "G9", "scorer": "Ollie Beardsall", "team": "Greenville Triumph", "assist": "Efe Osagie", "kind": "shot"}
{"id": "G10", "scorer": "Ollie Beardsall", "team": "Greenville Triumph", "assist": "Efe Osagie", "kind": "shot"}
{"id": "G11", "scorer": "Efe Osagie", "team": "Greenville Triumph", "kind": "volley"}
{"id": "G12", "scorer": "Nick Sorensen", "team": "Greenville Triumph", "minute": 11, "kind": "own goal"}
