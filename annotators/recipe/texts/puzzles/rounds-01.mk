The boy from the boatyard: how ⟦PERSON|Aksel Thorvaldsen⟧ became ⟦TEAM|Brentford⟧’s cutting edge
⟦FURNITURE|Words: Priya Nandakumar⟧
It is a ⟦DATE|Tuesday⟧ in ⟦GPE|Molde⟧ and ⟦PERSON|Aksel Thorvaldsen⟧ is hosing down a fibreglass hull. He does it every summer, he says, because his father would not forgive him if he stopped.
The 27-year-old has not been home much. ⟦DATE|Last season⟧ he ⟦G1|scored⟧ 19 times for ⟦TEAM|Brentford⟧, more than anyone at the club since their promotion, and ⟦DATE|this term⟧ he has ⟦G2|seven⟧ from 11 league games. The most recent, a scuffed ⟦G3|half-volley⟧ that crept past ⟦PERSON|Jordan Whitlock⟧ of ⟦TEAM|Everton⟧, he describes as the ugliest of the lot. “I hit the ground first. My brother sent me eleven laughing faces.”
He was a full-back until he was 16. ⟦TEAM|Kristiansund⟧ turned him into a winger, ⟦TEAM|Bodø/Glimt⟧ into a centre-forward, and it was there, in a ⟦COMPETITION|Conference League⟧ tie against ⟦TEAM|Zorya Luhansk⟧ in ⟦DATE|2021⟧, that scouts first wrote his name down. He ⟦G4|scored⟧ with his head after ⟦MINUTE|four minutes⟧ that night, ⟦G5|made it ⟦SCORE|2-0⟧⟧ from the spot before the ⟦MINUTE|break⟧ and limped off with a torn calf.
⟦TEAM|Anderlecht⟧ came next and did not work. He went 14 matches without a goal, missed a penalty in the ⟦GPE|Brussels⟧ derby against ⟦TEAM|Union⟧ and was whistled by his own supporters. “I was snatching at everything. I had chances, I put them over, I put them wide, I hit the goalkeeper in the face.” When he finally ⟦G6|got off the mark⟧, in a ⟦SCORE|4-1⟧ defeat at ⟦TEAM|Genk⟧, he did not celebrate. A ⟦G7|brace⟧ at home to ⟦TEAM|Charleroi⟧ followed and, by the spring, he had ⟦G8|11⟧.
⟦TEAM|Brentford⟧ paid £9m. His debut ⟦G9|goal⟧, ⟦G10|headed in⟧ from ⟦PERSON|Marlon Addy⟧’s free-kick at ⟦VENUE|Craven Cottage⟧, made him popular; the ⟦G11|hat-trick⟧ against ⟦TEAM|Brighton⟧ in ⟦DATE|March 2024⟧ made him adored. ⟦PERSON|Addy⟧ set up two of the three. “He runs across the near post, I close my eyes and kick it there,” the ⟦NORP|Ghanaian⟧ said. “It isn’t complicated.”
For ⟦TEAM|Norway⟧ it has been slower. ⟦PERSON|Thorvaldsen⟧ has 21 caps and ⟦G12|five goals⟧, the last of them a late ⟦G13|winner⟧ in ⟦GPE|Ljubljana⟧ that sent his country top of the group. On ⟦DATE|Friday⟧ he will lead the line against ⟦TEAM|Austria⟧ in ⟦GPE|Oslo⟧. The coach, ⟦PERSON|Stig Aune⟧, wants more pressing from him. The crowd, one suspects, wants only one thing.
He turns off the hose. “People ask about targets. I don’t have a target. If I score 20 and we finish 12th, what have I done?”
⟦FURNITURE|Sign up to our weekly football email here⟧
=====GOALS=====
{"id": "G1", "scorer": "Aksel Thorvaldsen", "team": "Brentford", "scope": "background", "count": 19}
{"id": "G2", "scorer": "Aksel Thorvaldsen", "team": "Brentford", "scope": "background", "count": 7}
{"id": "G3", "scorer": "Aksel Thorvaldsen", "team": "Brentford", "scope": "background", "kind": "volley"}
{"id": "G4", "scorer": "Aksel Thorvaldsen", "team": "Bodø/Glimt", "scope": "background", "kind": "header"}
{"id": "G5", "scorer": "Aksel Thorvaldsen", "team": "Bodø/Glimt", "scope": "background", "kind": "penalty", "score": "2-0"}
{"id": "G6", "scorer": "Aksel Thorvaldsen", "team": "Anderlecht", "scope": "background"}
{"id": "G7", "scorer": "Aksel Thorvaldsen", "team": "Anderlecht", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Aksel Thorvaldsen", "team": "Anderlecht", "scope": "background", "count": 11}
{"id": "G9", "scorer": "Aksel Thorvaldsen", "team": "Brentford", "scope": "background", "kind": "header", "assist": "Marlon Addy"}
{"id": "G10", "scorer": "Aksel Thorvaldsen", "team": "Brentford", "scope": "background", "kind": "header", "assist": "Marlon Addy"}
{"id": "G11", "scorer": "Aksel Thorvaldsen", "team": "Brentford", "scope": "background", "count": 3}
{"id": "G12", "scorer": "Aksel Thorvaldsen", "team": "Norway", "scope": "background", "count": 5}
{"id": "G13", "scorer": "Aksel Thorvaldsen", "team": "Norway", "scope": "background"}
