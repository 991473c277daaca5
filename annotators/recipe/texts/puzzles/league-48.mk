KEÏTA ⟦G1|TREBLE⟧ AS HOOPS HAMMER WREXHAM
⟦TEAM|Rangers⟧ recorded their biggest home win for four years as ⟦PERSON|Amadou Keïta⟧'s ⟦G2|hat-trick⟧ helped them on the way to a ⟦SCORE|4-0⟧ triumph over ⟦TEAM|Wrexham⟧ under the ⟦VENUE|Loftus Road⟧ lights on ⟦DATE|Tuesday⟧.
The striker ⟦G3|struck⟧ in the first half and ⟦G4|twice more⟧ in the second, with ⟦PERSON|Lewis Pinder⟧ ⟦G5|also on the scoresheet⟧.
⟦PERSON|Sean Trevena⟧ made two changes to the starting line-up, with ⟦PERSON|Jordan Wraxall⟧ and ⟦PERSON|Ben Tilney⟧ coming in.
The ⟦TEAM|R's⟧ began on the front foot. ⟦PERSON|Wraxall⟧'s ⟦MINUTE|third-minute⟧ corner was headed narrowly over by ⟦PERSON|Rhys Caldow⟧, and it needed a good block by ⟦PERSON|Miguel Arteaga⟧ to keep out ⟦PERSON|Tilney⟧ following a quick break.
It was ⟦G6|⟦SCORE|1-0⟧⟧ on ⟦MINUTE|27 minutes⟧. ⟦PERSON|Kyle Bostock⟧'s long kick was allowed to bounce, ⟦PERSON|Keïta⟧ brushed off ⟦PERSON|Charlie Amos⟧ and, from a narrow angle, ⟦G7|squeezed the ball home⟧.
⟦TEAM|Wrexham⟧ threatened through ⟦PERSON|Hassan Noor⟧, who headed against the post on ⟦MINUTE|34 minutes⟧ and saw another attempt saved by ⟦PERSON|Bostock⟧ on the stroke of ⟦MINUTE|half-time⟧.
⟦TEAM|Rangers⟧ ⟦G8|doubled their advantage⟧ ⟦MINUTE|six minutes after the interval⟧. ⟦PERSON|Wraxall⟧, who'd just been booked, kept his composure and squared for ⟦PERSON|Pinder⟧ to ⟦G9|register his first ⟦TEAM|R's⟧ goal⟧.
The hosts were flying. ⟦PERSON|Keïta⟧ glanced wide, ⟦PERSON|Pinder⟧'s shot was scrambled behind, and from the corner - exactly an ⟦MINUTE|hour⟧ on the clock - ⟦PERSON|Amos⟧'s clearance struck the ⟦NORP|Guinean⟧ and ⟦G10|dropped over the line⟧. They all count.
⟦PERSON|Keïta⟧'s big moment arrived in the ⟦MINUTE|73rd minute⟧. ⟦PERSON|Arteaga⟧ handled, and there was never a question of who would take it. He ⟦G11|made no mistake⟧ from the spot to ⟦G12|complete his treble⟧.
It takes him on to 13 ⟦G13|goals⟧ for the season. The last man to get that many for ⟦TEAM|Rangers⟧ by ⟦DATE|December⟧ was a certain player in the ⟦DATE|1990s⟧.
⟦PERSON|Trevena⟧ gave a debut to an academy product in the closing stages, and ⟦PERSON|Bostock⟧ preserved the shutout by denying ⟦PERSON|Noor⟧.
⟦FURNITURE|QPR: Bostock, Caldow, Larkin, Fenn, Tilney, Oakes, Pinder, Wraxall, Soames, Dyer, Keïta.⟧
⟦TEAM|Wrexham⟧ head back to the ⟦VENUE|Racecourse Ground⟧ to face ⟦TEAM|Swansea⟧.
=====GOALS=====
{"id": "G1", "scorer": "Amadou Keïta", "team": "QPR", "count": 3}
{"id": "G2", "scorer": "Amadou Keïta", "team": "QPR", "count": 3}
{"id": "G3", "scorer": "Amadou Keïta", "team": "QPR", "minute": 27}
{"id": "G4", "scorer": "Amadou Keïta", "team": "QPR", "count": 2}
{"id": "G5", "scorer": "Lewis Pinder", "team": "QPR", "minute": 51, "assist": "Jordan Wraxall"}
{"id": "G6", "scorer": "Amadou Keïta", "team": "QPR", "minute": 27, "score": "1-0", "minute_text": "27 minutes"}
{"id": "G7", "scorer": "Amadou Keïta", "team": "QPR", "minute": 27, "minute_text": "27 minutes"}
{"id": "G8", "scorer": "Lewis Pinder", "team": "QPR", "minute": 51, "assist": "Jordan Wraxall", "minute_text": "six minutes after the interval"}
{"id": "G9", "scorer": "Lewis Pinder", "team": "QPR", "minute": 51, "assist": "Jordan Wraxall", "minute_text": "six minutes after the interval"}
{"id": "G10", "scorer": "Amadou Keïta", "team": "QPR", "minute": 60, "minute_text": "hour"}
{"id": "G11", "scorer": "Amadou Keïta", "team": "QPR", "minute": 73, "kind": "penalty"}
{"id": "G12", "scorer": "Amadou Keïta", "team": "QPR", "minute": 73, "kind": "penalty"}
{"id": "G13", "scorer": "Amadou Keïta", "team": "QPR", "scope": "background", "count": 13}
