⟦COMPETITION|Liga F⟧: ⟦TEAM|Barça⟧ hit six, ⟦TEAM|Real Madrid⟧ let two points slip

Six different players ⟦G1|scored⟧ for ⟦TEAM|Barcelona⟧, who beat ⟦TEAM|Granada⟧ ⟦SCORE|6-0⟧ on ⟦DATE|Saturday⟧ and stay three points in front after ⟦TEAM|Real Madrid⟧ could only draw ⟦SCORE|1-1⟧ at ⟦TEAM|Athletic Club⟧.

⟦PERSON|Ona Puigdevall⟧ ⟦G2|began the rout⟧ on ⟦MINUTE|4⟧ minutes at the ⟦VENUE|Estadi Johan Cruyff⟧. ⟦PERSON|Mireia Casals⟧'s ⟦G3|penalty⟧, ⟦PERSON|Carla Olmedo⟧'s ⟦G4|header⟧ and a ⟦PERSON|Lucia Montalban⟧ ⟦G5|strike⟧, in the ⟦MINUTE|43rd minute⟧, made the second half a formality, although it took until the ⟦MINUTE|71st⟧ for ⟦G6|another⟧, ⟦PERSON|Fatou Diallo⟧'s, and the ⟦MINUTE|88th⟧ for the sixth ⟦G7|goal⟧, from the foot of 17-year-old ⟦PERSON|Beatriz Salgueiro⟧. ⟦TEAM|Granada⟧'s ⟦PERSON|Ivana Stankovic⟧ came closest for the visitors when she headed a corner against the outside of a post.

⟦TEAM|Madrid⟧ were given a scare at ⟦VENUE|Lezama⟧, ⟦PERSON|Ainara Goikoetxea⟧'s early ⟦G8|goal⟧ separating the sides for most of the match, until ⟦PERSON|Patri Lozano⟧ ⟦G9|equalised⟧ on ⟦MINUTE|89⟧.

"It's a bad result. We have ⟦G10|conceded⟧ from our first defensive mistake and then not created enough," said the coach.

⟦TEAM|Levante⟧ beat ⟦TEAM|Sevilla⟧ ⟦SCORE|2-1⟧ with two set-piece ⟦G11|goals⟧ by ⟦PERSON|Elena Barreda⟧, either side of a ⟦PERSON|Maite Zubieta⟧ ⟦G12|equaliser⟧ on the ⟦MINUTE|half-hour⟧. The ⟦G13|first⟧ was direct from 20 metres; the second she ⟦G14|headed in⟧ from a short corner. ⟦PERSON|Zubieta⟧ was later unlucky to strike the bar.

⟦TEAM|Atletico Madrid⟧ and ⟦TEAM|Costa Adeje Tenerife⟧ failed to produce a goal between them on ⟦DATE|Sunday⟧. ⟦PERSON|Rebeca Villalba⟧, twice a scorer in the previous round, spurned the best opening.
⟦FURNITURE|Next round: see fixtures and TV times⟧
=====GOALS=====
{"id": "G1", "team": "Barcelona", "count": 6}
{"id": "G2", "scorer": "Ona Puigdevall", "team": "Barcelona", "minute": 4, "minute_text": "4"}
{"id": "G3", "scorer": "Mireia Casals", "team": "Barcelona", "kind": "penalty"}
{"id": "G4", "scorer": "Carla Olmedo", "team": "Barcelona", "kind": "header"}
{"id": "G5", "scorer": "Lucia Montalban", "team": "Barcelona", "minute": 43, "minute_text": "43rd minute", "kind": "shot"}
{"id": "G6", "scorer": "Fatou Diallo", "team": "Barcelona", "minute": 71, "minute_text": "71st"}
{"id": "G7", "scorer": "Beatriz Salgueiro", "team": "Barcelona", "minute": 88, "minute_text": "88th", "kind": "shot"}
{"id": "G8", "scorer": "Ainara Goikoetxea", "team": "Athletic Club"}
{"id": "G9", "scorer": "Patri Lozano", "team": "Real Madrid", "minute": 89, "minute_text": "89"}
{"id": "G10", "scorer": "Ainara Goikoetxea", "team": "Athletic Club"}
{"id": "G11", "scorer": "Elena Barreda", "team": "Levante", "count": 2}
{"id": "G12", "scorer": "Maite Zubieta", "team": "Sevilla", "minute": 30, "minute_text": "half-hour"}
{"id": "G13", "scorer": "Elena Barreda", "team": "Levante", "kind": "free kick"}
{"id": "G14", "scorer": "Elena Barreda", "team": "Levante", "kind": "header"}
