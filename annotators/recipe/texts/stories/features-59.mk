⟦COMPETITION|WSL⟧ referees to get microphones in trial

Referees in the ⟦COMPETITION|Women's Super League⟧ will explain decisions to the crowd from ⟦DATE|next month⟧, under a plan drawn up by the ⟦ORG|FA⟧ and the ⟦ORG|PGMOL⟧.

The first match at which the system is used will be ⟦TEAM|Manchester City⟧ against ⟦TEAM|Tottenham⟧ on ⟦DATE|February 8⟧. If a goal is disallowed, a penalty given or a red card withdrawn after a check, the official will announce it over the loudspeakers.

⟦PERSON|Rebecca Staniforth⟧, who will be in charge of that game, has been practising in her kitchen. "My dog has been booked twice," she said. "It's not about being a star. It's about saying: no goal, offside, number nine, thank you."

Clubs were divided when they met at ⟦VENUE|Wembley⟧ on ⟦DATE|Thursday⟧. ⟦TEAM|Liverpool⟧ coach ⟦PERSON|Amber Fennell⟧ said that it was a step ahead. Her ⟦TEAM|Leicester⟧ counterpart, ⟦PERSON|Mattias Gren⟧, whose side went out of the ⟦COMPETITION|FA Cup⟧ on ⟦DATE|Sunday⟧ on penalties after a goalless draw at ⟦TEAM|Ipswich⟧, had a simpler wish. "I would like fewer announcements and more goals," he said. "Preferably ours. We hit the bar four times. There's nothing to explain about a bar."

Players' union the ⟦ORG|PFA⟧ asked what would happen if a referee made a slip. A working group led by ⟦PERSON|Imogen Carr-Davies⟧, the former ⟦TEAM|England⟧ goalkeeper, who was beaten to the chair of the ⟦ORG|FA⟧ by one vote ⟦DATE|last year⟧, will report in ⟦DATE|May⟧.

"There will be a mistake and people will laugh," she said. "I once let a goal kick slide through my hands in training and the whole of ⟦GPE|Burton⟧ heard. You live."

The trial covers 12 matches.

⟦FURNITURE|Listen: The Women's Football Show on BBC Sounds⟧
=====GOALS=====
