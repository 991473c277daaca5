⟦COMPETITION|Ligue 1⟧: ⟦TEAM|PSG⟧ strolling, ⟦TEAM|OM⟧ reeling, ⟦TEAM|Lens⟧ singing
⟦FURNITURE|Par notre envoyé spécial - translated⟧
The leader does not shake. ⟦TEAM|Paris Saint-Germain⟧ won ⟦SCORE|3-0⟧ on the lawn of ⟦TEAM|Montpellier⟧ on ⟦DATE|Saturday evening⟧, with the efficiency of a notary, and leaves to its pursuers only crumbs. ⟦PERSON|Bradley Kouassi⟧ ⟦G1|opened the mark⟧ after ⟦MINUTE|10 minutes⟧ of play, served by ⟦PERSON|Vitor Paixão⟧; ⟦PERSON|Achraf Benali⟧ ⟦G2|drove in⟧ from distance on ⟦MINUTE|44⟧; ⟦PERSON|Kouassi⟧ again, of the head, ⟦G3|sealed the thing⟧ in the ⟦MINUTE|70th⟧. The local goalkeeper ⟦PERSON|Benjamin Lecomte-Roy⟧ nevertheless put out eight balls.
⟦TEAM|Marseille⟧ fell ⟦SCORE|2-1⟧ at home to ⟦TEAM|Angers⟧. Conducted by ⟦PERSON|Amine Gouri-Haddad⟧, ⟦TEAM|OM⟧ pushed, struck the post by ⟦PERSON|Mason Greenleaf⟧, then was caught: ⟦PERSON|Himad Abdel-Nour⟧ took away ⟦PERSON|Leo Balerdi-Cruz⟧ in speed and ⟦G4|crossed his shot victoriously⟧ (⟦MINUTE|58⟧). ⟦PERSON|Gouri-Haddad⟧ ⟦G5|replied⟧ by a penalty, but ⟦PERSON|Estéban Lepaul-Martin⟧, entered ten minutes before, ⟦G6|delivered ⟦TEAM|Angers⟧⟧ in the ⟦MINUTE|added time⟧. The ⟦VENUE|Vélodrome⟧ whistled.
⟦TEAM|Lens⟧, in front of a full ⟦VENUE|Bollaert⟧, corrected ⟦TEAM|Rennes⟧ ⟦SCORE|3-0⟧. One will retain the ⟦G7|goal⟧ of ⟦PERSON|Ibrahim Sangaré-Diop⟧, a pure marvel (⟦MINUTE|63⟧), after ⟦PERSON|Wesley Sagnan⟧’s ⟦G8|opener⟧ on a corner of the same ⟦PERSON|Sangaré-Diop⟧ and before the ⟦G9|third⟧ by ⟦PERSON|Rémy Lascar⟧. ⟦TEAM|Rennes⟧, which has not gained since ⟦DATE|October⟧, did not frame a single attempt.
⟦TEAM|Lyon⟧ and ⟦TEAM|Lille⟧ separated on a ⟦SCORE|2-2⟧ full of regrets. ⟦PERSON|Corentin Tolliso-Bah⟧ and ⟦PERSON|Malick Fofanah⟧ had ⟦G10|given two lengths of advance to ⟦TEAM|Lyon⟧⟧ before the ⟦MINUTE|break⟧; ⟦PERSON|Jonathan Davidsson⟧, author of a ⟦G11|double⟧ (⟦MINUTE|65th⟧, ⟦MINUTE|88th⟧), put everyone in agreement. The second was checked during four minutes for a position of ⟦PERSON|Hakon Haraldsen⟧.
⟦TEAM|Monaco⟧ took the better on ⟦TEAM|Le Havre⟧, ⟦SCORE|1-0⟧, ⟦PERSON|Folarin Baloguna⟧ ⟦G12|not trembling⟧ from eleven metres. ⟦TEAM|Strasbourg⟧ - ⟦TEAM|Toulouse⟧, ⟦SCORE|0-0⟧, will leave no memory.
⟦FURNITURE|LIRE AUSSI : le classement complet⟧
=====GOALS=====
{"id": "G1", "scorer": "Bradley Kouassi", "team": "Paris Saint-Germain", "minute": 10, "assist": "Vitor Paixão", "minute_text": "10 minutes"}
{"id": "G2", "scorer": "Achraf Benali", "team": "Paris Saint-Germain", "minute": 44, "kind": "shot", "minute_text": "44"}
{"id": "G3", "scorer": "Bradley Kouassi", "team": "Paris Saint-Germain", "minute": 70, "kind": "header", "minute_text": "70th"}
{"id": "G4", "scorer": "Himad Abdel-Nour", "team": "Angers", "minute": 58, "kind": "shot", "minute_text": "58"}
{"id": "G5", "scorer": "Amine Gouri-Haddad", "team": "Marseille", "kind": "penalty"}
{"id": "G6", "scorer": "Estéban Lepaul-Martin", "team": "Angers"}
{"id": "G7", "scorer": "Ibrahim Sangaré-Diop", "team": "Lens", "minute": 63, "kind": "shot", "minute_text": "63"}
{"id": "G8", "scorer": "Wesley Sagnan", "team": "Lens", "assist": "Ibrahim Sangaré-Diop"}
{"id": "G9", "scorer": "Rémy Lascar", "team": "Lens"}
{"id": "G10", "scorer": "Corentin Tolliso-Bah; Malick Fofanah", "team": "Lyon", "count": 2}
{"id": "G11", "scorer": "Jonathan Davidsson", "team": "Lille", "count": 2}
{"id": "G12", "scorer": "Folarin Baloguna", "team": "Monaco", "kind": "penalty"}
