⟦TEAM|Kawasaki⟧ blow three-goal lead against ⟦TEAM|Urawa⟧

⟦TEAM|Urawa Red Diamonds⟧ produced a comeback for the ages to draw ⟦SCORE|3-3⟧ at ⟦TEAM|Kawasaki Frontale⟧ in the ⟦COMPETITION|J1 League⟧, having trailed by three at ⟦MINUTE|half-time⟧.

Substitute ⟦PERSON|Hayato Minegishi⟧ ⟦G1|scored twice⟧ in the space of nine minutes before ⟦PERSON|Vinícius Prado⟧ ⟦G2|equalised⟧ in the ⟦MINUTE|89th minute⟧ at ⟦VENUE|Todoroki Stadium⟧.

⟦TEAM|Frontale⟧ had been out of sight. ⟦PERSON|Erison Luz⟧ ⟦G3|struck⟧ after ⟦MINUTE|six minutes⟧ and ⟦G14|again⟧, from ⟦PERSON|Shun Tachikawa⟧'s cutback, ⟦MINUTE|ten minutes after that⟧. ⟦PERSON|Tachikawa⟧ himself ⟦G4|made it three⟧ with a bending ⟦G5|shot⟧ from outside the area ⟦MINUTE|two minutes before the break⟧.

But ⟦TEAM|Urawa⟧ head coach ⟦PERSON|Maciej Dąbrowski⟧ made a triple change and it paid off. ⟦PERSON|Minegishi⟧'s ⟦G6|first⟧ was a ⟦G7|header⟧ on ⟦MINUTE|57 minutes⟧, and his ⟦G8|second⟧ a cool ⟦G9|finish⟧ after home goalkeeper ⟦PERSON|Jung Woo-hyuk⟧ had come racing from his line.

⟦TEAM|Frontale⟧ could have restored their cushion when ⟦PERSON|Luz⟧ was fouled in the box, only for the ⟦NORP|Brazilian⟧ to hit the bar from the spot.

And they were made to pay when ⟦PERSON|Prado⟧ met ⟦PERSON|Kosei Amagai⟧'s free-kick with a thumping ⟦G11|header⟧. The flag went up, but VAR found that ⟦PERSON|Luz⟧ had played him onside, and the ⟦G12|goal⟧ was awarded.

"Nobody here will forget that ⟦G13|goal⟧", said ⟦PERSON|Dąbrowski⟧ afterwards. "At the ⟦MINUTE|half⟧ I told them, score one and the wind changes."

⟦PERSON|Takashi Oribe⟧, the ⟦TEAM|Frontale⟧ manager, bowed to the home supporters. His team have ⟦G10|conceded 14 goals⟧ in their past four.

⟦FURNITURE|Urawa subs: Minegishi for Kondo 46, Prado for Aoyama 46, Segawa for Ito 46, Hoff for Amagai 90.⟧
=====GOALS=====
{"id": "G1", "scorer": "Hayato Minegishi", "team": "Urawa Red Diamonds", "count": 2}
{"id": "G2", "scorer": "Vinícius Prado", "team": "Urawa Red Diamonds", "minute": 89, "assist": "Kosei Amagai", "kind": "header", "minute_text": "89th minute"}
{"id": "G3", "scorer": "Erison Luz", "team": "Kawasaki Frontale", "minute": 6, "minute_text": "six minutes"}
{"id": "G14", "scorer": "Erison Luz", "team": "Kawasaki Frontale", "minute": 16, "minute_text": "ten minutes after that", "assist": "Shun Tachikawa"}
{"id": "G4", "scorer": "Shun Tachikawa", "team": "Kawasaki Frontale", "minute": 43, "minute_text": "two minutes before the break", "kind": "shot"}
{"id": "G5", "scorer": "Shun Tachikawa", "team": "Kawasaki Frontale", "minute": 43, "minute_text": "two minutes before the break", "kind": "shot"}
{"id": "G6", "scorer": "Hayato Minegishi", "team": "Urawa Red Diamonds", "minute": 57, "minute_text": "57 minutes", "kind": "header"}
{"id": "G7", "scorer": "Hayato Minegishi", "team": "Urawa Red Diamonds", "minute": 57, "minute_text": "57 minutes", "kind": "header"}
{"id": "G8", "scorer": "Hayato Minegishi", "team": "Urawa Red Diamonds", "kind": "shot"}
{"id": "G9", "scorer": "Hayato Minegishi", "team": "Urawa Red Diamonds", "kind": "shot"}
{"id": "G11", "scorer": "Vinícius Prado", "team": "Urawa Red Diamonds", "minute": 89, "assist": "Kosei Amagai", "kind": "header"}
{"id": "G12", "scorer": "Vinícius Prado", "team": "Urawa Red Diamonds", "minute": 89, "assist": "Kosei Amagai", "kind": "header"}
{"id": "G13", "scorer": "Vinícius Prado", "team": "Urawa Red Diamonds", "minute": 89, "assist": "Kosei Amagai", "kind": "header"}
{"id": "G10", "count": 14, "scope": "background"}
