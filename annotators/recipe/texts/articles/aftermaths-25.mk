⟦PERSON|Rzepka⟧ ⟦G1|off the mark⟧ as ⟦TEAM|United⟧ beat ⟦TEAM|Liverpool⟧ to reach quarter-finals
⟦FURNITURE|Women's League Cup⟧
⟦FURNITURE|Posted by Club Media⟧

⟦PERSON|Ewa Rzepka⟧ ⟦G2|scored her first goal⟧ since her ⟦DATE|summer⟧ move as ⟦TEAM|Manchester United Women⟧ reached the last eight of the ⟦COMPETITION|Women's League Cup⟧ with a ⟦SCORE|2-1⟧ win over ⟦TEAM|Liverpool⟧ at ⟦VENUE|Leigh Sports Village⟧.

The ⟦TEAM|Poland⟧ midfielder ⟦G3|found the net⟧ early in the second half on ⟦DATE|Wednesday night⟧, after ⟦PERSON|Hayley Crossland⟧'s own ⟦G4|goal⟧ had put ⟦TEAM|United⟧ ahead and ⟦PERSON|Imani Mukasa⟧ had ⟦G5|restored parity⟧ for the visitors.

It was a strong side that began the game and chances came quickly. ⟦PERSON|Lotta Wikström⟧ was sent through in the ⟦MINUTE|second minute⟧ but shot at ⟦PERSON|Zoë Dekoninck⟧'s legs. The ⟦NORP|Swede⟧ then won a corner, from which ⟦PERSON|Katie Ollerton⟧'s header was cleared by ⟦PERSON|Niamh Prendergast⟧.

⟦TEAM|United⟧ kept coming. ⟦PERSON|Becky Strachan⟧, the ⟦TEAM|Scotland⟧ winger, hit the upright with a low strike after cutting in from the left and ⟦PERSON|Dekoninck⟧, the ⟦NORP|Belgian⟧, saved superbly with one hand when ⟦PERSON|Rzepka⟧ shot through a crowd.

⟦TEAM|United⟧'s reward arrived on ⟦MINUTE|26⟧. ⟦PERSON|Strachan⟧ took on ⟦PERSON|Crossland⟧, went by her and drove the ball towards ⟦PERSON|Wikström⟧. ⟦PERSON|Crossland⟧, running back, ⟦G6|turned it past⟧ her own goalkeeper.

They should have built on that. ⟦PERSON|Marta Soldevila⟧ lifted one over, then had a penalty claim refused when ⟦PERSON|Prendergast⟧ appeared to have hold of her shirt, and ⟦PERSON|Wikström⟧'s effort was hacked away from under the bar.

Instead it was ⟦TEAM|Liverpool⟧ who were next on the scoresheet. ⟦PERSON|Amber Goddard-Lyle⟧, quiet until then, stretched to keep a ball in, and her low centre reached ⟦PERSON|Mukasa⟧, the ⟦TEAM|Uganda⟧ forward, who ⟦G7|took it round ⟦PERSON|Lucy Fenwick⟧ and scored⟧ in the ⟦MINUTE|last minute of the half⟧.

⟦VENUE|Leigh Sports Village⟧ had gone flat but was not so for long. From the restart ⟦PERSON|Soldevila⟧'s free-kick was punched by ⟦PERSON|Dekoninck⟧, and ⟦PERSON|Ollerton⟧ nodded it back in. ⟦PERSON|Rzepka⟧ was there. She had her back to goal, ⟦G8|hit it on the turn⟧ and saw it go in by way of a post, with just ⟦MINUTE|49 minutes⟧ played.

There was a bit of work for ⟦PERSON|Fenwick⟧ to do after that. She saved twice from ⟦PERSON|Goddard-Lyle⟧, the second with her face, and ⟦PERSON|Mukasa⟧ sent a header on to the roof of the net.

⟦PERSON|Wikström⟧ had a ⟦G9|third⟧ for ⟦TEAM|United⟧ ruled out ⟦MINUTE|nine minutes from the end⟧. The forward ⟦G10|knocked in⟧ a ⟦PERSON|Strachan⟧ cross, but the assistant had seen something in the build-up.

"It's nice to have the ⟦G11|goal⟧ because everyone asks me," the ⟦NORP|Pole⟧ told ⟦ORG|MUTV⟧. "Every day in the canteen they ask. Now I can eat."

Head coach ⟦PERSON|Ji-won Bae⟧ told ⟦ORG|BBC Radio Manchester⟧: "It's a derby, in a way, so it's an important win. I wasn't happy with the ⟦G12|equaliser⟧, right before ⟦MINUTE|half-time⟧, when we're in control of the ball. But the reaction was excellent and ⟦PERSON|Ewa⟧'s ⟦G13|winner⟧ is a really clever finish."

⟦TEAM|United⟧ finish top of ⟦COMPETITION|Group C⟧ with maximum points and could meet ⟦TEAM|Arsenal⟧, ⟦TEAM|Aston Villa⟧ or ⟦TEAM|Tottenham⟧. They return to ⟦COMPETITION|WSL⟧ action on ⟦DATE|Sunday⟧. ⟦TEAM|Liverpool⟧, who have not won at this ground since it became ⟦TEAM|United⟧'s home, will be at ⟦VENUE|Anfield⟧ for their next fixture.
⟦FURNITURE|Don't miss a kick: MUTV subscriptions from just 99p⟧
⟦FURNITURE|Team: Fenwick; Hurst-Bailey, Ollerton, Tye, Maas; Rzepka (Kerfoot 79), Soldevila; Strachan, Quigg, Arda; Wikström.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ewa Rzepka", "team": "Manchester United", "minute": 49, "assist": "Katie Ollerton", "kind": "shot"}
{"id": "G2", "scorer": "Ewa Rzepka", "team": "Manchester United", "minute": 49, "assist": "Katie Ollerton", "kind": "shot"}
{"id": "G3", "scorer": "Ewa Rzepka", "team": "Manchester United", "minute": 49, "assist": "Katie Ollerton", "kind": "shot"}
{"id": "G4", "scorer": "Hayley Crossland", "team": "Manchester United", "minute": 26, "assist": "Becky Strachan", "kind": "own goal"}
{"id": "G5", "scorer": "Imani Mukasa", "team": "Liverpool", "minute": 45, "assist": "Amber Goddard-Lyle", "kind": "shot"}
{"id": "G6", "scorer": "Hayley Crossland", "team": "Manchester United", "minute": 26, "assist": "Becky Strachan", "kind": "own goal"}
{"id": "G7", "scorer": "Imani Mukasa", "team": "Liverpool", "minute": 45, "minute_text": "last minute of the half", "assist": "Amber Goddard-Lyle", "kind": "shot"}
{"id": "G8", "scorer": "Ewa Rzepka", "team": "Manchester United", "minute": 49, "minute_text": "49 minutes", "assist": "Katie Ollerton", "kind": "shot"}
{"id": "G9", "scorer": "Lotta Wikström", "team": "Manchester United", "minute": 81, "minute_text": "nine minutes from the end", "assist": "Becky Strachan", "outcome": "ruled out"}
{"id": "G10", "scorer": "Lotta Wikström", "team": "Manchester United", "minute": 81, "minute_text": "nine minutes from the end", "assist": "Becky Strachan", "outcome": "ruled out"}
{"id": "G11", "scorer": "Ewa Rzepka", "team": "Manchester United", "minute": 49, "assist": "Katie Ollerton", "kind": "shot"}
{"id": "G12", "scorer": "Imani Mukasa", "team": "Liverpool", "minute": 45, "minute_text": "half-time", "assist": "Amber Goddard-Lyle", "kind": "shot"}
{"id": "G13", "scorer": "Ewa Rzepka", "team": "Manchester United", "minute": 49, "assist": "Katie Ollerton", "kind": "shot"}
