⟦TEAM|Real Madrid⟧ get ⟦TEAM|Bodø/Glimt⟧ trip as ⟦COMPETITION|Champions League⟧ knockout draw is made
⟦FURNITURE|Nyon (AFP) –⟧
⟦TEAM|Real Madrid⟧ will have to go north of the Arctic Circle to reach the ⟦COMPETITION|Champions League⟧ quarter-finals after being paired with ⟦TEAM|Bodø/Glimt⟧ in ⟦DATE|Friday⟧'s draw at the headquarters of ⟦ORG|UEFA⟧ in ⟦GPE|Switzerland⟧.
The first leg will be on the artificial turf of the ⟦VENUE|Aspmyra Stadion⟧, where the average temperature in ⟦DATE|February⟧ is minus two degrees. The ⟦NORP|Norwegian⟧ champions have won there against ⟦TEAM|Porto⟧, ⟦TEAM|Roma⟧ and ⟦TEAM|Manchester City⟧ since ⟦DATE|2021⟧.
"We will bring gloves," said ⟦TEAM|Real⟧'s director of institutional relations, ⟦PERSON|Gonzalo de la Hoz⟧. "⟦GPE|Norway⟧ is beautiful. I would prefer to see it in ⟦DATE|July⟧."
Holders ⟦TEAM|Paris Saint-Germain⟧ take on ⟦TEAM|Juventus⟧, while ⟦TEAM|Liverpool⟧ must meet ⟦TEAM|Galatasaray⟧ in ⟦GPE|Istanbul⟧, with the second game at ⟦VENUE|Anfield⟧. There is an all-⟦NORP|German⟧ tie between ⟦TEAM|Bayern Munich⟧ and ⟦TEAM|RB Leipzig⟧, and ⟦TEAM|Arsenal⟧ drew the short straw of ⟦TEAM|Barcelona⟧.
Fireworks already: ⟦TEAM|Galatasaray⟧ president ⟦PERSON|Tarık Sönmezoğlu⟧ complained to ⟦ORG|beIN Sports⟧ that his club's name had come out of a pot that "smiled at the ⟦NORP|English⟧". ⟦ORG|UEFA⟧ competitions chief ⟦PERSON|Marie-Laure Joubert⟧ said the software had been checked by auditors ⟦ORG|Ernst & Young⟧.
The full draw:
⟦TEAM|Bodø/Glimt⟧ v ⟦TEAM|Real Madrid⟧
⟦TEAM|Juventus⟧ v ⟦TEAM|Paris Saint-Germain⟧
⟦TEAM|Galatasaray⟧ v ⟦TEAM|Liverpool⟧
⟦TEAM|RB Leipzig⟧ v ⟦TEAM|Bayern Munich⟧
⟦TEAM|Barcelona⟧ v ⟦TEAM|Arsenal⟧
⟦TEAM|Benfica⟧ v ⟦TEAM|Inter Milan⟧
⟦TEAM|Club Brugge⟧ v ⟦TEAM|Atlético Madrid⟧
⟦TEAM|Slavia Prague⟧ v ⟦TEAM|Napoli⟧
Ties are played on ⟦DATE|February 17-18⟧ and ⟦DATE|February 24-25⟧. The final is at the ⟦VENUE|Puskás Aréna⟧ in ⟦GPE|Budapest⟧ on ⟦DATE|May 30⟧. Away goals have not counted double since ⟦DATE|2021⟧.
⟦FURNITURE|afp/lm/pb⟧
⟦FURNITURE|© 2026 AFP⟧
=====GOALS=====
