⟦TEAM|Chelsea Women⟧ ⟦SCORE|3-2⟧ ⟦TEAM|West Ham United Women⟧
⟦TEAM|Chelsea⟧'s title defence was given a scare and then a boost as they ⟦G1|re-established the lead⟧ through ⟦PERSON|Sophie Larkin⟧ and held on to beat ⟦TEAM|West Ham⟧ in the ⟦COMPETITION|WSL⟧.
⟦PERSON|Julia Lindgren⟧ had ⟦G2|put the ⟦TEAM|Blues⟧ ahead⟧ with a header before ⟦PERSON|Adaeze Nnadi⟧, who would finish with both of her side's ⟦G3|goals⟧, ⟦G4|drew the visitors level⟧, and ⟦PERSON|Elodie Blanc⟧'s ⟦G5|free-kick⟧ in the second half was in the end the difference.
The first action was at the wrong end from ⟦TEAM|Chelsea⟧'s point of view, ⟦PERSON|Nnadi⟧ outpacing her marker to force ⟦PERSON|Megan Stroud⟧ into a save with her foot inside ⟦MINUTE|three minutes⟧. The second was a header from ⟦PERSON|Larkin⟧, wide.
A short corner did for ⟦TEAM|West Ham⟧. ⟦PERSON|Yui Mori⟧ tapped it to ⟦PERSON|Larkin⟧, nobody closed her, and the ⟦NORP|Swede⟧ at the near post ⟦G6|flicked it on and in⟧ on ⟦MINUTE|20 minutes⟧. She had ⟦G7|three⟧ in pre-season, all of them like this one.
Whatever warning this was it was not heeded by ⟦TEAM|Chelsea⟧. ⟦PERSON|Blanc⟧ gave the ball away in the ⟦MINUTE|31st minute⟧, ⟦PERSON|Kerry Mottram⟧ galloped off with it, and her pass behind them invited ⟦PERSON|Nnadi⟧, who ⟦G8|placed it beyond⟧ ⟦PERSON|Stroud⟧.
⟦PERSON|Mori⟧ ⟦G9|tapped in⟧ from a rebound in the ⟦MINUTE|42nd minute⟧ but the ⟦TEAM|Japan⟧ international had strayed. ⟦PERSON|Mottram⟧ was booked for time-wasting; she had her name taken again on ⟦MINUTE|49⟧ and stayed on, the first card having been for a team-mate, to some confusion in the stands.
⟦PERSON|Harriet Cole⟧, the ⟦TEAM|Chelsea⟧ head coach, asked for more width and it was from there that her captain ⟦G10|scored⟧. ⟦PERSON|Blanc⟧'s swinging ball was cleared off the head of ⟦PERSON|Lindgren⟧ as far as ⟦PERSON|Larkin⟧, and her volley went ⟦G11|in off the bar⟧ in the ⟦MINUTE|54th minute⟧.
⟦PERSON|Cara Nugent⟧, in the ⟦TEAM|Irons⟧' goal, did her best to keep it at that. She was beaten by ⟦NORP|French⟧ guile, ⟦PERSON|Blanc⟧'s ⟦G12|free-kick⟧ on ⟦MINUTE|68⟧ clipped low, under the wall, when everyone jumped. ⟦PERSON|Stroud⟧ was made to work by ⟦PERSON|Ellen Pryor⟧ with ⟦MINUTE|12 minutes left⟧.
"We'd gone to sleep," ⟦PERSON|Cole⟧ said about what came next. ⟦PERSON|Pryor⟧ was tripped as she turned in the box, and from 12 yards ⟦PERSON|Nnadi⟧ ⟦G13|rolled it home⟧ with ⟦MINUTE|five minutes remaining⟧. Then, as the board went up, ⟦PERSON|Pryor⟧ ⟦G14|turned the ball in⟧, with her hand as it proved.
⟦PERSON|Nnadi⟧, the ⟦NORP|Nigerian⟧, had ⟦G15|scored⟧ in the reverse match too. ⟦TEAM|West Ham⟧ are eighth. ⟦TEAM|Chelsea⟧, who face ⟦TEAM|Arsenal Women⟧ in the ⟦COMPETITION|Women's Champions League⟧ on ⟦DATE|Wednesday⟧, are four points clear.
=====GOALS=====
{"id": "G1", "scorer": "Sophie Larkin", "team": "Chelsea", "minute": 54, "assist": "Elodie Blanc", "kind": "shot"}
{"id": "G2", "scorer": "Julia Lindgren", "team": "Chelsea", "minute": 20, "assist": "Sophie Larkin", "kind": "header"}
{"id": "G3", "scorer": "Adaeze Nnadi", "team": "West Ham", "count": 2}
{"id": "G4", "scorer": "Adaeze Nnadi", "team": "West Ham", "minute": 31, "assist": "Kerry Mottram", "kind": "shot"}
{"id": "G5", "scorer": "Elodie Blanc", "team": "Chelsea", "minute": 68, "kind": "free kick"}
{"id": "G6", "scorer": "Julia Lindgren", "team": "Chelsea", "minute": 20, "minute_text": "20 minutes", "assist": "Sophie Larkin", "kind": "header"}
{"id": "G7", "scorer": "Julia Lindgren", "team": "Chelsea", "scope": "background", "count": 3}
{"id": "G8", "scorer": "Adaeze Nnadi", "team": "West Ham", "minute": 31, "minute_text": "31st minute", "assist": "Kerry Mottram", "kind": "shot"}
{"id": "G9", "scorer": "Yui Mori", "team": "Chelsea", "minute": 42, "minute_text": "42nd minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Sophie Larkin", "team": "Chelsea", "minute": 54, "minute_text": "54th minute", "assist": "Elodie Blanc", "kind": "shot"}
{"id": "G11", "scorer": "Sophie Larkin", "team": "Chelsea", "minute": 54, "minute_text": "54th minute", "assist": "Elodie Blanc", "kind": "shot"}
{"id": "G12", "scorer": "Elodie Blanc", "team": "Chelsea", "minute": 68, "minute_text": "68", "kind": "free kick"}
{"id": "G13", "scorer": "Adaeze Nnadi", "team": "West Ham", "minute": 85, "minute_text": "five minutes remaining", "kind": "penalty"}
{"id": "G14", "scorer": "Ellen Pryor", "team": "West Ham", "minute": 90, "outcome": "ruled out"}
{"id": "G15", "scorer": "Adaeze Nnadi", "team": "West Ham", "scope": "background"}
