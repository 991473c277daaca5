⟦TEAM|Leuven⟧'s ⟦NORP|European⟧ dream alive thanks to super-sub ⟦PERSON|Lambotte⟧
⟦TEAM|OH Leuven⟧ came from behind to beat ⟦TEAM|Slavia Prague⟧ ⟦SCORE|2-1⟧ in the first leg of their ⟦COMPETITION|Women's Champions League⟧ qualifying tie, and the woman who ⟦G1|scored both goals⟧ had begun the evening in a tracksuit.
⟦PERSON|Noémie Lambotte⟧ came on for the injured ⟦PERSON|Veerle Maes⟧. Before the night was out she had ⟦G2|levelled⟧ the match, ⟦G3|won it⟧ and been sick behind the goal.
"Too much running, too much pasta," explained the striker, who studies dietetics.
⟦TEAM|Slavia⟧'s ⟦G4|goal⟧ came from a corner, like so many ⟦G5|goals⟧ of theirs. ⟦PERSON|Tereza Šimůnková⟧ swung it in, ⟦PERSON|Elke Stevaert⟧ punched it against the back of ⟦PERSON|Lien Goossens⟧, and the rebound went to the feet of ⟦PERSON|Barbora Hájková⟧, who was not going to miss from there. The ⟦NORP|Czechs⟧ ⟦G6|led⟧ from the ⟦MINUTE|29th minute⟧.
They nearly doubled it, ⟦PERSON|Šimůnková⟧'s next corner being headed on to her own bar by ⟦PERSON|Goossens⟧. ⟦TEAM|Slavia⟧'s keeper, for her part, had little to do but she was equal to a curling shot by ⟦PERSON|Ines Van Acker⟧ shortly before the ⟦MINUTE|break⟧.
⟦PERSON|Maes⟧ hobbled off on ⟦MINUTE|56 minutes⟧ and ⟦VENUE|Den Dreef⟧ feared the worst. Enter ⟦PERSON|Lambotte⟧. Her first touch was a foul. Her second, from a yard, came after ⟦PERSON|Van Acker⟧ had hit the post and ⟦PERSON|Goossens⟧ the keeper; it was also the ⟦G7|equaliser⟧.
⟦PERSON|Hájková⟧ spurned a chance to put ⟦TEAM|Slavia⟧ back in the lead when she ballooned over in the ⟦MINUTE|75th minute⟧. It was a let-off that ⟦TEAM|Leuven⟧ used. ⟦PERSON|Šimůnková⟧ was tackled by ⟦PERSON|Van Acker⟧, the pass through the middle was perfect, and ⟦PERSON|Lambotte⟧ ran and ran until the keeper came, ⟦G8|going round her⟧ and leaving herself only the stroll.
The ⟦G9|second⟧ was her ⟦G10|sixteenth⟧ of the season in all competitions. ⟦NORP|Belgian⟧ rivals ⟦TEAM|Club YLA⟧ let her go for nothing in ⟦DATE|2023⟧.
"She complained to me that she wasn't starting," her coach told ⟦ORG|Sporza⟧. "I think I have lost the argument."
=====GOALS=====
{"id": "G1", "scorer": "Noémie Lambotte", "team": "OH Leuven", "count": 2}
{"id": "G2", "scorer": "Noémie Lambotte", "team": "OH Leuven", "kind": "shot"}
{"id": "G3", "scorer": "Noémie Lambotte", "team": "OH Leuven", "assist": "Ines Van Acker", "kind": "shot"}
{"id": "G4", "scorer": "Barbora Hájková", "team": "Slavia Prague", "minute": 29, "kind": "shot"}
{"id": "G5", "team": "Slavia Prague", "scope": "background"}
{"id": "G6", "scorer": "Barbora Hájková", "team": "Slavia Prague", "minute": 29, "kind": "shot", "minute_text": "29th minute"}
{"id": "G7", "scorer": "Noémie Lambotte", "team": "OH Leuven", "kind": "shot"}
{"id": "G8", "scorer": "Noémie Lambotte", "team": "OH Leuven", "assist": "Ines Van Acker", "kind": "shot"}
{"id": "G9", "scorer": "Noémie Lambotte", "team": "OH Leuven", "assist": "Ines Van Acker", "kind": "shot"}
{"id": "G10", "scorer": "Noémie Lambotte", "team": "OH Leuven", "assist": "Ines Van Acker", "kind": "shot"}
